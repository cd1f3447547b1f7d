import {
	estimateProportion,
	testIndependence,
	type CellSizes,
} from '../../../src/lib/estimation/index.ts';
import {
	checkNumber,
	checkWord,
	inferenceTopic,
	readInference,
	totalsWhere,
	type Check,
	type InferenceDesign,
} from '../inference.ts';
import type { OracleTopic } from '../topic.ts';

export interface TwoWayCase {
	readonly rows: string;
	readonly columns: string;
	readonly status: 'ok' | 'none';
	readonly n: number;
	readonly chiSquare: number | null;
	readonly f: number | null;
	readonly ndf: number | null;
	readonly ddf: number | null;
	readonly p: number | null;
	readonly share: 'row' | 'column' | 'cell' | 'none';
	readonly row: string;
	readonly column: string;
	readonly value: number | null;
	readonly se: number | null;
	readonly low: number | null;
	readonly high: number | null;
}

export const TWO_WAY_TOLERANCE = {
	status: 0,
	'X²': 1e-9,
	F: 1e-9,
	ndf: 1e-9,
	ddf: 1e-9,
	p: 1e-9,
	share: 1e-9,
	se: 1e-9,
	ci: 1e-9,
} as const;

type Of = (row: number) => string | null;

function codes(design: InferenceDesign<TwoWayCase>, name: string): Of {
	return (row) => {
		const value = design.columns[name]?.[row];
		return value === null || value === undefined ? null : String(value);
	};
}

/** Σw per PSU of the rows in a cell. */
function sizes(design: InferenceDesign<TwoWayCase>, keep: (row: number) => boolean): CellSizes {
	const { sums } = totalsWhere(
		design,
		() => 1,
		() => 1,
		keep,
	);
	return new Map([...sums].map(([psu, { w }]) => [psu, w]));
}

function checkCase(design: InferenceDesign<TwoWayCase>, wanted: TwoWayCase): readonly Check[] {
	const where = `${design.id}, ${wanted.rows} by ${wanted.columns}`;
	const [r, c] = [codes(design, wanted.rows), codes(design, wanted.columns)];
	const all = Array.from({ length: design.rows }, (_, row) => row);
	const levels = (of: Of): readonly string[] => [
		...new Set(all.flatMap((row) => (r(row) !== null && c(row) !== null ? (of(row) ?? []) : []))),
	];
	const cells = levels(r).map((one) =>
		levels(c).map((other) => sizes(design, (row) => r(row) === one && c(row) === other)),
	);
	const test = testIndependence({ frame: design.frame, cells, n: wanted.n }, design);
	const status = checkWord(where, test.kind === 'test' ? 'ok' : 'none', wanted.status);
	if (test.kind === 'unavailable') return [status];
	return [
		status,
		checkNumber('X²', where, test.chiSquare, wanted.chiSquare),
		checkNumber('F', where, test.f, wanted.f),
		checkNumber('ndf', where, test.ndf, wanted.ndf),
		checkNumber('ddf', where, test.ddf, wanted.ddf),
		checkNumber('p', where, test.p, wanted.p),
	];
}

function checkShare(design: InferenceDesign<TwoWayCase>, wanted: TwoWayCase): readonly Check[] {
	if (wanted.share === 'none') return [];
	const where = `${design.id}, ${wanted.share} share of ${wanted.row} and ${wanted.column}`;
	const [r, c] = [codes(design, wanted.rows), codes(design, wanted.columns)];
	const inRow = (row: number): boolean => r(row) === wanted.row;
	const inColumn = (row: number): boolean => c(row) === wanted.column;
	const stated = (row: number): boolean => r(row) !== null && c(row) !== null;
	const domains = { row: inRow, column: inColumn, cell: () => true };
	const domain = domains[wanted.share];
	const found = estimateProportion(
		totalsWhere(
			design,
			(row) => Number(inRow(row) && inColumn(row)),
			() => 1,
			(row) => stated(row) && domain(row),
		),
		{ level: design.level, lonely: design.lonely },
	);
	const { value = null, se = null } = found;
	const [low, high] = found.kind === 'estimate' ? found.ci : [null, null];
	return [
		checkNumber('share', where, value, wanted.value),
		checkNumber('se', where, se, wanted.se, wanted.value ?? 0),
		checkNumber('ci', where, low, wanted.low, wanted.value ?? 0),
		checkNumber('ci', where, high, wanted.high, wanted.value ?? 0),
	];
}

/** Every test and share of a design beside R's. */
export function checkTwoWay(design: InferenceDesign<TwoWayCase>): readonly Check[] {
	const tables = new Map(design.cases.map((one) => [`${one.rows} ${one.columns}`, one]));
	return [
		...[...tables.values()].flatMap((wanted) => checkCase(design, wanted)),
		...design.cases.flatMap((wanted) => checkShare(design, wanted)),
	];
}

export function topic(): OracleTopic {
	const designs = readInference<TwoWayCase>('two-way');
	return inferenceTopic(
		{
			name: 'two-way',
			answersTo: 'survey::svychisq(statistic = "F")',
			about: 'Rao–Scott F of two-way tables, and shares of a row, a column and the whole',
			tolerance: TWO_WAY_TOLERANCE,
			reason: null,
		},
		designs,
		designs.flatMap((design) => checkTwoWay(design)),
	);
}
