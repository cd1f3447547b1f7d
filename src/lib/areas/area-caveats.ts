import { caveatContext, defaultRequest, type RoundCompleteness } from '../analysis/index.ts';
import { bySeverity, caveatsFor } from '../caveats/index.ts';
import { coverageOf } from '../coverage/index.ts';
import type { Caveat, Dataset, PCode, Place } from '../dataset/index.ts';
import type { AreaCaveat } from './published.ts';

/**
 * The caveats that hold for a dataset's values in one area, gravest first: those of the view of each
 * indicator there, broken down by place as area pages and maps show it.
 *
 * @param rounds how complete the register is there; its latest round is shown
 */
export function areaCaveats(
	dataset: Dataset,
	place: Place,
	code: PCode,
	rounds: readonly RoundCompleteness[],
): readonly AreaCaveat[] {
	const { excluded, replaced } = coverageOf(dataset.coverage, new Set([code]));
	const latest = rounds.at(-1);
	const incomplete = latest ? latest.expected - latest.reached : 0;
	const counts = new Map<Caveat, number>();
	for (const { id } of dataset.indicators) {
		const start = defaultRequest(dataset, id);
		const here = { variable: place.variable, codes: [code] };
		const request = { ...start, by: [place.variable], where: [...start.where, here] };
		const context = caveatContext(dataset, request, { excluded, replaced, incomplete });
		for (const caveat of caveatsFor(dataset.caveats, context)) {
			counts.set(caveat, (counts.get(caveat) ?? 0) + 1);
		}
	}
	const inOrder = dataset.caveats.filter((caveat) => counts.has(caveat));
	return bySeverity(
		inOrder.map((caveat) => ({
			id: caveat.id,
			severity: caveat.severity,
			local: caveat.when.areas !== undefined || caveat.when.coverage !== undefined,
			indicators: counts.get(caveat) ?? 0,
		})),
	);
}
