import { lineBehind, requestProblems, welfareRequest } from '../analysis/index.ts';
import { welfareOf, type Dataset } from '../dataset/index.ts';
import { defaultScreen, type Screen } from './screen.ts';

/**
 * Where the line of a poverty indicator can be moved: the distribution of the welfare it is measured
 * on, with the breakdown, filters and line of its own screen. Null for every other indicator, and for
 * the welfare itself.
 */
export function welfareScreen(dataset: Dataset, { request, line }: Screen): Screen | null {
	const found = welfareOf(dataset, request.indicator);
	const asked = welfareRequest(dataset, request);
	if (found === null || asked === null || found.id === request.indicator) return null;
	const standard = defaultScreen(dataset, found.id);
	const own = lineBehind(dataset, request.indicator);
	return {
		...standard,
		request: requestProblems(dataset, asked).length === 0 ? asked : standard.request,
		tab: 'distribution',
		line:
			line ?? (own === null || own === found.welfare.line ? null : { kind: 'fixed', value: own }),
	};
}
