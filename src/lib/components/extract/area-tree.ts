import {
	breakdownsOf,
	categoriesOf,
	codeText,
	pcodeWithin,
	placesOf,
	variableOf,
	type Dataset,
	type PCode,
	type Place,
	type TableId,
	type VariableId,
} from '$lib/dataset/index.ts';
import type { Locale } from '$lib/i18n/index.ts';
import type { Filter } from '$lib/query/index.ts';

interface AreaLeaf {
	readonly code: string;
	readonly label: string;
}

/** A state or region, with its townships where the table has them. */
export interface AreaNode extends AreaLeaf {
	readonly children: readonly AreaLeaf[];
}

/** The areas of a table that can be chosen, and the variables that hold them. */
export interface AreaTree {
	readonly holder: VariableId;
	/** The variable of townships; null where the table has none. */
	readonly leaf: VariableId | null;
	readonly nodes: readonly AreaNode[];
}

/** The coarsest place of a dataset that has states or regions. */
export function holderPlace(dataset: Dataset): Place | undefined {
	const places = placesOf(dataset);
	return (
		places.find(({ level }) => level === 'state15') ??
		places.find(({ level }) => level === 'state18')
	);
}

/** The areas of a table, townships under the state that holds them; null without places. */
export function areaTree(dataset: Dataset, table: TableId, locale: Locale): AreaTree | null {
	const offered = new Set<string>(breakdownsOf(dataset, table).map((x) => x.id));
	const holder = holderPlace(dataset)?.variable;
	if (holder === undefined || !offered.has(holder)) return null;
	const township = placesOf(dataset).find(({ level }) => level === 'township')?.variable;
	const leaf = township !== undefined && offered.has(township) ? township : null;
	const areas = (id: VariableId): readonly AreaLeaf[] =>
		categoriesOf(variableOf(dataset, id)).map(({ code, label }) => ({
			code: codeText(code),
			label: label[locale],
		}));
	const leaves = leaf === null ? [] : areas(leaf);
	const nodes = areas(holder).map((area) => ({
		...area,
		children: leaves.filter(({ code }) => pcodeWithin(code as PCode, area.code as PCode)),
	}));
	return { holder, leaf, nodes };
}

/** What stands for a node: its townships, or itself where it has none. */
function partsOf({ code, children }: AreaNode): readonly string[] {
	return children.length === 0 ? [code] : children.map((child) => child.code);
}

/** How much of a node is chosen. */
export function shareOf(node: AreaNode, chosen: ReadonlySet<string>): 'all' | 'some' | 'none' {
	const parts = partsOf(node);
	const there = parts.filter((code) => chosen.has(code)).length;
	if (there === 0) return 'none';
	return there === parts.length ? 'all' : 'some';
}

/** Townships, or areas without any, that filters keep; empty where none filters areas. */
export function chosenAreas(tree: AreaTree, where: readonly Filter[]): ReadonlySet<string> {
	const codesOf = (id: VariableId | null) => where.find((f) => f.variable === id)?.codes;
	const [held, leaves] = [codesOf(tree.holder), codesOf(tree.leaf)];
	if (held === undefined && leaves === undefined) return new Set();
	return new Set(
		tree.nodes
			.filter((node) => held?.includes(node.code) ?? true)
			.flatMap(partsOf)
			.filter((code) => leaves?.includes(code) ?? true),
	);
}

/** Chosen areas with the parts of a node added or taken away. */
export function withNode(
	chosen: ReadonlySet<string>,
	node: AreaNode,
	on: boolean,
): ReadonlySet<string> {
	const parts = partsOf(node);
	const others = [...chosen].filter((code) => !parts.includes(code));
	return new Set(on ? [...others, ...parts] : others);
}

/** Filters that keep the chosen areas: by state where whole states are chosen, else by township. */
export function whereAreas(
	tree: AreaTree,
	where: readonly Filter[],
	chosen: ReadonlySet<string>,
): readonly Filter[] {
	const others = where.filter((f) => f.variable !== tree.holder && f.variable !== tree.leaf);
	const shares = tree.nodes.map((node) => shareOf(node, chosen));
	if (shares.every((share) => share === 'none') || shares.every((share) => share === 'all')) {
		return others;
	}
	if (tree.leaf === null || shares.every((share) => share !== 'some')) {
		const codes = tree.nodes.filter((_, i) => shares[i] === 'all').map((node) => node.code);
		return [...others, { variable: tree.holder, codes }];
	}
	const codes = tree.nodes.flatMap(partsOf).filter((code) => chosen.has(code));
	return [...others, { variable: tree.leaf, codes }];
}
