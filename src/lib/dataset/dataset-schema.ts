import * as v from 'valibot';
import { DatasetIdSchema, IndicatorIdSchema, TableIdSchema, VariableIdSchema } from './ids.ts';
import { LocalisedTextSchema, SourceSchema } from './text.ts';

const month = v.pipe(
	v.string(),
	v.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'must be a date such as 2017-11'),
);

/** Admin levels: the country, 15 states/regions, 18 MIMU units, districts, 330 townships. */
export const ADMIN_LEVELS = ['country', 'state15', 'state18', 'district', 'township'] as const;
export const AdminLevelSchema = v.picklist(ADMIN_LEVELS);
export type AdminLevel = v.InferOutput<typeof AdminLevelSchema>;

/** One Parquet file of a dataset: what a row is, and the columns it is sorted by. */
export const TableSchema = v.strictObject({
	id: TableIdSchema,
	file: v.pipe(
		v.string(),
		v.regex(/^[a-z0-9-]+\.parquet$/, 'must be a file name such as household.parquet'),
	),
	unit: LocalisedTextSchema,
	units: LocalisedTextSchema,
	sort: v.array(VariableIdSchema),
});
export type Table = v.InferOutput<typeof TableSchema>;

/** `dataset.yaml`: what it is, whose it is, how it may be used. */
export const DatasetInfoSchema = v.strictObject({
	id: DatasetIdSchema,
	title: LocalisedTextSchema,
	short: LocalisedTextSchema,
	summary: LocalisedTextSchema,
	kind: v.picklist(['survey']),
	/** `synthetic` data is marked as demonstration data wherever it is shown. */
	status: v.picklist(['synthetic', 'final', 'provisional']),
	release: v.pipe(v.string(), v.minLength(1)),
	period: v.strictObject({ start: month, end: month }),
	producer: LocalisedTextSchema,
	citation: LocalisedTextSchema,
	licence: v.strictObject({ id: v.string(), text: LocalisedTextSchema }),
	sources: v.array(v.strictObject({ title: SourceSchema, note: v.optional(LocalisedTextSchema) })),
	/** Which variable holds P-codes, of which level and vintage; absent for a survey without places of the gazetteer. */
	geography: v.optional(
		v.strictObject({ variable: VariableIdSchema, level: AdminLevelSchema, vintage: v.string() }),
	),
	tables: v.pipe(v.array(TableSchema), v.minLength(1)),
	headline: IndicatorIdSchema,
});
export type DatasetInfo = v.InferOutput<typeof DatasetInfoSchema>;
