import type { Cell, View } from '../../src/lib/analysis/index.ts';
import { indicatorOf, sourceIn, weightingOf, type Dataset } from '../../src/lib/dataset/index.ts';
import {
	caveatWords,
	cellLabel,
	completenessWords,
	filterWords,
} from '../../src/lib/wording/index.ts';
import { figureHeader, figureRow } from './figure-row.ts';
import { aligned, sampleHeader, sampleRow } from './sample-row.ts';

const OVERALL = 'Overall';

/**
 * A view for a terminal: every value with its interval and n, or with what is in it, last known
 * values and change, and its flag; then coverage or completeness, and caveats.
 */
export function estimateTable(dataset: Dataset, view: View): string {
	const indicator = indicatorOf(dataset, view.request.indicator);
	const label = (cell: Cell): string =>
		cell === view.overall ? OVERALL : cellLabel(dataset, 'en', cell);
	const rows = [...view.cells, view.overall].map((cell) => [
		label(cell),
		...(view.basis === 'sample'
			? sampleRow(cell.estimate, indicator.format)
			: figureRow(dataset, view, cell)),
	]);
	const header =
		view.basis === 'sample' ? sampleHeader(view.request.level) : figureHeader(dataset, view);
	const filters = filterWords(dataset, 'en', view);
	const weighting = weightingOf(dataset, view.request.weighting).label.en;
	return [
		`${indicator.title.en} (${indicator.unit.en}; ${weighting})${quantileWords(view)}`,
		`${dataset.info.title.en}, release ${dataset.info.release}`,
		...(dataset.info.status === 'synthetic'
			? ['DEMONSTRATION DATA: synthetic, not for citation']
			: []),
		...(filters === null ? [] : [`Only ${filters}`]),
		'',
		...aligned([['', ...header], ...rows]),
		'',
		...basisLines(dataset, view),
		...caveatWords(dataset, 'en', view).map((c) => `${c.severity}: ${c.title} (${c.id})`),
	].join('\n');
}

/** Which quantile a view holds; nothing for a view of means. */
function quantileWords(view: View): string {
	const quantile = view.basis === 'sample' ? view.quantile : undefined;
	return quantile === undefined ? '' : `, quantile ${quantile.p} by rule ${quantile.rule}`;
}

/** What became of the sample, or how complete each round of the register is. */
function basisLines(dataset: Dataset, view: View): readonly string[] {
	if (view.basis === 'register') {
		if (dataset.kind === 'survey') return [];
		const { standard } = indicatorOf(dataset, view.request.indicator);
		return [
			...completenessWords(dataset, 'en', view).map((words) => `Completeness: ${words}`),
			...(standard
				? [`Standard: ${standard.label.en} (${sourceIn(standard.source, 'en').text})`]
				: []),
		];
	}
	const { drawn, done, replaced, excluded } = view.coverage;
	if (drawn === 0) return [];
	const { units } = dataset.coverage;
	return [
		`Coverage: ${drawn} ${units.en} drawn, ${done} done, ${replaced} replaced, ${excluded} excluded`,
	];
}
