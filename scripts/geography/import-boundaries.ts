import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { MultiPolygon, Polygon, Position } from 'geojson';
import type { BoundaryTopology } from '../../src/lib/geography/index.ts';
import { buildGazetteer } from './build-gazetteer.ts';
import { findCodes, requireAllTownships, type CodedShapes } from './match-codes.ts';
import { readShapeLayers } from './read-shapes.ts';
import { assembleLayers, type TownshipShape } from './schematic/assemble.ts';
import { simplifyBoundaries } from './simplify-boundaries.ts';

export interface ImportOptions {
	/** TopoJSON, GeoJSON or zipped shapefile of townships. */
	readonly file: string;
	/** The project's `data` folder. */
	readonly dataDir: string;
	/** Largest size of the file to write; the default is 500 kB, about 150 kB compressed. */
	readonly maxBytes?: number;
}

/** What an import did, for the command line to say. */
export interface ImportReport {
	readonly written: string;
	readonly bytes: number;
	readonly sha256: string;
	readonly layer: string;
	readonly property: string;
	readonly townships: number;
	/** Rings that were wound the wrong way for d3-geo. */
	readonly rewound: number;
	/** Share of the corners that was dropped to reach the size. */
	readonly dropped: number;
}

const DEFAULT_MAX_BYTES = 500_000;
/** Steps across the map to which corners are drawn together: about 9 m from west to east. */
const GRID = 100_000;
/** West, south, east, north: a generous box around Myanmar, in degrees. */
const AROUND: readonly [number, number, number, number] = [91, 8, 103, 30];

const officialPath = (dataDir: string): string =>
	join(dataDir, 'raw', 'boundaries', 'official.topo.json');

function polygonsOf(geometry: Polygon | MultiPolygon): Position[][][] {
	return geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
}

/** Twice the signed area in degrees; positive for a ring that runs counter-clockwise on a map. */
function turn(ring: readonly Position[]): number {
	return ring.reduce((sum, [x = 0, y = 0], index) => {
		const [nextX = 0, nextY = 0] = ring[(index + 1) % ring.length] ?? [];
		return sum + x * nextY - nextX * y;
	}, 0);
}

/** d3-geo takes the inside of a ring to be on its right: outer rings run clockwise, holes against. */
function isWoundWrong(ring: readonly Position[], index: number): boolean {
	return turn(ring) > 0 === (index === 0);
}

function requireDegrees({ features }: CodedShapes, file: string): void {
	const [west, south, east, north] = AROUND;
	for (const { geometry } of features) {
		for (const [x = NaN, y = NaN] of polygonsOf(geometry).flat(2)) {
			if (x >= west && x <= east && y >= south && y <= north) continue;
			throw new Error(
				`invalid boundary file: ${file} (the position ${x}, ${y} is not a longitude and latitude in Myanmar). Convert it to WGS 84 degrees (EPSG:4326), longitude first.`,
			);
		}
	}
}

/** One shape per code, with rings wound for d3-geo; features that share a code are parts of one. */
function joinParts({ codes, features }: CodedShapes): TownshipShape[] {
	const parts = new Map<string, Position[][][]>();
	features.forEach(({ geometry }, index) => {
		const code = codes[index] ?? '';
		const polygons = polygonsOf(geometry).map((rings) =>
			rings.map((ring, at) => (isWoundWrong(ring, at) ? [...ring].reverse() : ring)),
		);
		parts.set(code, [...(parts.get(code) ?? []), ...polygons]);
	});
	return [...parts]
		.map(([code, polygons]) => ({ code, polygons }))
		.sort((a, b) => (a.code < b.code ? -1 : 1));
}

/**
 * Imports official township shapes for this deployment: finds their P-codes, repairs winding, makes
 * states and country as unions of them, drops slivers, simplifies, and writes
 * `raw/boundaries/official.topo.json`, which git ignores: the layers may not be redistributed.
 *
 * Errors: `invalid boundary file: …`, with every code that does not match.
 */
export async function importBoundaries(options: ImportOptions): Promise<ImportReport> {
	const { dataDir, file, maxBytes = DEFAULT_MAX_BYTES } = options;
	if (!existsSync(file)) {
		throw new Error(`invalid boundary file: ${file} (not found). Check the path.`);
	}
	const name = basename(file);
	const gazetteer = buildGazetteer(dataDir);
	const coded = findCodes(await readShapeLayers(file), name);
	requireAllTownships(coded.codes, gazetteer, name);
	requireDegrees(coded, name);
	const sha256 = createHash('sha256').update(readFileSync(file)).digest('hex');
	const whole = assembleLayers(
		joinParts(coded),
		gazetteer,
		{
			kind: 'official',
			geography: gazetteer.id,
			source: `Imported from ${name}`,
			file: { name, sha256 },
		},
		GRID,
	);
	const { topology, bytes, dropped } = simplifyBoundaries(whole, maxBytes);
	const written = officialPath(dataDir);
	mkdirSync(dirname(written), { recursive: true });
	writeFileSync(written, `${JSON.stringify(topology)}\n`);
	return {
		written,
		bytes,
		sha256,
		layer: coded.layer,
		property: coded.property,
		townships: topology.objects.townships.geometries.length,
		rewound: coded.features
			.flatMap(({ geometry }) => polygonsOf(geometry))
			.reduce((sum, rings) => sum + rings.filter(isWoundWrong).length, 0),
		dropped,
	};
}

/** The shapes to draw: the imported official ones where there are any, else the schematic ones. */
export function activeTopology(dataDir: string): BoundaryTopology {
	const official = officialPath(dataDir);
	const path = existsSync(official) ? official : join(dataDir, 'geography', 'schematic.topo.json');
	return JSON.parse(readFileSync(path, 'utf8')) as BoundaryTopology;
}
