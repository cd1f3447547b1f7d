import * as v from 'valibot';
import { AdminLevelSchema } from './dataset-schema.ts';
import { DefinitionChangesSchema } from './definition-change.ts';
import { CodeSchema } from './expression.ts';
import { PCodeSchema, TableIdSchema, ThemeIdSchema, VariableIdSchema } from './ids.ts';
import { LocalisedTextSchema } from './text.ts';

export const CategorySchema = v.strictObject({ code: CodeSchema, label: LocalisedTextSchema });
export type Category = v.InferOutput<typeof CategorySchema>;

/** One variable: what was asked, of whom, how it is coded, and whether it may be public. */
export const VariableSchema = v.strictObject({
	id: VariableIdSchema,
	tables: v.pipe(v.array(TableIdSchema), v.minLength(1)),
	theme: ThemeIdSchema,
	type: v.picklist(['category', 'boolean', 'integer', 'number', 'text', 'date']),
	label: LocalisedTextSchema,
	/** In display order. Every code in the data is here or under `missing`. */
	categories: v.optional(v.pipe(v.array(CategorySchema), v.minLength(1))),
	/** Instead of `categories`: every area of a level, in these areas only; filled in when read. */
	areas: v.optional(
		v.strictObject({
			level: AdminLevelSchema,
			within: v.optional(v.pipe(v.array(PCodeSchema), v.minLength(1))),
		}),
	),
	/** Codes that stand for "no answer"; kept in the file, treated as missing by every statement. */
	missing: v.optional(v.array(CategorySchema)),
	/** Whether an empty cell is legitimate; a required variable may not be empty. */
	required: v.optional(v.boolean(), false),
	range: v.optional(v.strictObject({ min: v.optional(v.number()), max: v.optional(v.number()) })),
	/** Who was asked, in words; absent = every unit of the table. */
	universe: v.optional(LocalisedTextSchema),
	unit: v.optional(LocalisedTextSchema),
	hxl: v.optional(
		v.pipe(
			v.string(),
			v.regex(/^#[a-z][a-z0-9]*([+][a-z0-9_]+)*$/, 'must be an HXL hashtag such as #adm1+code'),
		),
	),
	/** Visits or rounds from which it is asked or coded in another way; indicators over it break there. */
	definitionChanges: v.optional(DefinitionChangesSchema),
	release: v.picklist(['public', 'never']),
	/** Offered as a breakdown and filter (categories and booleans only). */
	breakdown: v.optional(v.boolean(), false),
	/** Whether its categories, as they are listed, go from less to more or from earlier to later. */
	ordered: v.optional(v.boolean()),
});
export type Variable = v.InferOutput<typeof VariableSchema>;

/** `codebook.yaml`: themes in display order, then every column of every table. */
export const CodebookSchema = v.strictObject({
	themes: v.pipe(
		v.array(v.strictObject({ id: ThemeIdSchema, label: LocalisedTextSchema })),
		v.minLength(1),
	),
	variables: v.pipe(v.array(VariableSchema), v.minLength(1)),
});
export type Codebook = v.InferOutput<typeof CodebookSchema>;
