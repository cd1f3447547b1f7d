/** What is taken away, with its uncertainty and its gaps. */
export { CELL_COLUMNS, FIGURE_COLUMNS } from './cell-fields.ts';
export { viewCsv, type Labels, type Note } from './view-csv.ts';
export { notedCsv } from './noted-csv.ts';
export { FORMS, SelectionSchema, wholeSelection, type Form, type Selection } from './selection.ts';
export { viewFileName } from './file-name.ts';
export { downloadText } from './download.ts';
export type {
	ExtractContext,
	ExtractEntry,
	ExtractJudgement,
	ExtractOptions,
	ExtractPackage,
	ExtractProgress,
	ExtractResult,
	RefusedExtract,
	RiskWithout,
} from './package-types.ts';
