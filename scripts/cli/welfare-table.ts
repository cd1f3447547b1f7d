import type {
	Cell,
	InequalityMeasure,
	PovertyMeasure,
	View,
} from '../../src/lib/analysis/index.ts';
import {
	indicatorOf,
	weightingOf,
	type Dataset,
	type Format,
} from '../../src/lib/dataset/index.ts';
import { formatValue } from '../../src/lib/i18n/index.ts';
import { povertyMeasures } from '../../src/lib/i18n/messages/poverty.ts';
import {
	caveatWords,
	cellLabel,
	inequalityFormat,
	lineWords,
	measureFormat,
} from '../../src/lib/wording/index.ts';
import { aligned, sampleHeader, sampleRow } from './sample-row.ts';
import type { WelfareAnswer } from './welfare-answer.ts';

/**
 * Poverty and inequality for a terminal: a row for every measure of every group, and the caveats that
 * the view above does not have.
 */
export function welfareTable(dataset: Dataset, view: View, answer: WelfareAnswer): string {
	const { poverty, inequality } = answer;
	const said = new Set(view.caveats.map(({ id }) => id));
	const all = [...(poverty?.caveats ?? []), ...(inequality?.view.caveats ?? [])];
	const caveats = all.filter(({ id }) => !said.has(id) && said.add(id));
	const words = caveatWords(dataset, 'en', { ...view, caveats });
	return [
		povertyTable(dataset, poverty),
		inequalityTable(dataset, inequality),
		words.map((c) => `${c.severity}: ${c.title} (${c.id})`).join('\n'),
	]
		.filter((part) => part !== null && part !== '')
		.join('\n\n');
}

function povertyTable(dataset: Dataset, view: WelfareAnswer['poverty']): string | null {
	if (view === null) return null;
	const { line, request, cells, overall } = view;
	const { format, title } = indicatorOf(dataset, request.indicator);
	const isOwn = line.kind === 'relative' && line.population === 'own';
	const drawn = (one: { readonly line: number | null }): string =>
		!isOwn || one.line === null ? '' : ` (line ${formatValue('en', one.line, format)})`;
	const rows = [...cells, overall].flatMap((cell) =>
		measureRows(`${nameOf(dataset, cell)}${drawn(cell)}`, cell.measures, (measure) =>
			measureFormat(measure as PovertyMeasure, format),
		),
	);
	const weighting = weightingOf(dataset, request.weighting).label.en;
	return [
		`Poverty below ${lineWords('en', view, format)}: ${title.en} (${weighting})`,
		...aligned([['', ...sampleHeader(request.level)], ...rows]),
	].join('\n');
}

function inequalityTable(dataset: Dataset, found: WelfareAnswer['inequality']): string | null {
	if (found === null) return null;
	const { view, fifths } = found;
	const { request, cells, overall } = view;
	const { title } = indicatorOf(dataset, request.indicator);
	const percent = { style: 'percent', decimals: 1 } as const;
	const rows = [
		...[...cells, overall].flatMap((cell) =>
			measureRows(nameOf(dataset, cell), cell.measures, (measure) =>
				inequalityFormat(measure as InequalityMeasure),
			),
		),
		...fifths.map((share, i) => [`Share of fifth ${i + 1} of 5`, ...sampleRow(share, percent)]),
	];
	const weighting = weightingOf(dataset, request.weighting).label.en;
	return [
		`Inequality: ${title.en} (${weighting}); fifths from the lowest`,
		...aligned([['', ...sampleHeader(request.level)], ...rows]),
	].join('\n');
}

function nameOf(dataset: Dataset, { key, by }: Pick<Cell, 'key' | 'by'>): string {
	return key === '' ? 'Overall' : cellLabel(dataset, 'en', { by });
}

function measureRows(
	name: string,
	measures: Readonly<Partial<Record<keyof typeof povertyMeasures, Cell['estimate']>>>,
	formatOf: (measure: string) => Format,
): readonly (readonly string[])[] {
	return Object.entries<Cell['estimate']>(measures as Record<string, Cell['estimate']>).map(
		([measure, estimate]) => {
			const words = povertyMeasures[measure as keyof typeof povertyMeasures];
			return [`${name}, ${words.name.en}`, ...sampleRow(estimate, formatOf(measure))];
		},
	);
}
