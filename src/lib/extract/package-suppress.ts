import type { ViewRequest } from '../analysis/index.ts';
import type { Dataset, VariableId } from '../dataset/index.ts';
import {
	isSmall,
	marginsOf,
	suppressChoice,
	suppressCrossed,
	suppressList,
	suppressTable,
	type Marks,
	type SuppressionRule,
} from '../disclosure/index.ts';
import type { Engine } from '../engine/index.ts';
import { countCube, type CountCube, type Held } from './package-counts.ts';

/** Which cells of a view may not leave, by their key; `''` is the whole. */
export type SuppressedCells = ReadonlyMap<string, SuppressionRule>;

/**
 * Applies the small-cell rule to a view before it leaves: a cell of 1 to k − 1 units, what would give
 * one away together with margins, and what would by comparing downloads. Compared are, for every
 * variable that is filtered (area, place of living, visit …), all downloads of the same table that
 * differ in the codes of that filter, one code more or less and any other choice, none among them;
 * the other filters are the same. Units are those of `disclosure.k`, such as a household with four
 * visits.
 *
 * A margin is decided by itself, in the same way whichever table it is a margin of, so that no two
 * packages contradict each other.
 *
 * @returns rules by cell key; empty where the dataset has no threshold
 */
export async function suppressedCells(
	dataset: Dataset,
	engine: Engine,
	request: ViewRequest,
	signal?: AbortSignal,
): Promise<SuppressedCells> {
	const k = dataset.disclosure.k.value;
	if (k <= 1) return new Map();
	const compared = comparedFilters(dataset, request);
	const filtered = compared.map((f) => f.variable);
	const ask = (by: ViewRequest['by'], free: readonly VariableId[]): Promise<CountCube> =>
		countCube(dataset, engine, { ...request, by }, free, signal);
	const rules = new Map<string, SuppressionRule>();
	const put = (key: string, rule: SuppressionRule | null | undefined): void => {
		if (rule && rules.get(key) !== 'small-cell') rules.set(key, rule);
	};
	/* Each is asked by itself: a household with several visits is one in each and one in all. */
	const whole = (await ask([], [])).total(new Map());
	put('', isSmall(whole, k) ? 'small-cell' : null);
	const own = await ask(
		request.by,
		filtered.filter((id) => request.by.includes(id)),
	);
	const view = viewMarks(own, request.by, new Map(), k);
	view.rows.forEach((codes, i) => put(codes.join('|'), view.marks[i]));
	if (filtered.length === 0) return rules;
	const held: Held = new Map(compared.map((f) => [f.variable, new Set(f.codes)]));
	const cube = await ask(request.by, filtered);
	for (const variable of filtered) {
		const choice = choiceMarks(cube, request.by, variable, held, k);
		put('', choice.whole);
		choice.rows.forEach((codes, i) => put(codes.join('|'), choice.cells[i]));
	}
	return rules;
}

/** Filters over whose codes a value is a sum; the round of a register is not: a view has one. */
function comparedFilters(dataset: Dataset, { where }: ViewRequest): ViewRequest['where'] {
	if (dataset.kind !== 'register') return where;
	return where.filter((f) => f.variable !== dataset.design.rounds?.variable);
}

function without(held: Held, variables: readonly VariableId[]): Held {
	return new Map([...held].filter(([variable]) => !variables.includes(variable)));
}

interface ViewMarks {
	/** Codes of each cell, in the order of the breakdowns. */
	readonly rows: readonly (readonly string[])[];
	readonly marks: Marks;
}

/** The cells of a view by themselves: a list, or a table with its margins. */
function viewMarks(cube: CountCube, by: readonly VariableId[], held: Held, k: number): ViewMarks {
	const rows = cube.cells(by);
	const [first, second] = by;
	if (first === undefined) return { rows: [], marks: [] };
	if (second === undefined) {
		return { rows, marks: suppressList(cube.table(rows, by, null, held).flat(), k) };
	}
	const crossed = cube.table(cube.cells([first]), [first], second, held);
	return { rows, marks: suppressTable(crossed, k).flat() };
}

/**
 * What the choice of codes of one filter hides: of the whole, and of each cell of the view, which is
 * crossed with that filter over all its codes.
 */
function choiceMarks(
	cube: CountCube,
	by: readonly VariableId[],
	variable: VariableId,
	held: Held,
	k: number,
): Pick<ViewMarks, 'rows'> & { readonly whole: SuppressionRule | null; readonly cells: Marks } {
	const others = without(held, [variable, ...by]);
	const codes = cube.codes(variable);
	const chosen = [...codes.keys()].filter((i) => held.get(variable)?.has(codes[i] ?? ''));
	const columns = suppressList(cube.table([[]], [], variable, without(held, [variable])).flat(), k);
	const [whole = null] = suppressChoice({ cells: [columns], rows: [null] }, chosen);
	if (by.length === 0 || by.includes(variable)) return { rows: [], whole, cells: [] };
	const { rows, marks } = viewMarks(cube, by, others, k);
	const counts = cube.table(rows, by, variable, others);
	const margins = { ...marginsOf(counts, k), rows: marks };
	const cells = suppressCrossed(counts, margins, k);
	return { rows, whole, cells: suppressChoice({ cells, rows: marks }, chosen) };
}
