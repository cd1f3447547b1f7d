import { sourceIn, type Dataset, type Locale, type LocalisedText } from '../dataset/index.ts';
import type { ExtractColumn } from './columns.ts';
import { filterLines } from './notes.ts';
import { element, xmlDocument, type Element } from './metadata/xml.ts';
import type { PackageFacts } from './package-facts.ts';

const NAMESPACE = 'ddi:codebook:2_5';

/**
 * `ddi-codebook.xml`: DDI Codebook 2.5 of what is in the package. Titles and labels are in both
 * languages; caveats stand as notes; categories have their frequencies, unweighted and weighted.
 */
export function ddiXml(facts: PackageFacts): string {
	const root = element(
		'codeBook',
		{
			xmlns: NAMESPACE,
			'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
			'xsi:schemaLocation': `${NAMESPACE} codebook.xsd`,
			version: '2.5',
			'xml:lang': facts.selection.locale,
		},
		documentPart(facts),
		studyPart(facts),
		...filePart(facts),
		dataPart(facts),
	);
	return xmlDocument(root);
}

const trimmed = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** An element in the package's language, and again in the other. */
function inBoth(name: string, text: LocalisedText, locale: Locale): readonly Element[] {
	const other: Locale = locale === 'en' ? 'my' : 'en';
	return [locale, other].map((lang) => element(name, { 'xml:lang': lang }, trimmed(text[lang])));
}

function titlePart({ dataset: { info }, selection: { locale } }: PackageFacts): Element {
	const other: Locale = locale === 'en' ? 'my' : 'en';
	return element(
		'titlStmt',
		{},
		element('titl', { 'xml:lang': locale }, info.title[locale]),
		element('parTitl', { 'xml:lang': other }, info.title[other]),
		element('IDNo', {}, `${info.id} ${info.release}`),
	);
}

function documentPart(facts: PackageFacts): Element {
	const { context, dataset } = facts;
	return element(
		'docDscr',
		{},
		element(
			'citation',
			{},
			titlePart(facts),
			element(
				'prodStmt',
				{},
				element('producer', {}, 'Sittan'),
				element('prodDate', { date: context.date }, context.date),
				element('software', {}, 'Sittan'),
			),
			element('verStmt', {}, element('version', { date: context.date }, dataset.info.release)),
			element('holdings', { URI: context.link }, context.link),
		),
	);
}

function studyPart(facts: PackageFacts): Element {
	const { dataset, selection } = facts;
	const { info, design, coverage } = dataset;
	const { locale } = selection;
	const caveats = facts.notes.caveats(locale);
	const lines = facts.notes.coverage(locale);
	const unit =
		facts.tables.length > 0 ? null : dataset.info.tables.find((t) => t.id === selection.table);
	return element(
		'stdyDscr',
		{},
		element(
			'citation',
			{},
			titlePart(facts),
			element('rspStmt', {}, element('AuthEnty', {}, info.producer[locale])),
			element('verStmt', {}, element('version', {}, info.release)),
			element('biblCit', {}, trimmed(info.citation[locale])),
		),
		element(
			'stdyInfo',
			{},
			element(
				'subject',
				{},
				...dataset.codebook.themes.map((t) => element('keyword', {}, t.label[locale])),
			),
			...inBoth('abstract', info.summary, locale),
			element(
				'sumDscr',
				{},
				element('timePrd', { event: 'start', date: info.period.start }, info.period.start),
				element('timePrd', { event: 'end', date: info.period.end }, info.period.end),
				...(dataset.info.geography === undefined
					? []
					: [element('nation', { abbr: 'MMR' }, 'Myanmar')]),
				...(unit ? inBoth('anlyUnit', unit.unit, locale) : []),
				...filterLines(dataset, locale, selection.where).map((line) =>
					element('universe', {}, line),
				),
				element('dataKind', {}, dataKind(dataset)),
			),
			...lines.map((line) => element('notes', { type: 'coverage' }, line)),
		),
		element(
			'method',
			{},
			element(
				'dataColl',
				{},
				...inBoth('sampProc', design.note, locale),
				...(coverage.source === undefined
					? []
					: [
							element(
								'sources',
								{},
								element('dataSrc', {}, sourceIn(coverage.source, locale).text),
							),
						]),
				...design.weightings.map((w) => element('weight', { 'xml:lang': locale }, w.label[locale])),
			),
			...caveats.map((c) =>
				element(
					'notes',
					{ type: 'caveat', subject: c.id, level: c.severity },
					`${c.title}. ${trimmed(c.text)}${c.source === null ? '' : ` (${sourceIn(c.source, locale).text})`}`,
				),
			),
		),
		element(
			'dataAccs',
			{},
			element(
				'useStmt',
				{},
				...inBoth('restrctn', dataset.disclosure.rows.reason, locale),
				element('citReq', {}, trimmed(info.citation[locale])),
				...inBoth('conditions', info.licence.text, locale),
			),
		),
	);
}

