import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDataset } from '../../scripts/dataset/open-dataset.ts';
import { readDataset } from '../../scripts/dataset/read-dataset.ts';
import { tablesFolder } from '../../scripts/dataset/tables-folder.ts';
import { withCalibration } from '../../scripts/calibrate/calibration-file.ts';
import {
	defaultRequest,
	heldShares,
	INEQUALITY_MEASURES,
	inequalityOf,
	loadSpread,
	type EstimateJson,
	type InequalityJson,
	type PovertyJson,
	type Spread,
	type ViewJson,
} from '../../src/lib/analysis/index.ts';
import { indicatorOf } from '../../src/lib/dataset/index.ts';
import { readSchools, schoolDescriptors, schoolsCsv, writeSchools } from '../fixtures/schools.ts';
import { openDesk, type Desk } from './run-cli.ts';

const [design] = readSchools();
if (design === undefined) throw new Error('invalid schools: none');

let desk: Desk;
let folder: string;
beforeAll(async () => {
	desk = await openDesk();
	folder = await writeSchools(desk, described());
	const file = await desk.write('schools.csv', schoolsCsv(design));
	const imported = await desk.run('import', file, '--dataset', folder);
	if (imported.code !== 0) throw new Error(imported.err);
});
afterAll(() => desk.remove());

/** Schools whose scores stand for what people live on, with a share below 650 of them. */
function described(): Readonly<Record<string, object>> {
	const { indicators, ...rest } = schoolDescriptors(design ?? { fpc: false, margins: [] });
	const [mean, share, ...others] = (indicators as { indicators: Record<string, unknown>[] })
		.indicators;
	const both = (text: string) => ({ en: text, my: text });
	const range = { from: 500, to: 800, step: 10 };
	const welfare = { line: 650, label: both('line'), range, indicators: ['below-650'] };
	const below = { ...share, id: 'below-650', numerator: { lt: ['api00', 650] } };
	return {
		...rest,
		indicators: { indicators: [{ ...mean, welfare }, share, below, ...others] },
	};
}

const ask = (indicator: string, ...more: string[]) =>
	desk.run('estimate', '--dataset', folder, '--indicator', indicator, ...more);

type Welfare = ViewJson & { readonly poverty: PovertyJson; readonly inequality: InequalityJson };

async function askJson(indicator: string, ...more: string[]): Promise<Welfare> {
	const { out, err, code } = await ask(indicator, '--format', 'json', ...more);
	expect([code, err]).toEqual([0, '']);
	return JSON.parse(out) as Welfare;
}

/** The rows behind the schools' scores, as the screen reads them. */
async function screenSpread(level: number, use: (spread: Spread) => void): Promise<void> {
	const read = await readDataset(folder);
	const tables = tablesFolder(read, desk.workspace);
	const dataset = await withCalibration(read, tables);
	const opened = await openDataset(dataset, tables);
	try {
		const { id, table } = indicatorOf(dataset, 'mean-api');
		const source = await opened.source(table);
		if (!('frame' in source)) throw new Error('invalid schools: no survey');
		const request = { ...defaultRequest(dataset, id), by: ['stype' as never], level };
		use(await loadSpread(source, opened.engine, request));
	} finally {
		await opened.engine.close();
	}
}

const numbers = ({ value, se, ci, df, n }: EstimateJson) => ({ value, se, ci, df, n });

