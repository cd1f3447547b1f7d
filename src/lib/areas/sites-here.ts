import { formatCount, formatDate, formatValue, type Locale } from '../i18n/index.ts';
import type { Gazetteer } from '../geography/index.ts';
import type { AreaDataset, AreaSite, PublishedArea } from './published.ts';

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
	/** Where it is, on pages of wider areas. */
	readonly place: { readonly code: string; readonly name: string } | null;
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
	readonly rounds: readonly RoundHere[];
	readonly sites: readonly SiteHere[];
	/** Whether `sites` are only those that were not reached. */
	readonly missedOnly: boolean;
	readonly parts: readonly {
		readonly code: string;
		readonly name: string;
		readonly expected: string;
		readonly reached: string;
		readonly people: string;
	}[];
}

/** The units of a register in an area, in words; null where it says nothing of them. */
export function sitesHere(
	dataset: AreaDataset,
	gazetteer: Gazetteer,
	file: PublishedArea,
	locale: Locale,
): SitesHere | null {
	const sites = file.answers[dataset.id]?.sites;
	if (!sites || sites.rounds.every(({ expected }) => expected === 0)) return null;
	const count = (n: number): string => formatCount(locale, n);
	const wider = sites.parts.length > 0;
	return {
		dataset: dataset.id,
		short: dataset.short[locale],
		units: dataset.units[locale],
		synthetic: dataset.status === 'synthetic',
		gapTitle: dataset.gap && dataset.gap.title[locale],
		rounds: sites.rounds.map(({ round, asOf, expected, reached, statuses, people }) => ({
			label: labelOf(dataset.rounds, round, locale),
			asOf: asOf === null ? '' : formatDate(locale, asOf),
			expected: count(expected),
			reached: count(reached),
			missed:
				expected === reached
					? ''
					: `${count(expected - reached)} (${notReached(dataset, statuses, locale)})`,
			people: people === null ? '' : count(people.reached),
			lastKnown: people === null || people.missed === 0 ? '' : count(people.missed),
		})),
		sites: sites.sites.map((site) => siteHere(dataset, gazetteer, site, wider, locale)),
		missedOnly: wider,
		parts: sites.parts.map(({ area, expected, reached, people }) => ({
			code: area,
			name: gazetteer.find(area)?.short[locale] ?? area,
			expected: count(expected),
			reached: count(reached),
			people: count(people),
		})),
	};
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
		.map(({ code, units }) => `${labelOf(statuses, code, locale)} ${formatCount(locale, units)}`)
		.join(', ');
}

function siteHere(
	dataset: AreaDataset,
	gazetteer: Gazetteer,
	{ unit, name, place, status, reached, people, gap, last }: AreaSite,
	wider: boolean,
	locale: Locale,
): SiteHere {
	const known = people ?? last?.people ?? null;
	const area = place === null ? undefined : gazetteer.find(place);
	return {
		id: unit,
		name: name?.[locale] ?? unit,
		place: wider && area ? { code: area.code, name: area.short[locale] } : null,
		status: labelOf(dataset.statuses, status, locale),
		reached,
		people: known === null ? '' : formatCount(locale, known),
		gap: gap === null || dataset.gap === null ? '' : formatValue(locale, gap, dataset.gap.format),
	};
}
