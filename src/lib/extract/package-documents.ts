import { analysisDo } from './analysis-do.ts';
import { analysisR } from './analysis-r.ts';
import { scriptPlan, type ScriptInput } from './analysis-script.ts';
import { codebookCsv } from './codebook-csv.ts';
import { csvwJson } from './csvw.ts';
import { datapackageJson } from './datapackage.ts';
import { ddiXml } from './ddi.ts';
import { frameCsv } from './frame-csv.ts';
import { gazetteerCsv } from './gazetteer-csv.ts';
import { dataFileName, type PackageInput, type WrittenData } from './package-data.ts';
import type { PackageFacts } from './package-facts.ts';
import type { ExtractEntry } from './package-types.ts';
import type { WriteFile, WrittenFile } from './package-zip.ts';
import { readmeMarkdown } from './readme.ts';

const FRAME = 'frame.csv';

/** A document of the package that is the same whatever the data files turn out to be. */
interface Document extends ExtractEntry {
	readonly text: string;
}

/** The documents beside the data, in the order in which they are written. */
export function documentEntries(input: PackageInput): readonly ExtractEntry[] {
	const csvw = input.forms.includes('csv')
		? [{ name: 'csv-metadata.json', role: 'metadata' as const }]
		: [];
	return [
		...fixedDocuments(input).map(({ name, role }) => ({ name, role })),
		{ name: 'ddi-codebook.xml', role: 'metadata' },
		...csvw,
		{ name: 'datapackage.json', role: 'metadata' },
		{ name: 'README.md', role: 'readme' },
	];
}

/** Writes what explains the data; README last, as it names every file with its hash. */
export async function writeDocuments(
	input: PackageInput,
	{ files: data, counts }: WrittenData,
	write: WriteFile,
): Promise<void> {
	const files: WrittenFile[] = [...data];
	const put = async (name: string, text: string): Promise<void> => {
		files.push(await write(name, new Blob([text]).stream()));
	};
	const fixed = fixedDocuments(input);
	for (const { name, text } of fixed) await put(name, text);
	const { source, leaving, selection, context, judgement } = input;
	const facts: PackageFacts = {
		dataset: source.dataset,
		selection,
		context,
		judgement,
		columns: leaving.columns,
		notes: leaving.notes,
		rows: leaving.rows,
		tables: leaving.tables,
		data,
		gazetteer: fixed.some(({ role }) => role === 'gazetteer'),
		counts,
	};
	await put('ddi-codebook.xml', ddiXml(facts));
	const csvw = csvwJson(facts);
	if (csvw !== null) await put('csv-metadata.json', csvw);
	await put('datapackage.json', datapackageJson(facts, files));
	await put('README.md', readmeMarkdown(facts, files));
}

function fixedDocuments(input: PackageInput): readonly Document[] {
	const { source, selection, context, leaving } = input;
	const { dataset } = source;
	const codebook = codebookCsv(dataset, selection.locale, leaving.columns);
	const places =
		context.gazetteer === null ? null : gazetteerCsv(dataset, context.gazetteer, leaving.columns);
	return [
		{ name: 'codebook.csv', role: 'codebook', text: codebook },
		...(places === null
			? []
			: [{ name: 'gazetteer.csv', role: 'gazetteer' as const, text: places }]),
		...scripts(input),
	];
}

/** The scripts, and the frame of the sample where the rows are a part of it. */
function scripts({ source, selection, leaving, forms }: PackageInput): readonly Document[] {
	if (selection.estimates !== undefined) return [];
	const { dataset } = source;
	const files = new Map(forms.map((form) => [form, dataFileName(form)]));
	const start = { dataset, selection, columns: leaving.columns, files, frame: null };
	const part = selection.where.length > 0 && scriptPlan(start).lacks.length === 0;
	const frame = part && 'frame' in source ? frameCsv(source.frame) : null;
	const input: ScriptInput = { ...start, frame: frame === null ? null : FRAME };
	const stata = analysisDo(input);
	return [
		...(frame === null ? [] : [{ name: FRAME, role: 'script' as const, text: frame }]),
		{ name: 'analysis.R', role: 'script', text: analysisR(input) },
		...(stata === null ? [] : [{ name: 'analysis.do', role: 'script' as const, text: stata }]),
	];
}
