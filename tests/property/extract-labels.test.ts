import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { csvParse, csvParseRows } from 'd3-dsv';
import fc from 'fast-check';
import { readXlsx } from 'hucre/xlsx';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Dataset, Variable } from '../../src/lib/dataset/index.ts';
import { columnsOf, dtaNames } from '../../src/lib/extract/index.ts';
import { restore } from '../../src/lib/extract/safe-text.ts';
import {
	openExtractDemo,
	selectionOf,
	unpack,
	type ExtractDemo,
	type Unpacked,
} from '../fixtures/extract-demo.ts';
import { hasR } from '../fixtures/has-r.ts';
import { readAllWithHaven } from '../formats/read-with-haven.ts';
import { doFaults } from '../unit/extract/package/do-rules.ts';
import { relabelled, texts } from './relabelled.ts';

const haven = hasR('haven');

const selection = selectionOf({
	dataset: 'mlcs-2017',
	table: 'household',
	variables: ['state', 'urban', 'light_source', 'weight', 'stratum', 'psu'],
	where: [{ variable: 'state', codes: ['MMR002'] }],
	values: 'both',
	forms: ['csv', 'xlsx', 'parquet', 'dta', 'jsonl'],
});
const labelsOnly = selectionOf({ ...selection, values: 'labels', forms: ['csv'] });

/** A package of the demonstration with other words in its descriptors. */
interface Relabelled {
	readonly dataset: Dataset;
	readonly made: Unpacked;
	/** The same with labels in place of codes, which scripts turn back. */
	readonly labels: Unpacked;
}

/** Texts that would end a comment, a text or a cell, as every label there is. */
const WORST = ['one\nstop("run")', '=a "b"\' `c\' $d, "=e"'].map(
	(text) => (index: number) => `${text} ${index}`,
);

let demo: ExtractDemo;
let plain: Relabelled;
let packages: readonly Relabelled[];

async function packed(dataset: Dataset): Promise<Relabelled> {
	const from = { ...demo, source: { ...demo.source, dataset } as ExtractDemo['source'] };
	return { dataset, made: await unpack(from, selection), labels: await unpack(from, labelsOnly) };
}

beforeAll(async () => {
	demo = await openExtractDemo('mlcs-2017');
	plain = await packed(demo.dataset);
	const some: Relabelled[] = [];
	for (const textOf of [...WORST, ...fc.sample(texts, { numRuns: 2, seed: 20261128 })]) {
		some.push(await packed(relabelled(demo.dataset, textOf)));
	}
	packages = some;
}, 240_000);
afterAll(() => demo.close());

const variableIn = (dataset: Dataset, id: string): Variable => {
	const found = dataset.codebook.variables.find((variable) => variable.id === id);
	if (found === undefined) throw new Error(`no variable ${id}`);
	return found;
};
const named = (dataset: Dataset) =>
	(selection.variables ?? []).map((id) => variableIn(dataset, id));

/** Codes with their labels, those of no answer last. */
const codesOf = ({ categories = [], missing = [] }: Variable) => [...categories, ...missing];

/** Whether a spreadsheet would run what stands in a cell. */
const runs = (cell: string): boolean => /^[=+\-@\t\r]/.test(cell) && !Number.isFinite(Number(cell));

