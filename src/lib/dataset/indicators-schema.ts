import * as v from 'valibot';
import { ExpressionSchema } from './expression.ts';
import {
	IndicatorIdSchema,
	TableIdSchema,
	ThemeIdSchema,
	VariableIdSchema,
	WeightingIdSchema,
} from './ids.ts';
import { LocalisedTextSchema } from './text.ts';

/** How a value is written: proportions are shown as percentages, money in kyat. */
export const FormatSchema = v.strictObject({
	style: v.picklist(['percent', 'number', 'compact']),
	decimals: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(4)),
	/** What follows the number, such as "kyat"; percentages need none. */
	suffix: v.optional(LocalisedTextSchema),
});
export type Format = v.InferOutput<typeof FormatSchema>;

const common = {
	id: IndicatorIdSchema,
	theme: ThemeIdSchema,
	table: TableIdSchema,
	title: LocalisedTextSchema,
	/** What a value counts, as it stands over an axis: "% of households". */
	unit: LocalisedTextSchema,
	definition: LocalisedTextSchema,
	/** How it is computed and what to beware of; every indicator has one. */
	method: LocalisedTextSchema,
	/** Only rows for which this holds are counted. */
	universe: v.optional(ExpressionSchema),
	direction: v.picklist(['higher-is-better', 'lower-is-better', 'neutral']),
	/** The first is the default; the others are offered. */
	weightings: v.pipe(v.array(WeightingIdSchema), v.minLength(1)),
	sdg: v.optional(
		v.pipe(
			v.string(),
			v.regex(/^\d+\.[\da-z]+(\.\d+)?$/, 'must be an SDG indicator such as 7.1.1'),
		),
	),
	format: FormatSchema,
	/** Breakdown shown first; without it the geography, or the first breakdown variable. */
	breakdown: v.optional(VariableIdSchema),
};

/** `mean | proportion | ratio | total` over codebook variables. A ratio has a denominator. */
export const IndicatorSchema = v.variant('kind', [
	v.strictObject({ ...common, kind: v.literal('mean'), numerator: ExpressionSchema }),
	v.strictObject({ ...common, kind: v.literal('proportion'), numerator: ExpressionSchema }),
	v.strictObject({ ...common, kind: v.literal('total'), numerator: ExpressionSchema }),
	v.strictObject({
		...common,
		kind: v.literal('ratio'),
		numerator: ExpressionSchema,
		denominator: ExpressionSchema,
	}),
]);
export type Indicator = v.InferOutput<typeof IndicatorSchema>;

export const IndicatorsSchema = v.strictObject({
	indicators: v.pipe(v.array(IndicatorSchema), v.minLength(1)),
});
