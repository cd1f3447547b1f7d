import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { geoArea } from 'd3-geo';
import type { Position } from 'geojson';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { activeTopology, importBoundaries } from '../../scripts/geography/import-boundaries.ts';
import { shapes, type AreaShape, type BoundaryTopology } from '../../src/lib/geography/index.ts';
import { zipShapefile } from './write-shapefile.ts';

const REAL = '../shared/geo/real/mmr_townships.topo.json';
const STATES = '../shared/geo/real/mmr_states.topo.json';
const schematic = JSON.parse(
	readFileSync('data/geography/schematic.topo.json', 'utf8'),
) as BoundaryTopology;
const townships = shapes(schematic, 'townships');

let dataDir: string;
beforeEach(() => {
	dataDir = mkdtempSync(join(tmpdir(), 'sittan-boundaries-'));
	cpSync('data/geography', join(dataDir, 'geography'), { recursive: true });
});
afterEach(() => rmSync(dataDir, { recursive: true }));

const save = (name: string, content: string | Buffer): string => {
	const path = join(dataDir, name);
	writeFileSync(path, content);
	return path;
};

/** GeoJSON of areas as another program may write it: codes in a property, positions changed. */
const geojson = (
	areas: readonly AreaShape[],
	move: (position: Position) => Position = (position) => position,
	turn: (ring: Position[]) => Position[] = (ring) => ring,
): string => {
	const features = areas.map(({ id, geometry }) => {
		const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
		const coordinates = polygons.map((rings) => rings.map((ring) => turn(ring.map(move))));
		return {
			type: 'Feature',
			properties: { TS: 'a name', ts_pcode: id, ST_PCODE: id.slice(0, 6) },
			geometry: { type: 'MultiPolygon', coordinates },
		};
	});
	return JSON.stringify({ type: 'FeatureCollection', features });
};

const run = (file: string) => importBoundaries({ file, dataDir });

const expectWholeCountry = (): void => {
	const topology = activeTopology(dataDir);
	expect(topology.provenance.kind).toBe('official');
	const counts = (['townships', 'states18', 'states15', 'country'] as const).map(
		(layer) => shapes(topology, layer).length,
	);
	expect(counts).toEqual([330, 18, 15, 1]);
	const before = geoArea({ type: 'FeatureCollection', features: [...townships] });
	for (const layer of ['townships', 'states18', 'states15', 'country'] as const) {
		const after = geoArea({ type: 'FeatureCollection', features: [...shapes(topology, layer)] });
		expect(after / before).toBeCloseTo(1, 3);
	}
};

