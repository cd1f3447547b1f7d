import type { AppliedCaveat, View } from '../analysis/index.ts';
import {
	indicatorOf,
	tableOf,
	variableOf,
	type Dataset,
	type LocalisedText,
	type SourceText,
} from '../dataset/index.ts';
import { formatCount, formatList, formatUnits, formatUnitsOf, type Locale } from '../i18n/index.ts';
import {
	computedCaveatWords,
	registerCaveatWords,
	type CalibrationParams,
	type CaveatParams,
	type Words,
} from '../i18n/messages/caveats.ts';
import { roundName } from './completeness-words.ts';
import { cellLabel } from './labels.ts';

/** A caveat in words, with its source where a descriptor names one. */
export interface CaveatWords {
	readonly id: string;
	readonly severity: AppliedCaveat['severity'];
	readonly title: string;
	readonly text: string;
	readonly source: SourceText | null;
}

const MOST_NAMED = 4;

function namedCells(dataset: Dataset, locale: Locale, view: View, keys: readonly string[]): string {
	const names = keys
		.flatMap((key) => view.cells.find((c) => c.key === key) ?? [])
		.map((cell) => cellLabel(dataset, locale, cell));
	if (names.length === 0) return { en: 'this view', my: 'ဤကြည့်ရှုမှု' }[locale];
	if (names.length <= MOST_NAMED) return formatList(locale, names);
	const others = formatCount(locale, names.length - MOST_NAMED + 1);
	const more: LocalisedText = { en: `${others} others`, my: `အခြား ${others} ခု` };
	return formatList(locale, [...names.slice(0, MOST_NAMED - 1), more[locale]]);
}

function wordsOf({ basis }: View, id: keyof typeof computedCaveatWords): Words {
	const own = basis === 'register' ? registerCaveatWords[id] : undefined;
	return own ?? computedCaveatWords[id];
}

function paramsOf(
	dataset: Dataset,
	locale: Locale,
	view: View,
	cells: readonly string[],
): CaveatParams {
	const nouns = tableOf(dataset, indicatorOf(dataset, view.request.indicator).table);
	const { estimate: e } = view.overall;
	const expected = e.kind === 'estimate' ? e.n : (e.expected ?? e.n);
	const unknown = e.kind === 'figure' ? (e.carried?.unknown ?? 0) : 0;
	return {
		areas: namedCells(dataset, locale, view, cells),
		cautionN: formatCount(locale, dataset.disclosure.cautionN.value),
		of: formatUnitsOf(locale, e.n, expected, nouns),
		unknown: formatUnits(locale, unknown, nouns),
		latest: latestRound(dataset, locale, view),
		calibration: calibrationParams(dataset, locale),
	};
}

/** To what the weights of a survey were adjusted, and how. */
function calibrationParams(dataset: Dataset, locale: Locale): CalibrationParams {
	const { calibration, replicates } = dataset.kind === 'survey' ? dataset.design : {};
	if (calibration === undefined) return { method: '', margins: '', replicates: '' };
	const margins = calibration.margins.map(({ variables }) =>
		variables.map((id) => variableOf(dataset, id).label[locale]).join(' × '),
	);
	return {
		method: calibration.method,
		margins: formatList(locale, margins),
		replicates: formatCount(locale, replicates?.variables.length ?? 0),
	};
}

/** Where known totals come from; no other computed caveat has a source. */
function calibrationSource(dataset: Dataset, id: string): SourceText | null {
	if (id !== 'calibrated-weights' || dataset.kind === 'register') return null;
	return dataset.design.calibration?.source ?? null;
}

/** The latest round of a register with its date, "Round 7 (January 2018)"; empty without rounds. */
function latestRound(dataset: Dataset, locale: Locale, view: View): string {
	const last = view.basis === 'register' ? view.completeness.at(-1) : undefined;
	return last === undefined ? '' : (roundName(dataset, locale, last.round) ?? '');
}

/** The caveats of a view in words, gravest first. */
export function caveatWords(dataset: Dataset, locale: Locale, view: View): readonly CaveatWords[] {
	return view.caveats.map((caveat) => {
		const { id, severity } = caveat;
		if (caveat.origin === 'computed') {
			const { title, text } = wordsOf(view, caveat.id);
			const params = paramsOf(dataset, locale, view, caveat.cells);
			const source = calibrationSource(dataset, caveat.id);
			return { id, severity, title: title[locale], text: text[locale](params), source };
		}
		const found = dataset.caveats.find((c) => c.id === caveat.id);
		return {
			id,
			severity,
			title: found?.title[locale] ?? id,
			text: found?.text[locale] ?? '',
			source: found?.source ?? null,
		};
	});
}
