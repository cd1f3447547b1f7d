import type { Code, LocalisedText } from '../dataset/index.ts';
import type { ExtractColumn } from './columns.ts';
import { GAZETTEER_COLUMNS, placeColumns } from './gazetteer-csv.ts';
import { fieldType, type DataFile, type PackageFacts } from './package-facts.ts';
import type { WrittenFile } from './package-zip.ts';
import type { Form } from './selection.ts';

const PROFILE = 'https://datapackage.org/profiles/2.0';

const MEDIA: Readonly<Record<Form, string>> = {
	csv: 'text/csv',
	xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
	parquet: 'application/vnd.apache.parquet',
	dta: 'application/x-stata-dta',
	jsonl: 'application/jsonl',
};

/**
 * `datapackage.json` of a package: Data Package version 2. Data files in CSV are tables with fields,
 * categories, missing values and foreign keys to the gazetteer; other forms are named with size and
 * hash.
 *
 * @param others files of the package that are written already and hold no data
 */
export function datapackageJson(facts: PackageFacts, others: readonly WrittenFile[]): string {
	const { dataset, selection, context } = facts;
	const { info } = dataset;
	const { locale } = selection;
	const gazetteer = others.find(({ name }) => name === 'gazetteer.csv');
	const descriptor = {
		$schema: `${PROFILE}/datapackage.json`,
		name: `${info.id}-${selection.table}`.toLowerCase().replace(/[^a-z0-9._-]+/g, '-'),
		title: info.title[locale],
		description: `${synthetic(facts)}${info.summary[locale].trim()}`,
		version: info.release,
		created: `${context.date}T00:00:00Z`,
		homepage: /^https?:/.test(context.link) ? context.link : undefined,
		licenses: [{ name: licenceName(info.licence.id), title: info.licence.text[locale].trim() }],
		sources: info.sources.length > 0 ? info.sources.map(({ title }) => ({ title })) : undefined,
		contributors: [{ title: info.producer[locale], roles: ['creator'] }],
		keywords: dataset.codebook.themes.map(({ label }) => label[locale]),
		resources: [
			...facts.data.map((file) => dataResource(facts, file)),
			...(gazetteer === undefined ? [] : [gazetteerResource(gazetteer)]),
		],
	};
	return `${JSON.stringify(descriptor, null, '\t')}\n`;
}

function synthetic({ dataset, selection }: PackageFacts): string {
	if (dataset.info.status !== 'synthetic') return '';
	const words: LocalisedText = {
		en: 'SYNTHETIC demonstration data. ',
		my: 'ဖန်တီးထားသော သရုပ်ပြဒေတာ။ ',
	};
	return words[selection.locale];
}

/** A licence's identifier as the profile takes it. */
function licenceName(id: string): string {
	return id.replace(/[^-a-zA-Z0-9._]+/g, '-');
}

function dataResource(facts: PackageFacts, file: DataFile): object {
	const { form, name, bytes, sha256 } = file;
	const common = {
		name: form === 'csv' ? 'data' : `data-${form}`,
		path: name,
		format: form,
		mediatype: MEDIA[form],
		bytes,
		hash: `sha256:${sha256}`,
	};
	if (form !== 'csv') return common;
	const { hxl } = facts.selection;
	return {
		...common,
		$schema: `${PROFILE}/dataresource.json`,
		type: 'table',
		encoding: 'utf-8',
		...(hxl ? { dialect: { commentRows: [2] } } : {}),
		schema: tableSchema(facts),
	};
}

function tableSchema(facts: PackageFacts): object {
	const { dataset, columns, gazetteer } = facts;
	const keys = gazetteer ? placeColumns(dataset, columns) : [];
	return {
		$schema: `${PROFILE}/tableschema.json`,
		fields: columns.map((column) => field(column)),
		missingValues: [''],
		...(keys.length === 0
			? {}
			: {
					foreignKeys: keys.map(({ name }) => ({
						fields: [name],
						reference: { resource: 'gazetteer', fields: ['pcode'] },
					})),
				}),
	};
}

function field(column: ExtractColumn): object {
	const { name, label, labelEn, variable, role, categories, missing } = column;
	const type = fieldType(column);
	const range = role === 'code' ? variable.range : undefined;
	const coded = role === 'code' && type !== 'boolean' && categories.length > 0;
	const value = (code: Code): Code => (type === 'string' ? String(code) : code);
	const constraints = {
		...(variable.required ? { required: true } : {}),
		...(range?.min === undefined || type === 'string' ? {} : { minimum: range.min }),
		...(range?.max === undefined || type === 'string' ? {} : { maximum: range.max }),
	};
	const absent = missing.map((c) => ({ value: c.text, label: c.label }));
	return {
		name,
		type,
		title: label,
		...(label === labelEn ? {} : { description: labelEn }),
		...(Object.keys(constraints).length > 0 ? { constraints } : {}),
		...(type === 'boolean' ? { trueValues: ['true'], falseValues: ['false'] } : {}),
		...(coded
			? { categories: categories.map((c) => ({ value: value(c.code), label: c.label })) }
			: {}),
		...(role === 'code' && missing.length > 0
			? { missingValues: [{ value: '', label: 'empty' }, ...absent] }
			: {}),
	};
}

function gazetteerResource({ name, bytes, sha256 }: WrittenFile): object {
	return {
		$schema: `${PROFILE}/dataresource.json`,
		name: 'gazetteer',
		type: 'table',
		path: name,
		format: 'csv',
		mediatype: 'text/csv',
		encoding: 'utf-8',
		bytes,
		hash: `sha256:${sha256}`,
		schema: {
			$schema: `${PROFILE}/tableschema.json`,
			fields: GAZETTEER_COLUMNS.map(({ name: column, title, required }) => ({
				name: column,
				type: 'string',
				title,
				...(required ? { constraints: { required } } : {}),
			})),
			primaryKey: ['pcode'],
			missingValues: [''],
		},
	};
}
