import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { say } from '../../scripts/run/step.ts';
import { ROOT } from '../../scripts/run/steps.ts';
import { measureEngine, measurePage, type Weight } from '../../scripts/run/weights.ts';
import { kb, type Section } from './section.ts';
import { DATASET, type Bench } from './site.ts';

const PAGES: readonly (readonly [what: string, address: string])[] = [
	['catalogue, English', ''],
	['Explore, English', `${DATASET}/grid-electricity/`],
	['Explore, Burmese', `my/${DATASET}/grid-electricity/`],
];

/** Kinds of files that are compressed already, and that hosts send as they are. */
const PACKED = /\.(woff2|parquet|png|jpg)$/;

function transferred(path: string): number {
	const body = readFileSync(join(ROOT, 'build', path));
	if (PACKED.test(path)) return body.length;
	return brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }).length;
}

/** Fonts that a page asks for in its HTML. */
function preloadedFonts(page: string): number {
	const html = readFileSync(join(ROOT, 'build', page), 'utf8');
	return [...html.matchAll(/<link[^>]+>/g)]
		.filter(([link]) => /rel="preload"/.test(link) && /as="font"/.test(link))
		.map(([link]) => /href="([^"]+)"/.exec(link)?.[1] ?? '')
		.reduce((sum, href) => sum + readFileSync(join(ROOT, 'build', href)).length, 0);
}

interface Fetched {
	readonly path: string;
	readonly bytes: number;
}

/** Every file that a visit with an empty cache asks for until nothing more comes. */
async function visit(bench: Bench, address: string, engine: Weight): Promise<readonly Fetched[]> {
	const weighed = new Map(engine.parts.map(([name, bytes]) => [`/${name}`, bytes]));
	const context = await bench.browser.newContext({ viewport: { width: 1440, height: 900 } });
	const page = await context.newPage();
	const paths = new Set<string>();
	context.on('response', (response) => {
		if (response.url().startsWith(bench.site)) paths.add(new URL(response.url()).pathname);
	});
	await page.goto(bench.site + address);
	const explore = await page.$('[data-phase]');
	if (explore) await page.waitForSelector('[data-phase=ready]', { timeout: 60_000 });
	await page.waitForLoadState('networkidle');
	await context.close();
	return [...paths].map((path) => {
		const file = path.endsWith('/') ? `${path}index.html` : path;
		return { path, bytes: weighed.get(path) ?? transferred(file) };
	});
}

const sumOf = (files: readonly Fetched[]): number => files.reduce((sum, f) => sum + f.bytes, 0);

/** Bytes per page as a host sends them: Brotli, or the file itself where it is packed already. */
export async function measureBytes(bench: Bench): Promise<Section> {
	const rows: string[][] = [];
	const raw: Record<string, unknown> = {};
	const engine = measureEngine(ROOT);
	for (const [what, address] of PAGES) {
		say(`… bytes: ${what}`);
		const html = join(address, 'index.html');
		const first = measurePage(ROOT, html).bytes + preloadedFonts(html);
		const files = await visit(bench, address, engine);
		const started = files.some((f) => f.path.endsWith('.wasm')) ? engine.bytes : 0;
		const fonts = sumOf(files.filter((f) => f.path.endsWith('.woff2')));
		const tables = sumOf(files.filter((f) => f.path.endsWith('.parquet')));
		raw[what] = { first, files };
		rows.push([what, kb(first), kb(fonts), kb(tables), kb(started), kb(sumOf(files))]);
	}
	const change = transferred(`${DATASET}/poverty-headcount/__data.json`);
	rows.push(
		['engine (wasm and worker)', '', '', '', kb(engine.bytes), ''],
		['another indicator later (`__data.json`)', '', '', '', '', kb(change)],
	);
	return {
		title: 'Bytes',
		columns: ['page', 'before first numbers', 'fonts', 'tables', 'engine', 'everything'],
		rows,
		notes: [
			'“Before first numbers” is the HTML, its style sheets and the fonts it preloads; “everything” is what a first visit asks for until nothing more comes. Brotli for what hosts compress; fonts and Parquet as they are.',
		],
		raw: { pages: raw, engine, change },
	};
}
