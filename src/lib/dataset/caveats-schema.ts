import * as v from 'valibot';
import { AdminLevelSchema } from './dataset-schema.ts';
import { CaveatIdSchema, IndicatorIdSchema, PCodeSchema, VariableIdSchema } from './ids.ts';
import { LocalisedTextSchema, SourceSchema } from './text.ts';

/** From what changes the reading of a number to what is good to know. */
export const SEVERITIES = ['serious', 'caution', 'note'] as const;
export const SeveritySchema = v.picklist(SEVERITIES);
export type Severity = v.InferOutput<typeof SeveritySchema>;

const some = <T extends v.GenericSchema>(schema: T) =>
	v.optional(v.pipe(v.array(schema), v.minLength(1)));

/**
 * When a caveat applies: every key given must hold (and), each by any of its values (or).
 * Without keys it always applies.
 */
export const AppliesWhenSchema = v.strictObject({
	indicators: some(IndicatorIdSchema),
	/** The view includes one of these areas; a view without an area filter includes all. */
	areas: some(PCodeSchema),
	/** The view is broken down by one of these variables. */
	breakdowns: some(VariableIdSchema),
	levels: some(AdminLevelSchema),
	/** The view shows one of these rounds or visits; a view of all rounds shows each. */
	rounds: some(v.string()),
	/** An area in the view has units in this state; `incomplete`: expected in a register, not reached. */
	coverage: some(v.picklist(['excluded', 'replaced', 'incomplete'])),
	tables: some(v.string()),
	/** Of each variable the view shows one of these codes: it has no filter on it, or one that keeps one. */
	where: v.optional(v.record(VariableIdSchema, v.pipe(v.array(v.string()), v.minLength(1)))),
});
export type AppliesWhen = v.InferOutput<typeof AppliesWhenSchema>;

export const CaveatSchema = v.strictObject({
	id: CaveatIdSchema,
	severity: SeveritySchema,
	when: AppliesWhenSchema,
	title: LocalisedTextSchema,
	text: LocalisedTextSchema,
	source: SourceSchema,
});
export type Caveat = v.InferOutput<typeof CaveatSchema>;

export const CaveatsSchema = v.strictObject({ caveats: v.array(CaveatSchema) });
