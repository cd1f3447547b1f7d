import type { AppliedCaveat, View } from '../analysis/index.ts';
import type { Dataset, LocalisedText } from '../dataset/index.ts';
import { formatCount, formatList, type Locale } from '../i18n/index.ts';
import { computedCaveatWords } from '../i18n/messages/caveats.ts';
import { cellLabel } from './labels.ts';

/** A caveat in words, with its source where a descriptor names one. */
export interface CaveatWords {
	readonly id: string;
	readonly severity: AppliedCaveat['severity'];
	readonly title: string;
	readonly text: string;
	readonly source: string | null;
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

/** The caveats of a view in words, gravest first. */
export function caveatWords(dataset: Dataset, locale: Locale, view: View): readonly CaveatWords[] {
	return view.caveats.map((caveat) => {
		const { id, severity } = caveat;
		if (caveat.origin === 'computed') {
			const { title, text } = computedCaveatWords[caveat.id];
			const areas = namedCells(dataset, locale, view, caveat.cells);
			const cautionN = formatCount(locale, dataset.disclosure.cautionN.value);
			const words = (text[locale] as (p: { areas: string; cautionN: string }) => string)({
				areas,
				cautionN,
			});
			return { id, severity, title: title[locale], text: words, source: null };
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
