import { problem, type Problem, type Variable } from '../../src/lib/dataset/index.ts';
import { foldName } from './fold-name.ts';
import { normaliseHashtag, placeNameHashtag } from './hashtag.ts';
import { cellText } from './layout.ts';
import type { SourceColumn } from './source.ts';

/** How a column was recognised; the surest way first. */
export const WAYS = ['hashtag', 'name', 'form', 'label', 'place name'] as const;
export type Way = (typeof WAYS)[number];

/** A variable and the column of the file that holds it. */
export interface ColumnMatch {
	readonly variable: Variable;
	readonly column: string;
	/** Its hashtag, where it was recognised by that. */
	readonly hxl?: string;
	readonly by: Way;
	/** Where the column lists the chosen answers of a question: the answer this variable is about. */
	readonly choice?: string;
}

/** What a form says about the columns of its export. */
export interface FormColumns {
	/** Headers under which a variable may stand, as `foldHeader` has them. */
	readonly headers: ReadonlyMap<string, readonly string[]>;
	/** Variables that are one answer of a question with several: its headers, and the answer. */
	readonly choices: ReadonlyMap<
		string,
		{ readonly headers: readonly string[]; readonly code: string }
	>;
}

export interface MatchedColumns {
	readonly matches: readonly ColumnMatch[];
	/** Columns that are no variable, without those of a parent table. */
	readonly leftOut: readonly SourceColumn[];
	readonly problems: readonly Problem[];
}

/** A header for comparison with those of a form: letter by letter, without capitals. */
export function foldHeader(text: string): string {
	return cellText(text).toLowerCase();
}

function labelsOf({ label }: Variable): readonly string[] {
	return [label.en, label.my].map(foldName).filter((text) => text !== '');
}

function fits(
	way: Way,
	column: SourceColumn,
	variable: Variable,
	form: FormColumns | undefined,
	places: ReadonlySet<string>,
): boolean {
	const { name, hxl, parts = [name] } = column;
	switch (way) {
		case 'hashtag':
			return (
				hxl !== undefined &&
				variable.hxl !== undefined &&
				normaliseHashtag(hxl) === normaliseHashtag(variable.hxl)
			);
		case 'name':
			return name === variable.id || name.split('/').at(-1)?.trim() === variable.id;
		case 'form':
			return form?.headers.get(variable.id)?.includes(foldHeader(name)) ?? false;
		case 'label': {
			const labels = labelsOf(variable);
			return [parts.join(' '), parts.at(-1) ?? ''].some((text) => labels.includes(foldName(text)));
		}
		case 'place name':
			return (
				places.has(variable.id) &&
				hxl !== undefined &&
				variable.hxl !== undefined &&
				placeNameHashtag(variable.hxl, hxl)
			);
	}
}

/**
 * Finds the column of each variable: by HXL hashtag, by name, as the form calls it, by its label, and
 * for a place by its name where the code is wanted. A column that fits two variables in the same
 * way is given to neither.
 */
export function matchColumns(
	columns: readonly SourceColumn[],
	variables: readonly Variable[],
	context: {
		readonly file: string;
		readonly places: ReadonlySet<string>;
		readonly form?: FormColumns;
	},
): MatchedColumns {
	const found = new Map<string, ColumnMatch>();
	const used = new Set<string>();
	const problems: Problem[] = [];
	for (const by of WAYS) {
		const open = variables.filter((variable) => !found.has(variable.id));
		const free = columns.filter(({ name }) => !used.has(name));
		const wanted = open.map((variable) => ({
			variable,
			fitting: free.filter((c) => fits(by, c, variable, context.form, context.places)),
		}));
		for (const { variable, fitting } of wanted) {
			const own = fitting.filter(({ inherited }) => inherited !== true);
			const candidates = own.length > 0 ? own : fitting;
			const exact = candidates.find(({ name }) => by === 'name' && name === variable.id);
			const column = exact ?? candidates[0];
			if (column === undefined) continue;
			const rivals = wanted.filter(({ fitting: f }) => f.includes(column));
			if (by === 'label' && rivals.length > 1) continue;
			if (exact === undefined && candidates.length > 1) {
				const names = candidates.map(({ name }) => `"${name}"`).join(' and ');
				const remedy = `${names} both are this variable by ${by}; rename one`;
				problems.push(problem(context.file, '', 'column', variable.id, remedy));
			}
			const tag = by === 'hashtag' || by === 'place name' ? column.hxl : undefined;
			const hxl = tag === undefined ? {} : { hxl: tag };
			found.set(variable.id, { variable, column: column.name, ...hxl, by });
			used.add(column.name);
		}
	}
	for (const variable of variables.filter(({ id }) => !found.has(id))) {
		const choice = context.form?.choices.get(variable.id);
		const column = columns.find(({ name }) => choice?.headers.includes(foldHeader(name)));
		if (choice === undefined || column === undefined) continue;
		used.add(column.name);
		found.set(variable.id, { variable, column: column.name, by: 'form', choice: choice.code });
	}
	return {
		matches: [...found.values()],
		leftOut: columns.filter(({ name, inherited }) => !used.has(name) && inherited !== true),
		problems: [...problems, ...missing(columns, variables, found, context.file)],
	};
}

function missing(
	columns: readonly SourceColumn[],
	variables: readonly Variable[],
	found: ReadonlyMap<string, ColumnMatch>,
	file: string,
): Problem[] {
	return variables
		.filter(({ id }) => !found.has(id))
		.map(({ id }) => {
			const other = columns.find(({ name }) => foldName(name) === foldName(id))?.name;
			const remedy = other
				? `the file calls it ${other}; use that spelling in the codebook`
				: 'add the column, or take the variable out of the codebook';
			return problem(file, '', 'column', id, `the file does not have it: ${remedy}`);
		});
}

/** Whether a text is the name of one of the variables, in any of the ways a column is recognised. */
export function namesOf(
	variables: readonly Variable[],
	form?: FormColumns,
): (text: string) => boolean {
	const ids = new Set<string>(variables.map(({ id }) => id));
	const labels = new Set(variables.flatMap(labelsOf));
	const tags = new Set(variables.flatMap(({ hxl }) => (hxl ? [normaliseHashtag(hxl)] : [])));
	const headers = new Set([
		...[...(form?.headers.values() ?? [])].flat(),
		...[...(form?.choices.values() ?? [])].flatMap((choice) => choice.headers),
	]);
	return (text) =>
		ids.has(text) ||
		ids.has(text.split('/').at(-1)?.trim() ?? '') ||
		labels.has(foldName(text)) ||
		headers.has(foldHeader(text)) ||
		(text.startsWith('#') && tags.has(normaliseHashtag(text)));
}
