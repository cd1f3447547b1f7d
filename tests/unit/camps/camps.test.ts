import { describe, expect, it } from 'vitest';
import {
	campIndex,
	campSheet,
	latestAnswer,
	latestRounds,
	nearestCamps,
	standing,
	type CampEntry,
	type PublishedCamp,
} from '../../../src/lib/camps/index.ts';
import type { IndicatorId } from '../../../src/lib/dataset/index.ts';
import { registerDataset } from '../../fixtures/register.ts';
import { registerOf } from './camps-fixture.ts';

const answersOf = (site: string, indicator: string) =>
	registerOf(site).answers[indicator as IndicatorId];

describe('what a register knows of a camp', () => {
	it('has every round, with what became of the camp in it', () => {
		const presences = (site: string) => registerOf(site).rounds.map(({ presence }) => presence);
		expect(presences('K08')).toEqual(['reached', 'missed', 'reached', 'reached', 'missed']);
		expect(presences('K04')).toEqual(['reached', 'reached', 'reached', 'reached', 'absent']);
		expect(presences('S03')).toEqual(['absent', 'absent', 'reached', 'reached', 'reached']);
	});

	it('has no answer, not zero, in a round that missed it', () => {
		expect(answersOf('K08', 'people')?.map((answer) => answer === null)).toEqual([
			false,
			true,
			false,
			false,
			true,
		]);
	});

	it('leaves out indicators that never speak of it, and of a camp never reached has none', () => {
		expect(answersOf('K07', 'with-school')).toBeUndefined();
		expect(registerOf('K10').answers).toEqual({});
	});

	it('has the full record, a row a round, missed rounds with empty answers', () => {
		const [header, ...rows] = campSheet(registerDataset, registerOf('K08'), { kind: 'codes' });
		expect(header).toEqual(registerOf('K08').record.columns);
		expect(rows.map((row) => row[3])).toEqual(['1', '2', '3', '4', '5']);
		expect(rows[1]?.slice(4)).toEqual(['not-accessible', '', '']);
		expect(rows[0]?.[5]).toMatch(/^\d+$/);
	});

	it('has labels instead of codes when asked, in the language', () => {
		const sheet = campSheet(registerDataset, registerOf('K08'), { kind: 'labels', locale: 'my' });
		expect(sheet[0]?.[2]).toBe('ထိန်းချုပ်မှု');
		expect(sheet[1]?.slice(1, 5)).toEqual(['ဝိုင်းမော်', 'အစိုးရမထိန်းချုပ်နယ်မြေ', 'အကြိမ် ၁', 'စာရင်းကောက်ပြီး']);
	});
});

describe('the history of a camp', () => {
	it('knows the latest answer and the latest rounds', () => {
		expect(latestAnswer([1, null, 3, null, 'silent'])).toEqual({ at: 2, answer: 3 });
		expect(latestAnswer([null, 'silent'])).toBeNull();
		expect(latestRounds(registerOf('K08'))).toEqual({ expected: 4, reached: 3 });
		expect(latestRounds(registerOf('K04'))).toEqual({ expected: 3, reached: 3 });
		expect(latestRounds(registerOf('K10'))).toEqual({ expected: 4, reached: null });
	});

	it('stands against a goal only with an answer; people without one latrine fall short', () => {
		const goal = { value: 20, kind: 'at-most' } as const;
		expect([18, 30, 'none', null, 'silent'].map((a) => standing(goal, a as never))).toEqual([
			'met',
			'short',
			'short',
			null,
			null,
		]);
		expect(standing(null, 18)).toBeNull();
	});
});

describe('the list of camps', () => {
	const camp = (site: string, register: string): PublishedCamp => ({
		site,
		name: null,
		point: null,
		places: ['MMR001002' as never],
		registers: [registerOf(register)],
	});

	it('is by place and code, with the people last known and what became of each in its latest round', () => {
		const { camps } = campIndex([camp('B', 'K08'), camp('A', 'K10')]);
		expect(camps.map(({ site }) => site)).toEqual(['A', 'B']);
		expect(camps[0]).toMatchObject({ people: null, latest: 'missed' });
		expect(camps[1]).toMatchObject({ latest: 'missed', people: { round: '4', asOf: '2016-06' } });
	});

	it('takes what the register that spoke last says', () => {
		const both = { ...camp('A', 'K08'), registers: [registerOf('K08'), registerOf('K01')] };
		const [entry] = campIndex([both]).camps;
		expect(entry).toMatchObject({ people: { round: '5' }, latest: 'reached' });
	});
});

describe('the nearest camps', () => {
	const at = (site: string, lon: number, lat: number) =>
		({ site, point: { lon, lat } }) as unknown as CampEntry;
	const camps = [
		at('here', 97, 25),
		at('far', 98, 25),
		at('near', 97, 25.1),
		{ site: 'nowhere', point: null } as unknown as CampEntry,
	];

	it('are by great-circle distance in km, without the camp itself and those without a place', () => {
		const near = nearestCamps(camps, 'here', 5);
		expect(near.map(({ camp }) => camp.site)).toEqual(['near', 'far']);
		// A tenth of a degree of latitude; a degree of longitude times the cosine of 25°.
		expect(near[0]?.km).toBeCloseTo(11.12, 1);
		expect(near[1]?.km).toBeCloseTo(111.19 * Math.cos((25 * Math.PI) / 180), 0);
	});

	it('are none where the camp has no place', () => {
		expect(nearestCamps(camps, 'nowhere', 5)).toEqual([]);
	});
});
