import { xmlAttribute, xmlText } from './xml.ts';

/**
 * The parts of a workbook that are not sheets (ECMA-376 part 1: 12.3.23 workbook, 12.3.20 styles,
 * 12.3.15 shared strings; part 2: content types and relationships).
 */
export const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Cell formats by their place in the list of `stylesPart`. */
export const STYLE = { plain: 0, date: 1, header: 2, wrapped: 3 } as const;

export function stylesPart(): string {
	const xf = (attributes: string, inner = '') =>
		`<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" ${attributes}>${inner}</xf>`;
	return `${DECLARATION}<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts>
<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts>
<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>
<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>
<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>
<cellXfs count="4">${xf('')}${xf('applyNumberFormat="1"').replace('numFmtId="0"', 'numFmtId="164"')}${xf('applyFont="1"').replace('fontId="0"', 'fontId="1"')}${xf('applyAlignment="1"', '<alignment vertical="top" wrapText="1"/>')}</cellXfs></styleSheet>`;
}

/** The texts that cells name by their place. */
export function sharedStringsPart(texts: readonly string[]): string {
	const items = texts.map((text) => `<si><t xml:space="preserve">${xmlText(text)}</t></si>`);
	return `${DECLARATION}<sst xmlns="${MAIN}" uniqueCount="${texts.length}">${items.join('')}</sst>`;
}

export function workbookPart(names: readonly string[]): string {
	const sheets = names.map(
		(name, i) => `<sheet name="${xmlAttribute(name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`,
	);
	return `${DECLARATION}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${sheets.join('')}</sheets></workbook>`;
}

export function workbookRelationsPart(sheets: number): string {
	const targets = [
		...Array.from({ length: sheets }, (_, i) => ['worksheet', `worksheets/sheet${i + 1}.xml`]),
		['styles', 'styles.xml'],
		['sharedStrings', 'sharedStrings.xml'],
	];
	const relations = targets.map(
		([kind, target], i) =>
			`<Relationship Id="rId${i + 1}" Type="${OFFICE}/${kind}" Target="${target}"/>`,
	);
	return `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">${relations.join('')}</Relationships>`;
}

export function rootRelationsPart(): string {
	return `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`;
}

export function contentTypesPart(sheets: number): string {
	const parts = [
		['/xl/workbook.xml', 'sheet.main'],
		['/xl/styles.xml', 'styles'],
		['/xl/sharedStrings.xml', 'sharedStrings'],
		...Array.from({ length: sheets }, (_, i) => [`/xl/worksheets/sheet${i + 1}.xml`, 'worksheet']),
	];
	const overrides = parts.map(
		([name, kind]) => `<Override PartName="${name}" ContentType="${TYPE}.${kind}+xml"/>`,
	);
	return `${DECLARATION}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`;
}
