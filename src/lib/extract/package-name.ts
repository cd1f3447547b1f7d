import {
	placesOf,
	variableOf,
	variablesOf as variablesOfExpression,
	type Dataset,
	type VariableId,
} from '../dataset/index.ts';
import { codeLabel } from '../wording/index.ts';
import type { Selection } from './selection.ts';

/** So many areas, codes or themes are named; more are counted. */
const MOST_NAMED = 3;
/** Characters that several names may take together. */
const LONGEST = 40;

/**
 * A package named for what it holds: dataset, areas, other filters, themes of the variables and the
 * date, `mlcs-2017_rakhine-chin_rural_water_2026-11-22.zip`. What is whole is not named.
 *
 * @param date the day, `2026-11-22`
 */
export function packageName(dataset: Dataset, selection: Selection, date: string): string {
	const places = new Set<string>(placesOf(dataset).map((place) => place.variable));
	const filters = [...selection.where].sort(
		(a, b) => Number(places.has(b.variable)) - Number(places.has(a.variable)),
	);
	const table = dataset.info.tables[0]?.id === selection.table ? [] : [slug(selection.table)];
	const parts = [
		dataset.info.id,
		...table,
		...filters.map(({ variable, codes }) => filterPart(dataset, variable, codes)),
		...contentParts(dataset, selection),
		date,
	];
	return `${parts.filter((part) => part !== '').join('_')}.zip`;
}

function filterPart(dataset: Dataset, variable: VariableId, codes: readonly string[]): string {
	if (codes.length > MOST_NAMED) return `${codes.length}-${slug(variable)}`;
	return codes
		.map((code) => slug(codeLabel(dataset, 'en', variable, code)) || slug(code))
		.join('-');
}

function contentParts(dataset: Dataset, { variables, estimates }: Selection): readonly string[] {
	if (estimates !== undefined) {
		const indicators = [...new Set(estimates.map((e) => e.indicator))];
		return ['estimates', ...counted(indicators, 'indicators')];
	}
	if (variables === undefined) return [];
	const frame = frameVariables(dataset);
	const themes = variables
		.filter((id) => !frame.has(id))
		.map((id) => variableOf(dataset, id).theme as string);
	return counted([...new Set(themes)], 'themes');
}

function counted(names: readonly string[], noun: string): readonly string[] {
	if (names.length === 0) return [];
	const joined = names.join('-');
	const long = names.length > MOST_NAMED || (names.length > 1 && joined.length > LONGEST);
	return [long ? `${names.length}-${noun}` : joined];
}

/** Variables that say where, when and how, not about what: places, rounds, design, units. */
function frameVariables(dataset: Dataset): ReadonlySet<string> {
	const { design } = dataset;
	const own =
		design.kind === 'sample'
			? [...design.strata, ...design.psu]
			: [design.unit, design.status?.variable];
	return new Set<string>(
		[
			...own,
			...placesOf(dataset).map((place) => place.variable),
			...design.weightings.flatMap((w) => variablesOfExpression(w.weight)),
			...design.domains.variables,
			design.rounds?.variable,
			dataset.disclosure.k.unit,
		].filter((id) => id !== undefined),
	);
}

function slug(text: string): string {
	return text
		.normalize('NFKD')
		.replace(/\p{Mark}/gu, '')
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-|-$/g, '');
}
