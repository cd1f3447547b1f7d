import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type {
	SurveyDataset,
	Expression,
	IndicatorId,
	TableId,
	VariableId,
	WeightingId,
} from '../../../src/lib/dataset/index.ts';
import type { Engine, Row } from '../../../src/lib/engine/index.ts';
import {
	frameStatement,
	identifier,
	psuTotalsStatement,
	raw,
	sql,
	type TotalsQuestion,
} from '../../../src/lib/query/index.ts';
import { surveyDataset } from '../../engine/fixtures/survey-dataset.ts';
import { surveyRows } from '../../engine/fixtures/survey-rows.ts';
import { openSurveyEngine } from './survey-engine.ts';

const ids = (...names: readonly string[]): readonly VariableId[] => names as readonly VariableId[];
const QUESTION: TotalsQuestion = {
	indicator: 'electricity' as IndicatorId,
	by: [],
	where: [],
	weighting: 'household' as WeightingId,
};
const where = (variable: string, ...codes: readonly string[]) => ({
	variable: variable as VariableId,
	codes,
});

let engine: Engine;
beforeAll(async () => {
	engine = await openSurveyEngine();
});
afterAll(() => engine.close());

const ask = (question: Partial<TotalsQuestion>, dataset: SurveyDataset = surveyDataset) =>
	engine.run(psuTotalsStatement(dataset, { ...QUESTION, ...question }));
const total = (rows: readonly Row[], name: string): number =>
	rows.reduce((sum, row) => sum + Number(row[name]), 0);

/** The survey with another design. */
const designed = (design: Partial<SurveyDataset['design']>): SurveyDataset => ({
	...surveyDataset,
	design: { ...surveyDataset.design, ...design },
});

describe('the statement of PSU totals', () => {
	const answering = surveyRows().filter((row) => row.light !== 9);

	it.each<[string, Partial<TotalsQuestion>]>([
		['no breakdown', {}],
		['one breakdown', { by: ids('state') }],
		['two breakdowns', { by: ids('state', 'light') }],
		['a breakdown by a boolean', { by: ids('urban') }],
		['people', { weighting: 'person' as WeightingId }],
		['a ratio with a universe', { indicator: 'income-per-head' as IndicatorId }],
		['one filter', { where: [where('urban', 'true')] }],
		['several filters', { where: [where('urban', 'false'), where('light', '1', '2')] }],
		['a filter by text that looks like SQL', { where: [where('note', "'; DROP VIEW survey")] }],
	])('is bound and answered by DuckDB: %s', async (_, question) => {
		const rows = await ask(question);
		const columns = ['by1', 'by2', 'stratum', 'psu', 'n', 'w', 'ww'];
		const all = [...columns, 'wy', 'wx', 'wyy', 'wxy', 'wxx'];
		for (const row of rows) expect(Object.keys(row)).toEqual(all);
		expect(await engine.run(raw('SELECT count(*) > 0 AS there FROM survey'))).toEqual([
			{ there: true },
		]);
	});

	it('leaves by1 and by2 empty without a breakdown, and counts those who answered', async () => {
		const rows = await ask({});
		expect(rows.every((row) => row['by1'] === null && row['by2'] === null)).toBe(true);
		expect(total(rows, 'n')).toBe(answering.length);
	});

	it('splits the same sums over the codes, the missing ones under null', async () => {
		const rows = await ask({ by: ids('note', 'urban') });
		const notes = new Set(rows.map((row) => row['by1']));
		expect(notes).toEqual(new Set(answering.map((row) => row.note)));
		expect(total(rows, 'n')).toBe(answering.length);
		expect(total(rows, 'w')).toBeCloseTo(total(await ask({}), 'w'), 9);
	});

	it('keeps only rows with a code of every filter', async () => {
		const rows = await ask({ where: [where('state', 'MMR001', 'MMR003'), where('urban', 'true')] });
		const kept = answering.filter((r) => ['MMR001', 'MMR003'].includes(r.state) && r.urban);
		expect(total(rows, 'n')).toBe(kept.length);
	});

	it('gives no rows for a filter that nobody meets', async () => {
		expect(await ask({ where: [where('state', 'MMR018')] })).toEqual([]);
	});

	it('leaves out rows whose weight is missing, zero or negative', async () => {
		const weight: Expression = { if: [{ gt: ['hhsize' as VariableId, 5] }, 0, -1] };
		const weighted = (w: Expression) =>
			designed({ weightings: [{ ...surveyDataset.design.weightings[0]!, weight: w }] });
		expect(await ask({}, weighted(weight))).toEqual([]);
		expect(await ask({}, weighted({ div: [1, 0] }))).toEqual([]);
	});

	it('leaves out rows whose value is not a finite number, instead of summing it', async () => {
		const [first, ...others] = surveyDataset.indicators;
		const numerator: Expression = { pow: [{ sub: ['hhsize' as VariableId, 5] }, 0.5] };
		const indicators = [{ ...first!, kind: 'mean' as const, numerator }, ...others];
		const rows = await ask({}, { ...surveyDataset, indicators });
		expect(rows.every((row) => Number.isFinite(row['wy']))).toBe(true);
		expect(total(rows, 'n')).toBe(surveyRows().filter((r) => r.hhsize >= 5).length);
	});

	it('refuses a filter by a code that the codebook does not have', () => {
		const question = { ...QUESTION, where: [where('light', '77')] };
		expect(() => psuTotalsStatement(surveyDataset, question)).toThrow(/^invalid code: 77 /);
	});

	it('puts filters into parameters only', () => {
		const nasty = `x') OR 1=1; DROP VIEW survey; --`;
		const { text, params } = psuTotalsStatement(surveyDataset, {
			...QUESTION,
			where: [where('note', nasty)],
		});
		expect(text).not.toContain('DROP');
		expect(params).toContain(nasty);
	});
});

