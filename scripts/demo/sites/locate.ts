import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { csvParse } from 'd3-dsv';
import type { Random } from '../random.ts';
import type { Control } from './spans.ts';

/**
 * How far from the label point and from the town of a township, in kilometres, everything lies
 * inside it, on the schematic as on official shapes (measured, less a margin; at most 18). Without
 * a second figure the town lies too near the edge.
 */
const REACH: Readonly<Record<string, readonly [number, number?]>> = {
	MMR001001: [5.2],
	MMR001002: [17],
	MMR001005: [14, 3],
	MMR001007: [18, 12],
	MMR001008: [4.3, 3],
	MMR001009: [18, 10],
	MMR001010: [9, 6],
	MMR001011: [15, 12],
	MMR001012: [10],
	MMR001013: [17, 4],
	MMR001014: [18, 10],
	MMR001015: [18, 15],
	MMR012001: [4],
	MMR012003: [9, 6],
	MMR012004: [13, 8],
	MMR012005: [15],
	MMR012006: [9],
	MMR012007: [3.4],
	MMR012008: [2.2],
	MMR012009: [5],
	MMR012011: [4],
	MMR012013: [9, 8],
	MMR015002: [2.9, 2.4],
	MMR015009: [12, 2],
	MMR015010: [11, 2.5],
	MMR015011: [18, 11],
	MMR015014: [18, 4],
	MMR015015: [8.5, 6],
	MMR015019: [16, 7],
};

const KM_PER_DEGREE = 111.2;

/** A point of the earth in degrees. */
interface Point {
	readonly lon: number;
	readonly lat: number;
}

/** Draws a place for a site in a township: around the town for six in ten of those in GCA. */
export type Locate = (township: string, control: Control, random: Random) => Point;

/** Reads label points and towns from the gazetteer's `townships.csv`. */
export function readLocator(geographyDir: string): Locate {
	const rows = csvParse(readFileSync(join(geographyDir, 'townships.csv'), 'utf8'));
	const byCode = new Map(rows.map((row) => [row['pcode'], row]));
	return (township, control, random) => {
		const row = byCode.get(township);
		const reach = REACH[township];
		if (row === undefined || reach === undefined) {
			throw new Error(
				`invalid township: ${township} (site frame); give it a row in townships.csv and a reach in locate.ts`,
			);
		}
		const [fromLabel, fromTown] = reach;
		const inTown = random.chance(0.6) && control === 'GCA' && fromTown !== undefined;
		const centre = inTown
			? { lon: Number(row['town_lon']), lat: Number(row['town_lat']) }
			: { lon: Number(row['lon']), lat: Number(row['lat']) };
		return around(centre, inTown ? fromTown : fromLabel, random);
	};
}

/** Uniform over the disc, but not within the innermost tenth of its radius. */
function around(centre: Point, reach: number, random: Random): Point {
	const distance = reach * Math.sqrt(0.01 + 0.99 * random.uniform());
	const angle = 2 * Math.PI * random.uniform();
	const north = (distance * Math.sin(angle)) / KM_PER_DEGREE;
	const east =
		(distance * Math.cos(angle)) / (KM_PER_DEGREE * Math.cos((centre.lat * Math.PI) / 180));
	return { lon: round(centre.lon + east), lat: round(centre.lat + north) };
}

/** Four decimals, about ten metres. */
function round(degrees: number): number {
	return Math.round(degrees * 1e4) / 1e4;
}
