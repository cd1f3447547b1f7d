import type { RegisterView } from '$lib/analysis/index.ts';
import type { SiteText } from '$lib/components/maps/index.ts';
import type { PlaceName } from '$lib/maps/index.ts';
import { indicatorOf, variableOf, type RegisterDataset } from '$lib/dataset/index.ts';
import type { Gazetteer } from '$lib/geography/index.ts';
import { formatCount, formatValue, say, type Locale } from '$lib/i18n/index.ts';
import { explore, explorePhrases } from '$lib/i18n/messages/explore.ts';
import type { Site } from '$lib/maps/index.ts';
import { codeLabel, roundName } from '$lib/wording/index.ts';

/** What a site is held against when it is put into words. */
export interface SiteContext {
	readonly view: RegisterView;
	readonly dataset: RegisterDataset;
	readonly gazetteer: Gazetteer;
	readonly locale: Locale;
}

/** All that is said of a site: its value, people, status and round, and who controls the area. */
export function siteWords(site: Site, context: SiteContext): SiteText {
	const { view, dataset, gazetteer, locale } = context;
	const { format } = indicatorOf(dataset, view.request.indicator);
	const answer = view.units.find(({ unit }) => unit === site.id);
	const missing = say(locale, site.reached ? explore.noAnswer : explore.notReached);
	return {
		name: site.name[locale],
		place: placeWords(gazetteer, site, locale),
		value: site.value === null ? missing : formatValue(locale, site.value, format),
		notes: [
			...sizeNote(site, context, answer?.last?.round ?? null),
			...statusNote(dataset, locale, answer?.status ?? ''),
			...(site.group === null ? [] : [site.group.label[locale]]),
			roundName(dataset, locale, view.round ?? '') ?? '',
		].filter((note) => note !== ''),
	};
}

function placeWords(gazetteer: Gazetteer, { township }: Site, locale: Locale): string {
	const state = gazetteer.at('state18', township);
	const names = [gazetteer.find(township), state].flatMap((area) => area?.short[locale] ?? []);
	return names.join(', ');
}

function sizeNote(
	{ size, sizeIsOld }: Site,
	{ dataset, locale }: SiteContext,
	round: string | null,
): readonly string[] {
	if (size === null || dataset.design.size === undefined) return [];
	const what = variableOf(dataset, dataset.design.size).label[locale];
	const given = { what, n: formatCount(locale, size) };
	const since = sizeIsOld ? roundName(dataset, locale, round ?? '') : null;
	return since === null
		? [say(locale, explorePhrases.siteSize, given)]
		: [say(locale, explorePhrases.siteSizeOld, { ...given, since })];
}

function statusNote(dataset: RegisterDataset, locale: Locale, code: string): readonly string[] {
	const { status } = dataset.design;
	if (status === undefined || code === '') return [];
	return [codeLabel(dataset, locale, status.variable, code)];
}

/** Names that may stand on the map: states first, then the townships in which there are sites. */
export function placesOfSites(
	gazetteer: Gazetteer,
	sites: readonly Site[],
	locale: Locale,
): readonly PlaceName[] {
	const townships = [...new Set(sites.map((site) => site.township))].flatMap(
		(code) => gazetteer.find(code) ?? [],
	);
	const states = [...new Set(townships.flatMap(({ code }) => gazetteer.at('state18', code) ?? []))];
	const named =
		(level: PlaceName['level']) =>
		(area: (typeof townships)[number]): PlaceName => ({
			code: area.code,
			name: area.short[locale],
			level,
			...area.point,
		});
	return [...states.map(named('state')), ...townships.map(named('township'))];
}