function dataKind({ info, kind }: Dataset): string {
	const basis = kind === 'survey' ? 'Sample survey' : 'Register';
	return info.status === 'synthetic' ? `${basis}; SYNTHETIC demonstration data` : basis;
}

function filePart({ data, rows, columns, tables }: PackageFacts): readonly Element[] {
	const cases =
		tables.length > 0 ? tables.reduce((n, t) => n + t.view.cells.length + 1, 0) : rows.kept;
	return data.map(({ name, form, sha256 }, i) =>
		element(
			'fileDscr',
			{ ID: `F${i + 1}` },
			element(
				'fileTxt',
				{},
				element('fileName', {}, name),
				element(
					'dataFingerprint',
					{ type: 'dataFile' },
					element('digitalFingerprintValue', {}, sha256),
					element('algorithmSpecification', {}, 'SHA-256'),
				),
				element(
					'dimensns',
					{},
					element('caseQnty', {}, String(cases)),
					element('varQnty', {}, String(columns.length)),
				),
				element('fileType', {}, form),
			),
		),
	);
}

function dataPart(facts: PackageFacts): Element {
	const files = facts.data.map((_, i) => `F${i + 1}`).join(' ');
	return element(
		'dataDscr',
		{},
		...facts.columns.map((column, i) => variablePart(facts, column, i, files)),
	);
}

function variablePart(
	facts: PackageFacts,
	column: ExtractColumn,
	index: number,
	files: string,
): Element {
	const { variable, name, role, stored } = column;
	const { locale } = facts.selection;
	const numeric = stored === 'integer' || stored === 'bigint' || stored === 'number';
	const categories = [
		...column.categories.map((c) => ({ ...c, absent: false })),
		...column.missing.map((c) => ({ ...c, absent: true })),
	];
	const { range, unit } = variable;
	return element(
		'var',
		{
			ID: `V${index + 1}`,
			name,
			files,
			intrvl: numeric && categories.length === 0 ? 'contin' : 'discrete',
		},
		...inBoth('labl', variable.label, locale),
		range === undefined || role === 'label'
			? null
			: element('valrng', {}, element('range', { min: number(range.min), max: number(range.max) })),
		...(variable.universe ? inBoth('universe', variable.universe, locale) : []),
		...categories.map((category) => categoryPart(facts, column, category)),
		element('varFormat', { type: numeric ? 'numeric' : 'character' }),
		unit === undefined ? null : element('notes', { type: 'unit' }, unit[locale]),
	);
}

function categoryPart(
	{ counts, selection }: PackageFacts,
	{ variable, role }: ExtractColumn,
	category: ExtractColumn['categories'][number] & { readonly absent: boolean },
): Element {
	const found = counts.find((c) => c.variable === variable.id && c.code === category.text);
	const all = [...(variable.categories ?? []), ...(variable.missing ?? [])];
	const label = all.find((c) => String(c.code) === category.text)?.label;
	const weighted = counts.some((c) => c.variable === variable.id && c.weighted !== null);
	return element(
		'catgry',
		{ missing: category.absent ? 'Y' : undefined },
		element('catValu', {}, role === 'label' ? category.label : category.text),
		...(label === undefined
			? [element('labl', { 'xml:lang': selection.locale }, category.label)]
			: inBoth('labl', label, selection.locale)),
		element('catStat', { type: 'freq', wgtd: 'not-wgtd' }, String(found?.n ?? 0)),
		weighted
			? element('catStat', { type: 'freq', wgtd: 'wgtd' }, String(found?.weighted ?? 0))
			: null,
	);
}

function number(value: number | undefined): string | undefined {
	return value === undefined ? undefined : String(value);
}
