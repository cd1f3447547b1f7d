interface LargestError {
	readonly value: number;
	readonly se: number;
	readonly df: number;
	readonly ci: number;
	readonly deff: number;
}

/** `tests/oracle/golden-report.json`: the largest relative error against R, by group of cases. */
export interface GoldenReport {
	readonly source: string;
	readonly tolerance: number;
	readonly groups: readonly {
		readonly name: string;
		readonly about: string;
		readonly designs: number;
		readonly cases: number;
		readonly largestError: LargestError;
	}[];
	readonly all: {
		readonly designs: number;
		readonly cases: number;
		readonly largestError: LargestError;
	};
	/** The other families of estimators; errors and tolerances by quantity. */
	readonly topics: readonly {
		readonly name: string;
		readonly answersTo: string;
		readonly about: string;
		readonly designs: number;
		readonly cases: number;
		readonly largestError: Readonly<Record<string, number>>;
		readonly tolerance: Readonly<Record<string, number>>;
		readonly reason: string | null;
	}[];
}
