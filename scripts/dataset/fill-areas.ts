import { resolve } from 'node:path';
import * as v from 'valibot';
import { pcodeWithin, VariableSchema, type Category } from '../../src/lib/dataset/index.ts';
import { createGazetteer, type Gazetteer } from '../../src/lib/geography/index.ts';
import { buildGazetteerTable } from '../geography/build-gazetteer.ts';

/** The folder that holds `geography`. */
const DATA = resolve(import.meta.dirname, '../../data');

const AreasSchema = v.looseObject({ areas: VariableSchema.entries.areas });
const ListSchema = v.looseObject({ variables: v.array(v.looseObject({})) });

/**
 * A parsed codebook in which variables that say `areas` have a category for every area of that
 * level, from north to south, named as the gazetteer names it. Anything else is left as it is, for
 * the schema to judge. The tables of places are the project's own, wherever the dataset lies.
 */
export function fillAreas(codebook: unknown): unknown {
	if (!v.is(ListSchema, codebook)) return codebook;
	if (!codebook.variables.some((variable) => 'areas' in variable)) return codebook;
	const gazetteer = createGazetteer(buildGazetteerTable(DATA));
	const variables = codebook.variables.map((variable) => {
		const read = v.safeParse(AreasSchema, variable);
		if (!read.success || read.output.areas === undefined || 'categories' in variable) {
			return variable;
		}
		return { ...variable, categories: categoriesOf(gazetteer, read.output.areas) };
	});
	return { ...codebook, variables };
}

function categoriesOf(
	gazetteer: Gazetteer,
	{ level, within }: NonNullable<v.InferOutput<typeof AreasSchema>['areas']>,
): readonly Category[] {
	return gazetteer
		.areasAt(level)
		.filter(({ code }) => within === undefined || within.some((w) => pcodeWithin(code, w)))
		.map(({ code, short }) => ({ code, label: short }));
}
