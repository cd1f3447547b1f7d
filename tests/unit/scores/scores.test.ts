import { describe, expect, it } from 'vitest';
import {
	cardSheet,
	goalOf,
	meets,
	scoredMeasures,
	sectorScore,
	selectRows,
	unitMark,
	type Goal,
	type RowFilter,
} from '../../../src/lib/scores/index.ts';
import { registerDataset, registerRequest, registerView } from '../../fixtures/register.ts';
import { areasIn, rowsIn, scoresAmong, scoresOf } from './scores-fixture.ts';

const atMost20: Goal = { value: 20, kind: 'at-most' };
const everything: RowFilter = { short: 0, text: '', places: [], attributes: {} };
const byShort = { column: { kind: 'short' as const }, descending: true };
const named = (row: { id: string; name: { en: string; my: string } }) => [row.id, row.name.en];

describe('what a value is held against', () => {
	it('is a stated standard, or for a gap that there is none; nothing else is held against anything', () => {
		expect(
			scoredMeasures(registerDataset).map(({ indicator, goal }) => [indicator.id, goal]),
		).toEqual([
			['shelter-gap', { value: 0, kind: 'at-most' }],
			['people-per-latrine', { value: 20, kind: 'at-most' }],
		]);
		const people = registerDataset.indicators.find(({ id }) => id === 'people');
		expect(people && goalOf(people)).toBeNull();
	});

	it('is met by the standard itself, and by what sums of decimals are off by', () => {
		expect([19.9, 20, 20 + 1e-12, 20.1].map((x) => meets(atMost20, x))).toEqual([
			true,
			true,
			true,
			false,
		]);
		expect(meets({ value: 15, kind: 'at-least' }, 14.9)).toBe(false);
	});
});

describe('the mark of a unit', () => {
	it('tells met, short, not answered, not reached and not spoken of apart', () => {
		const kinds = [
			unitMark(atMost20, true, { value: 18 }),
			unitMark(atMost20, true, { value: 30 }),
			unitMark(atMost20, true, { value: null }),
			unitMark(atMost20, false, { value: null }),
			unitMark(atMost20, true, null),
		].map(({ kind }) => kind);
		expect(kinds).toEqual(['met', 'short', 'unanswered', 'missed', 'silent']);
	});

	it('never takes a last known value for a current one', () => {
		const mark = unitMark(atMost20, false, { value: null, last: { round: '4', value: 12 } });
		expect(mark).toMatchObject({
			kind: 'missed',
			value: null,
			last: { round: '4', value: 12, met: true },
		});
		const score = sectorScore([mark]);
		expect(score).toMatchObject({ kind: 'missed', met: 0, answered: 0, asked: 1 });
		expect(score.last).toEqual({ round: '4', met: 1, answered: 1 });
	});

	it('falls short where people have not one latrine: nothing to divide by is not no answer', () => {
		const mark = unitMark(atMost20, true, { value: null, zeroDenominator: true });
		expect(mark).toMatchObject({ kind: 'short', none: true });
		const enough: Goal = { value: 15, kind: 'at-least' };
		expect(unitMark(enough, true, { value: null, zeroDenominator: true }).kind).toBe('unanswered');
	});
});

describe('the score of a sector', () => {
	it('counts the standards met of those answered, and says how many were asked', () => {
		const marks = [
			unitMark(atMost20, true, { value: 18 }),
			unitMark(atMost20, true, { value: 30 }),
			unitMark(atMost20, true, { value: null }),
			unitMark(atMost20, true, null),
		];
		expect(sectorScore(marks)).toMatchObject({ kind: 'some', met: 1, answered: 2, asked: 3 });
	});
});

describe('published scores', () => {
	it('hold a row for every expected unit: missed ones, but no closed one and none not yet open', () => {
		const first = scoresOf('1').units.map(({ unit }) => unit);
		expect(first).not.toContain('K05');
		const units = scoresOf('5').units;
		expect(units.map(({ unit }) => unit)).not.toContain('K04');
		expect(units.filter(({ reached }) => !reached).map(({ unit }) => unit)).toEqual([
			'K08',
			'K09',
			'K10',
			'K17',
			'S04',
		]);
	});

	it('keep what was last known of a missed unit with its round, and nothing of one never reached', () => {
		const unit = (id: string) => scoresOf('5').units.find((one) => one.unit === id);
		expect(unit('K17')?.last?.round).toBe('1');
		expect(unit('K17')?.size).toBeNull();
		expect(unit('K10')).toMatchObject({ last: null, size: null });
	});

	it('have the figures of areas that the Explore screen has', () => {
		const { cells } = registerView(registerRequest('people-per-latrine'));
		const at = scoresOf('5').measures.indexOf('people-per-latrine' as never);
		for (const { area, figures } of scoresOf('5').areas) {
			const cell = cells.find(({ key }) => key === area)?.estimate;
			const value = cell?.kind === 'figure' ? cell.value : null;
			expect(figures[at]?.value ?? null, area).toBe(value);
			expect(figures[at]?.expected, area).toBe(cell && 'expected' in cell ? cell.expected : 0);
		}
	});

	it('name the caveats of the round: that camps were missed only where some were', () => {
		expect(scoresOf('5').caveats).toEqual(['ngca-missed-more-often']);
		expect(scoresAmong(['K01', 'K02']).map(({ caveats }) => caveats)).toEqual([[], [], [], [], []]);
	});
});

