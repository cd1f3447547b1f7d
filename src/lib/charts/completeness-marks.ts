import type { Markish } from '@observablehq/plot';
import { say } from '../i18n/index.ts';
import { trendMessages } from '../i18n/messages/register.ts';
import { TEXT } from './layout.ts';
import type { PlotLibrary } from './plot-library.ts';
import { countText, type TrendLayout } from './trend-layout.ts';
import type { Trend, TrendPanel, TrendRound } from './trend.ts';

const COUNT_DROP = 11;
const WORDS_RISE = 12;
/** Nothing reached is a bar without height: its outline stays visible. */
const PARTS = [
	{ part: 'reached', fill: 'var(--seq-3)', fillOpacity: 1, stroke: 'none' },
	{ part: 'missed', fill: 'var(--caution)', fillOpacity: 0.35, stroke: 'var(--caution)' },
	{ part: 'absent', fill: 'none', fillOpacity: 0, stroke: 'var(--rule)' },
] as const;

/**
 * The band below a trend: for each round a bar of the units reached, on it those expected and not
 * reached, on these the ones not expected; below it, where there is room, "15/20".
 */
export function completenessMarks(
	plot: PlotLibrary,
	trend: Trend,
	{ rounds }: TrendPanel,
	layout: TrendLayout,
): Markish[] {
	const [top, bottom] = layout.band;
	const most = Math.max(1, ...rounds.map((r) => r.reached + r.missed + r.absent));
	const height = (units: number): number => (units / most) * (bottom - top);
	const half = layout.barWidth / 2;
	const below = (round: TrendRound, part: (typeof PARTS)[number]['part']): number =>
		PARTS.slice(
			0,
			PARTS.findIndex((p) => p.part === part),
		).reduce((sum, p) => sum + round[p.part], 0);
	return [
		...PARTS.map(({ part, ...paint }) =>
			plot.rect(
				rounds.filter((round) => round[part] > 0),
				{
					x1: (round: TrendRound) => layout.x(round.time) - half,
					x2: (round: TrendRound) => layout.x(round.time) + half,
					y1: (round: TrendRound) => bottom - height(below(round, part)),
					y2: (round: TrendRound) => bottom - height(below(round, part) + round[part]),
					strokeWidth: 1,
					...paint,
				},
			),
		),
		plot.ruleY([bottom], {
			y: (y: number) => y,
			x1: layout.left,
			x2: layout.width - layout.right,
			stroke: 'var(--rule)',
		}),
		plot.text(trend.panels.length > 1 ? [] : [trend.units], {
			x: layout.left,
			y: top - WORDS_RISE,
			textAnchor: 'start',
			text: (units: string) => say(trend.locale, trendMessages.band, units),
			fontSize: TEXT.small,
			fill: 'var(--ink-soft)',
		}),
		plot.text(layout.counted, {
			x: (round: TrendRound) => layout.x(round.time),
			y: bottom + COUNT_DROP,
			text: (round: TrendRound) => countText(trend, round),
			fontSize: TEXT.small,
			fill: 'var(--ink-faint)',
		}),
	];
}
