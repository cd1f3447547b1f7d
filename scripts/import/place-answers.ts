import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { csvFormat, csvParse } from 'd3-dsv';
import type { Gazetteer, PlaceSuggestion } from '../../src/lib/geography/index.ts';
import type { PlaceOutcome } from './settle-places.ts';

/** What a person said about places that could not be taken without asking. */
export interface PlaceAnswers {
	/** The P-code for a variable, what stands in the file, and what stands around it. */
	get(variable: string, value: string, around: string): string | undefined;
	readonly rows: readonly Readonly<Record<string, string>>[];
}

const COLUMNS = [
	'variable',
	'value',
	'around',
	'rows',
	'why',
	'suggestion_1',
	'suggestion_2',
	'suggestion_3',
	'answer',
] as const;

const keyOf = (...parts: readonly string[]): string => parts.join('\u001f');

/** A suggestion in both languages, its code first so that it can be copied as the answer. */
export function suggestionText({ area }: PlaceSuggestion, gazetteer: Gazetteer): string {
	const state = gazetteer.at('state18', area.code) ?? gazetteer.at('state15', area.code);
	const within = state && state.code !== area.code ? `, ${state.short.en}` : '';
	return `${area.code} ${area.short.en} / ${area.short.my}${within}`;
}

/** Reads answers; a file that is not there has none. Errors: an answer that is no P-code. */
export async function readAnswers(file: string | undefined): Promise<PlaceAnswers> {
	if (file === undefined || !existsSync(file)) return { get: () => undefined, rows: [] };
	const text = (await readFile(file, 'utf8')).replace(/^\uFEFF/, '');
	const parsed = csvParse(text);
	const absent = ['variable', 'value', 'around', 'answer'].find((c) => !parsed.columns.includes(c));
	if (absent !== undefined) {
		throw new Error(
			`invalid answers: no column ${absent} (${basename(file)}); keep the header that sittan wrote`,
		);
	}
	const answers = new Map<string, string>();
	for (const row of parsed) {
		const answer = /^\s*(\S+)/.exec(row['answer'] ?? '')?.[1];
		if (answer === undefined) continue;
		answers.set(keyOf(row['variable'] ?? '', row['value'] ?? '', row['around'] ?? ''), answer);
	}
	return {
		get: (variable, value, around) => answers.get(keyOf(variable, value, around)),
		rows: [...parsed],
	};
}

/** Adds the places that are still open to the answers; what a person wrote stays as it is. */
export async function writeAnswers(
	file: string,
	answers: PlaceAnswers,
	outcomes: readonly PlaceOutcome[],
	gazetteer: Gazetteer,
): Promise<number> {
	const rowKey = (row: Readonly<Record<string, string>>): string =>
		keyOf(row['variable'] ?? '', row['value'] ?? '', row['around'] ?? '');
	const had = new Set(answers.rows.map(rowKey));
	const open = outcomes.flatMap(({ variable, value, around, n, match }) => {
		if (match.kind !== 'unsettled') return [];
		const [first, second, third] = match.suggestions.map((s) => suggestionText(s, gazetteer));
		const row = {
			variable,
			value,
			around,
			rows: String(n),
			why: match.why,
			suggestion_1: first ?? '',
			suggestion_2: second ?? '',
			suggestion_3: third ?? '',
			answer: '',
		};
		return had.has(rowKey(row)) ? [] : [row];
	});
	if (open.length > 0) {
		await writeFile(
			file,
			`\uFEFF${csvFormat<Record<string, string>>([...answers.rows, ...open], [...COLUMNS])}\n`,
		);
	}
	return open.length;
}
