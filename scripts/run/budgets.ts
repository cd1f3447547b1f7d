import { ROOT } from './steps.ts';
import { measurePage, measureEngine, type Weight } from './weights.ts';

/** What may be transferred, in bytes after compression: docs/decisions/budgets.md. */
const BUDGETS: readonly {
	readonly what: string;
	readonly limit: number;
	readonly measure: () => Weight;
}[] = [
	{
		what: 'first numbers of Explore, English (HTML, styles, preloaded fonts)',
		limit: 300_000,
		measure: () => measurePage(ROOT, 'mlcs-2017/grid-electricity/index.html'),
	},
	{
		what: 'first numbers of Explore, Burmese',
		limit: 300_000,
		measure: () => measurePage(ROOT, 'my/mlcs-2017/grid-electricity/index.html'),
	},
	{
		what: 'an area in Burmese',
		limit: 300_000,
		measure: () => measurePage(ROOT, 'my/area/MMR001/index.html'),
	},
	{
		what: 'a camp in Burmese',
		limit: 300_000,
		measure: () => measurePage(ROOT, 'my/camp/MMR001002_IDP_05/index.html'),
	},
	{ what: 'catalogue', limit: 300_000, measure: () => measurePage(ROOT, 'index.html') },
	{ what: 'engine (wasm and worker)', limit: 3_500_000, measure: () => measureEngine(ROOT) },
];

let over = 0;
for (const { what, limit, measure } of BUDGETS) {
	const { bytes, parts } = measure();
	const fits = bytes <= limit;
	if (!fits) over += 1;
	process.stdout.write(`${fits ? '✓' : '✗'} ${what}: ${kb(bytes)} of ${kb(limit)}\n`);
	if (!fits) for (const [name, size] of parts) process.stdout.write(`    ${name}: ${kb(size)}\n`);
}
process.exitCode = over > 0 ? 1 : 0;

function kb(bytes: number): string {
	return `${(bytes / 1000).toFixed(0)} kB`;
}
