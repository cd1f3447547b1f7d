import * as plot from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { chartOf, renderStaticChart, STATIC_WIDTHS } from '../../src/lib/charts/index.ts';
import { dataset, labelsIn, SHARES, viewFor } from '../unit/charts/chart-fixture.ts';
import { keptAndDrawn } from './drawing.ts';

const views = {
	'by-state': viewFor({ shares: SHARES, n: (area) => (area === 'MMR004' ? 1 : 50) }),
	'by-state-and-urban': viewFor({ shares: { ...SHARES, MMR004: 0.02 }, by: ['state', 'urban'] }),
	total: viewFor({ shares: SHARES, indicator: 'households' }),
};

describe.each(Object.entries(views))('the chart %s', (name, view) => {
	it.each(['en', 'my'] as const)('is drawn as it was (%s)', (locale) => {
		const { document } = parseHTML('<!doctype html><html><body></body></html>');
		const chart = chartOf(view, { dataset, locale, labels: labelsIn(locale) });
		const [panel] = renderStaticChart(plot, chart, document as unknown as Document);
		for (const width of ['narrow', 'wide'] as const) {
			const { kept, drawn } = keptAndDrawn(
				`chart-${name}-${locale}-${width}.svg`,
				panel?.[width] ?? '',
			);
			expect(drawn).toBe(kept);
			expect(drawn).toContain(`width="${STATIC_WIDTHS[width]}"`);
		}
	});
});

describe('a prerendered chart', () => {
	it('has no inline style, which a strict content security policy would refuse', () => {
		const { document } = parseHTML('<!doctype html><html><body></body></html>');
		const chart = chartOf(views['by-state'], { dataset, locale: 'en', labels: labelsIn('en') });
		const [panel] = renderStaticChart(plot, chart, document as unknown as Document);
		expect(panel?.wide).not.toMatch(/<style|style=/);
	});

	it('has no text under 12 px', () => {
		const { document } = parseHTML('<!doctype html><html><body></body></html>');
		const chart = chartOf(views['by-state'], { dataset, locale: 'en', labels: labelsIn('en') });
		const [panel] = renderStaticChart(plot, chart, document as unknown as Document);
		const groups =
			(panel?.narrow ?? '').match(/<g [^>]*aria-label="[^"]*(text|tick label)"[^>]*>/g) ?? [];
		const sizes = groups.map((group) => Number(/font-size="([\d.]+)"/.exec(group)?.[1] ?? 0));
		expect(sizes.length).toBeGreaterThan(3);
		expect(Math.min(...sizes)).toBeGreaterThanOrEqual(12);
	});
});
