import type { Cell } from '../analysis/index.ts';
import { hasDenominator, intervalOf, type Parts } from './parts.ts';

/** The methods behind a number, as the Methods page names them. */
export function methodsOf(parts: Parts, estimate: Cell['estimate']): readonly string[] {
	const point = pointMethod(parts);
	if (parts.dataset.kind === 'register') {
		return [point, ...(parts.dataset.design.status === undefined ? [] : ['completeness'])];
	}
	const part =
		parts.request.by.length > 0 || parts.where.length > 0 || parts.universe !== undefined;
	return [
		point,
		'linearisation',
		'variance',
		...(part ? ['domain'] : []),
		'df',
		...intervalMethod(parts, estimate),
	];
}

function pointMethod(parts: Parts): string {
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

function intervalMethod(parts: Parts, estimate: Cell['estimate']): readonly string[] {
	const used = estimate.kind === 'estimate' ? estimate.interval : intervalOf(parts);
	switch (used) {
		case 't':
		case 'normal':
			return ['tInterval'];
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
