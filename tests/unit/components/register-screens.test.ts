import { describe, expect, it } from 'vitest';
import { reachedState } from '../../../src/lib/components/coverage/completeness-map.ts';
import { ageWords, statusWords } from '../../../src/lib/components/explore/completeness-words.ts';
import { changeFacts, registerFacts } from '../../../src/lib/components/explore/register-facts.ts';
import { requestOfRound, roundOptions } from '../../../src/lib/components/explore/round-request.ts';
import type { IndicatorId } from '../../../src/lib/dataset/index.ts';
import { defaultRequest, withBreakdown } from '../../../src/lib/analysis/index.ts';
import type { VariableId } from '../../../src/lib/dataset/index.ts';
import { registerDataset, registerRequest, registerView } from '../../fixtures/register.ts';

const view = registerView(registerRequest('people'));
const facts = registerFacts(view, registerDataset, 'camps', 'en', '2026-11-22');
const fact = (id: string) => facts.find((f) => f.id === id);

describe('how sure we are of a register', () => {
	it('gives the range if the missing kept their last known value, and says of how many nothing is known', () => {
		const { estimate } = view.overall;
		if (estimate.kind !== 'figure' || estimate.carried === null) throw new Error('no figure');
		const { value, carried } = estimate;
		expect(fact('carried')?.value).toBe(
			`${value.toLocaleString('en')} to ${carried.value.toLocaleString('en')}`,
		);
		expect(fact('carried')?.note).toContain(`of ${carried.unknown} nothing is known`);
	});

	it('says as of when it is and how old that is, once the day is known', () => {
		expect(fact('as-of')?.value).toBe('January 2018');
		expect(facts.map((f) => f.value)).toContain('8 years');
		const before = registerFacts(view, registerDataset, 'camps', 'en', null);
		expect(before).toHaveLength(facts.length - 1);
		expect(ageWords('en', '2026-05', '2026-11-22')).toBe('less than a year');
		expect(ageWords('my', '2018-01', '2026-11-22')).toBe('၈ နှစ်');
	});

	it('does not count cells without a unit among those to read with care', () => {
		const care = facts.at(-1)?.value ?? '';
		const spoken = view.cells.filter(
			({ estimate: e }) => e.kind !== 'unavailable' || e.reason !== 'no-units',
		);
		expect(spoken.length).toBeLessThan(view.cells.length);
		expect(care).toMatch(new RegExp(`of ${spoken.length}$`));
	});

	it('names both changes, that of the same units and that of all', () => {
		const both = changeFacts(view, registerDataset, 'camps', 'en');
		expect(both.map((f) => f.id)).toEqual(['change-matched', 'change-all']);
		expect(both[0]?.term).toMatch(/^The same \d+ camps in both rounds$/);
		const first = registerView(
			registerRequest('people', { where: [{ variable: 'round', codes: ['1'] }] }),
		);
		expect(changeFacts(first, registerDataset, 'camps', 'en')).toEqual([]);
	});

	it('tells the reasons of what was not reached, apart from what was not expected', () => {
		const latest = view.completeness.at(-1);
		if (latest === undefined) throw new Error('no round');
		expect(statusWords(registerDataset, 'en', latest, 'missed').join(' ')).toMatch(
			/\d+ not accessible \d+ not profiled/,
		);
		expect(statusWords(registerDataset, 'en', latest, 'absent').join(' ')).toMatch(/\d+ closed/);
	});
});

describe('the round of a view', () => {
	it('is offered latest first', () => {
		expect(roundOptions(registerDataset)).toEqual(['5', '4', '3', '2', '1']);
	});

	it('takes the place of the trend, with the breakdown the indicator opens with', () => {
		const start = defaultRequest(registerDataset, 'people' as IndicatorId);
		const trend = withBreakdown(registerDataset, start, ['round' as VariableId]);
		expect(trend.where).toEqual([]);
		const one = requestOfRound(registerDataset, trend, '3');
		expect(one).toEqual({ ...start, where: [{ variable: 'round', codes: ['3'] }] });
	});
});

describe('the map of completeness', () => {
	const line = (reached: number, expected: number) => ({ reached, expected, statuses: {} });

	it('has a class of its own for all, and states for none reached and none expected', () => {
		expect(reachedState(line(4, 4))).toEqual({ state: 'class', classIndex: 3 });
		expect(reachedState(line(19, 20))).toEqual({ state: 'class', classIndex: 2 });
		expect(reachedState(line(1, 2))).toEqual({ state: 'class', classIndex: 1 });
		expect(reachedState(line(1, 3))).toEqual({ state: 'class', classIndex: 0 });
		expect(reachedState(line(0, 3)).state).toBe('none-reached');
		expect(reachedState(line(0, 0)).state).toBe('none-expected');
		expect(reachedState(undefined).state).toBe('outside');
	});
});