describe('sittan estimate --line', () => {
	it('has as headcount, in every cell, what the indicator of the share below the line has', async () => {
		const share = await askJson('below-650', '--by', 'stype');
		const { poverty } = await askJson('mean-api', '--by', 'stype', '--line', '650');
		const pairs = [
			[poverty.overall, share.overall] as const,
			...poverty.cells.map((cell, i) => [cell, share.cells[i]] as const),
		];
		expect(pairs).toHaveLength(4);
		for (const [cell, wanted] of pairs) {
			const { headcount } = cell.measures;
			expect(cell.by).toEqual(wanted?.by);
			expect(headcount?.kind).toBe(wanted?.kind);
			expect([headcount?.n, headcount?.df]).toEqual([wanted?.n, wanted?.df]);
			expect(headcount?.value).toBeCloseTo(wanted?.value ?? NaN, 12);
			expect(headcount?.se).toBeCloseTo(wanted?.se ?? NaN, 12);
			expect(headcount?.ci?.[0]).toBeCloseTo(wanted?.ci?.[0] ?? NaN, 10);
		}
	});

	it('has gap, severity and shortfall of each cell, and Watts and the whole shortfall overall', async () => {
		const { poverty } = await askJson('mean-api', '--by', 'stype', '--line', '650');
		const usual = ['headcount', 'gap', 'severity', 'meanShortfall'];
		expect(poverty.cells.map(({ measures }) => Object.keys(measures))).toEqual([
			usual,
			usual,
			usual,
		]);
		const { gap, meanShortfall, ...rest } = poverty.overall.measures;
		expect(Object.keys(rest)).toEqual(['headcount', 'severity', 'totalShortfall', 'watts']);
		expect(meanShortfall?.value).toBeCloseTo((gap?.value ?? NaN) * 650, 9);
		expect(poverty.method).toContain('replicate weights');
		expect(poverty.caveats).toContain('calibrated-weights');
	});

	it('draws a relative line at a part of the median of --quantile, of everyone or of each cell', async () => {
		const median = await askJson('mean-api', '--by', 'stype', '--quantile', '0.5');
		const line = ['--by', 'stype', '--line'];
		const everyone = await askJson('mean-api', ...line, 'median-90');
		const own = await askJson('mean-api', ...line, 'median-90-own');
		const part = ({ value }: EstimateJson) => (value ?? NaN) * 0.9;
		for (const cell of [everyone.poverty.overall, ...everyone.poverty.cells])
			expect(cell.line).toBeCloseTo(part(median.overall), 9);
		own.poverty.cells.forEach((cell, i) =>
			expect(cell.line).toBeCloseTo(part(median.cells[i] as EstimateJson), 9),
		);
	});

	it('answers at the welfare behind an indicator that stands at a line of it', async () => {
		const behind = await askJson('below-650', '--line', '700');
		const own = await askJson('mean-api', '--line', '700');
		expect(behind.indicator).toBe('below-650');
		expect(behind.poverty).toEqual(own.poverty);
	});

	it('prints every measure with its interval and n, and says what it cannot read', async () => {
		const { poverty } = await askJson('mean-api', '--line', '650');
		const { out } = await ask('mean-api', '--line', '650');
		expect(out).toContain('Poverty below 650.00: mean-api (Schools)');
		const percent = ((poverty.overall.measures.headcount?.value ?? NaN) * 100).toFixed(1);
		expect(out).toMatch(new RegExp(`Overall, Headcount +${percent}% +\\d.* to \\d.* +200 `));
		expect(out).toContain('Overall, Watts');
		const unread = await ask('mean-api', '--line', 'half');
		expect(unread.code).not.toBe(0);
		expect(unread.err).toContain('invalid line: half');
		const other = await ask('pupils', '--line', '650');
		expect(other.err).toContain('no welfare is declared behind pupils');
		expect(other.err).toContain('use one of mean-api, below-650');
		const csv = await ask('mean-api', '--line', '650', '--format', 'csv');
		expect(csv.err).toContain('invalid format: csv (--format, with --line)');
	});
});

describe('sittan estimate --inequality', () => {
	it('has the numbers the screen computes from the same rows: measures, fifths and Lorenz curve', async () => {
		const { inequality } = await askJson(
			'mean-api',
			'--by',
			'stype',
			'--inequality',
			'--level',
			'0.9',
		);
		await screenSpread(0.9, (spread) => {
			const view = inequalityOf(spread);
			for (const measure of INEQUALITY_MEASURES) {
				const ours = inequality.overall.measures[measure];
				expect(ours === undefined ? null : numbers(ours), measure).toMatchObject(
					numbers(view.overall.measures[measure] as EstimateJson),
				);
			}
			expect(inequality.cells.map(({ measures }) => measures.gini?.value)).toEqual(
				view.cells.map(({ measures: { gini } }) => gini.kind === 'estimate' && gini.value),
			);
			expect(inequality.fifths.map(numbers)).toEqual(
				heldShares(spread, 5).map((share) => numbers(share as EstimateJson)),
			);
		});
		expect(inequality.lorenz).toHaveLength(19);
		const sum = inequality.fifths.reduce((all, { value }) => all + (value ?? NaN), 0);
		expect(sum).toBeCloseTo(1, 12);
		expect(inequality.lorenz[3]?.value).toBeCloseTo(inequality.fifths[0]?.value ?? NaN, 12);
	});

	it('prints them with intervals and n, beside poverty where both are asked', async () => {
		const { out } = await ask('mean-api', '--inequality', '--line', 'mean-90');
		expect(out).toMatch(/Overall, Gini coefficient +0\.\d{3} +0\.\d{3} to 0\.\d{3} +200/);
		expect(out).toContain('Share of fifth 1 of 5');
		expect(out).toContain('Poverty below 90% of the mean');
	});
});
