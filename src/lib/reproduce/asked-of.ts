import {
	REST,
	type Comparison,
	type Distribution,
	type VisitChange,
	type VisitsView,
} from '../analysis/index.ts';
import type { Asked, VisitPair } from './question.ts';

/** What a comparison on the screen asks: the pairs it shows. */
export function askedOfComparison({ pairs, question }: Comparison): Asked {
	return {
		kind: 'comparison',
		form: question.form,
		pairs: pairs.flatMap(({ first, second, result }) =>
			result.kind === 'contrast' ? [[first, second === REST ? 'rest' : second] as const] : [],
		),
	};
}

/** What ranks and letters ask: the cells that have them. */
export function askedOfRanking({ cells }: Comparison): Asked {
	return { kind: 'ranking', keys: cells.flatMap(({ key, rank }) => (rank === null ? [] : [key])) };
}

/** What a histogram or a distribution function asks: its edges or its steps. */
export function askedOfDistribution(
	{ bins, curve }: Distribution,
	chart: 'histogram' | 'cumulative',
): Asked {
	if (chart === 'cumulative') return { kind: 'cumulative', at: curve.map(({ at }) => at) };
	const ends = bins.flatMap(({ from, to }) => [from, to]);
	return { kind: 'histogram', edges: [...new Set(ends.filter((end) => end !== null))] };
}

/** What levels and changes over visits ask: every series, and the changes that are shown. */
export function askedOfVisits({ variable, visits, domain, whole, domains }: VisitsView): Asked {
	const series = [whole, ...domains];
	const shown = (key: string, change: VisitChange): readonly VisitPair[] =>
		change.kind === 'change' ? [{ key, from: change.from, to: change.to }] : [];
	return {
		kind: 'visits',
		variable,
		visits,
		domain,
		keys: domains.map(({ key }) => key),
		steps: series.flatMap(({ key, steps }) => steps.flatMap((step) => shown(key, step))),
		pairs: series.flatMap(({ key, pair }) => shown(key, pair)),
	};
}
