import { designFrame, psuTotals } from '../../src/lib/estimation/index.ts';
import type {
	DesignFrame,
	PsuSums,
	PsuTotals,
	SampledWithin,
} from '../../src/lib/estimation/index.ts';
import type { Column, GoldenCase, GoldenDesign } from './golden.ts';

/** The frame from all rows of the microdata, as SQL makes it in the application. */
export function frameOf({
	columns,
	populationPsus,
}: Pick<GoldenDesign, 'columns' | 'populationPsus'>): DesignFrame {
	const strata = [...membersOf(column(columns, 'h'), column(columns, 'i'))];
	const later = LATER.flatMap(([unit, parent, population]) =>
		columns[unit] === undefined ? [] : drawnWithin(columns, unit, parent, population),
	);
	return designFrame(
		strata.map(([id, members]) => {
			const population = populationPsus?.[id];
			const stratum = { id, psus: [...members] };
			return typeof population === 'number' ? { ...stratum, populationPsus: population } : stratum;
		}),
		later,
	);
}

/** Columns of the stages after the first: unit, the unit it was drawn in, and how many there are. */
const LATER = [
	['s', 'i', 'N2'],
	['t', 's', 'N3'],
] as const;

function drawnWithin(
	columns: GoldenDesign['columns'],
	unit: string,
	parent: string,
	population: string,
): readonly SampledWithin[] {
	const parents = column(columns, parent);
	const sizes = new Map(
		column(columns, population).map((size, row) => [String(parents[row]), size]),
	);
	return [...membersOf(parents, column(columns, unit))].map(([id, members]) => {
		const size = sizes.get(id);
		return {
			parent: id,
			units: [...members],
			...(typeof size === 'number' ? { populationUnits: size } : {}),
		};
	});
}

function membersOf(groups: Column, members: Column): ReadonlyMap<string, ReadonlySet<string>> {
	const found = new Map<string, Set<string>>();
	groups.forEach((group, row) => {
		const id = String(group);
		found.set(id, (found.get(id) ?? new Set()).add(String(members[row])));
	});
	return found;
}

/** The unit of each row: its PSU, or where there are later stages the unit of the last. */
export function unitsOf(columns: GoldenDesign['columns']): Column {
	return column(columns, LATER.findLast(([unit]) => columns[unit] !== undefined)?.[0] ?? 'i');
}

/** Sums per PSU of one case: the rows of its domain without a missing y or x. */
export function totalsOf(frame: DesignFrame, design: GoldenDesign, wanted: GoldenCase): PsuTotals {
	const { columns } = design;
	const i = unitsOf(columns);
	const [h, w, y] = ['h', 'w', wanted.y].map((name) => column(columns, name));
	const x = wanted.x === null ? null : column(columns, wanted.x);
	const by = wanted.by === null ? null : column(columns, wanted.by);
	const sums = new Map<string, PsuSums>();
	(w ?? []).forEach((weight, row) => {
		const [wr, yr, xr] = [weight, y?.[row], x === null ? 1 : x[row]];
		if (typeof wr !== 'number' || typeof yr !== 'number' || typeof xr !== 'number') return;
		if (by !== null && by[row] !== wanted.group) return;
		const psu = String(i[row]);
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
