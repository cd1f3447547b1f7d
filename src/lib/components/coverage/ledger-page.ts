import { addTallies, type Tally } from '$lib/coverage/index.ts';
import type { Dataset, PCode } from '$lib/dataset/index.ts';
import type { Gazetteer } from '$lib/geography/index.ts';
import type { Locale } from '$lib/i18n/index.ts';

/** `coverage.json` of a dataset: the ledger by area, and by township where units are known. */
export interface PublishedCoverage {
	readonly areas: readonly LedgerLine[];
	readonly townships: readonly LedgerLine[];
}

interface LedgerLine extends Tally {
	readonly area: PCode;
	readonly population?: number;
}

/** One line of the ledger with its name. */
export interface NamedLine extends Tally {
	readonly code: string;
	readonly name: string;
	readonly population: number | null;
}

/** A state or region: its line, the lines of its townships, and those where nothing was drawn. */
export interface LedgerGroup extends NamedLine {
	readonly townships: readonly NamedLine[];
	readonly undrawn: readonly string[];
}

/** The ledger by state, in the order of the descriptors, with townships where they are published. */
export function ledgerGroups(
	published: PublishedCoverage,
	gazetteer: Gazetteer,
	locale: Locale,
): readonly LedgerGroup[] {
	const named = ({ area, population, ...tally }: LedgerLine): NamedLine => ({
		code: area,
		name: gazetteer.find(area)?.short[locale] ?? area,
		population: population ?? null,
		drawn: tally.drawn,
		done: tally.done,
		replaced: tally.replaced,
		excluded: tally.excluded,
	});
	const byTownship = new Map(published.townships.map((line) => [line.area, line]));
	return published.areas.map((line) => {
		const inside = byTownship.size > 0 ? gazetteer.townshipsIn(line.area) : [];
		return {
			...named(line),
			townships: inside.flatMap(({ code }) => {
				const township = byTownship.get(code);
				return township ? [named(township)] : [];
			}),
			undrawn: inside.filter((t) => !byTownship.has(t.code)).map((t) => t.short[locale]),
		};
	});
}

/** The ledger of the whole survey. */
export function wholeTally(dataset: Dataset): Tally {
	return addTallies(dataset.coverage.areas);
}
