import { formatCount, formatDate, formatValue, type Locale } from '../i18n/index.ts';
import type { Gazetteer } from '../geography/index.ts';
import type { AreaDataset, AreaSite, PublishedArea } from './published.ts';
import type { Extent } from './section.ts';

/** One round of a register in an area, in words. */
export interface RoundHere {
	readonly label: string;
	readonly asOf: string;
	readonly expected: string;
	readonly reached: string;
	/** How many were not reached, by status; empty where all were. */
	readonly missed: string;
	readonly people: string;
	readonly lastKnown: string;
}

/** One unit of a register, in words. */
export interface SiteHere {
	readonly id: string;
	readonly name: string;
	readonly status: string;
	readonly reached: boolean;
	/** People now, or last known. */
	readonly people: string;
	readonly gap: string;
}

/** The units of a register on the page of an area. */
export interface SitesHere {
	readonly dataset: string;
	readonly short: string;
	readonly units: string;
	readonly synthetic: boolean;
	readonly gapTitle: string | null;
	/** The latest rounds, in order of time, and how many there are in all. */
	readonly rounds: readonly RoundHere[];
	readonly allRounds: number;
	/** Units expected in the latest round, the largest first; none on pages of wider areas. */
	readonly sites: readonly SiteHere[];
	readonly allSites: number;
	readonly parts: readonly {
		readonly code: string;
		readonly name: string;
		readonly expected: string;
		readonly reached: string;
		readonly people: string;
	}[];
}

/** How much of a register a page opens with; the rest is fetched when asked for. */
const LEADING = { rounds: 6, sites: 8 } as const;

/** The units of a register in an area, in words; null where it says nothing of them. */
export function sitesHere(
	dataset: AreaDataset,
	gazetteer: Gazetteer,
	file: PublishedArea,
	locale: Locale,
	extent: Extent,
): SitesHere | null {
	const sites = file.answers[dataset.id]?.sites;
	if (!sites || sites.rounds.every(({ expected }) => expected === 0)) return null;
	const count = (n: number): string => formatCount(locale, n);
	const listed = sites.parts.length > 0 ? [] : bySize(sites.sites);
	const [rounds, shown] =
		extent === 'all'
			? [sites.rounds, listed]
			: [sites.rounds.slice(-LEADING.rounds), listed.slice(0, LEADING.sites)];
	return {
		dataset: dataset.id,
		short: dataset.short[locale],
		units: dataset.units[locale],
		synthetic: dataset.status === 'synthetic',
		gapTitle: dataset.gap && dataset.gap.title[locale],
		rounds: rounds.map(({ round, asOf, expected, reached, statuses, people }) => ({
			label: labelOf(dataset.rounds, round, locale),
			asOf: dateOf(asOf, labelOf(dataset.rounds, round, locale), locale),
			expected: count(expected),
			reached: count(reached),
			missed:
				expected === reached
					? ''
					: `${count(expected - reached)} (${notReached(dataset, statuses, locale)})`,
			people: people === null ? '' : count(people.reached),
			lastKnown: people === null || people.missed === 0 ? '' : count(people.missed),
		})),
		allRounds: sites.rounds.length,
		sites: shown.map((site) => siteHere(dataset, site, locale)),
		allSites: listed.length,
		parts: sites.parts.map(({ area, expected, reached, people }) => ({
			code: area,
			name: gazetteer.find(area)?.short[locale] ?? area,
			expected: count(expected),
			reached: count(reached),
			people: count(people),
		})),
	};
}

/** The date of a round, unless its name says it already. */
function dateOf(asOf: string | null, label: string, locale: Locale): string {
	const date = asOf === null ? '' : formatDate(locale, asOf);
	return date === label ? '' : date;
}

function bySize(sites: readonly AreaSite[]): readonly AreaSite[] {
	const size = ({ people, last }: AreaSite): number => people ?? last?.people ?? 0;
	return [...sites].sort((a, b) => size(b) - size(a));
}

function labelOf(labels: AreaDataset['rounds'], code: string, locale: Locale): string {
	return labels.find((one) => one.code === code)?.label[locale] ?? code;
}

function notReached(
	{ statuses, missed }: AreaDataset,
	counts: readonly { readonly code: string; readonly units: number }[],
	locale: Locale,
): string {
	return counts
		.filter(({ code, units }) => units > 0 && missed.includes(code))
		.map(({ code, units }) => `${labelOf(statuses, code, locale)}: ${formatCount(locale, units)}`)
		.join('; ');
}

function siteHere(
	dataset: AreaDataset,
	{ unit, name, status, reached, people, gap, last }: AreaSite,
	locale: Locale,
): SiteHere {
	const known = people ?? last?.people ?? null;
	return {
		id: unit,
		name: name?.[locale] ?? unit,
		status: labelOf(dataset.statuses, status, locale),
		reached,
		people: known === null ? '' : formatCount(locale, known),
		gap: gap === null || dataset.gap === null ? '' : formatValue(locale, gap, dataset.gap.format),
	};
}
