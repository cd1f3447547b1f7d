import type { Cell } from '../analysis/index.ts';
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
] as const;
export type ComputedMethodId = (typeof COMPUTED_METHOD_IDS)[number];

/** The methods behind a number, as the Methods page names them. */
export function methodsOf(parts: Parts, estimate: Cell['estimate']): readonly ComputedMethodId[] {
	const point = pointMethod(parts);
	if (parts.dataset.kind === 'register') {
		return parts.dataset.design.status === undefined ? [point] : [point, 'completeness'];
	}
	const part =
		parts.request.by.length > 0 || parts.where.length > 0 || parts.universe !== undefined;
	return [
		point,
		'linearisation',
		'variance',
		...(part ? (['domain'] as const) : []),
		'df',
		...intervalMethod(parts, estimate),
	];
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

function intervalMethod(parts: Parts, estimate: Cell['estimate']): readonly ComputedMethodId[] {
	const used = estimate.kind === 'estimate' ? estimate.interval : intervalOf(parts);
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
