import type { PlotOptions } from '@observablehq/plot';
import type { View } from '../analysis/index.ts';
import { chartOf, type Chart, type ChartSettings } from './chart.ts';
import { distributionOptions } from './distribution-chart.ts';
import { distributionLayout } from './distribution-layout.ts';
import type { DistributionPicture } from './distribution.ts';
import { panelOptions } from './interval-chart.ts';
import { layoutOf } from './layout.ts';
import type { PlotLibrary } from './plot-library.ts';
import { trendOptions } from './trend-chart.ts';
import { trendLayout } from './trend-layout.ts';
import { trendOf, type Trend } from './trend.ts';

/** Widths a chart is prerendered for, in px: a phone's column and a desktop's. */
export const STATIC_WIDTHS = { narrow: 358, wide: 560 } as const;

/** Most rows, and most small multiples, that a page carries in its HTML. */
const MOST_PRERENDERED = 60;
const MOST_PANELS = 6;

/** The first paint of one panel, as SVG text for a narrow and a wide column. */
export interface StaticPanel {
	readonly key: string;
	readonly narrow: string;
	readonly wide: string;
}

/**
 * Draws one panel with Plot and gives the SVG element.
 *
 * Plot's own `<style>` is taken out: it would paint a white ground, and a content security policy
 * without inline styles refuses it. The component that mounts the chart has the rules instead.
 *
 * @param document where elements are made; the browser's, or linkedom's on the server
 */
export function drawPanel(
	plot: PlotLibrary,
	chart: Chart,
	key: string,
	width: number,
	document: Document,
): SVGSVGElement {
	const panel = chart.panels.find((p) => p.key === key);
	if (!panel) {
		const known = chart.panels.map((p) => p.key).join(', ');
		throw new Error(`invalid panel: ${key} (the chart has ${known}); name one of them`);
	}
	return svgOf(plot, panelOptions(plot, chart, panel, layoutOf(chart, panel, width)), document);
}

/** Draws one panel of a trend and gives the SVG element, as `drawPanel` does. */
export function drawTrendPanel(
	plot: PlotLibrary,
	trend: Trend,
	key: string,
	width: number,
	document: Document,
): SVGSVGElement {
	const panel = trend.panels.find((p) => p.key === key);
	if (!panel) {
		const known = trend.panels.map((p) => p.key).join(', ');
		throw new Error(`invalid panel: ${key} (the trend has ${known}); name one of them`);
	}
	return svgOf(plot, trendOptions(plot, trend, panel, trendLayout(trend, panel, width)), document);
}

/** Draws a distribution and gives the SVG element, as `drawPanel` does. */
export function drawDistribution(
	plot: PlotLibrary,
	picture: DistributionPicture,
	width: number,
	document: Document,
): SVGSVGElement {
	const layout = distributionLayout(picture, width);
	return svgOf(plot, distributionOptions(plot, picture, layout), document);
}

function svgOf(plot: PlotLibrary, options: PlotOptions, document: Document): SVGSVGElement {
	const svg = plot.plot({ ...options, document }) as SVGSVGElement;
	svg.querySelector('style')?.remove();
	svg.setAttribute('aria-hidden', 'true');
	return svg;
}

/**
 * The first paint of every panel, as text that the page carries in its HTML. Of a chart with more
 * rows than a screen has room for, the first panels: the browser draws the others.
 */
export function renderStaticChart(
	plot: PlotLibrary,
	chart: Chart,
	document: Document,
): readonly StaticPanel[] {
	let rows = 0;
	const first = chart.panels.filter(({ rows: own }, i) => {
		rows += own.length;
		return i === 0 || rows <= MOST_PRERENDERED;
	});
	return bothWidths(first, (key, width) => drawPanel(plot, chart, key, width, document));
}

/** The first paint of every panel of a trend; of many small multiples, the first ones. */
export function renderStaticTrend(
	plot: PlotLibrary,
	trend: Trend,
	document: Document,
): readonly StaticPanel[] {
	return bothWidths(trend.panels.slice(0, MOST_PANELS), (key, width) =>
		drawTrendPanel(plot, trend, key, width, document),
	);
}

/** The first paint of a view, as a trend where it is by round and as rows otherwise. */
export function renderStaticView(
	plot: PlotLibrary,
	view: View,
	settings: ChartSettings,
	document: Document,
): readonly StaticPanel[] {
	const trend = trendOf(view, settings);
	return trend === null
		? renderStaticChart(plot, chartOf(view, settings), document)
		: renderStaticTrend(plot, trend, document);
}

function bothWidths(
	panels: readonly { readonly key: string }[],
	draw: (key: string, width: number) => SVGSVGElement,
): readonly StaticPanel[] {
	return panels.map(({ key }) => ({
		key,
		narrow: draw(key, STATIC_WIDTHS.narrow).outerHTML,
		wide: draw(key, STATIC_WIDTHS.wide).outerHTML,
	}));
}