describe('the rows of the card', () => {
	it('put what was not reached apart, whatever the order', () => {
		const shown = selectRows(rowsIn('5'), everything, byShort, named);
		expect(shown.reached.every((row) => row.reached)).toBe(true);
		expect(shown.missed.map(({ id }) => id).toSorted()).toEqual([
			'K08',
			'K09',
			'K10',
			'K17',
			'S04',
		]);
		expect(shown.reached[0]?.short).toBe(Math.max(...shown.reached.map(({ short }) => short)));
	});

	it('are those short in at least so many sectors; the missed ones are counted, not judged', () => {
		const shown = selectRows(rowsIn('5'), { ...everything, short: 2 }, byShort, named);
		expect(shown.reached.every(({ short }) => short >= 2)).toBe(true);
		expect(shown.missed).toEqual([]);
		expect(shown.unknown).toBe(5);
	});

	it('are found by code and name, without regard to capitals and invisible breaks', () => {
		const find = (text: string) =>
			selectRows(rowsIn('5'), { ...everything, text }, byShort, named).reached.map(({ id }) => id);
		expect(find('camp k0\u200b6')).toEqual(['K06']);
		expect(find('nowhere')).toEqual([]);
	});

	it('are filtered by places that hold them and by attributes together', () => {
		const filter = {
			...everything,
			places: ['MMR001002' as never],
			attributes: { control: 'ngca' },
		};
		const shown = selectRows(rowsIn('4'), filter, byShort, named);
		expect(shown.reached.map(({ id }) => id)).toEqual(['K09', 'K08']);
		expect(shown.missed.map(({ id }) => id)).toEqual(['K10']);
	});

	it('sort by a measure with what has no value last, either way', () => {
		const column = { kind: 'measure' as const, at: 1 };
		for (const descending of [true, false]) {
			const values = selectRows(rowsIn('5'), everything, { column, descending }, named).reached.map(
				(row) => row.marks[1]?.value ?? null,
			);
			const known = values.filter((value) => value !== null);
			expect(values.slice(0, known.length)).toEqual(
				known.toSorted((a, b) => (descending ? b - a : a - b)),
			);
		}
	});
});

describe('the rows of areas', () => {
	it('say how many of their units were reached, and how many of those fall short', () => {
		const row = areasIn('5').find(({ id }) => id === 'MMR001002');
		expect(row?.units).toEqual({ expected: 5, reached: 2 });
		const latrines = rowsIn('5')
			.filter(({ places }) => places.includes('MMR001002' as never))
			.map(({ marks }) => marks[1]?.kind);
		expect(row?.unitsShort[1]).toEqual({
			short: latrines.filter((kind) => kind === 'short').length,
			answered: 2,
		});
	});

	it('are not reached where no unit was, with no score', () => {
		const row = areasIn('5').find(({ id }) => id === 'MMR001006');
		expect(row).toMatchObject({ reached: false, judged: 0, people: null });
		expect(row?.marks.map(({ kind }) => kind)).toEqual(['missed', 'missed']);
	});
});

describe('the sheet', () => {
	const columns = {
		level: 'units' as const,
		attributes: ['control'],
		sectors: ['camp', 'wash'],
		measures: ['shelter-gap', 'people-per-latrine'],
		placeName: () => 'Somewhere',
	};

	it('has a last known value in a column of its own, never in that of current ones', () => {
		const rows = rowsIn('5').filter(({ id }) => id === 'K17');
		const [header = [], line = []] = cardSheet(rows, columns);
		const field = (name: string) => line[header.indexOf(name)];
		expect(field('people')).toBe('');
		expect(field('people_last_round')).toBe('1');
		expect(field('people-per-latrine')).toBe('');
		expect(field('people-per-latrine_state')).toBe('missed');
		expect(field('people-per-latrine_last_round')).toBe('1');
		expect(Number(field('people-per-latrine_last_value'))).toBeGreaterThan(0);
		expect(field('sectors_short')).toBe('');
		expect(line).toHaveLength(header.length);
	});
});
