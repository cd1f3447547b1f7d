import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { suppressChoice, suppressTable, type CountTable } from '../../src/lib/disclosure/index.ts';

const K = 5;
const count = fc.oneof(
	fc.constant(0),
	fc.integer({ min: 1, max: K - 1 }),
	fc.integer({ min: K, max: 60 }),
);
const table: fc.Arbitrary<CountTable> = fc
	.tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 6 }))
	.chain(([rows, columns]) =>
		fc.array(fc.array(count, { minLength: columns, maxLength: columns }), {
			minLength: rows,
			maxLength: rows,
		}),
	);
const seeded = { seed: 20261122, numRuns: 500 };
const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);

/** Equations that a reader has: each line's hidden cells add up to its margin less what is shown. */
function equationsOf(counts: CountTable, hidden: readonly string[]): number[][] {
	const columns = counts[0]?.length ?? 0;
	const line = (cells: readonly (readonly [number, number])[]): number[][] => {
		const margin = sum(cells.map(([r, c]) => counts[r]?.[c] ?? 0));
		if (cells.length < 2 || (margin > 0 && margin < K)) return [];
		const row = hidden.map((key) => (cells.some(([r, c]) => `${r},${c}` === key) ? 1 : 0));
		return row.some((x) => x === 1) ? [row] : [];
	};
	return [
		...counts.flatMap((row, r) => line(row.map((_, c) => [r, c] as const))),
		...Array.from({ length: columns }, (_, c) => c).flatMap((c) =>
			line(counts.map((_, r) => [r, c] as const)),
		),
	];
}

/** Whether the equations have one solution for an unknown: its unit vector is in their row space. */
function isDetermined(equations: readonly (readonly number[])[], unknown: number): boolean {
	const rank = (rows: readonly (readonly number[])[]): number => {
		const left = rows.map((row) => [...row]);
		let found = 0;
		for (let column = 0; column < (left[0]?.length ?? 0); column++) {
			const pivot = left.findIndex((row, i) => i >= found && Math.abs(row[column] ?? 0) > 1e-9);
			if (pivot < 0) continue;
			[left[found], left[pivot]] = [left[pivot]!, left[found]!];
			const top = left[found]!;
			left.forEach((row, i) => {
				if (i <= found) return;
				const factor = (row[column] ?? 0) / (top[column] ?? 1);
				row.forEach((x, j) => (row[j] = x - factor * (top[j] ?? 0)));
			});
			found++;
		}
		return found;
	};
	const unit = (equations[0] ?? []).map((_, i) => (i === unknown ? 1 : 0));
	return equations.length > 0 && rank([...equations, unit]) === rank(equations);
}

describe('suppression of a table whose margins are known', () => {
	it('hides every small cell and no empty one', () => {
		fc.assert(
			fc.property(table, (counts) => {
				const marks = suppressTable(counts, K);
				counts.forEach((row, r) =>
					row.forEach((n, c) => {
						if (n === 0) expect(marks[r]?.[c]).toBeNull();
						if (n > 0 && n < K) expect(marks[r]?.[c]).toBe('small-cell');
					}),
				);
			}),
			seeded,
		);
	});

	it('lets no small cell be had from margins and shown cells, where a cover exists', () => {
		fc.assert(
			fc.property(table, (counts) => {
				const marks = suppressTable(counts, K);
				const hidden = counts.flatMap((row, r) =>
					row.flatMap((_, c) => (marks[r]?.[c] ? [`${r},${c}`] : [])),
				);
				const equations = equationsOf(counts, hidden);
				hidden.forEach((key, i) => {
					const [r, c] = key.split(',').map(Number) as [number, number];
					if (marks[r]?.[c] !== 'small-cell') return;
					const others = (cells: readonly number[]): number =>
						cells.filter((n) => n > 0).length - 1;
					const across = others(counts.map((row) => row[c] ?? 0));
					const along = others(counts[r] ?? []);
					// Alone in its row or column a small cell is its margin, which is withheld as small.
					const covered = across > 0 && along > 0 && hasRectangle(counts, r, c);
					if (covered)
						expect(isDetermined(equations, i), `${key} of ${hidden.join(' ')}`).toBe(false);
				});
			}),
			seeded,
		);
	});

	it('leaves hidden cells of a line that add up to k or more, or nothing else to hide', () => {
		fc.assert(
			fc.property(table, (counts) => {
				const marks = suppressTable(counts, K);
				counts.forEach((row, r) => {
					const hidden = row.filter((_, c) => marks[r]?.[c]);
					const rest = row.filter((n, c) => n > 0 && !marks[r]?.[c]);
					if (row.length < 2 || hidden.length === 0 || rest.length === 0) return;
					expect(hidden.length).toBeGreaterThan(1);
					expect(sum(hidden)).toBeGreaterThanOrEqual(K);
				});
			}),
			seeded,
		);
	});

	it('suppresses nothing where nothing is small', () => {
		const large = fc.array(
			fc.array(fc.integer({ min: K, max: 90 }), { minLength: 3, maxLength: 3 }),
		);
		fc.assert(
			fc.property(large, (counts) => {
				expect(
					suppressTable(counts, K)
						.flat()
						.every((rule) => rule === null),
				).toBe(true);
			}),
			seeded,
		);
	});
});

function hasRectangle(counts: CountTable, r: number, c: number): boolean {
	return counts.some(
		(row, r2) =>
			r2 !== r &&
			(row[c] ?? 0) > 0 &&
			row.some((n, c2) => c2 !== c && n > 0 && (counts[r]?.[c2] ?? 0) > 0),
	);
}

describe('suppression of a table over some areas', () => {
	it('gives no cell of one area away to who takes the table twice, with one area more', () => {
		fc.assert(
			fc.property(table, fc.nat(), fc.nat(), (counts, a, b) => {
				const all = counts[0]?.length ?? 0;
				const extra = a % all;
				const areas = Array.from({ length: all }, (_, i) => i).filter(
					(i) => i !== extra && (b >> i) % 2 === 0,
				);
				if (areas.length === 0) return;
				const without = suppressChoice(counts, areas, K);
				const more = suppressChoice(counts, [...areas, extra].sort(), K);
				counts.forEach((row, cell) => {
					const n = row[extra] ?? 0;
					if (without[cell] === null && more[cell] === null) expect(n === 0 || n >= K).toBe(true);
				});
			}),
			seeded,
		);
	});
});
