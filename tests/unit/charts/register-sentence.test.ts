import { describe, expect, it } from 'vitest';
import { registerFinding, sentenceOf } from '../../../src/lib/charts/index.ts';
import { codeLabel } from '../../../src/lib/wording/index.ts';
import type { Locale } from '../../../src/lib/i18n/index.ts';
import {
	registerDataset as dataset,
	registerRequest,
	registerView,
} from '../../fixtures/register.ts';

const write = (
	indicator: string,
	change: Parameters<typeof registerRequest>[1] = {},
	locale: Locale = 'en',
) =>
	sentenceOf(registerView(registerRequest(indicator, change)), dataset, locale, (variable, code) =>
		codeLabel(dataset, locale, variable, code),
	);
const only = (variable: string, ...codes: string[]) => ({ variable, codes });

describe('the sentence of a register', () => {
	it('says the date, what is in the value, and what last known values would make of it', () => {
		expect(write('people')).toContain(
			'January 2018: 9,340 overall, from 15 of 20 camps. With the last known values of 4 more: 14,130. Nothing is known of 1 camp.',
		);
		expect(write('people', {}, 'my')).toContain(
			'၂၀၁၈ ဇန်နဝါရီ - စုစုပေါင်း ၉,၃၄၀၊ စခန်း ၂၀ ခုအနက် ၁၅ ခုမှ။ နောက်ထပ် ၄ ခု၏ နောက်ဆုံးသိတန်ဖိုးများဖြင့် - ၁၄,၁၃၀။',
		);
	});

	it('says change over the same units first, and names the change over all as another one', () => {
		expect(write('people')).toContain(
			'Since June 2016: from 8,859 to 9,340 in the 15 camps that answered both times; from 13,471 to 9,340 over all that answered each time.',
		);
	});

	it('says a change once where both are written alike, and that nothing changed where it did not', () => {
		const text = write('with-school');
		expect(text).toContain(
			'Since June 2016: still 100.0% in the 14 camps that answered both times.',
		);
		expect(text).not.toContain('over all');
	});

	it('compares only what is complete enough, and says how many are left out', () => {
		const text = write('people');
		expect(text).toContain(
			'Of the 4 that are complete enough to compare, Myitkyina is highest at 2,795; Namkhan is lowest at 624. 3 of 7 are too incomplete to compare.',
		);
		expect(write('people', {}, 'my')).toContain('နှိုင်းယှဉ်ရန် ပြည့်စုံသော ၄ ခုအနက် ');
		expect(write('camps', { by: ['state'] })).toMatch(/None is complete enough to compare\.$/);
	});

	it('claims an end of all only where all are complete enough: one left out may lie beyond it', () => {
		const view = registerView(registerRequest('people'));
		const whole = view.cells.filter(
			({ estimate: e }) => e.kind === 'figure' && e.reliability === 'ok' && !e.carried?.unknown,
		);
		const said = (cells: typeof view.cells) =>
			sentenceOf({ ...view, cells }, dataset, 'en', (variable, code) =>
				codeLabel(dataset, 'en', variable, code),
			);
		expect(said(whole)).toMatch(/ Myitkyina is highest at 2,795; Namkhan is lowest at 624\.$/);
		const beyond = view.cells.find(
			(cell) => !whole.includes(cell) && cell.estimate.kind === 'figure',
		);
		if (beyond === undefined) throw new Error('expected an incomplete township');
		const more = { ...beyond, estimate: { ...beyond.estimate, value: 8000 } } as typeof beyond;
		expect(said([...whole, more])).toContain(
			'Of the 4 that are complete enough to compare, Myitkyina is highest at 2,795',
		);
	});

	it('does not name a first where all are written alike', () => {
		expect(write('with-school')).toContain('All 4 that can be compared are at 100.0%.');
	});

	it('says how many meet the standard, and for how many that depends on what is missing', () => {
		expect(write('people-per-latrine')).toMatch(
			/5 of 6 with a value meet the standard of at most 20\.0; for 1 that depends on what is missing\.$/,
		);
	});

	it('counts none as meeting the standard where what is missing decides it for all', () => {
		const view = registerView(registerRequest('people-per-latrine'));
		const open = view.cells.filter(
			({ estimate: e }) => e.kind === 'figure' && e.reliability === 'caution' && e.carried?.unknown,
		);
		const said = (cells: typeof view.cells, locale: Locale) =>
			sentenceOf({ ...view, cells }, dataset, locale, (variable, code) =>
				codeLabel(dataset, locale, variable, code),
			);
		expect(open).toHaveLength(1);
		expect(said(open, 'en')).toMatch(
			/ Whether the one with a value meets the standard of at most 20\.0 depends on what is missing\.$/,
		);
		expect(said([...open, ...open], 'en')).toContain(
			' Whether the 2 with a value meet the standard',
		);
		expect(said([...open, ...open], 'my')).toContain('တန်ဖိုးရှိသော ၂ ခု အများဆုံး ၂၀.၀ ဟူသော စံကို');
	});

	it('never takes for zero what was not reached', () => {
		const where = [only('round', '3'), only('township', 'MMR001013')];
		expect(write('people', { by: ['control'], where })).toBe(
			'No overall value: not known, 0 of 3 reached.',
		);
	});

	it('names the place a filter leaves, and not the round, which is no selection', () => {
		const where = [only('round', '5'), only('township', 'MMR001010')];
		expect(write('people', { by: [], where })).toMatch(
			/^Bhamo, January 2018: 1,790, from all 3 camps\./,
		);
	});

	it('says over rounds where it began and when fewest were reached, and no trend in between', () => {
		const text = write('people', { by: ['round'] });
		expect(text).toContain('It was 10,492 in July 2013, from 15 of 16 camps.');
		expect(text).toMatch(/Fewest were reached in August 2015: 14 of 21 camps\.$/);
		expect(text).not.toMatch(/highest|lowest/);
	});
});

describe('registerFinding', () => {
	const view = registerView(registerRequest('people', { where: [only('round', '4')] }));
	const format = { style: 'number', decimals: 0 } as const;

	it('leaves out cells with units of which nothing is known', () => {
		const { all, leftOut } = registerFinding(view, format);
		expect([all, leftOut]).toEqual([7, 2]);
	});

	it('leaves an end open where last known values could change who is at it', () => {
		const widened = view.cells.map((cell) => {
			const { estimate: e } = cell;
			if (cell.key !== 'MMR001013' || e.kind !== 'figure') return cell;
			const carried = { value: e.value + 1000, units: 1, unknown: 0 };
			return { ...cell, estimate: { ...e, expected: e.expected + 1, carried } };
		});
		const { comparison } = registerFinding(
			{ ...view, cells: widened as typeof view.cells },
			format,
		);
		if (comparison.kind !== 'ends') throw new Error(`expected ends, got ${comparison.kind}`);
		expect(comparison.high.certain).toBe(false);
		expect(comparison.high.cells.map((c) => c.key)).toEqual(['MMR001001', 'MMR001013']);
		expect(comparison.low.certain).toBe(true);
	});
});
