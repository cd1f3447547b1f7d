import * as v from 'valibot';
import {
	DatasetIdSchema,
	IndicatorIdSchema,
	LonelyPsuSchema,
	TableIdSchema,
	VariableIdSchema,
	WeightingIdSchema,
	type Dataset,
	type TableId,
	type VariableId,
} from '../dataset/index.ts';
import { INTERVAL_METHODS } from '../estimation/index.ts';

/** The forms in which rows are taken away. */
export const FORMS = ['csv', 'xlsx', 'parquet', 'dta', 'jsonl'] as const;
export type Form = (typeof FORMS)[number];

const codes = v.pipe(v.array(v.string()), v.minLength(1));

const filters = v.array(v.strictObject({ variable: VariableIdSchema, codes }));

/** A table or map of the screen that is taken away; what is absent is as the screen opens it. */
const EstimatesSchema = v.strictObject({
	indicator: IndicatorIdSchema,
	by: v.optional(v.pipe(v.array(VariableIdSchema), v.maxLength(2))),
	where: v.optional(filters),
	weighting: v.optional(WeightingIdSchema),
	level: v.optional(v.number()),
	lonely: v.optional(LonelyPsuSchema),
	interval: v.optional(v.picklist(INTERVAL_METHODS)),
});

/**
 * What a person takes away of a dataset: the screen writes it into its link and into a small file,
 * the command line reads that file. A filter is data, never SQL.
 */
export const SelectionSchema = v.strictObject({
	dataset: DatasetIdSchema,
	table: TableIdSchema,
	/** In the codebook's order when absent: every public variable of the table. */
	variables: v.optional(v.pipe(v.array(VariableIdSchema), v.minLength(1))),
	/** Rows are kept whose variable has one of these codes, for every filter; areas and rounds too. */
	where: v.optional(filters, []),
	/** Estimates instead of rows; `where` holds for each unless it filters the same variable. */
	estimates: v.optional(v.pipe(v.array(EstimatesSchema), v.minLength(1))),
	/** Codes as they are stored, labels in the language of the package, or both side by side. */
	values: v.optional(v.picklist(['codes', 'labels', 'both']), 'codes'),
	forms: v.optional(v.pipe(v.array(v.picklist(FORMS)), v.minLength(1)), ['csv']),
	/** A byte order mark for spreadsheets that need one. */
	bom: v.optional(v.boolean(), false),
	/** A row of HXL hashtags under the header of CSV and XLSX. */
	hxl: v.optional(v.boolean(), false),
	/** Language of labels and of the notes. */
	locale: v.optional(v.picklist(['en', 'my']), 'en'),
});
export type Selection = v.InferOutput<typeof SelectionSchema>;

/** Everything of a dataset's first table, as CSV. */
export function wholeSelection({ info }: Dataset): Selection {
	return v.parse(SelectionSchema, { dataset: info.id, table: info.tables[0]?.id });
}

/** Some variables of every row of a table, as CSV and for Stata; in the codebook's order. */
export function selectionOfVariables(
	{ info, codebook }: Dataset,
	table: TableId,
	wanted: ReadonlySet<VariableId>,
): Selection {
	return v.parse(SelectionSchema, {
		dataset: info.id,
		table,
		variables: codebook.variables.map(({ id }) => id).filter((id) => wanted.has(id)),
		forms: ['csv', 'dta'],
	});
}
