import { csvFormatRows } from 'd3-dsv';
import { methodOf, type Cell, type View } from '../analysis/index.ts';
import type { VariableId } from '../dataset/index.ts';
import { columnsOf, fieldsOf } from './cell-fields.ts';
import { noteLine } from './noted-csv.ts';
import { neutralise } from './safe-text.ts';

/** What stands beside the cells: one line each, label and words, already in the reader's language. */
export type Note = readonly [label: string, words: string];

/** How a code is called in the reader's language. */
export type Labels = (variable: VariableId, code: string) => string;

/**
 * A view as CSV (UTF-8, RFC 4180 rows): lines that begin with `# ` say what it is and how sure it
 * is, then a header row, the overall row (`scope` overall) and one row per cell, numbers at full
 * precision. Read it with `comment = "#"` in R, pandas or DuckDB. A text that a spreadsheet would
 * take for a formula gets a leading apostrophe.
 */
export function viewCsv(view: View, notes: readonly Note[], labels: Labels): string {
	const by = view.request.by;
	const header = ['scope', ...by.flatMap((v) => [v, `${v}_label`]), ...columnsOf(view)];
	const rows = [view.overall, ...view.cells].map((cell, i) => [
		i === 0 ? 'overall' : 'cell',
		...by.flatMap((v) => codeAndLabel(cell, v, labels)),
		...fieldsOf(view, cell),
	]);
	const lines = [...notes, ['Method', methodOf(view)] as const].map(noteLine);
	return `${lines.join('\n')}\n${csvFormatRows([header, ...rows])}\n`;
}

function codeAndLabel({ by }: Cell, variable: VariableId, labels: Labels): readonly string[] {
	const code = by[variable];
	return code === undefined ? ['', ''] : [code, labels(variable, code)].map(neutralise);
}
