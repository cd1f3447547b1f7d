import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { riskCounter } from '../../src/lib/disclosure/index.ts';

const KEYS = ['state', 'hhsize', 'urban'] as const;
const RUNS = { numRuns: 300, seed: 20261127 };

interface Person {
	readonly ea: number | null;
	readonly state: string | null;
	readonly hhsize: number | null;
	readonly urban: boolean | null;
}

/** Few codes and few units, so that combinations are shared, units come again and keys are missing. */
const person: fc.Arbitrary<Person> = fc.record({
	ea: fc.option(fc.integer({ min: 1, max: 12 }), { nil: null }),
	state: fc.constantFrom(null, 'a', 'b', 'null', '1,2'),
	hhsize: fc.constantFrom(null, 0, 1, 9),
	urban: fc.constantFrom(null, true, false),
});
const people = fc.array(person, { minLength: 0, maxLength: 60 });

/** The definition, by plain code: combinations of fewer than k units, their units, all their rows. */
function risk(
	rows: readonly Person[],
	keys: readonly (typeof KEYS)[number][],
	k: number,
	unit: boolean,
) {
	if (keys.length === 0) return { combinations: 0, units: 0, rows: 0 };
	const who = (row: Person): number | null => (unit ? row.ea : rows.indexOf(row));
	const groups = new Map<string, Person[]>();
	for (const row of rows) {
		const key = JSON.stringify(keys.map((name) => row[name]));
		groups.set(key, [...(groups.get(key) ?? []), row]);
	}
	const few = [...groups.values()].filter((group) => new Set(group.map(who)).size < k);
	const units = new Set(few.flat().map(who));
	return {
		combinations: few.length,
		units: units.size,
		rows: rows.filter((row) => units.has(who(row))).length,
	};
}

describe('combinations of key variables that too few units share', () => {
	it('are those counted by definition, with all keys and with each left out, however rows are batched', () =>
		fc.assert(
			fc.property(
				people,
				fc.integer({ min: 1, max: 6 }),
				fc.boolean(),
				fc.subarray([...KEYS]),
				fc.integer({ min: 1, max: 60 }),
				(rows, k, hasUnit, keys, size) => {
					const counter = riskCounter(keys.length);
					for (let from = 0; from < rows.length; from += size) {
						const batch = rows.slice(from, from + size);
						counter.add({
							units: hasUnit ? batch.map((row) => row.ea) : null,
							keys: keys.map((key) => batch.map((row) => row[key])),
							length: batch.length,
						});
					}
					const without = keys.map((left) => keys.filter((key) => key !== left));
					expect(counter.risks(k)).toEqual(
						[keys, ...without].map((set) => risk(rows, set, k, hasUnit)),
					);
				},
			),
			RUNS,
		));
});
