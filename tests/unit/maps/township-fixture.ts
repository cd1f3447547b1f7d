import type { Cell, SurveyView, View } from '../../../src/lib/analysis/index.ts';
import type { Dataset } from '../../../src/lib/dataset/index.ts';
import { dataset, SHARES, viewFor } from '../charts/chart-fixture.ts';
import { townships } from './sites-fixture.ts';

const codes = townships.areas.map(({ code }) => code);

/** Synthetic descriptors of a dataset that speaks of these townships only. */
export function townshipDataset(covered: readonly string[] = codes): Dataset {
	return {
		...dataset,
		info: {
			...dataset.info,
			geography: { variable: 'state', level: 'township', vintage: 'mimu-9.3', also: [] },
		},
		codebook: {
			...dataset.codebook,
			variables: dataset.codebook.variables.map((variable) =>
				variable.id === 'state'
					? { ...variable, categories: covered.map((code) => ({ code, label: nameOf(code) })) }
					: variable,
			),
		},
	} as unknown as Dataset;
}

/** A view of all its townships, with the estimates of the six states in turn. */
export function townshipView(covered: readonly string[] = codes): View {
	const view = viewFor({ shares: SHARES }) as SurveyView;
	const cells = covered.map((code, i): Cell => {
		const cell = view.cells[i % view.cells.length];
		if (!cell) throw new Error('expected cells');
		return { ...cell, key: code, by: { state: code } as Cell['by'] };
	});
	return { ...view, cells, coverage: { ...view.coverage, areas: [], gaps: [] } };
}

function nameOf(code: string) {
	return { en: `Township ${code}`, my: `မြို့နယ် ${code}` };
}