describe('labels of every kind, in the files of a package', () => {
	it('begin no cell of a CSV like a formula', () => {
		for (const { made } of packages) {
			const sheets = made.names.filter((name) => name.endsWith('.csv'));
			expect(sheets).toEqual(['codebook.csv', 'data.csv', 'frame.csv', 'gazetteer.csv']);
			for (const name of sheets) {
				expect(csvParseRows(made.text(name)).flat().filter(runs), name).toEqual([]);
			}
		}
	});

	it('are all in codebook.csv, each where it belongs', () => {
		for (const { dataset, made } of packages) {
			const rows = csvParse(made.text('codebook.csv'));
			for (const variable of named(dataset)) {
				const { id, label } = variable;
				const own = rows.filter((row) => row['column'] === id);
				expect(own.length).toBe(1 + codesOf(variable).length);
				expect(restore(own[0]?.['label_en'] ?? '')).toBe(label.en);
				expect(restore(own[0]?.['label_my'] ?? '')).toBe(label.my);
				expect(own.slice(1).map((row) => restore(row['code_label_en'] ?? ''))).toEqual(
					codesOf(variable).map((c) => c.label.en),
				);
				expect(own.slice(1).map((row) => restore(row['code_label_my'] ?? ''))).toEqual(
					codesOf(variable).map((c) => c.label.my),
				);
			}
		}
	});

	it('stand in data.csv and data.jsonl beside the codes they are of', () => {
		for (const { dataset, made } of packages) {
			const labels = new Map(
				codesOf(variableIn(dataset, 'light_source')).map((c) => [String(c.code), c.label.en]),
			);
			const rows = csvParse(made.text('data.csv'));
			const lines = made.text('data.jsonl').trimEnd().split('\n');
			expect(lines.length).toBe(rows.length);
			for (const [i, row] of rows.entries()) {
				const label = labels.get(row['light_source'] ?? '');
				expect(restore(row['light_source_label'] ?? '')).toBe(label);
				expect(JSON.parse(lines[i] ?? '')['light_source_label']).toBe(label);
			}
		}
	});

	it('are no formula in a workbook, and whole in its codebook', async () => {
		for (const { dataset, made } of packages) {
			const { sheets } = await readXlsx(new Uint8Array(made.bytes('data.xlsx')));
			const cells = sheets.flatMap((sheet) => [...(sheet.cells?.values() ?? [])]);
			expect(cells.filter((cell) => cell.formula !== undefined)).toEqual([]);
			const texts = sheets.flatMap((sheet) => sheet.rows.flat());
			expect(texts.filter((text) => typeof text === 'string' && runs(text))).toEqual([]);
			const codebook = sheets.find((sheet) => sheet.name === 'codebook')?.rows ?? [];
			for (const { id, label } of named(dataset)) {
				const row = codebook.find(([column]) => column === id);
				expect(restore(String(row?.[5]))).toBe(label.en);
				expect(restore(String(row?.[6]))).toBe(label.my);
			}
		}
	});

	it('are read back from ddi-codebook.xml by a parser of XML', () => {
		for (const { dataset, made } of packages) {
			const said = readDdi(join(made.folder, 'ddi-codebook.xml'));
			for (const variable of named(dataset)) {
				const { id, label } = variable;
				const found = said.find(({ name }) => name === id);
				expect(found?.labels).toEqual([inXml(label.en), inXml(label.my)]);
				expect(found?.categories).toEqual(
					codesOf(variable).map((c) => [String(c.code), inXml(c.label.en), inXml(c.label.my)]),
				);
			}
		}
	});

	it('are whole in datapackage.json and csv-metadata.json', () => {
		for (const { dataset, made } of packages) {
			const { title, resources } = JSON.parse(made.text('datapackage.json'));
			const { tables, ...group } = JSON.parse(made.text('csv-metadata.json'));
			expect(title).toBe(dataset.info.title.en);
			expect(group['dc:title']).toBe(dataset.info.title.en);
			for (const { id, label, categories } of named(dataset)) {
				const field = resources[0].schema.fields.find((f: { name: string }) => f.name === id);
				expect(field.title).toBe(label.en);
				expect(field.categories).toEqual(
					categories?.map((c) => ({ value: c.code, label: c.label.en })),
				);
				const column = tables[0].tableSchema.columns.find((c: { name: string }) => c.name === id);
				expect(column['dc:title']).toEqual({ en: label.en });
			}
		}
	});

	it('make no heading, fence or cell of README.md', () => {
		const shape = ({ made }: Relabelled) =>
			made
				.text('README.md')
				.split('\n')
				.filter((line) => /^(#+ |```|\||>|<|---)/.test(line))
				.map((line) => /^(#+|```|\||>|<|---)/.exec(line)?.[0]);
		for (const relabelled of packages) expect(shape(relabelled)).toEqual(shape(plain));
	});

	it.skipIf(!haven)(
		'are variable and value labels of data.dta in R (skipped where R has no haven)',
		() => {
			const files = packages.map(({ made }) => join(made.folder, 'data.dta'));
			const tables = readAllWithHaven(files);
			expect(tables.length).toBe(packages.length);
			for (const [i, { dataset }] of packages.entries()) {
				const table = tables[i];
				for (const variable of named(dataset)) {
					const { id, label } = variable;
					const found = table?.columns.find(({ name }) => name === id);
					expect(found?.label).toBe([...label.en].slice(0, 80).join(''));
					expect(found?.labels.map(([, text]) => text)).toEqual(
						codesOf(variable).map((c) => c.label.en),
					);
				}
			}
		},
		60_000,
	);
});

describe('labels of every kind, in the scripts of a package', () => {
	it('stay text in analysis.R: R finds the calls that it finds with plain labels', () => {
		const scripts = [plain, ...packages].map(({ made, labels }) => [
			join(made.folder, 'analysis.R'),
			join(labels.folder, 'analysis.R'),
		]);
		const calls = callsOf(scripts.flat());
		const [expected, ...others] = scripts.map((pair) => pair.map((script) => calls.get(script)));
		expect(expected?.every((names) => names !== undefined && names.length > 0)).toBe(true);
		expect(others.length).toBe(packages.length);
		for (const other of others) expect(other).toEqual(expected);
	}, 60_000);

	it('stay text in analysis.do: as many lines, each after the written rules', () => {
		for (const { dataset, made, labels } of packages) {
			const all = [
				[made, plain.made, selection],
				[labels, plain.labels, labelsOnly],
			] as const;
			for (const [one, other, taken] of all) {
				const names = [...dtaNames(columnsOf(dataset, taken)).values()];
				const script = one.text('analysis.do');
				expect(script.split('\n').length).toBe(other.text('analysis.do').split('\n').length);
				expect(doFaults(script, names)).toEqual([]);
			}
		}
	});
});

/** A text as DDI has it: on one line, without what XML 1.0 cannot write. */
function inXml(text: string): string {
	return (
		text
			.replace(/\s+/g, ' ')
			.trim()
			// eslint-disable-next-line no-control-regex -- these are the characters that are replaced
			.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '\ufffd')
	);
}

interface DdiVariable {
	readonly name: string;
	readonly labels: readonly string[];
	readonly categories: readonly (readonly string[])[];
}

/** The variables of a DDI codebook as Python's parser of XML (expat) reads them. */
function readDdi(file: string): readonly DdiVariable[] {
	const program = `import json, sys, xml.etree.ElementTree as tree
d = "{ddi:codebook:2_5}"
print(json.dumps([{
	"name": v.get("name"),
	"labels": [l.text for l in v.findall(d + "labl")],
	"categories": [[c.find(d + "catValu").text, *[l.text for l in c.findall(d + "labl")]] for c in v.findall(d + "catgry")],
} for v in tree.parse(sys.argv[1]).getroot().iter(d + "var")]))`;
	return JSON.parse(execFileSync('python3', ['-c', program, file], { encoding: 'utf8' }));
}

/** The functions that each script of R calls and how often, comments and texts apart, in one process of R. */
function callsOf(scripts: readonly string[]): ReadonlyMap<string, readonly string[]> {
	const program = [
		'for (script in commandArgs(TRUE)) { p <- getParseData(parse(script, keep.source = TRUE, encoding = "UTF-8"))',
		'cat("script\\t", script, "\\n", sep = "")',
		'cat(paste0(p$text[p$token == "SYMBOL_FUNCTION_CALL"], "\\n"), sep = "") }',
	].join('; ');
	const said = execFileSync('Rscript', ['-e', program, ...scripts], { encoding: 'utf8' });
	const parts = said.split(/^script\t/m).slice(1);
	return new Map(
		parts.map((part) => {
			const [script = '', ...names] = part.trimEnd().split('\n');
			return [script, names];
		}),
	);
}
