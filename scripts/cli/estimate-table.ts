import type { Cell, View } from '../../src/lib/analysis/index.ts';
import { indicatorOf, weightingOf, type Dataset } from '../../src/lib/dataset/index.ts';
import { formatBare, formatCount, formatLevel, unitSign } from '../../src/lib/i18n/index.ts';
import { reasonWords } from '../../src/lib/i18n/messages/caveats.ts';
import { caveatWords, cellLabel, filterWords } from '../../src/lib/wording/index.ts';

const OVERALL = 'Overall';

/** A view for a terminal: every value with its interval, n and flag, then coverage and caveats. */
export function estimateTable(dataset: Dataset, view: View): string {
	const indicator = indicatorOf(dataset, view.request.indicator);
	const header = [
		'',
		'value',
		`${formatLevel('en', view.request.level)} CI`,
		'n',
		'PSUs',
		'deff',
		'',
	];
	const rows = [...view.cells, view.overall].map((cell) => cellRow(dataset, view, cell));
	const filters = filterWords(dataset, 'en', view);
	const { units } = dataset.coverage;
	const { drawn, done, replaced, excluded } = view.coverage;
	const weighting = weightingOf(dataset, view.request.weighting).label.en;
	return [
		`${indicator.title.en} (${indicator.unit.en}; ${weighting})`,
		`${dataset.info.title.en}, release ${dataset.info.release}`,
		...(dataset.info.status === 'synthetic'
			? ['DEMONSTRATION DATA: synthetic, not for citation']
			: []),
		...(filters === null ? [] : [`Only ${filters}`]),
		'',
		...aligned([header, ...rows]),
		'',
		...(drawn === 0
			? []
			: [
					`Coverage: ${drawn} ${units.en} drawn, ${done} done, ${replaced} replaced, ${excluded} excluded`,
				]),
		...caveatWords(dataset, 'en', view).map((c) => `${c.severity}: ${c.title} (${c.id})`),
	].join('\n');
}

function cellRow(dataset: Dataset, view: View, cell: Cell): readonly string[] {
	const { estimate } = cell;
	const label = cell === view.overall ? OVERALL : cellLabel(dataset, 'en', cell);
	const counts = [formatCount('en', estimate.n), String(estimate.psus)];
	if (estimate.kind !== 'estimate') {
		const shown = estimate.kind === 'withheld' ? '*' : '–';
		return [label, shown, '', ...counts, '', reasonWords[estimate.reason].en];
	}
	const { format } = indicatorOf(dataset, view.request.indicator);
	const bare = (value: number): string => formatBare('en', value, format);
	const { value, ci, deff, rules } = estimate;
	return [
		label,
		bare(value) + unitSign('en', format),
		`${bare(ci[0])} to ${bare(ci[1])}`,
		...counts,
		deff === null ? '' : deff.toFixed(2),
		rules.map((rule) => reasonWords[rule].en).join(', '),
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
