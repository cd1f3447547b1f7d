import * as v from 'valibot';
import { PCodeSchema } from './ids.ts';
import { LocalisedTextSchema, SourceSchema } from './text.ts';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** One area of the ledger: drawn = done + replaced + excluded. `done` means done as planned. */
export const CoverageAreaSchema = v.pipe(
	v.strictObject({
		area: PCodeSchema,
		drawn: count,
		done: count,
		replaced: count,
		excluded: count,
		/** People the frame counts in the area; needed to say what a gap could do there. */
		population: v.optional(count),
		/** Households the frame counts there. */
		households: v.optional(count),
	}),
	v.check(
		(a) => a.drawn === a.done + a.replaced + a.excluded,
		'must add up: drawn = done + replaced + excluded',
	),
);
export type CoverageArea = v.InferOutput<typeof CoverageAreaSchema>;

/** A gap with a name: which places, how many units, why, and how many people live there. */
export const CoverageGapSchema = v.strictObject({
	id: v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]*$/)),
	state: v.picklist(['excluded', 'replaced']),
	title: LocalisedTextSchema,
	/** The townships (or other areas) it lies in. */
	areas: v.pipe(v.array(PCodeSchema), v.minLength(1)),
	/** The area of the ledger to which its units belong. */
	within: PCodeSchema,
	units: count,
	reason: LocalisedTextSchema,
	/** People and households of these areas in the frame; absent when the source gives none. */
	population: v.optional(count),
	households: v.optional(count),
	source: SourceSchema,
});
export type CoverageGap = v.InferOutput<typeof CoverageGapSchema>;

/** Something sources disagree about: every value stands with its source, none is picked. */
export const ConflictSchema = v.strictObject({
	id: v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]*$/)),
	title: LocalisedTextSchema,
	values: v.pipe(
		v.array(
			v.strictObject({ value: v.string(), source: SourceSchema, reading: LocalisedTextSchema }),
		),
		v.minLength(2),
	),
});

/** `coverage.yaml`: what was drawn, done, replaced and excluded, and what that stands for. */
export const CoverageSchema = v.strictObject({
	unit: LocalisedTextSchema,
	units: LocalisedTextSchema,
	/** Households (or other units) planned and interviewed in all. */
	planned: v.optional(count),
	interviewed: v.optional(count),
	/** People and households the frame counts in the whole; the gaps are shares of these. */
	population: v.optional(count),
	households: v.optional(count),
	/** May be empty for a survey that publishes no ledger. */
	areas: v.array(CoverageAreaSchema),
	/** A raw table of sampled units by township, from which a finer ledger is built. */
	sample: v.optional(v.pipe(v.string(), v.regex(/^[a-z0-9-]+\.parquet$/))),
	gaps: v.array(CoverageGapSchema),
	conflicts: v.array(ConflictSchema),
	source: SourceSchema,
});
export type Coverage = v.InferOutput<typeof CoverageSchema>;
