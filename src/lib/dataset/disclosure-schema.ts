import * as v from 'valibot';
import { AdminLevelSchema } from './dataset-schema.ts';
import { VariableIdSchema } from './ids.ts';
import { LocalisedTextSchema, SourceSchema } from './text.ts';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const share = v.pipe(v.number(), v.minValue(0), v.maxValue(10));

/** `disclosure.yaml`: what may leave at build time, and when a number is too weak to show. */
export const DisclosureSchema = v.strictObject({
	/** Unweighted cases below which a value is withheld. */
	minimumN: v.strictObject({ value: count, source: SourceSchema }),
	/** Unweighted cases below which a value is shown with caution. */
	cautionN: v.strictObject({ value: count, source: SourceSchema }),
	/** Coefficients of variation (0.166 = 16.6 %) from which caution, and withholding, begin. */
	cvBands: v.strictObject({ caution: share, withhold: share, source: SourceSchema }),
	/** `unit`: whose rows belong together, such as a household with four visits; absent: a row each. */
	k: v.strictObject({
		value: count,
		keys: v.array(VariableIdSchema),
		unit: v.optional(VariableIdSchema),
		source: SourceSchema,
	}),
	/** Columns that never leave; the same set as `release: never` in the codebook. */
	never: v.strictObject({ columns: v.array(VariableIdSchema), source: SourceSchema }),
	/** The finest admin level that may be public. */
	finestLevel: v.strictObject({ value: AdminLevelSchema, source: SourceSchema }),
	rows: v.strictObject({
		value: v.picklist(['allowed', 'estimates-only', 'none']),
		reason: LocalisedTextSchema,
		source: SourceSchema,
	}),
});
export type Disclosure = v.InferOutput<typeof DisclosureSchema>;
