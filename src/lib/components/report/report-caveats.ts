import { SEVERITIES, type IndicatorId, indicatorOf } from '../../dataset/index.ts';
import { formatCount, formatList, say, type Locale } from '../../i18n/index.ts';
import { report as words, reportPhrases } from '../../i18n/messages/report.ts';
import { caveatWords, type CaveatWords } from '../../wording/index.ts';
import type { OpenReport } from './open-report.ts';
import { shortTitle } from './report-words.ts';

/** A caveat in full, and what of the report it is about. */
export interface ReportCaveat extends CaveatWords {
	/** "About: Shelter gap and Shelter coverage", "About: everything but Never had a full kit". */
	readonly about: string;
}

/** As many indicators are named; of more, how many there are. */
const MOST_NAMED = 4;

/**
 * Every caveat that holds for a view of the report, gravest first. One that says the same of several
 * indicators stands once.
 */
export function reportCaveats(report: OpenReport, locale: Locale): readonly ReportCaveat[] {
	const { distribution, figures, tables } = report.dataset.info.report;
	/** Of what is shown as dates of units no value is shown, so nothing computed of it applies. */
	const valueless = [...figures, ...tables].some((id) => id === distribution?.since)
		? undefined
		: distribution?.since;
	const found = new Map<string, { said: CaveatWords; ids: Set<IndicatorId> }>();
	const all = new Set<IndicatorId>();
	for (const view of report.views) {
		const { indicator } = view.request;
		all.add(indicator);
		const computed = new Set<string>(
			view.caveats.flatMap(({ origin, id }) => (origin === 'computed' ? [id] : [])),
		);
		for (const said of caveatWords(report.dataset, locale, view)) {
			if (indicator === valueless && computed.has(said.id)) continue;
			const key = `${said.id} ${said.text}`;
			const known = found.get(key) ?? { said, ids: new Set() };
			known.ids.add(indicator);
			found.set(key, known);
		}
	}
	if (valueless !== undefined) all.delete(valueless);
	const caveats = [...found.values()].map(({ said, ids }) => ({
		...said,
		about: aboutWords(report, locale, ids, all),
	}));
	return SEVERITIES.flatMap((severity) => caveats.filter((one) => one.severity === severity));
}

function aboutWords(
	{ dataset }: OpenReport,
	locale: Locale,
	ids: ReadonlySet<IndicatorId>,
	all: ReadonlySet<IndicatorId>,
): string {
	const titles = (of: readonly IndicatorId[]): readonly string[] =>
		of.map((id) => shortTitle(indicatorOf(dataset, id).title, locale));
	const others = [...all].filter((id) => !ids.has(id));
	if (others.length === 0) {
		return say(locale, reportPhrases.about, say(locale, words.everything));
	}
	if (others.length < 3 && ids.size > others.length) {
		return say(locale, reportPhrases.aboutBut, formatList(locale, titles(others)));
	}
	const named = titles([...ids]);
	const more = formatCount(locale, named.length - MOST_NAMED + 1);
	const shown =
		named.length <= MOST_NAMED
			? named
			: [...named.slice(0, MOST_NAMED - 1), say(locale, reportPhrases.more, more)];
	return say(locale, reportPhrases.about, formatList(locale, shown));
}
