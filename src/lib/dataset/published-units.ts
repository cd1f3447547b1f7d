import type { PCode, VariableId } from './ids.ts';
import type { LocalisedText } from './text.ts';

/** One unit of a register, as its latest row has it. */
export interface PublishedUnit {
	readonly unit: string;
	readonly name: LocalisedText | null;
	/** In degrees. */
	readonly point: { readonly lon: number; readonly lat: number } | null;
	/** The areas that hold it, finest first. */
	readonly places: readonly PCode[];
	/** Codes of the categories that are breakdowns; null where no round says. */
	readonly attributes: Readonly<Record<VariableId, string | null>>;
}

/** `units.json` of a register. */
export interface PublishedUnits {
	readonly units: readonly PublishedUnit[];
}
