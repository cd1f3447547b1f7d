import { designFrame, psuTotals } from '../../src/lib/estimation/index.ts';
import type { DesignFrame, PsuSums, PsuTotals } from '../../src/lib/estimation/index.ts';
import type { Column, GoldenCase, GoldenDesign } from './golden.ts';

/** The frame from all rows of the microdata, as SQL makes it in the application. */
export function frameOf({
	columns,
	populationPsus,
}: Pick<GoldenDesign, 'columns' | 'populationPsus'>): DesignFrame {
	const strata = new Map<string, Set<string>>();
	const psus = column(columns, 'i');
	column(columns, 'h').forEach((h, row) => {
		const id = String(h);
		strata.set(id, (strata.get(id) ?? new Set()).add(String(psus[row])));
	});
	return designFrame(
		[...strata].map(([id, members]) => {
			const population = populationPsus?.[id];
			const stratum = { id, psus: [...members] };
			return population === undefined ? stratum : { ...stratum, populationPsus: population };
		}),
	);
}

/** Sums per PSU of one case: the rows of its domain without a missing y or x. */
export function totalsOf(frame: DesignFrame, design: GoldenDesign, wanted: GoldenCase): PsuTotals {
	const { columns } = design;
	const [h, i, w, y] = ['h', 'i', 'w', wanted.y].map((name) => column(columns, name));
	const x = wanted.x === null ? null : column(columns, wanted.x);
	const by = wanted.by === null ? null : column(columns, wanted.by);
	const sums = new Map<string, PsuSums>();
	(w ?? []).forEach((weight, row) => {
		const [wr, yr, xr] = [weight, y?.[row], x === null ? 1 : x[row]];
		if (typeof wr !== 'number' || typeof yr !== 'number' || typeof xr !== 'number') return;
		if (by !== null && by[row] !== wanted.group) return;
		const psu = String(i?.[row]);
		const before = sums.get(psu) ?? emptySums(String(h?.[row]), psu);
		sums.set(psu, addRow(before, wr, yr, xr));
	});
	return psuTotals(frame, [...sums.values()]);
}

function addRow(sums: PsuSums, w: number, y: number, x: number): PsuSums {
	return {
		...sums,
		n: sums.n + 1,
		w: sums.w + w,
		ww: sums.ww + w * w,
		wy: sums.wy + w * y,
		wx: sums.wx + w * x,
		wyy: sums.wyy + w * y * y,
		wxy: sums.wxy + w * x * y,
		wxx: sums.wxx + w * x * x,
	};
}

function emptySums(stratum: string, psu: string): PsuSums {
	return { stratum, psu, n: 0, w: 0, ww: 0, wy: 0, wx: 0, wyy: 0, wxy: 0, wxx: 0 };
}

function column(columns: GoldenDesign['columns'], name: string): Column {
	const found = columns[name];
	if (found === undefined)
		throw new Error(
			`invalid golden column: ${name} (not in the file). Run tests/oracle/make-golden.R.`,
		);
	return found;
}
