import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { csvParse } from 'd3-dsv';
import type { Estimate } from '../../src/lib/estimation/index.ts';

/** A figure read from a publication, for which the demonstration has an indicator. */
export interface PublishedFigure {
	readonly indicator: string;
	readonly weighting: string;
	/** The variable and code of its domain; both empty for the country. */
	readonly by: string;
	readonly code: string;
	/** In percent, or as a count of people or households. */
	readonly value: number;
	readonly unit: 'percent' | 'people' | 'households';
	/** `conflict`: a set that contradicts the one the data is calibrated to. */
	readonly use: 'calibrated' | 'conflict';
	readonly source: string;
}

/** Reads `published.csv` of a dataset's folder; throws for a unit or use it does not know. */
export function readPublished(folder: string): readonly PublishedFigure[] {
	return csvParse(readFileSync(join(folder, 'published.csv'), 'utf8'), (row, i) => {
		const { unit = '', use = '' } = row;
		if (unit !== 'percent' && unit !== 'people' && unit !== 'households') {
			throw new Error(
				`invalid unit: ${unit} (published.csv row ${i + 1}); give percent, people or households`,
			);
		}
		if (use !== 'calibrated' && use !== 'conflict') {
			throw new Error(
				`invalid use: ${use} (published.csv row ${i + 1}); give calibrated or conflict`,
			);
		}
		return {
			indicator: row['indicator'] ?? '',
			weighting: row['weighting'] ?? '',
			by: row['by'] ?? '',
			code: row['code'] ?? '',
			value: Number(row['value']),
			unit,
			use,
			source: row['source'] ?? '',
		};
	});
}

/** An estimate in the unit of a published figure, and whether the two agree. */
export interface Comparison {
	readonly value: number;
	readonly low: number;
	readonly high: number;
	/** The figure lies in the 95 % interval, or within one point (one percent of a count). */
	readonly meets: boolean;
}

/** Holds an estimate against a published figure. */
export function compare(figure: PublishedFigure, estimate: Estimate): Comparison {
	const scale = figure.unit === 'percent' ? 100 : 1;
	const tolerance = figure.unit === 'percent' ? 1 : figure.value / 100;
	const value = estimate.value * scale;
	const [low, high] = [estimate.ci[0] * scale, estimate.ci[1] * scale];
	const near = Math.abs(value - figure.value) <= tolerance;
	return { value, low, high, meets: near || (low <= figure.value && figure.value <= high) };
}
