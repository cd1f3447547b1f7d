import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { csvParse } from 'd3-dsv';
import type { Point } from './plane.ts';
import { toPlane } from './projection.ts';

/** What the schematic shape of a township is made from; points on the plane, area in km². */
export interface TownshipFacts {
	readonly code: string;
	readonly state18: string;
	readonly label: Point;
	readonly centroid: Point;
	readonly areaKm2: number;
}

/** Reads points and areas from `townships.csv` in `dataDir/geography`. */
export function readTownshipFacts(dataDir: string): readonly TownshipFacts[] {
	const text = readFileSync(join(dataDir, 'geography', 'townships.csv'), 'utf8');
	return csvParse(text, (row) => ({
		code: row['pcode'] ?? '',
		state18: row['state18'] ?? '',
		label: toPlane([Number(row['lon']), Number(row['lat'])]),
		centroid: toPlane([Number(row['centroid_lon']), Number(row['centroid_lat'])]),
		areaKm2: Number(row['area_km2']),
	}));
}
