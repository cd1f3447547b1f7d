import type { RoundCompleteness } from '../analysis/index.ts';
import type { Tally } from '../coverage/index.ts';
import type {
	AdminLevel,
	CaveatId,
	CoverageGap,
	DatasetInfo,
	Format,
	IndicatorId,
	LocalisedText,
	PCode,
	Severity,
	Standard,
	ThemeId,
	SourceText,
} from '../dataset/index.ts';

/** A value of an indicator in one area, as far as the gate lets it through. */
export type AreaValue =
	| {
			readonly kind: 'estimate';
			readonly value: number;
			readonly low: number;
			readonly high: number;
			readonly n: number;
			/** Rules that ask for caution; empty when none does. */
			readonly rules: readonly string[];
	  }
	| {
			readonly kind: 'figure';
			readonly value: number;
			/** Units in the value, and units that should be in it. */
			readonly n: number;
			readonly expected: number;
			/** The value if units without an answer kept their last one; null when none is without. */
			readonly carried: number | null;
			/** Units without an answer that never had one, so not in `carried` either; absent when none. */
			readonly unknown?: number;
			readonly rules: readonly string[];
	  }
	| {
			readonly kind: 'withheld' | 'unavailable';
			readonly reason: string;
			readonly n: number;
			/** Of a register: units that should be in it. */
			readonly expected?: number;
	  };

/** A caveat of a dataset that holds for its values in an area. */
export interface AreaCaveat {
	readonly id: CaveatId;
	readonly severity: Severity;
	/** Whether it speaks of places or gaps, rather than of the whole dataset or of indicators. */
	readonly local: boolean;
	/** How many of the dataset's indicators it holds for. */
	readonly indicators: number;
}

/** One unit of a register in the latest round, such as a camp. */
export interface AreaSite {
	readonly unit: string;
	readonly name: LocalisedText | null;
	/** The finest area known to hold it. */
	readonly place: PCode | null;
	readonly status: string;
	readonly reached: boolean;
	readonly people: number | null;
	readonly gap: number | null;
	/** What it last said, where it says nothing now. */
	readonly last: { readonly round: string; readonly people: number | null } | null;
}

/** The units of a township in the latest round, counted. */
export interface SitesPart {
	readonly area: PCode;
	readonly expected: number;
	readonly reached: number;
	/** People in the units reached. */
	readonly people: number;
}

/** The units of a register in an area. */
export interface AreaSites {
	/** Every round, in order of time. */
	readonly rounds: readonly RoundCompleteness[];
	/** All units expected in the latest round; of a state only those not reached. */
	readonly sites: readonly AreaSite[];
	/** Of a state: its townships that have units. */
	readonly parts: readonly SitesPart[];
}

/** What one dataset says of an area. */
export interface AreaAnswer {
	/** By indicator id. */
	readonly values: Readonly<Record<string, AreaValue>>;
	readonly caveats: readonly AreaCaveat[];
	/** Of a register whose units have a place of their own. */
	readonly sites: AreaSites | null;
}

/** `areas/<P-code>.json`: what every dataset says of an area for which it has values. */
export interface PublishedArea {
	readonly code: PCode;
	/** By dataset id. */
	readonly answers: Readonly<Record<string, AreaAnswer>>;
	/** What became of the sampled units there; only of surveys that publish it for such areas. */
	readonly ledgers: Readonly<Record<string, Tally>>;
}

/** An indicator as an area page needs it. */
export interface AreaIndicator {
	readonly id: IndicatorId;
	/** The headline, the first of its theme, or unmet need: pages open with these. */
	readonly leading: boolean;
	readonly theme: ThemeId;
	readonly title: LocalisedText;
	readonly unit: LocalisedText;
	/** What n counts. */
	readonly units: LocalisedText;
	readonly format: Format;
	readonly standard: Standard | null;
	/** End of the scale on which every area is drawn, from 0; null for totals and ratios. */
	readonly top: number | null;
	/** The value of the whole dataset. */
	readonly whole: AreaValue;
}

/** What an area page needs to know of a dataset. */
export interface AreaDataset extends Pick<
	DatasetInfo,
	'id' | 'kind' | 'title' | 'short' | 'status' | 'release' | 'period' | 'citation' | 'licence'
> {
	/** What it represents, and why there are no values below. */
	readonly note: LocalisedText;
	/** The levels at which it has values, and for which areas. */
	readonly levels: readonly { readonly level: AdminLevel; readonly codes: readonly PCode[] }[];
	/** Whether these are all areas of their level: only then does its whole speak of the country. */
	readonly national: boolean;
	/** The date of the round shown; null without rounds. */
	readonly asOf: string | null;
	readonly rounds: readonly { readonly code: string; readonly label: LocalisedText }[];
	readonly statuses: readonly { readonly code: string; readonly label: LocalisedText }[];
	/** Statuses of units that were expected and not reached. */
	readonly missed: readonly string[];
	/** What a unit of a register, or of a sample, is called. */
	readonly units: LocalisedText;
	/** The indicator of unmet need that stands beside each unit of a register; null without one. */
	readonly gap: { readonly title: LocalisedText; readonly format: Format } | null;
	readonly themes: readonly { readonly id: ThemeId; readonly label: LocalisedText }[];
	readonly indicators: readonly AreaIndicator[];
	readonly caveats: readonly {
		readonly id: CaveatId;
		readonly title: LocalisedText;
		readonly text: LocalisedText;
		readonly source: SourceText;
		/** The one area it speaks of, where it is serious and no gap of a sample says it already. */
		readonly unknownOf?: PCode;
	}[];
	readonly gaps: readonly CoverageGap[];
}

/** `areas/datasets.json`: every dataset that has places of the gazetteer. */
export interface PublishedAreaDatasets {
	readonly datasets: readonly AreaDataset[];
}
