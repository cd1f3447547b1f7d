import * as plot from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import {
	renderStaticView,
	STATIC_WIDTHS,
	trendOf,
	type StaticPanel,
} from '../../src/lib/charts/index.ts';
import { ViewChart } from '../../src/lib/components/charts/index.ts';
import type { RegisterView } from '../../src/lib/analysis/index.ts';
import type { Locale } from '../../src/lib/i18n/index.ts';
import { codeLabel } from '../../src/lib/wording/index.ts';
import { registerDataset as dataset, registerRequest, registerView } from '../fixtures/register.ts';
import { keptAndDrawn } from './drawing.ts';

const viewBy = (indicator: string, ...by: string[]) =>
	registerView(registerRequest(indicator, { by }));
const views = {
	rows: viewBy('people-per-latrine', 'township'),
	totals: viewBy('people', 'township'),
	trend: viewBy('people', 'round'),
	'trend-by-control': viewBy('people-per-latrine', 'round', 'control'),
};

const settingsIn = (locale: Locale) => ({
	dataset,
	locale,
	labels: (variable: string, code: string) => codeLabel(dataset, locale, variable as never, code),
});

function drawn(view: RegisterView, locale: Locale): readonly StaticPanel[] {
	const { document } = parseHTML('<!doctype html><html><body></body></html>');
	return renderStaticView(plot, view, settingsIn(locale), document as unknown as Document);
}

describe.each(Object.entries(views))('the register chart %s', (name, view) => {
	it.each(['en', 'my'] as const)('is drawn as it was (%s)', (locale) => {
		const [panel] = drawn(view, locale);
		for (const width of ['narrow', 'wide'] as const) {
			const file = `register-${name}-${locale}-${width}.svg`;
			const { kept, drawn: now } = keptAndDrawn(file, panel?.[width] ?? '');
			expect(now).toBe(kept);
			expect(now).toContain(`width="${STATIC_WIDTHS[width]}"`);
		}
	});
});

describe('a prerendered trend', () => {
	it('has no inline style, which a strict content security policy would refuse', () => {
		expect(drawn(views.trend, 'en')[0]?.wide).not.toMatch(/<style|style=/);
	});

	it('breaks the line in two where nothing was reached', () => {
		const mansi = drawn(viewBy('people', 'round', 'township'), 'en').find(
			({ key }) => key === 'MMR001013',
		);
		const path = /aria-label="line"[^>]*><path d="([^"]+)"/.exec(mansi?.wide ?? '')?.[1] ?? '';
		expect(path.match(/M/g)).toHaveLength(2);
	});

	it('says once what an open end is, in the first panel, in the words of the page', () => {
		const views = viewBy('people', 'round', 'township');
		const said = (locale: Locale, words: string) =>
			drawn(views, locale).map(({ wide }) => wide.includes(words));
		expect(said('en', 'nothing known of some camps')).toEqual([true, ...Array(5).fill(false)]);
		expect(said('my', 'အချို့စခန်းအကြောင်း မသိရ')).toEqual([true, ...Array(5).fill(false)]);
	});

	it('is carried by the page for the first multiples only', () => {
		const trend = trendOf(viewBy('people', 'round', 'township'), settingsIn('en'));
		expect(trend?.panels).toHaveLength(7);
		expect(drawn(viewBy('people', 'round', 'township'), 'en')).toHaveLength(6);
	});
});

describe('the chart of a view', () => {
	const body = (view: RegisterView, locale: Locale = 'en') =>
		render(ViewChart, { props: { view, ...settingsIn(locale), prerendered: drawn(view, locale) } })
			.body;

	it('of a register by round is a trend, with the reasons by round in a table', () => {
		const html = body(views.trend);
		expect(html).toContain('How complete each round is');
		expect(html).toContain('Not accessible');
		expect(html).toContain('expected, not reached');
	});

	it('of a register by place is rows, and says what is not drawn', () => {
		const html = body(views.totals);
		expect(html).toContain('Not drawn, because there were no camps to count: 1.');
		expect(html).not.toContain('How complete each round is');
		expect(body(views.rows)).toContain('At most 20 people per latrine; shaded: not met');
	});

	it('speaks of no interval where there is no sample', () => {
		for (const view of Object.values(views)) {
			expect(body(view).replace(/class="[^"]*"/g, '')).not.toMatch(/interval/i);
		}
	});

	it('has Burmese words in Burmese', () => {
		expect(body(views.trend, 'my')).toContain('အကြိမ်တစ်ခုစီ မည်မျှ ပြည့်စုံသည်');
	});
});
