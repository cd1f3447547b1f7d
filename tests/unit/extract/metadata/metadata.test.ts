import { Ajv2019 } from 'ajv/dist/2019.js';
import { csvParse } from 'd3-dsv';
import { DOMParser } from 'linkedom';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { element, xmlDocument } from '../../../../src/lib/extract/metadata/xml.ts';
import {
	openExtractDemo,
	selectionOf,
	unpack,
	type ExtractDemo,
	type Unpacked,
} from '../../../fixtures/extract-demo.ts';
import { datapackageSchema } from './datapackage-schema.ts';
import { ddiFaults } from './ddi-rules.ts';

let mlcs: ExtractDemo;
let camps: ExtractDemo;
const made = new Map<string, Unpacked>();
beforeAll(async () => {
	mlcs = await openExtractDemo('mlcs-2017');
	camps = await openExtractDemo('camp-profiling');
	const household = { dataset: 'mlcs-2017', table: 'household' };
	const filtered = [{ variable: 'state', codes: ['MMR012'] }];
	made.set(
		'rows',
		await unpack(mlcs, selectionOf({ ...household, where: filtered, forms: ['csv', 'jsonl'] })),
	);
	const estimates = [{ indicator: 'grid-electricity' }];
	made.set('estimates', await unpack(mlcs, selectionOf({ ...household, estimates })));
	made.set(
		'register',
		await unpack(camps, selectionOf({ dataset: 'camp-profiling', table: 'camp', locale: 'my' })),
	);
}, 120_000);
afterAll(async () => {
	await mlcs.close();
	await camps.close();
});

const KINDS = ['rows', 'estimates', 'register'] as const;
const of = (kind: string): Unpacked => made.get(kind) as Unpacked;
const json = (kind: string, name: string) => JSON.parse(of(kind).text(name));

describe('datapackage.json', () => {
	it.each(KINDS)('of %s has what Data Package 2.0 asks for', (kind) => {
		const validate = new Ajv2019({ allErrors: true }).compile(datapackageSchema);
		expect(validate(json(kind, 'datapackage.json')) ? [] : validate.errors).toEqual([]);
	});
	it('has a field for every column, and every P-code of the data in the gazetteer it refers to', () => {
		const { resources } = json('rows', 'datapackage.json');
		const [data] = resources;
		const rows = csvParse(of('rows').text('data.csv'));
		expect(data.schema.fields.map((f: { name: string }) => f.name)).toEqual(rows.columns);
		expect(data.schema.foreignKeys).toEqual([
			{ fields: ['state'], reference: { resource: 'gazetteer', fields: ['pcode'] } },
		]);
		const areas = csvParse(of('rows').text('gazetteer.csv'));
		const codes = new Set(areas.map((a) => a['pcode']));
		expect(rows.every((row) => codes.has(row['state']))).toBe(true);
		expect(areas.every((a) => a['parent'] === '' || codes.has(a['parent']))).toBe(true);
	});
});

/** What DDI Codebook 2.5 requires, and what this project promises beyond. */
const DDI_PARTS = [
	'docDscr > citation > titlStmt > titl',
	'docDscr > citation > prodStmt > prodDate',
	'stdyDscr > citation > titlStmt > titl',
	'stdyDscr > citation > titlStmt > IDNo',
	'stdyDscr > citation > rspStmt > AuthEnty',
	'stdyDscr > citation > biblCit',
	'stdyDscr > stdyInfo > abstract',
	'stdyDscr > stdyInfo > sumDscr > timePrd',
	'stdyDscr > stdyInfo > sumDscr > dataKind',
	'stdyDscr > method > dataColl > sampProc',
	'stdyDscr > method > notes[type="caveat"]',
	'stdyDscr > dataAccs > useStmt > conditions',
	'fileDscr > fileTxt > fileName',
	'fileDscr > fileTxt > dimensns > caseQnty',
	'dataDscr > var > labl',
	'dataDscr > var > varFormat',
];

