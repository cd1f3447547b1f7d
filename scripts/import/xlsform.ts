import { basename } from 'node:path';
import { cellText } from './layout.ts';
import { readWorkbook, type WorkbookSheet } from './workbook-cells.ts';

/** A text of a form in the languages it has. */
export interface FormText {
	readonly en?: string;
	readonly my?: string;
	/** In all languages, also others. */
	readonly all: readonly string[];
}

/** One answer of a list. */
export interface FormChoice {
	readonly code: string;
	readonly label: FormText;
}

/** What a question asks for, as far as its answers become a column. */
export type QuestionKind = 'integer' | 'number' | 'one' | 'many' | 'text' | 'date' | 'point';

/** A question of a form: where it stands, in which words, and which answers it has. */
export interface Question {
	readonly name: string;
	readonly kind: QuestionKind;
	/** Groups around it from the outside, repeat groups included. */
	readonly groups: readonly { readonly name: string; readonly label: FormText }[];
	/** The innermost repeat group around it; undefined in the main table. */
	readonly repeat?: string;
	readonly label: FormText;
	readonly required: boolean;
	readonly constraint: string;
	readonly choices: readonly FormChoice[];
	/** Answered by the device and not by a person, such as `start`. */
	readonly device: boolean;
}

/** A form as its XLSForm says: questions in order, and repeat groups with their labels. */
export interface Form {
	readonly title: string;
	readonly questions: readonly Question[];
	readonly repeats: readonly { readonly name: string; readonly label: FormText }[];
}

const KINDS: Readonly<Record<string, QuestionKind>> = {
	integer: 'integer',
	range: 'number',
	decimal: 'number',
	select_one: 'one',
	rank: 'text',
	select_multiple: 'many',
	text: 'text',
	barcode: 'text',
	calculate: 'text',
	hidden: 'text',
	select_one_from_file: 'text',
	select_multiple_from_file: 'text',
	date: 'date',
	today: 'date',
	datetime: 'date',
	start: 'date',
	end: 'date',
	geopoint: 'point',
	username: 'text',
	deviceid: 'text',
	phonenumber: 'text',
	email: 'text',
};
const DEVICE = ['start', 'end', 'today', 'username', 'deviceid', 'phonenumber', 'email'];

type Line = ReadonlyMap<string, string>;

function linesOf(sheet: WorkbookSheet | undefined): readonly Line[] {
	const [header = [], ...rows] = sheet?.rows ?? [];
	const names = header.map((cell) => cellText(cell).toLowerCase());
	return rows.map((row) => new Map(names.map((name, i) => [name, (row[i] ?? '').trim()] as const)));
}

/** Labels of a line: `label`, `label::English (en)`, `label::Myanmar (my)`, also with one colon. */
function textOf(line: Line): FormText {
	const labels = [...line].flatMap(([header, text]) => {
		const [, language] = /^label(?:::?\s*(.*))?$/.exec(header) ?? [undefined, undefined];
		if (!header.startsWith('label') || text === '') return [];
		return [{ language: language ?? '', text }];
	});
	const of = (pattern: RegExp): string | undefined =>
		labels.find(({ language }) => pattern.test(language))?.text;
	const en = of(/\(en\)|english/) ?? of(/^$/);
	const my = of(/\((my|mya|bur)\)|myanmar|burmese|မြန်မာ/);
	return {
		...(en === undefined ? {} : { en }),
		...(my === undefined ? {} : { my }),
		all: labels.map(({ text }) => text),
	};
}

function choicesOf(lines: readonly Line[]): ReadonlyMap<string, readonly FormChoice[]> {
	const lists = new Map<string, FormChoice[]>();
	for (const line of lines) {
		const list = line.get('list_name') ?? line.get('list name') ?? '';
		const code = line.get('name') ?? line.get('value') ?? '';
		if (list === '' || code === '') continue;
		lists.set(list, [...(lists.get(list) ?? []), { code, label: textOf(line) }]);
	}
	return lists;
}

const OTHER: FormChoice = { code: 'other', label: { en: 'Other', all: ['Other'] } };

/** Reads an XLSForm. Errors: `invalid form: …` for a workbook without a sheet `survey` or questions. */
export async function readForm(file: string): Promise<Form> {
	const sheets = await readWorkbook(file);
	const named = (name: string): WorkbookSheet | undefined =>
		sheets.find((sheet) => sheet.name.trim().toLowerCase() === name);
	const lists = choicesOf(linesOf(named('choices')));
	const questions: Question[] = [];
	const repeats: Form['repeats'][number][] = [];
	let groups: readonly { name: string; label: FormText; repeat: boolean }[] = [];
	for (const line of linesOf(named('survey'))) {
		const [type = '', list = '', extra = ''] = (line.get('type') ?? '')
			.toLowerCase()
			.replace(/^(begin|end|select)\s+(group|repeat|one|multiple)/, '$1_$2')
			.split(/\s+/);
		const name = line.get('name') ?? '';
		const label = textOf(line);
		if (type === 'begin_group' || type === 'begin_repeat') {
			const repeat = type === 'begin_repeat';
			groups = [...groups, { name, label, repeat }];
			if (repeat) repeats.push({ name, label });
		} else if (type === 'end_group' || type === 'end_repeat') {
			groups = groups.slice(0, -1);
		}
		const kind = KINDS[type];
		if (kind === undefined || (name === '' && !DEVICE.includes(type))) continue;
		const listed = [...lists].find(([key]) => key.toLowerCase() === list)?.[1] ?? [];
		const repeat = groups.findLast((group) => group.repeat)?.name;
		questions.push({
			name: name || type,
			kind,
			groups,
			...(repeat === undefined ? {} : { repeat }),
			label,
			required: /^(yes|true|true\(\))$/i.test(line.get('required') ?? ''),
			constraint: line.get('constraint') ?? '',
			choices:
				kind === 'one' || kind === 'many'
					? [...listed, ...(extra === 'or_other' ? [OTHER] : [])]
					: [],
			device: DEVICE.includes(type),
		});
	}
	if (questions.length === 0) {
		throw new Error(
			`invalid form: ${basename(file)} (no questions in a sheet "survey"); give the XLSForm that the form was made of`,
		);
	}
	const settings = linesOf(named('settings'))[0];
	return { title: settings?.get('form_title') ?? '', questions, repeats };
}
