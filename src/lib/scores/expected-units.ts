import type { RegisterDesign } from '../dataset/index.ts';
import type { UnitRow } from '../query/index.ts';

/** A unit that was expected in a round, whatever an indicator asks of it. */
export interface ExpectedRow {
	readonly unit: string;
	readonly status: string;
	readonly reached: boolean;
	readonly size: number | null;
	/** The last round before in which it was reached; only of a unit that was not reached. */
	readonly last: { readonly round: string; readonly size: number | null } | null;
}

/**
 * The units expected in a round, by id.
 *
 * @param rows of every round
 * @param rounds codes in order of time
 */
export function expectedIn(
	{ status }: RegisterDesign,
	rows: readonly UnitRow[],
	rounds: readonly string[],
	round: string,
): readonly ExpectedRow[] {
	const reached = (row: UnitRow): boolean =>
		status === undefined || status.reached.includes(row.status);
	const before = rounds.slice(0, Math.max(0, rounds.indexOf(round)));
	const last = new Map<string, UnitRow>();
	for (const earlier of before) {
		for (const row of rows) if (row.round === earlier && reached(row)) last.set(row.unit, row);
	}
	return rows
		.filter((row) => row.round === round)
		.filter((row) => reached(row) || status?.missed.includes(row.status) === true)
		.map((row) => {
			const known = reached(row) ? undefined : last.get(row.unit);
			return {
				unit: row.unit,
				status: row.status,
				reached: reached(row),
				size: row.size,
				last: known === undefined ? null : { round: known.round, size: known.size },
			};
		})
		.sort((a, b) => (a.unit < b.unit ? -1 : a.unit > b.unit ? 1 : 0));
}