describe('ddi-codebook.xml', () => {
	const open = (kind: string) =>
		new DOMParser().parseFromString(of(kind).text('ddi-codebook.xml'), 'text/xml');

	it.each(KINDS)('of %s has every part of the written list', (kind) => {
		const document = open(kind);
		expect(document.documentElement?.getAttribute('xmlns')).toBe('ddi:codebook:2_5');
		for (const part of DDI_PARTS) {
			expect(
				document.querySelector(`codeBook > ${part}`)?.textContent ?? null,
				part,
			).not.toBeNull();
		}
		expect([...(document.documentElement?.children ?? [])].map((c) => c.tagName)).toEqual([
			'docDscr',
			'stdyDscr',
			...of(kind)
				.result.entries.filter((e) => e.role === 'data')
				.map(() => 'fileDscr'),
			'dataDscr',
		]);
	});
	it.each(KINDS)(
		'of %s has its elements where the tag library has them, and IDs that hold',
		(kind) => {
			const root = open(kind).documentElement;
			if (root === null) throw new Error('no document');
			expect(ddiFaults(root)).toEqual([]);
		},
	);
	it('is faulted by the written rules where an element, an ID or a word is out of place', () => {
		const text = of('rows').text('ddi-codebook.xml');
		const faults = (changed: string) => {
			const root = new DOMParser().parseFromString(changed, 'text/xml').documentElement;
			return root === null ? [] : ddiFaults(root);
		};
		expect(faults(text.replace('<titl ', '<title ').replace('</titl>', '</title>'))).not.toEqual(
			[],
		);
		expect(faults(text.replace('files="F1 F2"', 'files="F9"'))).not.toEqual([]);
		expect(faults(text.replace('ID="V2"', 'ID="V1"'))).not.toEqual([]);
		expect(faults(text.replace('wgtd="not-wgtd"', 'wgtd="no"'))).not.toEqual([]);
	});
	it('counts categories unweighted and weighted, as the rows have them', () => {
		const rows = csvParse(of('rows').text('data.csv'));
		const variable = open('rows').querySelector('var[name="light_source"]');
		const found = [...(variable?.querySelectorAll('catgry') ?? [])].map((c) => ({
			code: c.querySelector('catValu')?.textContent,
			n: Number(c.querySelector('catStat[wgtd="not-wgtd"]')?.textContent),
			weighted: Number(c.querySelector('catStat[wgtd="wgtd"]')?.textContent),
		}));
		expect(found.length).toBeGreaterThan(3);
		for (const { code, n, weighted } of found) {
			const own = rows.filter((row) => row['light_source'] === code);
			expect(n).toBe(own.length);
			expect(weighted).toBeCloseTo(
				own.reduce((sum, row) => sum + Number(row['weight']), 0),
				3,
			);
		}
	});
	it('escapes what has a meaning in XML and what XML cannot write', () => {
		const text = `<b a="1">&amp; 'x' \u0001 ]]> ရခိုင်\r\n`;
		const xml = xmlDocument(element('a', { b: text }, text));
		const root = new DOMParser().parseFromString(xml, 'text/xml').documentElement;
		expect(xml).not.toMatch(/<b /);
		expect(xml).not.toContain('\u0001');
		expect(root?.textContent).toContain(`<b a="1">&amp; 'x' `);
	});
});

describe('csv-metadata.json', () => {
	it.each(KINDS)('of %s describes each column of each CSV in order', (kind) => {
		const group = json(kind, 'csv-metadata.json');
		expect(group['@context'][0]).toBe('http://www.w3.org/ns/csvw');
		for (const { url, tableSchema } of group.tables) {
			const names = tableSchema.columns.map((c: { name: string }) => c.name);
			expect(names).toEqual(csvParse(of(kind).text(url)).columns);
		}
	});
});

describe('codebook.csv', () => {
	it('has every column and every code with its labels in both languages', () => {
		const rows = csvParse(of('register').text('codebook.csv'));
		const columns = csvParse(of('register').text('data.csv')).columns;
		expect([...new Set(rows.map((r) => r['column']))]).toEqual(columns);
		const [first] = rows.filter((r) => r['column'] === 'control' && r['code'] !== '');
		expect(first?.['code_label_en']).toMatch(/[A-Za-z]/);
		expect(first?.['code_label_my']).toMatch(/\p{Script=Myanmar}/u);
	});
});