describe('strata and PSUs', () => {
	it('are keyed within strata when PSU codes start again there', async () => {
		const keys = (await ask({})).map((row) => row['psu']);
		expect(keys).toContain('MMR001/true/1');
		expect(new Set(keys).size).toBe(keys.length);
	});

	it('are keyed by the PSU alone when its codes are unique', async () => {
		const dataset = designed({ nest: false, strata: [...ids('state')] });
		const rows = await ask({}, dataset);
		expect(rows.map((row) => row['stratum'])).toContain('MMR001');
		expect(rows.map((row) => row['psu'])).toContain('1');
	});

	it('are listed with their FPC, or without one', async () => {
		const withFpc = await engine.run(frameStatement(surveyDataset, 'survey'));
		expect(new Set(withFpc.map((row) => row['fpc']))).toEqual(new Set([40]));
		const { fpc: _, ...design } = surveyDataset.design;
		const without = await engine.run(frameStatement({ ...surveyDataset, design }, 'survey'));
		expect(without.map((row) => row['psu'])).toEqual(withFpc.map((row) => row['psu']));
		expect(new Set(without.map((row) => row['fpc']))).toEqual(new Set([null]));
	});
});

describe('names of columns and tables', () => {
	const renamed = (rename: Readonly<Record<string, string>>, table: string): SurveyDataset => {
		/* Names stand as values in the descriptors; as keys they are the descriptors' own words. */
		const as = <T>(value: T): T =>
			JSON.parse(JSON.stringify(value), (_, word: unknown) =>
				typeof word === 'string' ? (rename[word] ?? word) : word,
			) as T;
		const info = { ...surveyDataset.info };
		const tables = info.tables.map((t) => ({ ...t, id: table as TableId }));
		const indicators = as(surveyDataset.indicators).map((i) => ({ ...i, table: table as TableId }));
		return {
			...surveyDataset,
			info: { ...info, tables },
			codebook: as(surveyDataset.codebook),
			design: as(surveyDataset.design),
			indicators,
		};
	};

	it.each<[string, Readonly<Record<string, string>>, string]>([
		['the names that the statement uses itself', { state: 'stratum', light: 'y' }, 'answers'],
		['more of them', { state: 'by1', light: 'x', weight: 'y', ea: 'w', hhsize: 'n' }, 'psu'],
		['the same crosswise', { weight: 'x', light: 'w', urban: 'psu', ea: 'stratum' }, 'counted'],
		['words of SQL', { state: 'select', light: 'from', weight: 'group' }, 'order'],
		['quotes and signs', { state: 'a"b', light: "it's; --", weight: '?' }, 'my "table"?'],
		['Burmese', { state: 'ပြည်နယ်', light: 'မီး', weight: '\u200B' }, 'အိမ်ထောင်စု'],
	])('may be %s', async (_, rename, table) => {
		const dataset = renamed(rename, table);
		const columns = ['state', 'urban', 'ea', 'fpc', 'weight', 'hhsize', 'light'].map(
			(name) => sql`${identifier(name)} AS ${identifier(rename[name] ?? name)}`.text,
		);
		const create = `CREATE TABLE ${identifier(table).text} AS SELECT ${columns.join(', ')}`;
		await engine.run(raw(`${create} FROM survey`));
		const by = ids(rename['state'] ?? 'state');
		const filter = where(rename['urban'] ?? 'urban', 'true');
		const same = { by: ids('state'), where: [where('urban', 'true')] };
		expect(await ask({ by, where: [filter] }, dataset)).toEqual(await ask(same));
		expect(await engine.run(frameStatement(dataset, table))).toEqual(
			await engine.run(frameStatement(surveyDataset, 'survey')),
		);
		await engine.run(raw(`DROP TABLE ${identifier(table).text}`));
	});
});