describe('importing boundaries', () => {
	it('takes TopoJSON, finding codes in the ids, and writes source and checksum', async () => {
		const report = await run('data/geography/schematic.topo.json');
		expect(report).toMatchObject({
			layer: 'townships',
			property: 'id',
			townships: 330,
			rewound: 0,
		});
		expect(activeTopology(dataDir).provenance.file).toEqual({
			name: 'schematic.topo.json',
			sha256: report.sha256,
		});
		expect(report.sha256).toMatch(/^[0-9a-f]{64}$/);
		expectWholeCountry();
	});

	it('takes GeoJSON wound the other way and repairs it, finding codes by their values', async () => {
		const file = save(
			'official.geojson',
			geojson(townships, undefined, (ring) => [...ring].reverse()),
		);
		const report = await run(file);
		expect(report.property).toBe('ts_pcode');
		expect(report.rewound).toBeGreaterThanOrEqual(330);
		expectWholeCountry();
	});

	it('takes a zipped shapefile', async () => {
		const report = await run(save('official.zip', zipShapefile(townships)));
		expect(report.property).toBe('TS_PCODE');
		expectWholeCountry();
	});

	it('joins features that share a code', async () => {
		const parts = townships.flatMap((area): AreaShape[] =>
			area.geometry.type === 'Polygon'
				? [area]
				: area.geometry.coordinates.map((coordinates) => ({
						...area,
						geometry: { type: 'Polygon', coordinates },
					})),
		);
		expect(parts.length).toBeGreaterThan(330);
		expect((await run(save('parts.geojson', geojson(parts)))).townships).toBe(330);
	});

	it('simplifies to the size asked for without losing a township', async () => {
		const maxBytes = 90_000;
		const report = await importBoundaries({
			file: 'data/geography/schematic.topo.json',
			dataDir,
			maxBytes,
		});
		expect(report.bytes).toBeLessThanOrEqual(maxBytes);
		expect(report.dropped).toBeGreaterThan(0);
		expect(report.townships).toBe(330);
	});

	it('refuses codes that do not match, listing unknown ones and townships without a shape', async () => {
		const renamed = townships.map((area) =>
			area.id === 'MMR013046' ? { ...area, id: 'MMR013008' as AreaShape['id'] } : area,
		);
		const file = save('old.geojson', geojson(renamed.filter(({ id }) => id !== 'MMR001001')));
		await expect(run(file)).rejects.toThrow(
			'invalid boundary file: old.geojson (its codes are not those of mimu-9.3). ' +
				'Not in the gazetteer (1): MMR013008 Hlaingtharya. ' +
				'Without a shape (2): MMR001001 Myitkyina, MMR013046 Hlaingtharya (East). ' +
				'Give the township layer of the same release of the place codes.',
		);
		expect(existsSync(join(dataDir, 'raw'))).toBe(false);
	});

	it('refuses positions in metres with one sentence', async () => {
		const metres = ([x = 0, y = 0]: Position): Position => [x * 1e4, y * 1e5];
		await expect(run(save('utm.geojson', geojson(townships, metres)))).rejects.toThrow(
			/^invalid boundary file: utm\.geojson \(the position \S+, \S+ is not a longitude and latitude in Myanmar\)\. Convert it to WGS 84 degrees \(EPSG:4326\), longitude first\.$/,
		);
	});

	it('refuses latitude before longitude', async () => {
		const swapped = ([x = 0, y = 0]: Position): Position => [y, x];
		await expect(run(save('swapped.geojson', geojson(townships, swapped)))).rejects.toThrow(
			'longitude first',
		);
	});

	it('explains a file without P-codes by the properties it has', async () => {
		const text = geojson(townships)
			.replaceAll(/"MMR\d{6}"/g, '"x"')
			.replaceAll(/"MMR\d{3}"/g, '"y"');
		await expect(run(save('names.geojson', text))).rejects.toThrow(
			'no property holds township P-codes such as MMR001001; properties: id, TS, ts_pcode, ST_PCODE',
		);
	});

	it('explains that a file of states cannot replace the townships', async () => {
		const features = shapes(schematic, 'states18');
		const text = JSON.stringify({ type: 'FeatureCollection', features });
		await expect(run(save('states.geojson', text))).rejects.toThrow(
			'invalid boundary file: states.geojson (states and regions only). Give the layer of townships',
		);
	});

	it('explains a file that is missing or of another format', async () => {
		await expect(run('nowhere.zip')).rejects.toThrow('nowhere.zip (not found)');
		await expect(run(save('a.csv', 'pcode,name'))).rejects.toThrow('a.csv (not JSON)');
		await expect(run(save('a.json', '{"type":"Point"}'))).rejects.toThrow('JSON of type Point');
		await expect(run(save('a.zip', 'no archive'))).rejects.toThrow('no readable shapefile inside');
	});

	it.skipIf(!existsSync(REAL))(
		'takes the real townships (skipped where ../shared is absent)',
		async () => {
			const report = await run(REAL);
			expect(report.townships).toBe(330);
			expect(shapes(activeTopology(dataDir), 'states15')).toHaveLength(15);
			await expect(run(STATES)).rejects.toThrow('states and regions only');
		},
	);
});

describe('the shapes in use', () => {
	it('are the schematic ones until official ones are imported', async () => {
		expect(activeTopology(dataDir).provenance.kind).toBe('schematic');
		await run('data/geography/schematic.topo.json');
		expect(activeTopology(dataDir).provenance.kind).toBe('official');
	});
});
