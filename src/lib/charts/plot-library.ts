/**
 * Observable Plot, handed in by who mounts it: the browser imports it only when a chart is on the
 * page, the server when it prerenders. Nothing in this room imports it.
 */
export type PlotLibrary = Pick<
	typeof import('@observablehq/plot'),
	'plot' | 'areaY' | 'axisX' | 'dot' | 'gridX' | 'line' | 'rect' | 'ruleX' | 'ruleY' | 'text'
>;

/** What lies behind the drawing: marks are cut out of it, words have a halo of it. */
export const GROUND = 'var(--chart-ground, var(--paper))';
export const HALO = { stroke: GROUND, strokeWidth: 4 } as const;
