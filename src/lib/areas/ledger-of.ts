import { addTallies, type Tally } from '../coverage/index.ts';
import type { PCode } from '../dataset/index.ts';
import type { Gazetteer } from '../geography/index.ts';
import type { AreaPlace } from './place.ts';

/** What became of the sampled units of each area: the shape of a published ledger. */
export interface LedgerLines {
	readonly areas: readonly (Tally & { readonly area: PCode })[];
	readonly townships: readonly (Tally & { readonly area: PCode })[];
}

/**
 * What became of a survey's sampled units in a place: its own line of the ledger, else its townships
 * added up; nothing drawn is a tally of zeros.
 *
 * @returns null where it is not known by township, the survey publishes no ledger, or the code is
 *   none of today's, by which samples are listed
 */
export function ledgerOf(
	ledger: LedgerLines,
	gazetteer: Gazetteer,
	place: AreaPlace,
): Tally | null {
	const own = ledger.areas.find(({ area }) => area === place.code);
	if (own) return addTallies([own]);
	if (ledger.townships.length === 0) return null;
	if (place.change) return null;
	const inside = new Set<string>(gazetteer.townshipsIn(place.code).map(({ code }) => code));
	return addTallies(ledger.townships.filter(({ area }) => inside.has(area)));
}
