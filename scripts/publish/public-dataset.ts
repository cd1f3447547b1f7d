import type { Dataset, SampleDesign, TableId, VariableId } from '../../src/lib/dataset/index.ts';

/** Columns of a table that may be published, in codebook order. */
export function publicColumns(dataset: Dataset, table: TableId): readonly VariableId[] {
	const { columns } = dataset.disclosure.never;
	return dataset.codebook.variables
		.filter((x) => x.tables.includes(table) && x.release === 'public' && !columns.includes(x.id))
		.map((x) => x.id);
}

/**
 * The dataset as it may be read by anyone: variables that never leave are out of the codebook and
 * of everything that refers to their values. Only `disclosure.never` still names them, so that a
 * screen can say why something is not offered.
 */
export function publicDataset(dataset: Dataset): Dataset {
	const { info, codebook, disclosure } = dataset;
	const never = new Set<VariableId>(disclosure.never.columns);
	const variables = codebook.variables.filter((x) => x.release === 'public' && !never.has(x.id));
	const known = new Set(variables.map((x) => x.id));
	const kept = (ids: readonly VariableId[]): VariableId[] => ids.filter((id) => known.has(id));
	const open = {
		info: { ...info, tables: info.tables.map((t) => ({ ...t, sort: kept(t.sort) })) },
		codebook: { ...codebook, variables },
		disclosure: { ...disclosure, k: { ...disclosure.k, keys: kept(disclosure.k.keys) } },
	};
	switch (dataset.kind) {
		case 'survey':
			return { ...dataset, ...open, design: publicDesign(dataset.design, kept) };
		case 'register': {
			const { design } = dataset;
			const domains = { ...design.domains, variables: kept(design.domains.variables) };
			return { ...dataset, ...open, design: { ...design, domains } };
		}
	}
}

function publicDesign(
	design: SampleDesign,
	kept: (ids: readonly VariableId[]) => VariableId[],
): SampleDesign {
	const { replicates, ...rest } = design;
	return {
		...rest,
		psu: kept(design.psu),
		...(replicates ? { replicates: { ...replicates, variables: kept(replicates.variables) } } : {}),
		domains: { ...design.domains, variables: kept(design.domains.variables) },
	};
}
