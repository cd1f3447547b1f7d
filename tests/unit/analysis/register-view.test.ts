import { describe, expect, it } from 'vitest';
import {
	defaultRequest,
	registerViewOf,
	requestProblems,
	viewJson,
	type RegisterView,
	type ViewRequest,
} from '../../../src/lib/analysis/index.ts';
import type { IndicatorId, VariableId } from '../../../src/lib/dataset/index.ts';
import { campRounds, type CampRound } from '../../fixtures/register-camps.ts';
import { registerDataset, registerRows } from '../../fixtures/register.ts';

const only = (variable: string, ...codes: string[]) => ({
	variable: variable as VariableId,
	codes,
});
const ask = (indicator: string, change: Partial<ViewRequest> = {}): ViewRequest => ({
	...defaultRequest(registerDataset, indicator as IndicatorId),
	...change,
});
const view = (indicator: string, change: Partial<ViewRequest> = {}): RegisterView => {
	const request = ask(indicator, change);
	return registerViewOf(registerDataset, request, registerRows(request));
};
const inRound = (round: string): readonly CampRound[] =>
	campRounds.filter((row) => row.round === round);
const people = (rows: readonly CampRound[]): number =>
	rows.reduce((sum, row) => sum + (row.individuals ?? 0), 0);
const EXPECTED = ['profiled', 'not-accessible', 'not-profiled'];

describe('a view of a register', () => {
	it('shows the latest round, and says how many of the expected units are in it', () => {
		const { overall, round } = view('people');
		const now = inRound('5');
		expect(round).toBe('5');
		expect(overall.estimate).toMatchObject({
			kind: 'figure',
			value: people(now),
			n: now.filter((row) => row.individuals !== null).length,
			expected: now.filter((row) => EXPECTED.includes(row.status)).length,
		});
	});

	it('adds what missed units last said only to the range, never to the value', () => {
		const { overall } = view('people');
		const last = (site: string): number => {
			const known = campRounds.filter((r) => r.site === site && r.individuals !== null);
			return known.at(-1)?.individuals ?? 0;
		};
		const missed = inRound('5').filter(
			(row) => EXPECTED.includes(row.status) && row.individuals === null,
		);
		const carried = missed.reduce((sum, row) => sum + last(row.site), people(inRound('5')));
		const never = missed.filter((row) => last(row.site) === 0).map((row) => row.site);
		expect(never).toEqual(['K10']);
		expect(overall.estimate).toMatchObject({
			carried: { value: carried, units: missed.length - 1, unknown: 1 },
		});
	});

	it('does not count closed camps as missing, nor carry them on', () => {
		const { units } = view('people');
		expect(units.map((u) => u.unit)).not.toContain('K04');
	});

	it('has no value, not zero, where no camp of a township was reached', () => {
		const cell = (code: string) => view('people').cells.find((c) => c.key === code)?.estimate;
		expect(cell('MMR001006')).toEqual({
			kind: 'unavailable',
			reason: 'none-reached',
			n: 0,
			expected: 1,
		});
		expect(cell('MMR001014')).toMatchObject({ kind: 'unavailable', reason: 'no-units' });
	});

	it('gives the change since the round before on matched and on all camps', () => {
		const { overall } = view('people');
		const [before, after] = [inRound('4'), inRound('5')];
		const answered = (rows: readonly CampRound[]) => rows.filter((r) => r.individuals !== null);
		const both = answered(after).filter((r) => answered(before).some((b) => b.site === r.site));
		const sites = both.map((row) => row.site);
		expect(overall.estimate).toMatchObject({
			change: {
				from: '4',
				matched: {
					units: both.length,
					from: people(before.filter((row) => sites.includes(row.site))),
					to: people(both),
				},
				all: { from: people(before), to: people(after) },
			},
		});
	});

	it('counts completeness in every round, with the reasons', () => {
		const { completeness } = view('people');
		expect(completeness.map((c) => c.round)).toEqual(['1', '2', '3', '4', '5']);
		for (const { round, expected, reached, statuses } of completeness) {
			const rows = inRound(round);
			expect(reached).toBe(rows.filter((row) => row.status === 'profiled').length);
			expect(expected).toBe(rows.filter((row) => EXPECTED.includes(row.status)).length);
			expect(statuses.reduce((sum, s) => sum + s.units, 0)).toBe(rows.length);
		}
		expect(completeness.at(-1)?.people?.missed).toBeGreaterThan(0);
	});

	it('broken down by round has a figure for each, its overall being that of the last', () => {
		const by = ['round' as VariableId];
		const { cells, overall } = view('people', { by, where: [] });
		expect(cells.map((c) => c.key)).toEqual(['1', '2', '3', '4', '5']);
		cells.forEach((cell, i) => {
			expect(cell.estimate).toMatchObject({ value: people(inRound(String(i + 1))) });
		});
		expect(overall.estimate).toEqual(cells.at(-1)?.estimate);
	});

	it('weighs a share by the people of the camps', () => {
		const now = inRound('5').filter((row) => row.school !== null);
		const share = people(now.filter((row) => row.school === true)) / people(now);
		const { overall } = view('with-school', { weighting: 'person' as ViewRequest['weighting'] });
		expect(overall.estimate.kind === 'figure' && overall.estimate.value).toBeCloseTo(share, 12);
	});

	it('says of a unit that was not reached what it last said, and when', () => {
		const unit = view('people').units.find((u) => u.unit === 'K08');
		expect(unit).toMatchObject({ reached: false, value: null, last: { round: '4' } });
		expect(unit?.last?.value).toBe(
			campRounds.find((r) => r.site === 'K08' && r.round === '4')?.individuals,
		);
	});
});

