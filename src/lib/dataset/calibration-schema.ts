import * as v from 'valibot';
import { CodeSchema } from './expression.ts';
import { VariableIdSchema } from './ids.ts';
import { LocalisedTextSchema } from './text.ts';

/** One group of a margin: a code for each of its variables, and how many there are of it. */
const PopulationCellSchema = v.strictObject({
	codes: v.pipe(v.array(CodeSchema), v.minLength(1)),
	total: v.pipe(v.number(), v.gtValue(0)),
});

/** Known totals of the categories of one variable, or of several crossed, as R's `~a + b`. */
export const CalibrationMarginSchema = v.strictObject({
	variables: v.pipe(v.array(VariableIdSchema), v.minLength(1)),
	population: v.pipe(v.array(PopulationCellSchema), v.minLength(2)),
});
export type CalibrationMargin = v.InferOutput<typeof CalibrationMarginSchema>;

/** The jackknife writes a replicate for every PSU; above this many it has to be the bootstrap. */
export const MOST_JACKKNIFE_PSUS = 500;

/**
 * Weights adjusted to known totals when the file is imported: R's `postStratify` or `rake` of the
 * replicate design that `as.svrepdesign` makes. The variance of every estimate then knows of it.
 */
export const CalibrationSchema = v.strictObject({
	method: v.picklist(['post-stratify', 'rake']),
	/** The design weight, a column of the file; it is kept as it is. */
	weight: VariableIdSchema,
	/** The calibrated weight, written by the import; replicates are named after it. */
	calibrated: VariableIdSchema,
	/** One to post-stratify, two or more to rake. */
	margins: v.pipe(v.array(CalibrationMarginSchema), v.minLength(1)),
	replicates: v.variant('type', [
		/** Leaves out each PSU in turn: R's JKn. */
		v.strictObject({ type: v.literal('jackknife') }),
		/** Draws PSUs of each stratum again, one fewer than there are: R's subbootstrap. */
		v.strictObject({
			type: v.literal('bootstrap'),
			count: v.pipe(v.number(), v.integer(), v.minValue(50), v.maxValue(1000)),
			seed: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(4_294_967_295)),
		}),
	]),
	/** Where the known totals come from. */
	source: LocalisedTextSchema,
});
export type Calibration = v.InferOutput<typeof CalibrationSchema>;
