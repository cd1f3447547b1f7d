import { GAZETTEER_COLUMNS, placeColumns } from './gazetteer-csv.ts';
import { fieldType, type PackageFacts } from './package-facts.ts';

/**
 * Metadata of the CSV files in the words of "CSV on the Web" (W3C Recommendation, Metadata Vocabulary
 * for Tabular Data); null where the package has no data in CSV.
 */
export function csvwJson(facts: PackageFacts): string | null {
	const { dataset, selection, columns, context } = facts;
	const data = facts.data.find(({ form }) => form === 'csv');
	if (data === undefined) return null;
	const { info } = dataset;
	const { locale } = selection;
	const places = facts.gazetteer ? placeColumns(dataset, columns) : [];
	const described = columns.map((column) => {
		const { name, variable, role, missing, label, labelEn, hxl } = column;
		return {
			name,
			titles: selection.hxl && hxl !== null ? [name, hxl] : [name],
			'dc:title': locale === 'en' ? { en: labelEn } : { my: label, en: labelEn },
			datatype: datatypeOf(fieldType(column)),
			...(variable.required ? { required: true } : {}),
			...(role === 'code' && missing.length > 0
				? { null: ['', ...missing.map((m) => m.text)] }
				: {}),
		};
	});
	const table = {
		url: data.name,
		dialect: {
			encoding: 'utf-8',
			lineTerminators: ['\r\n'],
			headerRowCount: selection.hxl ? 2 : 1,
		},
		tableSchema: {
			columns: described,
			...(places.length === 0
				? {}
				: {
						foreignKeys: places.map(({ name }) => ({
							columnReference: [name],
							reference: { resource: 'gazetteer.csv', columnReference: ['pcode'] },
						})),
					}),
		},
	};
	const gazetteer = {
		url: 'gazetteer.csv',
		tableSchema: {
			columns: GAZETTEER_COLUMNS.map(({ name, title, required }) => ({
				name,
				titles: [name],
				'dc:title': title,
				datatype: 'string',
				...(required ? { required } : {}),
			})),
			primaryKey: ['pcode'],
		},
	};
	const group = {
		'@context': ['http://www.w3.org/ns/csvw', { '@language': locale }],
		'dc:title': info.title[locale],
		'dc:creator': info.producer[locale],
		'dc:license': info.licence.text[locale].trim(),
		'dc:issued': context.date,
		'dc:bibliographicCitation': info.citation[locale].trim(),
		tables: [table, ...(facts.gazetteer ? [gazetteer] : [])],
	};
	return `${JSON.stringify(group, null, '\t')}\n`;
}

function datatypeOf(type: ReturnType<typeof fieldType>): string | object {
	return type === 'boolean' ? { base: 'boolean', format: 'true|false' } : type;
}
