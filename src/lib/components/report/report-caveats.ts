import { SEVERITIES, type IndicatorId, indicatorOf } from '../../dataset/index.ts';
import type { Locale } from '../../i18n/index.ts';
import { caveatWords, type CaveatWords } from '../../wording/index.ts';
import type { OpenReport } from './open-report.ts';

/** A caveat in full, and the indicators of the report it is about; none: it is about all of them. */
export interface ReportCaveat extends CaveatWords {
	readonly about: readonly string[];
}

/**
 * Every caveat that holds for a view of the report, gravest first. One that says the same of several
 * indicators stands once.
 */
export function reportCaveats(report: OpenReport, locale: Locale): readonly ReportCaveat[] {
	const found = new Map<string, { words: CaveatWords; ids: Set<IndicatorId> }>();
	const all = new Set<IndicatorId>();
	for (const view of report.views) {
		const { indicator } = view.request;
		all.add(indicator);
		for (const words of caveatWords(report.dataset, locale, view)) {
			const key = `${words.id} ${words.text}`;
			const known = found.get(key) ?? { words, ids: new Set() };
			known.ids.add(indicator);
			found.set(key, known);
		}
	}
	const caveats = [...found.values()].map(({ words, ids }) => ({
		...words,
		about:
			ids.size === all.size
				? []
				: [...ids].map((id) => indicatorOf(report.dataset, id).title[locale]),
	}));
	return SEVERITIES.flatMap((severity) => caveats.filter((one) => one.severity === severity));
}
