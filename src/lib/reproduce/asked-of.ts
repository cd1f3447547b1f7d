import { REST, type Comparison, type VisitChange, type VisitsView } from '../analysis/index.ts';
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
