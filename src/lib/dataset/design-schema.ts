import * as v from 'valibot';
import { AdminLevelSchema } from './dataset-schema.ts';
import { ExpressionSchema } from './expression.ts';
import { TableIdSchema, VariableIdSchema, WeightingIdSchema } from './ids.ts';
import { LocalisedTextSchema } from './text.ts';

/** Lonely-PSU policies, by the names of R's `options(survey.lonely.psu = …)`. */
export const LonelyPsuSchema = v.picklist(['fail', 'remove', 'certainty', 'adjust', 'average']);

/** Whom a result speaks of: each household once, or each of its members. */
export const WeightingSchema = v.strictObject({
	id: WeightingIdSchema,
	label: LocalisedTextSchema,
	/** The weight, as an expression: `weight`, or `{ mul: [weight, hhsize] }` for people. */
	weight: ExpressionSchema,
});
export type Weighting = v.InferOutput<typeof WeightingSchema>;

/** `design.yaml`: how the sample was drawn, in the words of R's `svydesign`. */
export const DesignSchema = v.strictObject({
	strata: v.pipe(v.array(VariableIdSchema), v.minLength(1)),
	/** Stages in order; the variance uses the first (with replacement unless `fpc` is given). */
	psu: v.pipe(v.array(VariableIdSchema), v.minLength(1)),
	/** True when PSU codes start again in every stratum, as `nest = TRUE` in R. */
	nest: v.boolean(),
	weightings: v.pipe(v.array(WeightingSchema), v.minLength(1)),
	/** Column that holds the number of PSUs in the population of the stratum. */
	fpc: v.optional(VariableIdSchema),
	lonely: LonelyPsuSchema,
	replicates: v.optional(
		v.strictObject({
			type: v.picklist(['BRR', 'Fay', 'JK1', 'JKn', 'bootstrap']),
			variables: v.pipe(v.array(VariableIdSchema), v.minLength(2)),
			rho: v.optional(v.number()),
		}),
	),
	/** What the sample represents. Anything else is not estimated, and the product says why. */
	domains: v.strictObject({
		levels: v.array(AdminLevelSchema),
		variables: v.array(VariableIdSchema),
		note: LocalisedTextSchema,
	}),
	/** Several visits to the same units, or rounds: the variable that tells them apart. */
	rounds: v.optional(
		v.strictObject({
			variable: VariableIdSchema,
			table: TableIdSchema,
			label: LocalisedTextSchema,
		}),
	),
	note: LocalisedTextSchema,
});
export type Design = v.InferOutput<typeof DesignSchema>;
