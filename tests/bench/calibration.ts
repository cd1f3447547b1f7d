/**
 * How long the import takes that calibrates the weights of a large survey with their replicates, and
 * one estimate from it.
 *
 *   npx tsx tests/bench/calibration.ts [rows, 100000] [PSUs, 500]
 */
import type { CalibrationMargin } from '../../src/lib/dataset/index.ts';
import { schoolDescriptors, schoolsCsv, writeSchools } from '../fixtures/schools.ts';
import { openDesk, type Desk, type Run } from '../cli/run-cli.ts';

const [rows = 100_000, psus = 500] = process.argv.slice(2).map(Number);
const PSUS_PER_STRATUM = 10;
const POPULATION = 60 * rows;

/** Made-up schools: every kind in every PSU, PSUs of one size, scores that differ between PSUs. */
function columns(): Readonly<Record<string, readonly (string | number)[]>> {
	const made = (of: (row: number, psu: number) => string | number): (string | number)[] =>
		Array.from({ length: rows }, (_, row) => of(row, row % psus));
	const turn = (row: number): number => Math.floor(row / psus);
	return {
		h: made((_, psu) => `s${Math.floor(psu / PSUS_PER_STRATUM)}`),
		i: made((_, psu) => `p${psu}`),
		pw: made((row) => 40 + (row % 37)),
		fpc: made(() => psus * 100),
		stype: made((row, psu) => ['E', 'H', 'M'][(turn(row) + psu) % 3] ?? ''),
		wide: made((row) => (turn(row) % 5 === 0 ? 'No' : 'Yes')),
		met: made((row) => turn(row) % 2),
		api00: made((row, psu) => 400 + ((psu * 7) % 300) + (row % 101)),
		enroll: made((row) => 100 + (row % 400)),
		stu: made((row) => 90 + (row % 400)),
	};
}

const margin = (variable: string, shares: Readonly<Record<string, number>>) => ({
	variables: [variable],
	population: Object.entries(shares).map(([code, share]) => ({
		codes: [code],
		total: share * POPULATION,
	})),
});

const MARGINS = [
	margin('stype', { E: 0.5, H: 0.2, M: 0.3 }),
	margin('wide', { No: 0.25, Yes: 0.75 }),
] as unknown as readonly CalibrationMargin[];

const bootstrap = { type: 'bootstrap', count: 200, seed: 1 };
const CASES = [
	['post-stratified, jackknife', MARGINS.slice(0, 1), { type: 'jackknife' }],
	['raked, jackknife', MARGINS, { type: 'jackknife' }],
	['raked, bootstrap of 200', MARGINS, bootstrap],
] as const;

async function timed(desk: Desk, ...argv: readonly string[]): Promise<Run & { seconds: number }> {
	const start = performance.now();
	const run = await desk.run(...argv);
	if (run.code !== 0) throw new Error(run.err);
	return { ...run, seconds: (performance.now() - start) / 1000 };
}

const say = (line: string): void => void process.stdout.write(`${line}\n`);

const desk = await openDesk();
try {
	const file = await desk.write('schools.csv', schoolsCsv({ columns: columns() }));
	say(`${rows} rows, ${psus} PSUs`);
	const plain = schoolDescriptors({ fpc: false, margins: MARGINS });
	const { calibration: _, ...design } = plain['design'] as Record<string, unknown>;
	const weightings = [{ id: 'school', label: { en: 'Schools', my: 'Schools' }, weight: 'pw' }];
	const { variables, ...codebook } = plain['codebook'] as { variables: { id: string }[] };
	const dataset = await writeSchools(desk, {
		...plain,
		codebook: { ...codebook, variables: variables.filter(({ id }) => id !== 'weight') },
		design: { ...design, weightings },
	});
	const alone = await timed(desk, 'import', file, '--dataset', dataset);
	say(`import without calibration: ${alone.seconds.toFixed(1)} s`);
	for (const [name, margins, replicates] of CASES) {
		const folder = await writeSchools(
			desk,
			schoolDescriptors({ fpc: false, margins }, { replicates }),
		);
		const imported = await timed(desk, 'import', file, '--dataset', folder);
		const asked = ['--indicator', 'mean-api', '--by', 'stype'];
		const estimated = await timed(desk, 'estimate', '--dataset', folder, ...asked);
		say(
			`${name}: import ${imported.seconds.toFixed(1)} s, estimate by a breakdown ${estimated.seconds.toFixed(1)} s`,
		);
	}
} finally {
	await desk.remove();
}
