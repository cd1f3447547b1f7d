import type { Cell, RegisterView } from '../../src/lib/analysis/index.ts';
import { indicatorOf, tableOf, type Dataset } from '../../src/lib/dataset/index.ts';
import { formatBare, formatChange, formatCount, unitSign } from '../../src/lib/i18n/index.ts';
import { reasonWords } from '../../src/lib/i18n/messages/caveats.ts';

/** Headings of the columns of `figureRow`. */
export function figureHeader(dataset: Dataset, view: RegisterView): readonly string[] {
	const { units } = tableOf(dataset, indicatorOf(dataset, view.request.indicator).table);
	const changes = hasChange(view)
		? [`change, same ${units.en}`, units.en, `change, all ${units.en}`]
		: [];
	return ['value', units.en, 'last known values', ...changes, ''];
}

/**
 * A cell of a register for a terminal: value, units in it of those expected, the range to the value
 * with last known values, change since the round before over the same units and over all, flag.
 */
export function figureRow(dataset: Dataset, view: RegisterView, cell: Cell): readonly string[] {
	const { estimate: e } = cell;
	const changes = hasChange(view);
	if (e.kind === 'estimate') return [];
	const of = `${formatCount('en', e.n)} of ${formatCount('en', e.expected ?? 0)}`;
	if (e.kind !== 'figure') {
		const shown = e.kind === 'withheld' ? '*' : '–';
		return [shown, of, '', ...(changes ? ['', '', ''] : []), reasonWords[e.reason].en];
	}
	const { format } = indicatorOf(dataset, view.request.indicator);
	const bare = (value: number): string => formatBare('en', value, format);
	const difference = (step: { readonly from: number; readonly to: number } | null): string =>
		step === null ? '' : formatChange('en', step.to - step.from, format);
	const matched = e.change?.matched ?? null;
	return [
		bare(e.value) + unitSign('en', format),
		of,
		rangeText(e.value, e.carried, bare),
		...(changes
			? [
					difference(matched),
					matched === null ? '' : formatCount('en', matched.units),
					difference(e.change?.all ?? null),
				]
			: []),
		e.rules.map((rule) => reasonWords[rule].en).join(', '),
	];
}

function hasChange({ completeness }: RegisterView): boolean {
	return completeness.length > 1;
}

/** "9,340 to 14,130, 1 unknown"; empty where nothing is missing. */
function rangeText(
	value: number,
	carried: Extract<Cell['estimate'], { readonly kind: 'figure' }>['carried'],
	bare: (value: number) => string,
): string {
	if (carried === null) return '';
	const [low, high] = [Math.min(value, carried.value), Math.max(value, carried.value)];
	const range = carried.units > 0 ? [`${bare(low)} to ${bare(high)}`] : [];
	const unknown = carried.unknown > 0 ? [`${formatCount('en', carried.unknown)} unknown`] : [];
	return [...range, ...unknown].join(', ');
}
