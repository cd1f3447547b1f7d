import { dirname } from 'node:path';
import { problem, type Dataset, type Problem } from '../../src/lib/dataset/index.ts';
import type { Gazetteer } from '../../src/lib/geography/index.ts';
import { buildGazetteer } from '../geography/build-gazetteer.ts';
import type { Workspace } from './workspace.ts';

/**
 * Checks that every P-code of a dataset is in the gazetteer, and at the level it is said to be:
 * the codes of the geography variable, the ledger, the gaps and the caveats.
 */
export function checkPlaces(dataset: Dataset, workspace: Workspace): Problem[] {
	const { info, codebook, coverage, caveats } = dataset;
	const { geography } = info;
	const gazetteer = buildGazetteer(dirname(workspace.geography));
	const at = codebook.variables.findIndex((x) => x.id === geography?.variable);
	const categories = codebook.variables[at]?.categories ?? [];
	return [
		...(geography === undefined || geography.vintage === gazetteer.id
			? []
			: [
					problem(
						'dataset.yaml',
						'geography.vintage',
						'vintage',
						geography.vintage,
						`the gazetteer is ${gazetteer.id}`,
					),
				]),
		...categories.flatMap(({ code }, i) =>
			checkPlace(
				gazetteer,
				'codebook.yaml',
				`variables.${at}.categories.${i}.code`,
				String(code),
				geography?.level,
			),
		),
		...coverage.areas.flatMap(({ area }, i) =>
			checkPlace(gazetteer, 'coverage.yaml', `areas.${i}.area`, area),
		),
		...coverage.gaps.flatMap((gap, i) =>
			gap.areas.flatMap((area, j) =>
				checkPlace(gazetteer, 'coverage.yaml', `gaps.${i}.areas.${j}`, area),
			),
		),
		...caveats.flatMap(({ when }, i) =>
			(when.areas ?? []).flatMap((area, j) =>
				checkPlace(gazetteer, 'caveats.yaml', `caveats.${i}.when.areas.${j}`, area),
			),
		),
	];
}

function checkPlace(
	gazetteer: Gazetteer,
	file: string,
	path: string,
	code: string,
	level?: Gazetteer extends { areasAt(level: infer L): unknown } ? L : never,
): Problem[] {
	const area = gazetteer.find(code);
	if (area === undefined) {
		const change = gazetteer.change(code);
		const remedy = change
			? `it was ${change.kind}: use ${change.into.join(', ')}`
			: `it is not in ${gazetteer.id}, check the code or the vintage it comes from`;
		return [problem(file, path, 'P-code', code, remedy)];
	}
	if (level === undefined || area.levels.includes(level)) return [];
	return [problem(file, path, 'P-code', code, `${area.full.en} is not at level ${level}`)];
}
