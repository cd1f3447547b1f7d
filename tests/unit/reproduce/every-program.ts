import { defaultRequest, type LineChoice } from '../../../src/lib/analysis/index.ts';
import { welfareOf, type Dataset, type Indicator } from '../../../src/lib/dataset/index.ts';
import { tabsOf } from '../../../src/lib/url/index.ts';
import {
	comparableOf,
	comparisonCase,
	distributionCases,
	quantileCase,
	rankingCase,
	twoWayCase,
	viewCase,
	visitsCase,
	welfareCases,
	type Case,
	type Opened,
} from './cases.ts';

/**
 * Everything the screens compute of an indicator in the breakdown it opens with: its view, and what
 * the panes it has ask, in the way they open.
 */
async function casesOf(opened: Opened, indicator: Indicator): Promise<readonly (Case | null)[]> {
	const { dataset } = opened;
	const { id } = indicator;
	const request = defaultRequest(dataset, id);
	const view = await viewCase(opened, id, request);
	if (dataset.kind === 'register') return [view];
	const tabs = tabsOf(dataset, id);
	const comparable = request.by.length === 0 ? null : await comparableOf(opened, request);
	return [
		view,
		...(comparable === null
			? []
			: [
					comparisonCase(comparable, `${id} with the whole`, {}),
					comparisonCase(comparable, `${id} with the rest`, { mode: 'rest', form: 'ratio' }),
					rankingCase(comparable, `${id} ranks`),
					twoWayCase(comparable, `${id} table`, request.by.length === 2 ? 'row' : null),
				]),
		...(tabs.includes('distribution')
			? [
					await quantileCase(opened, `${id} median`, request, 0.5),
					...(await distributionCases(opened, id, request)),
				]
			: []),
		...(tabs.includes('trend') ? [await visitsCase(opened, `${id} visits`, request)] : []),
		...(welfareOf(dataset, id)?.id === id
			? await welfareCases(opened, id, request, linesOf(dataset, indicator))
			: []),
	];
}

function linesOf(dataset: Dataset, { id }: Indicator): readonly LineChoice[] {
	const official = welfareOf(dataset, id)?.welfare.line;
	return [
		...(official === undefined ? [] : [{ kind: 'fixed' as const, value: official }]),
		{ kind: 'relative', of: 'median', share: 0.6, population: 'everyone' },
	];
}

/** Everything the screens compute of every indicator of a dataset that a screen shows a number of. */
export async function everyCase(opened: Opened): Promise<readonly Case[]> {
	const cases: Case[] = [];
	for (const indicator of opened.dataset.indicators) {
		for (const one of await casesOf(opened, indicator)) {
			if (one !== null && one.expected.length > 0) cases.push(one);
		}
	}
	return cases;
}
