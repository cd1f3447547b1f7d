import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	marginsOf,
	suppressChoice,
	suppressCrossed,
	suppressList,
	suppressTable,
	type CountTable,
	type Marks,
} from '../../src/lib/disclosure/index.ts';
import { isDetermined } from '../fixtures/determined.ts';

const K = 5;
const count = fc.oneof(
	fc.constant(0),
	fc.integer({ min: 1, max: K - 1 }),
	fc.integer({ min: K, max: 60 }),
);
/** Counts of cells, by rows, in tables of two by two or more. */
const table: fc.Arbitrary<CountTable> = fc
	.tuple(fc.integer({ min: 2, max: 6 }), fc.integer({ min: 2, max: 6 }))
	.chain(([rows, columns]) =>
		fc.array(fc.array(count, { minLength: columns, maxLength: columns }), {
			minLength: rows,
			maxLength: rows,
		}),
	);
const seeded = { seed: 20261127, numRuns: 400 };
const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);
const range = (n: number): readonly number[] => Array.from({ length: n }, (_, i) => i);
const isSmall = (n: number): boolean => n > 0 && n < K;

/** What somebody learns: sums of the table's cells, each as which cells it adds up. */
type Known = readonly number[];

/** The cells of a table one after the other, of which some are added up. */
function adding(counts: CountTable, has: (row: number, column: number) => boolean): Known {
	return counts.flatMap((row, r) => row.map((_, c) => (has(r, c) ? 1 : 0)));
}

/**
 * Everything all downloads of the rows by the codes of a filter (the columns) tell: for every choice
 * of codes, the rows that are shown, and their sum where it is.
 */
function allDownloads(counts: CountTable): readonly Known[] {
	const margins = marginsOf(counts, K);
	const cells = suppressTable(counts, K);
	const columns = range(counts[0]?.length ?? 0);
	const choices = range(2 ** columns.length).slice(1);
	const known = choices.flatMap((choice) => {
		const chosen = columns.filter((c) => (choice >> c) % 2 === 1);
		const own = suppressList(
			counts.map((row) => sum(chosen.map((c) => row[c] ?? 0))),
			K,
		);
		const compared = suppressChoice({ cells, rows: margins.rows }, chosen);
		const shown = counts.flatMap((_, row) =>
			own[row] === null && compared[row] === null
				? [adding(counts, (r, c) => r === row && chosen.includes(c))]
				: [],
		);
		const whole = suppressChoice({ cells: [margins.columns], rows: [null] }, chosen)[0];
		const all = sum(chosen.map((c) => sum(counts.map((row) => row[c] ?? 0))));
		return whole === null && !isSmall(all)
			? [...shown, adding(counts, (_, c) => chosen.includes(c))]
			: shown;
	});
	/* That a cell is empty is said, or can be guessed, wherever it is not hidden. */
	const empty = counts.flatMap((row, r) =>
		row.flatMap((n, c) =>
			n === 0 && cells[r]?.[c] === null ? [adding(counts, (a, b) => a === r && b === c)] : [],
		),
	);
	return [...known, ...empty];
}

/** What a table and its margins tell. */
function tableTells(counts: CountTable): readonly Known[] {
	const cells = suppressTable(counts, K);
	const margins = marginsOf(counts, K);
	const known = (marks: Marks, of: (i: number) => Known): readonly Known[] =>
		marks.flatMap((rule, i) => (rule === null ? [of(i)] : []));
	return [
		...cells.flatMap((row, r) => known(row, (c) => adding(counts, (a, b) => a === r && b === c))),
		...known(margins.rows, (r) => adding(counts, (a) => a === r)),
		...known(margins.columns, (c) => adding(counts, (_, b) => b === c)),
		...(margins.whole ? [] : [adding(counts, () => true)]),
	];
}

describe('suppression of a list whose sum is known', () => {
	it('hides every small cell, and others until two or more hide k units, if there are any', () => {
		fc.assert(
			fc.property(fc.array(count, { minLength: 1, maxLength: 9 }), (counts) => {
				const marks = suppressList(counts, K);
				const hidden = counts.filter((_, i) => marks[i] !== null);
				counts.forEach((n, i) => expect(marks[i] === 'small-cell').toBe(isSmall(n)));
				const left = counts.filter((n, i) => n > 0 && marks[i] === null);
				if (hidden.length === 0 || left.length === 0) return;
				expect(hidden.length).toBeGreaterThan(1);
				expect(sum(hidden)).toBeGreaterThanOrEqual(K);
			}),
			seeded,
		);
	});
});

