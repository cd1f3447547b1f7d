import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { csvParse } from 'd3-dsv';
import { GAPS, JOINED, STRATA } from './strata.ts';
import type { Random } from './random.ts';

/** A synthetic enumeration area of the frame: a place inside a township that does not exist. */
export interface FrameArea {
	readonly id: string;
	readonly township: string;
	/** Households in the census; the size to which the chance of being drawn is proportional. */
	readonly size: number;
}

/** People per household where the census estimated people and counted few households. */
const ESTIMATED_MEMBERS = 6;
const HOUSEHOLDS_PER_AREA = 110;

interface Township {
	readonly code: string;
	readonly state: string;
	readonly urban: number;
	readonly rural: number;
}

function readTownships(geographyDir: string): Township[] {
	const estimated: readonly string[] = GAPS.flatMap((gap) =>
		gap.status === 'replaced' ? gap.townships : [],
	);
	const rows = csvParse(readFileSync(join(geographyDir, 'townships.csv'), 'utf8'));
	return rows.map((row) => {
		const { pcode = '', state18 = '' } = row;
		const persons = Number(row['persons_2014']);
		const households = estimated.includes(pcode)
			? persons / ESTIMATED_MEMBERS
			: Number(row['households_2014']);
		const share = persons > 0 ? Number(row['persons_2014_urban']) / persons : 0;
		return {
			code: pcode,
			state: JOINED[state18] ?? state18,
			urban: households * share,
			rural: households * (1 - share),
		};
	});
}

/**
 * The frame: for each of the 30 strata its enumeration areas, in order of township. Townships come
 * from the gazetteer with their 2014 census households, shared out to urban and rural like people;
 * enumeration areas of about 110 households are made up inside them.
 */
export function makeFrame(geographyDir: string, random: Random): readonly (readonly FrameArea[])[] {
	const townships = readTownships(geographyDir);
	return STRATA.map((stratum) =>
		townships
			.filter((t) => t.state === stratum.state.code)
			.flatMap((t) => splitTownship(t, stratum.urban, random)),
	);
}

function splitTownship(township: Township, urban: boolean, random: Random): FrameArea[] {
	const households = urban ? township.urban : township.rural;
	if (!(households >= 1)) return [];
	const count = Math.max(1, Math.round(households / HOUSEHOLDS_PER_AREA));
	const parts = Array.from({ length: count }, () => Math.exp(0.3 * random.normal()));
	const whole = parts.reduce((sum, part) => sum + part, 0);
	return parts.map((part, i) => ({
		id: `${township.code}-${urban ? 'u' : 'r'}${String(i + 1).padStart(4, '0')}`,
		township: township.code,
		size: (households * part) / whole,
	}));
}

/** Systematic selection with probability proportional to size, from a random start. */
export function drawSystematic(
	areas: readonly FrameArea[],
	count: number,
	random: Random,
): FrameArea[] {
	const whole = areas.reduce((sum, area) => sum + area.size, 0);
	const step = whole / count;
	let mark = random.uniform() * step;
	let passed = 0;
	const drawn: FrameArea[] = [];
	for (const area of areas) {
		passed += area.size;
		if (mark >= passed) continue;
		drawn.push(area);
		while (mark < passed) mark += step;
	}
	if (drawn.length === count) return drawn;
	throw new Error(
		`invalid sample size: ${count} of ${areas.length} areas (one area is larger than the step ${step.toFixed(0)}; draw fewer)`,
	);
}
