import { describe, expect, it } from 'vitest';
import {
	cellOf,
	columnsOf,
	sectionOf,
	type AreaColumn,
	type AreaSection,
} from '../../../src/lib/areas/index.ts';
import { camps, estimate, figure, files, gazetteer, place, survey } from './area-fixture.ts';

const columns = (dataset: typeof survey, code: string): readonly string[] | null =>
	columnsOf(dataset, gazetteer, place(code))?.map(
		({ role, code: of }: AreaColumn) => `${role} ${of ?? '-'}`,
	) ?? null;

function section(dataset: typeof survey, code: string, extent: 'leading' | 'all'): AreaSection {
	const all = files(code, 'MMR222', 'MMR015', 'MMR001');
	const found = sectionOf(dataset, gazetteer, place(code), all, 'en', extent);
	if (found === null) throw new Error(`invalid section: none (${code})`);
	return found;
}

describe('the areas whose values stand side by side', () => {
	it('are the area itself, the widest that holds it, and the whole dataset', () => {
		expect(columns(camps, 'MMR001001')).toEqual(['here MMR001001', 'holder MMR001', 'whole -']);
		expect(columns(survey, 'MMR222')).toEqual(['here MMR222', 'whole -']);
	});

	it('are the smallest around an area that the dataset does not represent', () => {
		expect(columns(survey, 'MMR015006')).toEqual(['holder MMR222', 'whole -']);
		expect(columns(survey, 'MMR015')).toEqual(['holder MMR222', 'whole -']);
	});

	it('are the parts of a state of which alone the dataset speaks', () => {
		expect(columns(camps, 'MMR222')).toEqual(['part MMR015', 'whole -']);
	});

	it('are none where the dataset says nothing', () => {
		expect(columns(camps, 'MMR012')).toBeNull();
		expect(columns(survey, 'MMR013008')).toBeNull();
	});
});

describe('a section', () => {
	it('opens with leading indicators and says how many there are', () => {
		const leading = section(survey, 'MMR222', 'leading');
		expect([leading.shown, leading.total]).toEqual([1, 2]);
		expect(leading.groups.flatMap(({ rows }) => rows.map(({ id }) => id))).toEqual(['grid']);
		expect(section(survey, 'MMR222', 'all').groups[0]?.rows).toHaveLength(2);
	});

	it('gives the reason and another area’s value under its name where there is no own value', () => {
		const township = section(survey, 'MMR015006', 'leading');
		expect(township.reason).toBe('It represents states only.');
		expect(township.columns).toEqual([{ role: 'holder', name: 'Shan' }]);
		expect(township.groups[0]?.rows[0]?.cells[0]?.[0]).toBe('30.0%');
	});

	it('has no values of an area in which a list has no entry', () => {
		const empty = section(camps, 'MMR015006', 'leading');
		expect(empty.columns).toEqual([{ role: 'holder', name: 'Shan (North)' }]);
		expect(empty.reason).toContain('not the same as no displaced people');
	});

	it('does not call the whole of a dataset the country when it covers a part of it', () => {
		expect(section(camps, 'MMR001001', 'leading').columns.at(-1)?.name).toBe('Everything listed');
	});
});

describe('an area made by a split after the census', () => {
	const codes = ['MMR013008', 'MMR013046', 'MMR013047'];
	const levels = [{ level: 'township', codes }] as unknown as typeof camps.levels;
	const census = { ...camps, levels };

	it('has the values of the area it was part of, with the reason in either language', () => {
		expect(columns(census, 'MMR013046')).toEqual(['holder MMR013008', 'whole -']);
		const all = files(...codes);
		const of = (locale: 'en' | 'my') =>
			sectionOf(census, gazetteer, place('MMR013047'), all, locale, 'leading');
		expect(of('en')?.columns).toEqual([{ role: 'holder', name: 'Hlaingtharya' }]);
		expect(of('en')?.reason).toContain(
			'was part of Hlaingtharya, which was split after the census',
		);
		expect(of('my')?.reason).toContain('ခွဲခဲ့သော လှိုင်သာယာ၏ အစိတ်အပိုင်း');
	});

	it('is itself where the dataset does not have the area it was part of', () => {
		const today = { ...census, levels: [{ level: 'township', codes: codes.slice(1) }] };
		expect(columns(today as unknown as typeof camps, 'MMR013046')).toEqual([
			'here MMR013046',
			'whole -',
		]);
	});
});

describe('a value in words', () => {
	const percent = { format: { style: 'percent', decimals: 1 }, top: 0.5 } as const;
	const count = { format: { style: 'number', decimals: 0 }, top: null } as const;

	it('of a sample stands with its interval and n, on the scale of its indicator', () => {
		expect(cellOf(estimate(0.3, 1161), percent, 'en')).toEqual([
			'30.0%',
			'25.0–35.0 · n 1,161',
			[60, 50, 70],
		]);
	});

	it('of a register stands with n of expected, and the value with last known ones', () => {
		expect(cellOf(figure(90, 3, 4), count, 'en')).toEqual(['90 †', '3/4 (100)', []]);
		expect(cellOf(figure(90, 4, 4), count, 'my')).toEqual(['၉၀', '၄/၄', []]);
		const never = { ...figure(90, 1, 4), unknown: 2 } as const;
		expect(cellOf(never, count, 'en')[1]).toBe('1/4 (100), and of 2 nothing is known');
		expect(cellOf(never, count, 'my')[1]).toBe('၁/၄ (၁၀၀)၊ ၂ ခုအကြောင်း ဘာမျှ မသိရပါ');
	});

	it('that is a count has every digit below ten million, in compact style above', () => {
		const people = { format: { style: 'compact', decimals: 2 }, top: null } as const;
		expect(cellOf(figure(687_867, 1, 1), people, 'en')[0]).toBe('687,867');
		expect(cellOf(figure(9_999_999, 1, 1), people, 'my')[0]).toBe('၉,၉၉၉,၉၉၉');
		expect(cellOf(figure(51_486_253, 1, 1), people, 'en')[0]).toBe('51.49M');
	});

	it('that is withheld or missing stands with the reason, and is never a zero', () => {
		const withheld = { kind: 'withheld', reason: 'n-below-minimum', n: 12 } as const;
		expect(cellOf(withheld, percent, 'en')).toEqual(['withheld', 'too few cases · n 12', []]);
		expect(cellOf(undefined, percent, 'en')).toEqual(['no value', '', []]);
	});
});
