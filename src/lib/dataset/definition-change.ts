import * as v from 'valibot';
import { LocalisedTextSchema } from './text.ts';

/** From a visit or round on, something is asked or counted in another way than before it. */
export const DefinitionChangeSchema = v.strictObject({
	/** Code of the first visit or round under the new definition. */
	from: v.string(),
	/** What changed, in one sentence. */
	note: LocalisedTextSchema,
});
export type DefinitionChange = v.InferOutput<typeof DefinitionChangeSchema>;

export const DefinitionChangesSchema = v.pipe(v.array(DefinitionChangeSchema), v.minLength(1));
