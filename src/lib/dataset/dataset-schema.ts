import * as v from 'valibot';
import { DatasetIdSchema, IndicatorIdSchema, TableIdSchema, VariableIdSchema } from './ids.ts';
import { LocalisedTextSchema, TitleSchema } from './text.ts';

/** A year, month or day, as precise as the source is. */
export const DateSchema = v.pipe(
	v.string(),
	v.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'must be a date such as 2017-11'),
);

/** Admin levels: the country, 15 states/regions, 18 MIMU units, districts, 330 townships. */
export const ADMIN_LEVELS = ['country', 'state15', 'state18', 'district', 'township'] as const;
export const AdminLevelSchema = v.picklist(ADMIN_LEVELS);
export type AdminLevel = v.InferOutput<typeof AdminLevelSchema>;

export const DATASET_KINDS = ['survey', 'register'] as const;
export type DatasetKind = (typeof DATASET_KINDS)[number];

/** A variable that holds P-codes, and of which level. */
export const PlaceSchema = v.strictObject({ variable: VariableIdSchema, level: AdminLevelSchema });
export type Place = v.InferOutput<typeof PlaceSchema>;

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

/** `report` of a register with rounds: what its report of one round shows. */
export const ReportSchema = v.strictObject({
	title: LocalisedTextSchema,
	/** Summary figures of the whole. */
	figures: v.pipe(v.array(IndicatorIdSchema), v.minLength(4), v.maxLength(8)),
	/** Drawn by the finest areas and, where units have a point, by unit. */
	maps: v.array(IndicatorIdSchema),
	/** Columns of the tables by area. */
	tables: v.pipe(v.array(IndicatorIdSchema), v.minLength(1), v.maxLength(7)),
	/** Indicators that were published under one name, shown side by side and told apart. */
	alike: v.optional(
		v.strictObject({
			name: LocalisedTextSchema,
			indicators: v.pipe(v.array(IndicatorIdSchema), v.minLength(2), v.maxLength(4)),
		}),
	),
	/**
	 * What is handed out from time to time. `since` counts months since the last time, unit by unit,
	 * and is shown as dates; `columns` stand beside it.
	 */
	distribution: v.optional(
		v.strictObject({
			title: LocalisedTextSchema,
			since: IndicatorIdSchema,
			columns: v.pipe(v.array(IndicatorIdSchema), v.minLength(1), v.maxLength(5)),
		}),
	),
});
export type Report = v.InferOutput<typeof ReportSchema>;

/** `dataset.yaml`: what it is, whose it is, how it may be used. */
export const DatasetInfoSchema = v.strictObject({
	id: DatasetIdSchema,
	title: LocalisedTextSchema,
	short: LocalisedTextSchema,
	summary: LocalisedTextSchema,
	/** A `survey` is a sample; a `register` is a complete count or list, with no sampling interval. */
	kind: v.picklist(DATASET_KINDS),
	/** `synthetic` data is marked as demonstration data wherever it is shown. */
	status: v.picklist(['synthetic', 'final', 'provisional']),
	release: v.pipe(v.string(), v.minLength(1)),
	period: v.strictObject({ start: DateSchema, end: DateSchema }),
	producer: LocalisedTextSchema,
	citation: LocalisedTextSchema,
	licence: v.strictObject({
		id: v.string(),
		text: LocalisedTextSchema,
		/** Terms that must be accepted before anything is taken away; absent where none are asked for. */
		accept: v.optional(LocalisedTextSchema),
	}),
	sources: v.array(v.strictObject({ title: TitleSchema, note: v.optional(LocalisedTextSchema) })),
	/** Which variable holds P-codes, of which level and vintage; absent where no place is of the gazetteer. */
	geography: v.optional(
		v.strictObject({
			...PlaceSchema.entries,
			vintage: v.string(),
			/** Other levels at which the dataset has values, such as townships below states. */
			also: v.optional(v.array(PlaceSchema), []),
		}),
	),
	tables: v.pipe(v.array(TableSchema), v.minLength(1)),
	headline: IndicatorIdSchema,
	report: v.optional(ReportSchema),
});
export type DatasetInfo = v.InferOutput<typeof DatasetInfoSchema>;
