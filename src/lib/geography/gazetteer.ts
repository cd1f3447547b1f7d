import type { Locale, PCode } from '../dataset/index.ts';
import type { Area, AreaLevel, CodeChange, GazetteerTable } from './area.ts';

/** Lookups by P-code over one vintage of the place codes. */
export interface Gazetteer {
	/** Vintage, as part of every geography's id: `mimu-9.3`. */
	readonly id: string;
	/** Attribution line, to be shown wherever the table is used. */
	readonly source: string;
	/** The area, or undefined for a code that is not in the table. */
	find(code: string): Area | undefined;
	/** The area; throws `invalid P-code: …` for a code that is not in the table. */
	area(code: PCode): Area;
	/** Areas of a level from north to south: by state first, then by label point. */
	areasAt(level: AreaLevel): readonly Area[];
	/** Areas that divide `code` among them. Wa divides no state (its two districts do), but has children. */
	children(code: PCode): readonly Area[];
	/** Areas that hold `code`, nearest first, self-administered areas included; the country last. */
	ancestors(code: PCode): readonly Area[];
	/** The townships in an area; the area itself where it is one. */
	townshipsIn(code: PCode): readonly Area[];
	/** The area at `level` that holds `code` or is it; undefined where there is none. */
	at(level: AreaLevel, code: PCode): Area | undefined;
	name(code: PCode, locale: Locale, form: 'full' | 'short'): string;
	/** What became of a code that the census used and this vintage does not have. */
	change(code: string): CodeChange | undefined;
}

/** Builds the lookups. Errors: `invalid gazetteer: …` where a parent is missing. */
export function createGazetteer(table: GazetteerTable): Gazetteer {
	const byCode = new Map<string, Area>(table.areas.map((area) => [area.code, area]));
	const changes = new Map<string, CodeChange>(table.changes.map((c) => [c.code, c]));
	const members = collectMembers(table, byCode);
	const ordered = orderNorthToSouth(table.areas, byCode);

	function area(code: PCode): Area {
		const found = byCode.get(code);
		if (found) return found;
		const change = changes.get(code);
		throw new Error(
			`invalid P-code: ${code} (not in ${table.id}). ${
				change
					? `It was ${change.kind}: use ${change.into.join(', ')}.`
					: 'Check the code, or the vintage of the place codes it comes from.'
			}`,
		);
	}

	function ancestors(code: PCode): readonly Area[] {
		const { parent, zone } = area(code);
		const nearest = zone ? [area(zone)] : [];
		return parent ? [...nearest, area(parent), ...ancestors(parent)] : nearest;
	}

	function isWithin(inner: Area, outer: PCode): boolean {
		return inner.code === outer || ancestors(inner.code).some((a) => a.code === outer);
	}

	return {
		id: table.id,
		source: table.source,
		find: (code) => byCode.get(code),
		area,
		areasAt: (level) => ordered.filter((a) => a.levels.includes(level)),
		children: (code) => members.get(area(code).code) ?? [],
		ancestors,
		townshipsIn: (code) =>
			ordered.filter((a) => a.levels.includes('township') && isWithin(a, area(code).code)),
		at: (level, code) => [area(code), ...ancestors(code)].find((a) => a.levels.includes(level)),
		name: (code, locale, form) => area(code)[form][locale],
		change: (code) => changes.get(code),
	};
}

function collectMembers(
	table: GazetteerTable,
	byCode: ReadonlyMap<string, Area>,
): ReadonlyMap<string, readonly Area[]> {
	const members = new Map<string, Area[]>();
	const overlapping = new Set(table.areas.flatMap((area) => area.zone ?? []));
	for (const area of table.areas) {
		const parent = overlapping.has(area.code) ? null : area.parent;
		for (const outer of [parent, area.zone ?? null]) {
			if (outer === null) continue;
			if (!byCode.has(outer)) {
				throw new Error(
					`invalid gazetteer: ${area.code} (its parent ${outer} is not in ${table.id}). Build the table again.`,
				);
			}
			members.set(outer, [...(members.get(outer) ?? []), area]);
		}
	}
	return members;
}

/** Latitudes of the area and of those above it, widest first; compared in this order. */
function orderNorthToSouth(
	areas: readonly Area[],
	byCode: ReadonlyMap<string, Area>,
): readonly Area[] {
	const path = (area: Area): readonly number[] => {
		const parent = area.parent === null ? undefined : byCode.get(area.parent);
		return [...(parent ? path(parent) : []), -area.point.lat, area.point.lon];
	};
	const paths = new Map(areas.map((area) => [area.code, path(area)]));
	return [...areas].sort((a, b) => comparePaths(paths.get(a.code) ?? [], paths.get(b.code) ?? []));
}

function comparePaths(a: readonly number[], b: readonly number[]): number {
	const first = a.findIndex((value, index) => value !== b[index]);
	if (first === -1) return a.length - b.length;
	return (a[first] ?? 0) - (b[first] ?? Number.NEGATIVE_INFINITY);
}
