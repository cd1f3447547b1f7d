import * as v from 'valibot';
import { CalibrationSchema } from './calibration-schema.ts';
import { AdminLevelSchema, DateSchema } from './dataset-schema.ts';
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
	/** What the sum of weights counts: whose share of the frame a gap is. People where it does not say. */
	counts: v.optional(v.picklist(['people', 'households']), 'people'),
});
export type Weighting = v.InferOutput<typeof WeightingSchema>;

/** What the data represents. Anything else is not estimated, and the product says why. */
const DomainsSchema = v.strictObject({
	levels: v.array(AdminLevelSchema),
	variables: v.array(VariableIdSchema),
	note: LocalisedTextSchema,
});

/** Several visits to the same units, or rounds: the variable that tells them apart. */
const RoundsSchema = v.strictObject({
	variable: VariableIdSchema,
	table: TableIdSchema,
	label: LocalisedTextSchema,
});

/** The correction of one stage: a column with the number of units, or told what it holds. */
const StageFpcSchema = v.union([
	VariableIdSchema,
	v.strictObject({
		column: VariableIdSchema,
		/** `size`: units in the population; `rate`: share of them that was drawn, 0 to 1. */
		kind: v.picklist(['size', 'rate']),
	}),
]);

/** Replicate weights, in the words of R's `svrepdesign`. */
const ReplicatesSchema = v.strictObject({
	type: v.picklist(['BRR', 'Fay', 'JK1', 'JKn', 'bootstrap', 'other']),
	/** One column for each replicate. */
	variables: v.pipe(v.array(VariableIdSchema), v.minLength(2)),
	/** The column of the full-sample weight that they replicate. */
	weight: VariableIdSchema,
	/** False where the columns are factors of the weight instead of weights. */
	combinedWeights: v.optional(v.boolean(), true),
	rho: v.optional(v.pipe(v.number(), v.minValue(0), v.ltValue(1))),
	scale: v.optional(v.pipe(v.number(), v.gtValue(0))),
	rscales: v.optional(v.array(v.pipe(v.number(), v.minValue(0)))),
	mse: v.optional(v.boolean(), false),
	/** Degrees of freedom; without it the rank of the weights − 1, which reads every row once. */
	degf: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
});

/** `design.yaml` of a survey: how the sample was drawn, in the words of R's `svydesign`. */
export const SampleDesignSchema = v.strictObject({
	kind: v.literal('sample'),
	strata: v.pipe(v.array(VariableIdSchema), v.minLength(1)),
	/** Stages in order, from the PSU; the variance uses the first, and each further one with an `fpc`. */
	psu: v.pipe(v.array(VariableIdSchema), v.minLength(1)),
	/** True when PSU codes start again in every stratum, as `nest = TRUE` in R. */
	nest: v.boolean(),
	weightings: v.pipe(v.array(WeightingSchema), v.minLength(1)),
	/**
	 * Finite population corrections as R's `fpc = ~N1 + N2`: of the PSUs in a stratum, or a list with
	 * one for each stage of `psu` from the first. Without one the first stage counts as drawn with
	 * replacement and later stages do not count.
	 */
	fpc: v.optional(v.union([StageFpcSchema, v.pipe(v.array(StageFpcSchema), v.minLength(1))])),
	lonely: LonelyPsuSchema,
	/** With them the variance of the estimates comes from replicate weights, not from the stages. */
	replicates: v.optional(ReplicatesSchema),
	/** Weights that the import adjusts to known totals; it makes the replicate weights too. */
	calibration: v.optional(CalibrationSchema),
	domains: DomainsSchema,
	rounds: v.optional(RoundsSchema),
	note: LocalisedTextSchema,
});
export type SampleDesign = v.InferOutput<typeof SampleDesignSchema>;

const codes = v.pipe(v.array(v.string()), v.minLength(1));

/**
 * `design.yaml` of a register: what a unit is and which units were expected. A table has a row for
 * every unit and round, also for those not reached, in which everything asked of them is empty.
 */
export const RegisterDesignSchema = v.strictObject({
	kind: v.literal('register'),
	/** Identifies a unit over all rounds. */
	unit: VariableIdSchema,
	/** Texts with the name of a unit, by language. */
	name: v.optional(v.strictObject({ en: VariableIdSchema, my: VariableIdSchema })),
	/** Where a unit is, in degrees. */
	point: v.optional(v.strictObject({ lon: VariableIdSchema, lat: VariableIdSchema })),
	/** A category told apart by the shape of a unit's symbol, so that colour is free for values. */
	shape: v.optional(VariableIdSchema),
	/** People in a unit: the size of its symbol, and of what was not reached. */
	size: v.optional(VariableIdSchema),
	/** Of the people of `size`, those who were met and counted; the others were estimated. */
	met: v.optional(VariableIdSchema),
	/** Absent for a complete count: every unit was reached. */
	status: v.optional(
		v.strictObject({
			variable: VariableIdSchema,
			reached: codes,
			/** Expected, and not reached. */
			missed: codes,
			/** Not expected in that round, such as closed or not yet open. */
			absent: v.optional(v.array(v.string()), []),
		}),
	),
	/** Absent where there is one round. Codes in order of time; `asOf`: the date each speaks of. */
	rounds: v.optional(
		v.strictObject({ ...RoundsSchema.entries, asOf: v.record(v.string(), DateSchema) }),
	),
	weightings: v.pipe(v.array(WeightingSchema), v.minLength(1)),
	domains: DomainsSchema,
	note: LocalisedTextSchema,
});
export type RegisterDesign = v.InferOutput<typeof RegisterDesignSchema>;

export const DesignSchema = v.variant('kind', [SampleDesignSchema, RegisterDesignSchema]);
export type Design = v.InferOutput<typeof DesignSchema>;