describe('suppression of a table with its margins', () => {
	it('hides every small cell, and nothing where nothing is small', () => {
		fc.assert(
			fc.property(table, (counts) => {
				const marks = suppressTable(counts, K);
				counts.forEach((row, r) =>
					row.forEach((n, c) => expect(marks[r]?.[c] === 'small-cell').toBe(isSmall(n))),
				);
				if (!counts.flat().some(isSmall)) expect(marks.flat().every((m) => m === null)).toBe(true);
			}),
			seeded,
		);
	});

	it('lets no hidden cell be computed from what is shown, margins included', () => {
		fc.assert(
			fc.property(table, (counts) => {
				const marks = suppressTable(counts, K).flat();
				const known = tableTells(counts);
				marks.forEach((rule, i) => {
					const cell = marks.map((_, j) => (i === j ? 1 : 0));
					if (rule !== null) expect(isDetermined(known, cell), `cell ${i}`).toBe(false);
				});
			}),
			seeded,
		);
	});

	it('lets no small margin be computed from what is shown', () => {
		fc.assert(
			fc.property(table, (counts) => {
				const known = tableTells(counts);
				counts.forEach((row, r) => {
					if (!isSmall(sum(row))) return;
					const margin = adding(counts, (a) => a === r);
					expect(isDetermined(known, margin), `row ${r}`).toBe(false);
				});
			}),
			seeded,
		);
	});

	it('hides an empty cell only where all others together would not cover what is hidden', () => {
		fc.assert(
			fc.property(table, (counts) => {
				const marks = suppressTable(counts, K).flat();
				const flat = counts.flat();
				if (!marks.some((rule, i) => rule !== null && flat[i] === 0)) return;
				const { rows, columns, whole } = marginsOf(counts, K);
				const known = [
					...flat.flatMap((n, i) => (n === 0 ? [flat.map((_, j) => (i === j ? 1 : 0))] : [])),
					...rows.flatMap((rule, r) => (rule === null ? [adding(counts, (a) => a === r)] : [])),
					...columns.flatMap((rule, c) =>
						rule === null ? [adding(counts, (_, b) => b === c)] : [],
					),
					...(whole ? [] : [adding(counts, () => true)]),
				];
				const computed = flat.some(
					(n, i) =>
						n > 0 &&
						marks[i] !== null &&
						isDetermined(
							known,
							flat.map((_, j) => (i === j ? 1 : 0)),
						),
				);
				expect(computed).toBe(true);
			}),
			seeded,
		);
	});

	it('leaves hidden cells of a line whose sum is known that hold k units or more, or all of it', () => {
		fc.assert(
			fc.property(table, (counts) => {
				const { rows } = marginsOf(counts, K);
				const marks = suppressTable(counts, K);
				counts.forEach((row, r) => {
					const hidden = row.filter((_, c) => marks[r]?.[c] !== null);
					const rest = row.filter((n, c) => n > 0 && marks[r]?.[c] === null);
					if (rows[r] !== null || hidden.length === 0 || rest.length === 0) return;
					expect(sum(hidden)).toBeGreaterThanOrEqual(K);
				});
			}),
			seeded,
		);
	});

	it('keeps margins that other tables decided, whichever they are', () => {
		fc.assert(
			fc.property(table, fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }), (counts, more) => {
				const own = marginsOf(counts, K);
				const rows = own.rows.map((rule, r) => rule ?? (more[r] ? 'complementary' : null));
				const marks = suppressCrossed(counts, { ...own, rows }, K);
				counts.forEach((row, r) =>
					row.forEach((n, c) => expect(marks[r]?.[c] === 'small-cell').toBe(isSmall(n))),
				);
			}),
			seeded,
		);
	});
});

describe('suppression of tables that differ by the codes of a filter', () => {
	it('lets no hidden cell be computed by who has every download with every choice of codes', () => {
		fc.assert(
			fc.property(table, (counts) => {
				const known = allDownloads(counts);
				const cells = suppressTable(counts, K);
				cells.forEach((row, r) =>
					row.forEach((rule, c) => {
						if (rule === null) return;
						const cell = adding(counts, (a, b) => a === r && b === c);
						expect(isDetermined(known, cell), `row ${r}, code ${c}`).toBe(false);
					}),
				);
			}),
			{ ...seeded, numRuns: 120 },
		);
	});

	it('shows no two downloads with one code more or less that differ by a small cell', () => {
		fc.assert(
			fc.property(table, fc.nat(), fc.nat(), (counts, a, b) => {
				const all = counts[0]?.length ?? 0;
				const extra = a % all;
				const less = range(all).filter((i) => i !== extra && (b >> i) % 2 === 0);
				if (less.length === 0) return;
				const marks = { cells: suppressTable(counts, K), rows: marginsOf(counts, K).rows };
				const without = suppressChoice(marks, less);
				const more = suppressChoice(
					marks,
					[...less, extra].sort((x, y) => x - y),
				);
				counts.forEach((row, cell) => {
					if (without[cell] === null && more[cell] === null) {
						expect(isSmall(row[extra] ?? 0)).toBe(false);
					}
				});
			}),
			seeded,
		);
	});
});
