import * as v from 'valibot';
import { DefinitionChangesSchema } from './definition-change.ts';
import { ExpressionSchema, type Expression } from './expression.ts';
import {
	IndicatorIdSchema,
	TableIdSchema,
	ThemeIdSchema,
	VariableIdSchema,
	WeightingIdSchema,
} from './ids.ts';
import { LocalisedTextSchema, SourceSchema } from './text.ts';

/** How a value is written: proportions are shown as percentages, money in kyat. */
export const FormatSchema = v.strictObject({
	style: v.picklist(['percent', 'number', 'compact']),
	decimals: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(4)),
	/** What follows the number, such as "kyat"; percentages need none. */
	suffix: v.optional(LocalisedTextSchema),
});
export type Format = v.InferOutput<typeof FormatSchema>;

/** A threshold with its source; values beyond it on the wrong side fall short of the standard. */
export const StandardSchema = v.strictObject({
	/** In the unit of the value; shares between 0 and 1. */
	value: v.number(),
	kind: v.picklist(['at-most', 'at-least']),
	label: LocalisedTextSchema,
	source: SourceSchema,
});
export type Standard = v.InferOutput<typeof StandardSchema>;

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
	/**
	 * Whether a missed unit may stand with its last known value in the range of a register; false
	 * where being missed is itself what is counted.
	 */
	carry: v.optional(v.boolean(), true),
	/** A stated standard the value is held against, such as 20 people per latrine. */
	standard: v.optional(StandardSchema),
	/** Values on the two sides of a change are never joined; those of its variables count too. */
	definitionChanges: v.optional(DefinitionChangesSchema),
	/** Breakdown shown first; without it the geography, or the first breakdown variable. */
	breakdown: v.optional(VariableIdSchema),
};

const numerator = { numerator: ExpressionSchema };
const quotient = { numerator: ExpressionSchema, denominator: ExpressionSchema };

const amount = v.pipe(v.number(), v.gtValue(0));
/**
 * What people live on, such as consumption per head: from its rows poverty below any line and
 * inequality are computed. Amounts are in the unit of the indicator.
 */
export const WelfareSchema = v.strictObject({
	/** The official poverty line. */
	line: amount,
	label: LocalisedTextSchema,
	/** The lines a reader may choose from, and the step between two. */
	range: v.strictObject({ from: amount, to: amount, step: amount }),
	/** Indicators at a line of this welfare: their pages lead to where the line can be moved. */
	indicators: v.optional(v.array(IndicatorIdSchema), () => []),
});
export type Welfare = v.InferOutput<typeof WelfareSchema>;

const mean = v.strictObject({
	...common,
	kind: v.literal('mean'),
	...numerator,
	/** Of surveys only. */
	welfare: v.optional(WelfareSchema),
});
/**
 * A share of rows for which `numerator` holds; with a `denominator`, a share of what rows hold, such
 * as `numerator` poor children of `denominator` children.
 */
const proportion = v.strictObject({
	...common,
	kind: v.literal('proportion'),
	...numerator,
	denominator: v.optional(ExpressionSchema),
});
const total = v.strictObject({ ...common, kind: v.literal('total'), ...numerator });
const ratio = v.strictObject({ ...common, kind: v.literal('ratio'), ...quotient });

const count = v.strictObject({ ...common, kind: v.literal('count'), ...numerator });
const sum = v.strictObject({ ...common, kind: v.literal('sum'), ...numerator });
const share = v.strictObject({ ...common, kind: v.literal('share'), ...numerator });
const median = v.strictObject({ ...common, kind: v.literal('median'), ...numerator });
/** Σ over units of max(need − covered, 0): what one unit has too much fills no other's gap. */
const gap = v.strictObject({
	...common,
	kind: v.literal('gap'),
	need: ExpressionSchema,
	covered: ExpressionSchema,
});
/** Σ numerator ÷ Σ denominator × `per`, such as people per latrine. */
const rate = v.strictObject({
	...common,
	kind: v.literal('rate'),
	...quotient,
	per: v.optional(v.pipe(v.number(), v.gtValue(0)), 1),
});

/** What is estimated from a sample. */
export const SAMPLE_KINDS = ['mean', 'proportion', 'ratio', 'total'] as const;
/** What is computed over the units of a register. */
export const MEASURES = ['count', 'sum', 'share', 'mean', 'median', 'gap', 'rate'] as const;
export type Measure = (typeof MEASURES)[number];

/** An indicator over codebook variables; `mean` is known to surveys and registers. */
export const IndicatorSchema = v.variant('kind', [
	mean,
	proportion,
	total,
	ratio,
	count,
	sum,
	share,
	median,
	gap,
	rate,
]);
export type Indicator = v.InferOutput<typeof IndicatorSchema>;
export type SurveyIndicator = Extract<Indicator, { kind: (typeof SAMPLE_KINDS)[number] }>;
export type RegisterIndicator = Extract<Indicator, { kind: Measure }>;

/** The expressions of an indicator by their key, in the order in which they are written. */
export function expressionsOf(
	indicator: Indicator,
): readonly { readonly key: string; readonly expression: Expression }[] {
	const of = (key: string, expression: Expression) => ({ key, expression });
	switch (indicator.kind) {
		case 'gap':
			return [of('need', indicator.need), of('covered', indicator.covered)];
		case 'ratio':
		case 'rate':
			return [of('numerator', indicator.numerator), of('denominator', indicator.denominator)];
		case 'proportion':
			return [
				of('numerator', indicator.numerator),
				...(indicator.denominator === undefined ? [] : [of('denominator', indicator.denominator)]),
			];
		case 'mean':
		case 'total':
		case 'count':
		case 'sum':
		case 'share':
		case 'median':
			return [of('numerator', indicator.numerator)];
	}
}

export const IndicatorsSchema = v.strictObject({
	indicators: v.pipe(v.array(IndicatorSchema), v.minLength(1)),
});
