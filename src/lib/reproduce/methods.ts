import type { Cell } from '../analysis/index.ts';
import type { IntervalUsed } from '../estimation/index.ts';
import type { Asked } from './question.ts';
import { hasDenominator, intervalOf, type Parts } from './parts.ts';

/** Methods that a number of a view can rest on, by the anchors of the Methods page. */
export const COMPUTED_METHOD_IDS = [
	'total',
	'mean',
	'ratio',
	'linearisation',
	'variance',
	'domain',
	'df',
	'tInterval',
	'normalInterval',
	'logitInterval',
	'kornGraubardInterval',
	'wilsonInterval',
	'exactInterval',
	'woodruffInterval',
	'registerSum',
	'registerMean',
	'registerMedian',
	'registerGap',
	'registerRate',
	'completeness',
	'replicates',
	'replicateFactors',
	'replicateDf',
	'replicateEstimators',
	'quantile',
	'histogram',
	'groupShares',
	'difference',
	'quotient',
	'contrastTest',
	'holm',
	'letters',
	'ranks',
	'raoScott',
	'panels',
	'fgt',
	'relativeLine',
	'shortfall',
	'watts',
	'lorenz',
	'gini',
	'shareRatio',
	'atkinson',
	'entropy',
] as const;
export type ComputedMethodId = (typeof COMPUTED_METHOD_IDS)[number];

/** The methods behind a number, as the Methods page names them. */
export function methodsOf(
	parts: Parts,
	estimate: Cell['estimate'] | null,
	asked: Asked,
): readonly ComputedMethodId[] {
	const point = pointMethod(parts);
	if (parts.dataset.kind === 'register') {
		return parts.dataset.design.status === undefined ? [point] : [point, 'completeness'];
	}
	const part =
		parts.request.by.length > 0 || parts.where.length > 0 || parts.universe !== undefined;
	const { design } = parts.dataset;
	const isReplicated = design.kind === 'sample' && design.replicates !== undefined;
	const variance = isReplicated
		? (['replicates', 'replicateFactors'] as const)
		: (['linearisation', 'variance'] as const);
	return [
		...(asked.kind === 'view' ? [point] : askedMethods(point, asked)),
		...variance,
		...(isReplicated && asked.kind !== 'view' ? (['replicateEstimators'] as const) : []),
		...(part ? (['domain'] as const) : []),
		isReplicated ? 'replicateDf' : 'df',
		...intervalMethod(parts, estimate, asked),
	];
}

function askedMethods(
	point: ComputedMethodId,
	asked: Exclude<Asked, { kind: 'view' }>,
): readonly ComputedMethodId[] {
	switch (asked.kind) {
		case 'quantile':
			return ['quantile'];
		case 'comparison':
			return [point, asked.form === 'ratio' ? 'quotient' : 'difference', 'contrastTest', 'holm'];
		case 'visits':
			return [point, 'panels', 'difference', 'contrastTest', 'holm'];
		case 'two-way':
			return [...(asked.base === null ? [] : (['ratio'] as const)), 'raoScott'];
		case 'poverty':
			return [
				'fgt',
				'shortfall',
				'watts',
				...(asked.line.kind === 'relative' ? (['relativeLine'] as const) : []),
			];
		case 'inequality':
			return ['gini', 'shareRatio', 'atkinson', 'entropy', 'lorenz'];
		case 'histogram':
			return ['histogram', 'mean'];
		case 'cumulative':
			return ['mean'];
		case 'shares':
			return ['lorenz', 'groupShares'];
		case 'ranking':
			return [point, 'difference', 'contrastTest', 'holm', 'letters', 'ranks'];
	}
}

function pointMethod(parts: Parts): ComputedMethodId {
	const { kind } = parts.indicator;
	switch (kind) {
		case 'total':
		case 'ratio':
			return kind;
		case 'proportion':
			return hasDenominator(parts) ? 'ratio' : 'mean';
		case 'mean':
			return parts.dataset.kind === 'register' ? 'registerMean' : 'mean';
		case 'share':
			return 'registerMean';
		case 'count':
		case 'sum':
			return 'registerSum';
		case 'median':
			return 'registerMedian';
		case 'gap':
			return 'registerGap';
		case 'rate':
			return 'registerRate';
	}
}

function intervalMethod(
	parts: Parts,
	estimate: Cell['estimate'] | null,
	asked: Asked,
): readonly ComputedMethodId[] {
	const used = estimate?.kind === 'estimate' ? estimate.interval : usualInterval(parts, asked);
	switch (used) {
		case 't':
			return ['tInterval'];
		case 'normal':
			return ['normalInterval'];
		case 'korn-graubard':
			return ['kornGraubardInterval'];
		case 'wilson':
			return ['wilsonInterval'];
		case 'logit':
			return ['logitInterval'];
		case 'exact':
			return ['exactInterval'];
		case 'woodruff':
			return ['woodruffInterval'];
	}
}

function usualInterval(parts: Parts, { kind }: Asked): IntervalUsed {
	switch (kind) {
		case 'view':
			return intervalOf(parts);
		case 'quantile':
			return 'woodruff';
		case 'two-way':
		case 'histogram':
		case 'cumulative':
			return 'logit';
		case 'comparison':
		case 'ranking':
		case 'visits':
		case 'poverty':
		case 'inequality':
		case 'shares':
			return 't';
	}
}
