import { type Problem } from './check-problem.ts';
import { checkDuplicates, checkKnown, checkVariable } from './check-reference.ts';
import type { Caveat } from './caveats-schema.ts';
import { categoriesOf, codeText, placeCodes, type Dataset } from './dataset.ts';
import { COUNTRY } from './ids.ts';

const FILE = 'caveats.yaml';

/** Checks `caveats.yaml`: what a caveat applies to must exist, or it would never be shown. */
export function checkCaveats(dataset: Dataset): Problem[] {
	const ids = dataset.caveats.map((c) => c.id);
	return [
		...checkDuplicates(FILE, (i) => `caveats.${i}.id`, 'caveat', ids),
		...dataset.caveats.flatMap((caveat, i) => checkWhen(dataset, caveat, `caveats.${i}.when`)),
	];
}

function checkWhen(dataset: Dataset, { when }: Caveat, at: string): Problem[] {
	const known = (
		key: 'indicators' | 'areas' | 'rounds' | 'tables',
		thing: string,
		ids: readonly string[],
	): Problem[] =>
		(when[key] ?? []).flatMap((id, i) => checkKnown(FILE, `${at}.${key}.${i}`, thing, id, ids));
	return [
		...known(
			'indicators',
			'indicator',
			dataset.indicators.map((x) => x.id),
		),
		...known('areas', 'area', knownAreas(dataset)),
		...known('rounds', 'round', knownRounds(dataset)),
		...known(
			'tables',
			'table',
			dataset.info.tables.map((t) => t.id),
		),
		...Object.keys(when.where ?? {}).flatMap((id) =>
			checkVariable(dataset, FILE, `${at}.where.${id}`, id),
		),
		...(when.breakdowns ?? []).flatMap((id, i) =>
			checkVariable(dataset, FILE, `${at}.breakdowns.${i}`, id),
		),
	];
}

/** Areas a view of the dataset can include: its categories, its ledger, its gaps, the country. */
function knownAreas(dataset: Dataset): string[] {
	const { coverage } = dataset;
	return [
		COUNTRY,
		...placeCodes(dataset),
		...coverage.areas.map((a) => a.area),
		...coverage.gaps.flatMap((gap) => gap.areas),
	];
}

function knownRounds(dataset: Dataset): string[] {
	const id = dataset.design.rounds?.variable;
	const variable = dataset.codebook.variables.find((x) => x.id === id);
	return variable === undefined ? [] : categoriesOf(variable).map((c) => codeText(c.code));
}
