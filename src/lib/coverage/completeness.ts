import {
	categoriesOf,
	placesOf,
	variableOf,
	type CompletenessLine,
	type MissedUnit,
	type PCode,
	type PublishedCompleteness,
	type RegisterDataset,
} from '../dataset/index.ts';

/** A unit in one round, as far as completeness needs it. */
export interface UnitStatus {
	readonly unit: string;
	/** `''` for a table without rounds. */
	readonly round: string;
	/** `''` for a complete count. */
	readonly status: string;
	/** The area of each variable that holds places, in their order. */
	readonly places: readonly (PCode | null)[];
	readonly size: number | null;
}

type Standing = 'reached' | 'missed' | 'absent';

/**
 * Adds up what every round of a register expected and reached, in the whole and in every area that
 * has a unit, and lists what was missed with when it was last reached.
 *
 * @param rows a row for every unit and round
 */
export function tallyCompleteness(
	dataset: RegisterDataset,
	rows: readonly UnitStatus[],
): PublishedCompleteness {
	const rounds = roundsInTime(dataset);
	const standing = ({ status }: UnitStatus): Standing => standingOf(dataset, status);
	const linesOf = (some: readonly UnitStatus[]): readonly CompletenessLine[] =>
		rounds.map((round) =>
			lineOf(
				some.filter((row) => row.round === round),
				standing,
			),
		);
	return {
		rounds,
		whole: linesOf(rows),
		places: placesOf(dataset).map(({ variable, level }, i) => ({
			variable,
			level,
			areas: categoriesOf(variableOf(dataset, variable)).flatMap(({ code }) => {
				const inside = rows.filter((row) => row.places[i] === code);
				return inside.length === 0 ? [] : [{ area: code as PCode, lines: linesOf(inside) }];
			}),
		})),
		missed: rounds.map((round) => missedIn(rows, rounds, round, standing)),
	};
}

/** The rounds of a register in order of time; one without a name where it has none. */
function roundsInTime({ design }: RegisterDataset): readonly string[] {
	const asOf: Readonly<Record<string, string>> = design.rounds?.asOf ?? { '': '' };
	return Object.keys(asOf).sort((a, b) => compare(asOf[a] ?? '', asOf[b] ?? ''));
}

function standingOf({ design }: RegisterDataset, status: string): Standing {
	if (design.status === undefined || design.status.reached.includes(status)) return 'reached';
	return design.status.missed.includes(status) ? 'missed' : 'absent';
}

function lineOf(
	rows: readonly UnitStatus[],
	standing: (row: UnitStatus) => Standing,
): CompletenessLine {
	const statuses: Record<string, number> = {};
	for (const { status } of rows) {
		if (status !== '') statuses[status] = (statuses[status] ?? 0) + 1;
	}
	const reached = rows.filter((row) => standing(row) === 'reached').length;
	const missed = rows.filter((row) => standing(row) === 'missed').length;
	return { expected: reached + missed, reached, statuses };
}

function missedIn(
	rows: readonly UnitStatus[],
	rounds: readonly string[],
	round: string,
	standing: (row: UnitStatus) => Standing,
): readonly MissedUnit[] {
	const before = rounds.slice(0, rounds.indexOf(round)).reverse();
	return rows
		.filter((row) => row.round === round && standing(row) === 'missed')
		.map((row) => {
			const earlier = rows.filter((r) => r.unit === row.unit && standing(r) === 'reached');
			const last = before.flatMap((code) => earlier.filter((r) => r.round === code))[0];
			return {
				unit: row.unit,
				area: finest(row.places),
				status: row.status,
				last: last === undefined ? null : { round: last.round, size: last.size },
			};
		})
		.sort((a, b) => compare(a.area ?? '', b.area ?? '') || compare(a.unit, b.unit));
}

/** Codes of finer areas are longer. */
function finest(places: readonly (PCode | null)[]): PCode | null {
	return [...places].sort((a, b) => (b?.length ?? 0) - (a?.length ?? 0))[0] ?? null;
}

function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
