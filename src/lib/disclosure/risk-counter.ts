/** A stored code; null is a missing one, which is a code like others. */
export type KeyCode = string | number | boolean | null;

/** Some rows by column. */
export interface KeyRows {
	/** Who each row is of; null where every row is somebody else. */
	readonly units: readonly KeyCode[] | null;
	/** Codes of each key variable. */
	readonly keys: readonly (readonly KeyCode[])[];
	readonly length: number;
}

/** Combinations of codes that fewer than k units share, the units that have a row in one, all their rows. */
export interface RiskCount {
	readonly combinations: number;
	readonly units: number;
	readonly rows: number;
}

/** Counts rows as they are read, and says afterwards who could be recognised among them. */
export interface RiskCounter {
	add(rows: KeyRows): void;
	/** With all keys, then with each left out. Without a key nobody can be told apart. */
	risks(k: number): readonly RiskCount[];
}

/** Units alike: they have rows in the same combinations. */
interface Profile {
	readonly id: string;
	/** Ascending. */
	readonly combinations: readonly number[];
	units: number;
	rows: number;
}

const NOBODY: RiskCount = { combinations: 0, units: 0, rows: 0 };

/**
 * Rows become profiles while they are read: which combinations a unit has rows in. Units of one
 * profile are alike under every set of keys, so every set is answered from the profiles, of which
 * there are about as many as combinations. A unit counts once in combinations that fall together when
 * a key is left out. Rows whose unit is null are one unit.
 *
 * Not in SQL: the statement was a chain of windows, lists and joins, whose code a browser compiles
 * when it first meets it, which took seconds of a page (docs/decisions/extract-package.md).
 */
export function riskCounter(keyCount: number): RiskCounter {
	const digitsOf = Array.from({ length: keyCount }, () => new Map<KeyCode, number>());
	const numbers = new Map<string, number>();
	/** The codes of each combination, numbered by key as they come. */
	const combinations: (readonly number[])[] = [];
	const profiles = new Map<string, Profile>();
	const units = new Map<KeyCode, { profile: Profile; rows: number }>();

	function combinationOf(keys: KeyRows['keys'], row: number): number {
		const digits = digitsOf.map((known, key) => numbered(known, keys[key]?.[row] ?? null));
		const name = digits.join();
		const known = numbers.get(name);
		if (known !== undefined) return known;
		numbers.set(name, combinations.length);
		return combinations.push(digits) - 1;
	}

	function profileOf(sorted: readonly number[]): Profile {
		const id = sorted.join();
		const known = profiles.get(id);
		if (known) return known;
		const profile = { id, combinations: sorted, units: 0, rows: 0 };
		profiles.set(id, profile);
		return profile;
	}

	function addRow(unit: KeyCode, combination: number): void {
		const state = units.get(unit);
		if (state === undefined) {
			const profile = profileOf([combination]);
			join(profile, 1);
			units.set(unit, { profile, rows: 1 });
			return;
		}
		const { profile } = state;
		state.rows += 1;
		if (profile.combinations.includes(combination)) {
			profile.rows += 1;
			return;
		}
		profile.units -= 1;
		profile.rows -= state.rows - 1;
		if (profile.units === 0) profiles.delete(profile.id);
		state.profile = profileOf([...profile.combinations, combination].sort((a, b) => a - b));
		join(state.profile, state.rows);
	}

	function riskWithout(leftOut: number | null, k: number): RiskCount {
		const merged = new Map<string, number>();
		const mergedOf = combinations.map((digits) =>
			numbered(merged, digits.filter((_, key) => key !== leftOut).join()),
		);
		const unitsOf = new Array<number>(merged.size).fill(0);
		const members = [...profiles.values()].map((profile) => {
			const own = new Set(profile.combinations.map((one) => mergedOf[one] ?? 0));
			for (const one of own) unitsOf[one] = (unitsOf[one] ?? 0) + profile.units;
			return { profile, own };
		});
		const isFew = (one: number): boolean => (unitsOf[one] ?? 0) < k;
		const risky = members.filter(({ own }) => [...own].some(isFew)).map((m) => m.profile);
		return {
			combinations: unitsOf.filter((n) => n < k).length,
			units: risky.reduce((sum, profile) => sum + profile.units, 0),
			rows: risky.reduce((sum, profile) => sum + profile.rows, 0),
		};
	}

	return {
		add({ units: who, keys, length }) {
			for (let row = 0; row < length; row++) {
				const combination = combinationOf(keys, row);
				if (who === null) join(profileOf([combination]), 1);
				else addRow(who[row] ?? null, combination);
			}
		},
		risks(k) {
			const sets = [null, ...digitsOf.keys()];
			return sets.map((leftOut) =>
				keyCount - (leftOut === null ? 0 : 1) <= 0 ? NOBODY : riskWithout(leftOut, k),
			);
		},
	};
}

function join(profile: Profile, rows: number): void {
	profile.units += 1;
	profile.rows += rows;
}

/** The number of a thing among those seen before it; a new one comes after them. */
function numbered<T>(known: Map<T, number>, thing: T): number {
	const number = known.get(thing);
	if (number !== undefined) return number;
	known.set(thing, known.size);
	return known.size - 1;
}
