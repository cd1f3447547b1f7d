import { describe, expect, it } from 'vitest';
import { chartOf, classesOfView, layoutOf, rowsOf, rowTop } from '../../../src/lib/charts/index.ts';
import type { RowOrder } from '../../../src/lib/charts/index.ts';
import { dataset, labelsIn, SHARES, viewFor } from './chart-fixture.ts';

const labels = labelsIn('en');
const orderOf = (
	shares: Readonly<Record<string, number>>,
	order: RowOrder,
	northToSouth?: string[],
) => {
	const view = viewFor({ shares });
	const classes = classesOfView(view, dataset);
	return rowsOf(view, dataset, labels, classes, order, northToSouth).map((row) => row.label);
};

describe('rows of a chart', () => {
	it('run from the highest value to the lowest, or the other way', () => {
		const down = orderOf(SHARES, 'descending');
		expect(down).toEqual(['Yangon', 'Nay Pyi Taw', 'Shan', 'Kachin', 'Rakhine', 'Chin']);
		expect(orderOf(SHARES, 'ascending')).toEqual([...down].reverse());
	});

	it('run in the order of the codebook, or from north to south', () => {
		expect(orderOf(SHARES, 'codebook')[0]).toBe('Kachin');
		const northToSouth = ['MMR001', 'MMR222', 'MMR004', 'MMR012', 'MMR018', 'MMR013'];
		expect(orderOf(SHARES, 'north-to-south', northToSouth)).toEqual([
			'Kachin',
			'Shan',
			'Chin',
			'Rakhine',
			'Nay Pyi Taw',
			'Yangon',
		]);
	});

	it('put what has no value last, in either order', () => {
		const shares = { MMR013: 0.8, MMR222: 0.4 };
		expect(orderOf(shares, 'descending').slice(0, 2)).toEqual(['Yangon', 'Shan']);
		expect(orderOf(shares, 'ascending').slice(0, 2)).toEqual(['Shan', 'Yangon']);
	});

	it('carry the gap of their area, and none when rows are not places', () => {
		const view = viewFor({ shares: SHARES });
		const gaps = rowsOf(view, dataset, labels, classesOfView(view, dataset), 'codebook');
		expect(gaps.filter((row) => row.gap !== 'none').map((row) => [row.label, row.gap])).toEqual([
			['Rakhine', 'replaced'],
			['Shan', 'excluded'],
		]);
		const byUrban = viewFor({ shares: SHARES, by: ['urban'] });
		const rows = rowsOf(byUrban, dataset, labels, classesOfView(byUrban, dataset));
		expect(rows.map((row) => row.gap)).toEqual(['none', 'none']);
	});

	it('are places also when place is the second breakdown, so that map and chart agree', () => {
		const view = viewFor({ shares: SHARES, by: ['urban', 'state'] });
		const rows = rowsOf(view, dataset, labels, classesOfView(view, dataset));
		expect(rows).toHaveLength(6);
		expect(rows[0]?.marks.map((mark) => mark.series)).toEqual(['urban', 'rural']);
	});
});

describe('a chart', () => {
	const settings = { dataset, locale: 'en', labels } as const;

	it('has an axis that holds every interval and stays within 0 and 100 %', () => {
		const { domain } = chartOf(viewFor({ shares: { MMR013: 0.94, MMR004: 0.03 } }), settings);
		expect(domain).toEqual([0, 1]);
	});

	it('keeps the sum of all areas off the axis of a total, and only writes it', () => {
		const view = viewFor({ shares: SHARES, indicator: 'households' });
		const { domain, whole } = chartOf(view, settings);
		const highest = Math.max(
			...view.cells.flatMap(({ estimate: e }) => (e.kind === 'estimate' ? [e.ci[1]] : [])),
		);
		expect(whole?.onAxis).toBe(false);
		expect(domain[1]).toBeGreaterThanOrEqual(highest);
		expect(domain[1]).toBeLessThan(whole?.value ?? 0);
	});

	it('draws two series side by side in a row, in one panel', () => {
		const { panels } = chartOf(viewFor({ shares: SHARES, by: ['state', 'urban'] }), settings);
		expect(panels.map((p) => p.series.map((s) => s.label))).toEqual([['Urban', 'Rural']]);
	});

	it('draws small multiples when there are more than three series', () => {
		const view = viewFor({ shares: SHARES, by: ['state', 'quarter'] });
		const { panels } = chartOf(view, settings);
		expect(panels.map((panel) => [panel.title, panel.rows.length, panel.series.length])).toEqual([
			['q1', 6, 0],
			['q2', 6, 0],
			['q3', 6, 0],
			['q4', 6, 0],
		]);
	});

	it('has no panel when the view is not broken down', () => {
		expect(chartOf(viewFor({ shares: SHARES, by: [] }), settings).panels).toEqual([]);
	});

	it('has a height that follows from rows and language alone, so that room can be kept for it', () => {
		const view = viewFor({ shares: SHARES });
		const [en, my] = (['en', 'my'] as const).map((locale) => {
			const chart = chartOf(view, { dataset, locale, labels: labelsIn(locale) });
			const panel = chart.panels[0];
			if (!panel) throw new Error('expected a panel');
			return [400, 700].map((width) => layoutOf(chart, panel, width).height);
		});
		expect(en).toEqual([280, 280]);
		expect(my).toEqual([310, 310]);
	});

	it('stacks labels above their rows where they are long for the width', () => {
		const view = viewFor({ shares: SHARES });
		const long = chartOf(view, {
			...settings,
			labels: (_, code) => `A rather long label of ${code}`,
		});
		const panel = long.panels[0];
		if (!panel) throw new Error('expected a panel');
		expect(layoutOf(long, panel, 358).labels).toBe('above');
		expect(layoutOf(long, panel, 900).labels).toBe('beside');
		const layout = layoutOf(long, panel, 358);
		expect(rowTop(layout, 2) - rowTop(layout, 1)).toBe(layout.rowHeight);
	});
});
