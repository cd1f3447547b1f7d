import type { DatasetId, IndicatorId, LocalisedText, PCode, VariableId } from '../dataset/index.ts';
import type { LabelPoint } from '../geography/index.ts';

/** What became of a site in a round: `absent` was not expected, as it was closed or not yet open. */
export type Presence = 'reached' | 'missed' | 'absent';

export interface CampRound {
	readonly round: string;
	/** The date the round speaks of; null for a table without rounds. */
	readonly asOf: string | null;
	readonly status: string;
	readonly presence: Presence;
	/** People in it, where it was reached and said so. */
	readonly people: number | null;
}

/**
 * What a site says of an indicator in a round: a value; null where it was not reached, not expected
 * or did not answer; `none` where there is nothing to divide by, such as people and not one latrine;
 * `silent` where the indicator does not speak of it.
 */
export type CampAnswer = number | null | 'none' | 'silent';

export type CampValue = string | number | boolean | null;

/** Everything one register knows of a site. */
export interface CampRegister {
	readonly dataset: DatasetId;
	/** In order of time. */
	readonly rounds: readonly CampRound[];
	/** Indicator → what it says in each of the rounds. Indicators that never speak of it are left out. */
	readonly answers: Readonly<Record<IndicatorId, readonly CampAnswer[]>>;
	/** The register's rows of the site, one a round, in the codebook's order of columns. */
	readonly record: {
		readonly columns: readonly VariableId[];
		readonly rows: readonly (readonly CampValue[])[];
	};
}

/** `camps/<site>.json`: a site with what every register knows of it. */
export interface PublishedCamp {
	readonly site: string;
	readonly name: LocalisedText | null;
	readonly point: LabelPoint | null;
	/** The areas that hold it, finest first. */
	readonly places: readonly PCode[];
	readonly registers: readonly CampRegister[];
}

/** A site in the list of all: what links, search, neighbours and pages to build need. */
export interface CampEntry {
	readonly site: string;
	readonly name: LocalisedText;
	readonly point: LabelPoint | null;
	readonly places: readonly PCode[];
	readonly datasets: readonly DatasetId[];
	/** People when a register last reached it. */
	readonly people: {
		readonly people: number;
		readonly dataset: DatasetId;
		readonly round: string;
		readonly asOf: string | null;
	} | null;
	/** What became of it in the latest round of the register that spoke of it last. */
	readonly latest: Presence;
}

/** `camps/index.json`, by township and id. */
export interface CampIndex {
	readonly camps: readonly CampEntry[];
}
