/**
 * What one family of estimators was held against, as the Methods page shows it. Each family has a
 * folder here with its R script, its golden files, a test, and a function that makes this row.
 */
export interface OracleTopic {
	/** Folder name, such as `quantiles`. */
	readonly name: string;
	/** The R function it answers to, such as `survey::svyquantile`. */
	readonly answersTo: string;
	/** What was compared, in one sentence. */
	readonly about: string;
	readonly designs: number;
	readonly cases: number;
	/** Largest error found per quantity (relative, see `relativeError`), two significant digits. */
	readonly largestError: Readonly<Record<string, number>>;
	/** What the test allows per quantity. */
	readonly tolerance: Readonly<Record<string, number>>;
	/** Why a tolerance is wider than 1e-9; null where none is. */
	readonly reason: string | null;
}

/** A family before it is compared: what its golden files hold. */
export type DescribedTopic = Omit<OracleTopic, 'largestError'>;
