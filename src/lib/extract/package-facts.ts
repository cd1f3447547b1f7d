import type { Dataset } from '../dataset/index.ts';
import type { ExtractColumn } from './columns.ts';
import type { CodeCount } from './metadata/code-counts.ts';
import type { ExtractNotes } from './notes.ts';
import type { EstimateTable } from './package-estimates.ts';
import type { WrittenFile } from './package-zip.ts';
import type { ExtractContext, ExtractJudgement } from './package-types.ts';
import type { Neutralised } from './safe-text.ts';
import type { Form, Selection } from './selection.ts';

/** A data file of the package, and what was done to it for safety. */
export interface DataFile extends WrittenFile {
	readonly form: Form;
	readonly neutralised: Neutralised;
}

/** Everything the documents of a package are written from, once its data files are written. */
export interface PackageFacts {
	readonly dataset: Dataset;
	readonly selection: Selection;
	readonly context: ExtractContext;
	readonly judgement: ExtractJudgement;
	readonly columns: readonly ExtractColumn[];
	readonly notes: ExtractNotes;
	/** Rows of the table, and those the filter keeps. */
	readonly rows: { readonly kept: number; readonly all: number };
	/** Of estimates: the tables, with what was suppressed. */
	readonly tables: readonly EstimateTable[];
	readonly data: readonly DataFile[];
	/** Whether `gazetteer.csv` is in the package. */
	readonly gazetteer: boolean;
	readonly counts: readonly CodeCount[];
}

/** The kind of value a column has, in the words of Table Schema and XML Schema both. */
export type FieldType = 'string' | 'integer' | 'number' | 'boolean' | 'date';

export function fieldType({ stored }: ExtractColumn): FieldType {
	switch (stored) {
		case 'text':
			return 'string';
		case 'integer':
		case 'bigint':
			return 'integer';
		case 'number':
		case 'boolean':
		case 'date':
			return stored;
	}
}
