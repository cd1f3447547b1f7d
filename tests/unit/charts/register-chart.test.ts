import { describe, expect, it } from 'vitest';
import {
	chartOf,
	describeCell,
	MOST_ROWS,
	standardState,
	unitNouns,
} from '../../../src/lib/charts/index.ts';
import type { RegisterDataset } from '../../../src/lib/dataset/index.ts';
import { codeLabel } from '../../../src/lib/wording/index.ts';
import {
	registerDataset as dataset,
	registerRequest,
	registerView,
} from '../../fixtures/register.ts';

const labels = (variable: string, code: string) =>
	codeLabel(dataset, 'en', variable as never, code);
const settings = { dataset, locale: 'en', labels } as const;
const view = registerView(registerRequest('people'));

describe('a chart of a register', () => {
	it('leaves out rows in which nothing was expected, and counts them', () => {
		const { panels, notDrawn } = chartOf(view, settings);
		const rows = panels.flatMap((panel) => panel.rows.map((row) => row.label));
		expect(rows).not.toContain('Puta-O');
		expect(notDrawn).toBe(1);
	});

	it('keeps rows in which nothing was reached, last', () => {
		const rows = chartOf(view, settings).panels[0]?.rows ?? [];
		expect(rows.at(-1)?.label).toBe('Tsawlaw');
	});

	it('draws totals from 0 and only writes the overall one, with what is in it', () => {
		const { stems, whole, domain } = chartOf(view, settings);
		expect([stems, whole?.onAxis, domain[0]]).toEqual([true, false, 0]);
		expect(whole?.words).toBe('All camps 9,340 (15 of 20 camps)');
		const rate = chartOf(registerView(registerRequest('people-per-latrine')), settings);
		expect([rate.stems, rate.whole?.onAxis]).toEqual([false, true]);
	});

	it('gathers many townships by the state that holds them', () => {
		const codes = Array.from({ length: MOST_ROWS + 4 }, (_, i) => {
			const state = i < 20 ? 'MMR001' : 'MMR015';
			return `${state}${String(100 + i)}`;
		});
		const figure = view.cells.find((cell) => cell.key === 'MMR001001');
		if (figure === undefined) throw new Error('expected Myitkyina');
		const many = {
			...view,
			cells: codes.map((code) => ({ ...figure, key: code, by: { township: code } })),
		} as unknown as typeof view;
		const { panels } = chartOf(many, { ...settings, labels: (_, code) => code });
		expect(panels.map((panel) => [panel.title, panel.rows.length])).toEqual([
			['MMR001', 20],
			['MMR015', 8],
		]);
	});
});

describe('a cell of a register in words', () => {
	const say = (key: string, locale: 'en' | 'my' = 'en') => {
		const cell = view.cells.find((c) => c.key === key);
		if (cell === undefined) throw new Error(`expected a cell ${key}`);
		const format = { style: 'number', decimals: 0 } as const;
		const name = codeLabel(dataset, locale, 'township' as never, key);
		return describeCell(locale, name, cell, format, [], unitNouns(view, dataset));
	};

	it('has no interval, and says what is in the value and what is missing', () => {
		expect(say('MMR001002')).toBe(
			'Waingmaw: 1,517, from 2 of 5 camps. With the last known values of 2 more: 5,698. Nothing is known of 1 camp.',
		);
		expect(say('MMR001001')).toBe('Myitkyina: 2,795, from all 4 camps.');
	});

	it('says that missing is not zero, and that nothing was expected where nothing was', () => {
		expect(say('MMR001006')).toBe('Tsawlaw: not known, 0 of 1 camp reached. That is not zero.');
		expect(say('MMR001014')).toBe('Puta-O: no camps expected.');
		expect(say('MMR001006', 'my')).toBe('ဆော့လော် - မသိရပါ၊ စခန်း ၁ ခုအနက် ၀ ခု ရောက်ရှိ။ သုည မဟုတ်ပါ။');
	});
});

describe('a standard', () => {
	const rate = registerView(registerRequest('people-per-latrine'));
	const { standard } = (dataset as RegisterDataset).indicators.find(
		({ id }) => id === ('people-per-latrine' as never),
	) ?? { standard: undefined };
	const figure = (key: string) => {
		const estimate = rate.cells.find((cell) => cell.key === key)?.estimate;
		if (estimate?.kind !== 'figure' || standard === undefined) throw new Error('expected a figure');
		return { estimate, standard };
	};

	it('is met or missed where the value and the one with last known values agree', () => {
		const { estimate, standard: limit } = figure('MMR001001');
		expect(standardState(limit, estimate)).toBe('met');
		expect(standardState({ ...limit, value: 16 }, estimate)).toBe('missed');
		expect(standardState({ ...limit, value: 16, kind: 'at-least' }, estimate)).toBe('met');
	});

	it('is open where what is missing decides it', () => {
		const { estimate, standard: limit } = figure('MMR015011');
		expect(standardState(limit, estimate)).toBe('met');
		expect(standardState({ ...limit, value: 15 }, estimate)).toBe('open');
		expect(standardState(limit, figure('MMR001002').estimate)).toBe('open');
	});
});
