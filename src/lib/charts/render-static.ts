import type { Chart } from './chart.ts';
import { panelOptions } from './interval-chart.ts';
import { layoutOf } from './layout.ts';
import type { PlotLibrary } from './plot-library.ts';

/** Widths a chart is prerendered for, in px: a phone's column and a desktop's. */
export const STATIC_WIDTHS = { narrow: 358, wide: 560 } as const;

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
	const options = panelOptions(plot, chart, panel, layoutOf(chart, panel, width));
	const svg = plot.plot({ ...options, document }) as SVGSVGElement;
	svg.querySelector('style')?.remove();
	svg.setAttribute('aria-hidden', 'true');
	return svg;
}

/** The first paint of every panel, as text that the page carries in its HTML. */
export function renderStaticChart(
	plot: PlotLibrary,
	chart: Chart,
	document: Document,
): readonly StaticPanel[] {
	const draw = (key: string, width: number) =>
		drawPanel(plot, chart, key, width, document).outerHTML;
	return chart.panels.map(({ key }) => ({
		key,
		narrow: draw(key, STATIC_WIDTHS.narrow),
		wide: draw(key, STATIC_WIDTHS.wide),
	}));
}