describe('the caveats of a register’s view', () => {
	const ids = (indicator: string, change: Partial<ViewRequest> = {}): readonly string[] =>
		view(indicator, change).caveats.map((c) => c.id);

	it('are exactly these where camps were missed, one of them always', () => {
		expect(ids('people')).toEqual([
			'synthetic-data',
			'units-not-reached',
			'ngca-missed-more-often',
			'units-never-reached',
			'unavailable-values',
		]);
	});

	it('are only that the data is synthetic where every camp was reached', () => {
		const where = [only('township', 'MMR001010'), only('round', '5')];
		expect(ids('people', { by: [], where })).toEqual(['synthetic-data']);
	});

	it('say so when the latest round is not shown', () => {
		const where = [only('township', 'MMR001010'), only('round', '4')];
		expect(ids('people', { by: [], where })).toEqual(['synthetic-data', 'older-round']);
	});

	it('hold of a view by round when they hold in one of its rounds', () => {
		const by = ['round' as VariableId];
		const complete = [only('township', 'MMR001013')];
		const caveats = ids('people', { by, where: complete });
		expect(view('people', { by, where: complete }).overall.estimate).toMatchObject({
			carried: null,
		});
		expect(caveats).toContain('units-not-reached');
	});

	it('speak of what a filter keeps, and of nothing it takes away', () => {
		const [caveat] = registerDataset.caveats;
		const ofNgca = {
			...registerDataset,
			caveats: [{ ...caveat!, when: { where: { control: ['ngca'] } } }],
		};
		const shown = (where: ViewRequest['where']): boolean => {
			const request = ask('people', { by: [], where: [only('round', '5'), ...where] });
			return registerViewOf(ofNgca, request, registerRows(request)).caveats.some(
				({ id }) => id === caveat!.id,
			);
		};
		expect(shown([])).toBe(true);
		expect(shown([only('control', 'ngca')])).toBe(true);
		expect(shown([only('control', 'gca')])).toBe(false);
	});

	it('can be none at all', () => {
		const final = {
			...registerDataset,
			info: { ...registerDataset.info, status: 'final' as const },
		};
		const where = [only('township', 'MMR001010'), only('round', '5')];
		const request = ask('people', { by: [], where });
		expect(registerViewOf(final, request, registerRows(request)).caveats).toEqual([]);
	});
});

describe('a count of units that were reached', () => {
	it('has no range: a unit that was missed cannot count as reached', () => {
		const indicators = registerDataset.indicators.map((i) => ({ ...i, carry: false }));
		const request = ask('camps');
		const rows = registerRows(request);
		const { overall } = registerViewOf({ ...registerDataset, indicators }, request, rows);
		expect(overall.estimate).toMatchObject({ kind: 'figure', carried: null });
		expect(overall.estimate.kind === 'figure' && overall.estimate.n).toBeLessThan(21);
	});
});

describe('a request of a register', () => {
	it('names one round or breaks down by it: added up over rounds a camp would count twice', () => {
		expect(requestProblems(registerDataset, ask('people'))).toEqual([]);
		expect(requestProblems(registerDataset, ask('people', { where: [] }))).toMatchObject([
			{ thing: 'filter', value: 'round=none', why: 'one-round' },
		]);
		const two = ask('people', { where: [only('round', '3', '4')] });
		expect(requestProblems(registerDataset, two)).toHaveLength(1);
	});
});

describe('the JSON of a register’s view', () => {
	it('has no interval, and completeness instead of coverage', () => {
		const json = viewJson(view('people'));
		expect(json.coverage).toBeUndefined();
		expect(json.completeness).toHaveLength(5);
		expect(json.overall).toMatchObject({ kind: 'figure', se: null, ci: null, df: null });
		expect(json.method).toMatch(/^sum over the units that answered, no sampling error/);
	});
});
