import type { LocalisedText, PCode } from '../dataset/index.ts';

/**
 * Levels of the hierarchy, widest first. MIMU cuts Bago in two and Shan in three: `state15` are the
 * states and regions of the constitution with Nay Pyi Taw, `state18` the units of the place codes.
 * Thirteen areas are both. `saz` are the self-administered zones and the Wa division.
 */
export const AREA_LEVELS = [
	'country',
	'state15',
	'state18',
	'district',
	'saz',
	'township',
] as const;
export type AreaLevel = (typeof AREA_LEVELS)[number];

/**
 * Count of the 2014 census. `persons` include people who were estimated, not enumerated (in Kachin,
 * Kayin and Rakhine); how many is known for states and the country only. `households` are
 * conventional households, enumerated only.
 */
export type Census =
	| {
			readonly kind: 'counted';
			readonly persons: number;
			readonly urbanPersons: number;
			readonly households: number;
			readonly estimatedPersons?: number;
	  }
	| { readonly kind: 'unavailable'; readonly reason: 'created-after-census' };

/** A place where a label may stand, in degrees. */
export interface LabelPoint {
	readonly lon: number;
	readonly lat: number;
}

/** One area of the gazetteer. `levels` has two members where a state is one unit at both levels. */
export interface Area {
	readonly code: PCode;
	readonly levels: readonly AreaLevel[];
	readonly parent: PCode | null;
	/** Self-administered area of a township, where it is not its parent already (Wa). */
	readonly zone?: PCode;
	readonly full: LocalisedText;
	readonly short: LocalisedText;
	readonly point: LabelPoint;
	readonly areaKm2: number;
	readonly census: Census;
}

/** A code of the census that the place codes no longer have, and what took its place. */
export interface CodeChange {
	readonly code: PCode;
	readonly kind: 'split' | 'merged';
	readonly into: readonly PCode[];
	/** The district it lay in. */
	readonly parent: PCode;
	readonly full: LocalisedText;
	readonly short: LocalisedText;
	readonly census: Census;
}

/** What `gazetteer.json` holds: the areas of one vintage of the place codes. */
export interface GazetteerTable {
	readonly id: string;
	readonly source: string;
	readonly areas: readonly Area[];
	readonly changes: readonly CodeChange[];
}
