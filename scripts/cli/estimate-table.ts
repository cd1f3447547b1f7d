import type { Cell, View } from '../../src/lib/analysis/index.ts';
import { indicatorOf, weightingOf, type Dataset } from '../../src/lib/dataset/index.ts';
import { formatBare, formatCount, formatLevel, unitSign } from '../../src/lib/i18n/index.ts';
import { reasonWords } from '../../src/lib/i18n/messages/caveats.ts';
import {
	caveatWords,
	cellLabel,
	completenessWords,
	filterWords,
} from '../../src/lib/wording/index.ts';
import { figureHeader, figureRow } from './figure-row.ts';

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
		...(view.basis === 'sample' ? sampleRow(dataset, view, cell) : figureRow(dataset, view, cell)),
	]);
	const header = view.basis === 'sample' ? sampleHeader(view) : figureHeader(dataset, view);
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
			...(standard ? [`Standard: ${standard.label.en} (${standard.source})`] : []),
		];
	}
	const { drawn, done, replaced, excluded } = view.coverage;
	if (drawn === 0) return [];
	const { units } = dataset.coverage;
	return [
		`Coverage: ${drawn} ${units.en} drawn, ${done} done, ${replaced} replaced, ${excluded} excluded`,
	];
}

function sampleHeader(view: View): readonly string[] {
	return ['value', `${formatLevel('en', view.request.level)} CI`, 'n', 'PSUs', 'deff', ''];
}

function sampleRow(dataset: Dataset, view: View, { estimate: e }: Cell): readonly string[] {
	if (e.kind === 'figure') return [];
	const counts = [formatCount('en', e.n), e.psus === undefined ? '' : String(e.psus)];
	if (e.kind !== 'estimate') {
		const shown = e.kind === 'withheld' ? '*' : '–';
		return [shown, '', ...counts, '', reasonWords[e.reason].en];
	}
	const { format } = indicatorOf(dataset, view.request.indicator);
	const bare = (value: number): string => formatBare('en', value, format);
	return [
		bare(e.value) + unitSign('en', format),
		`${bare(e.ci[0])} to ${bare(e.ci[1])}`,
		...counts,
		e.deff === null ? '' : e.deff.toFixed(2),
		e.rules.map((rule) => reasonWords[rule].en).join(', '),
	];
}

/** Columns side by side: the first and last to the left, numbers to the right. */
function aligned(rows: readonly (readonly string[])[]): readonly string[] {
	const columns = rows[0]?.length ?? 0;
	const widths = Array.from({ length: columns }, (_, i) =>
		Math.max(...rows.map((row) => (row[i] ?? '').length)),
	);
	return rows.map((row) =>
		row
			.map((text, i) => {
				const width = widths[i] ?? 0;
				return i === 0 || i === columns - 1 ? text.padEnd(width) : text.padStart(width);
			})
			.join('  ')
			.trimEnd(),
	);
}
