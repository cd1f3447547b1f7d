import {
	calibratedByPsu,
	designSample,
	estimateFromPsuInfluence,
	postStratify,
	rake,
	type AdjustedWeights,
} from '../../../src/lib/estimation/index.ts';
import { frameOf } from '../add-rows.ts';
import { relativeError } from '../compare.ts';
import type { Column } from '../golden.ts';
import { readGoldenDesigns } from '../golden-file.ts';
import type { OracleTopic } from '../topic.ts';

interface CalibrationCase {
	readonly estimand: 'mean' | 'ratio' | 'total';
	readonly by: string | null;
	readonly group: string | null;
	readonly value: number;
	readonly se: number;
}

export interface CalibrationDesign {
	readonly id: string;
	readonly kind: AdjustedWeights['kind'];
	readonly columns: Readonly<Record<string, Column>>;
	readonly before: readonly number[];
	readonly after: readonly number[];
	readonly margins: readonly string[];
	readonly populations: readonly Readonly<Record<string, number>>[];
	readonly cases: readonly CalibrationCase[];
}

export interface CalibrationComparison {
	readonly quantity: 'weight' | 'value' | 'se';
	readonly ours: number;
	readonly theirs: number;
	readonly error: number;
}

export const CALIBRATION_TOLERANCE = { weight: 1e-9, value: 1e-9, se: 1e-9 } as const;

/** The designs of the golden files, with R's answers. */
export function readCalibration(): readonly CalibrationDesign[] {
	return readGoldenDesigns(new URL('./golden/', import.meta.url));
}

/** The adjusted weights, and estimates with the margins taken out of the variance, beside R's. */
export function compareCalibration(design: CalibrationDesign): readonly CalibrationComparison[] {
	const { columns, before, after } = design;
	const frame = frameOf({ columns, populationPsus: null });
	const psu = (columns['i'] ?? []).map(String);
	const margins = design.margins.map((name, m) => ({
		groups: (columns[name] ?? []).map(String),
		population: new Map(Object.entries(design.populations[m] ?? {})),
	}));
	const [first] = margins;
	if (first === undefined) throw new Error(`invalid golden design: ${design.id} (no margin).`);
	const adjusted = design.kind === 'raking' ? rake(before, margins) : postStratify(before, first);
	const weights = after.map((theirs, i) =>
		compare('weight', adjusted.weights[i] ?? NaN, theirs, 0),
	);
	const estimates = design.cases.flatMap((wanted) => {
		const inside = psu.map(
			(_, i) => wanted.by === null || columns[wanted.by]?.[i] === wanted.group,
		);
		const w = adjusted.weights.map((one, i) => (inside[i] ? one : 0));
		const y = (columns['y'] ?? []).map(Number);
		const x = wanted.estimand === 'ratio' ? (columns['x'] ?? []).map(Number) : y.map(() => 1);
		const sumOf = (values: readonly number[]): number =>
			values.reduce((sum, value, i) => sum + value * (w[i] ?? 0), 0);
		const total = wanted.estimand === 'total';
		const value = total ? sumOf(y) : sumOf(y) / sumOf(x);
		const z = y.map((one, i) => {
			if (!inside[i]) return 0;
			return total ? one : (one - value * (x[i] ?? 0)) / sumOf(x);
		});
		const rows = psu.flatMap((_, i) => (inside[i] ? [i] : []));
		const sample = designSample(frame, {
			psu: rows.map((i) => psu[i] ?? ''),
			y: rows.map((i) => y[i] ?? NaN),
			w: rows.map((i) => w[i] ?? NaN),
		});
		const byPsu = calibratedByPsu(adjusted, psu, z);
		const options = { level: 0.95, lonely: 'adjust' } as const;
		const found = estimateFromPsuInfluence(sample, { value, byPsu, squares: null }, options);
		return [
			compare('value', value, wanted.value, 0),
			compare('se', found.se ?? NaN, wanted.se, Math.abs(wanted.value)),
		];
	});
	return [...weights, ...estimates];
}

function compare(
	quantity: CalibrationComparison['quantity'],
	ours: number,
	theirs: number,
	scale: number,
): CalibrationComparison {
	return { quantity, ours, theirs, error: relativeError(ours, theirs, scale) };
}

/** What post-stratification and raking were held against. */
export function topic(): OracleTopic {
	const designs = readCalibration();
	const all = designs.flatMap(compareCalibration);
	const largest = (name: string): number =>
		all.reduce(
			(most, { quantity, error }) => (quantity === name ? Math.max(most, error) : most),
			0,
		);
	return {
		name: 'calibration',
		answersTo: 'survey::postStratify, survey::rake',
		about:
			'Weights adjusted to one margin or several, and means, ratios and totals whose variance takes the margins out',
		designs: designs.length,
		cases: designs.reduce((n, { cases }) => n + cases.length, 0),
		largestError: Object.fromEntries(
			Object.keys(CALIBRATION_TOLERANCE).map((q) => [q, Number(largest(q).toPrecision(2))]),
		),
		tolerance: CALIBRATION_TOLERANCE,
		reason: null,
	};
}
