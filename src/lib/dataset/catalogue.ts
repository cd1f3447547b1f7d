import type { DatasetInfo } from './dataset-schema.ts';
import type { IndicatorId, TableId, ThemeId } from './ids.ts';
import type { LocalisedText } from './text.ts';

/** A table of a published dataset: what a row is, how many there are, what a reader downloads. */
export interface CatalogueTable {
	readonly id: TableId;
	readonly units: LocalisedText;
	readonly rows: number;
	readonly bytes: number;
}

/** One dataset in `catalogue.json`: enough for its card and for a search over its indicators. */
export interface CatalogueEntry {
	readonly info: DatasetInfo;
	readonly indicators: readonly {
		readonly id: IndicatorId;
		readonly theme: ThemeId;
		readonly title: LocalisedText;
	}[];
	/** Whether it is a register with standards or gaps, and so has a score card. */
	readonly scored: boolean;
	/** Units of the sample: drawn = done + replaced + excluded; all zero without a ledger. */
	readonly coverage: {
		readonly units: LocalisedText;
		readonly drawn: number;
		readonly done: number;
		readonly replaced: number;
		readonly excluded: number;
	};
	/** Empty when only estimates may be published. */
	readonly tables: readonly CatalogueTable[];
}

/** `catalogue.json`: every published dataset, in order of id. */
export interface Catalogue {
	readonly datasets: readonly CatalogueEntry[];
}
