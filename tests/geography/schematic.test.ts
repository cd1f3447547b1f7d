import { existsSync, readFileSync } from 'node:fs';
import { geoArea, geoContains } from 'd3-geo';
import { neighbors } from 'topojson-client';
import { describe, expect, it } from 'vitest';
import { buildGazetteer } from '../../scripts/geography/build-gazetteer.ts';
import { makeSchematic } from '../../scripts/geography/make-schematic.ts';
import { measureOverlap, readPlaneShapes } from '../../scripts/geography/measure-schematic.ts';
import { readTownshipFacts } from '../../scripts/geography/schematic/township-table.ts';
import { shapes, type BoundaryTopology } from '../../src/lib/geography/index.ts';

const FILE = 'data/geography/schematic.topo.json';
const REAL = '../shared/geo/real/mmr_townships.topo.json';
const SQUARE_KM_PER_STERADIAN = 6371.0088 ** 2;
const text = readFileSync(FILE, 'utf8');
const topology = JSON.parse(text) as BoundaryTopology;
const gazetteer = buildGazetteer('data');
const townships = shapes(topology, 'townships');
const squareKm = (shape: Parameters<typeof geoArea>[0]): number =>
	geoArea(shape) * SQUARE_KM_PER_STERADIAN;

describe('the schematic shapes', () => {
	it('are what the script makes, byte for byte', () => {
		expect(`${JSON.stringify(makeSchematic('data'))}\n`).toBe(text);
	});

	it('say that they are schematic, with vintage and sources, in less than 120 kB', () => {
		expect(topology.provenance).toMatchObject({ kind: 'schematic', geography: 'mimu-9.3' });
		expect(topology.provenance.source).toMatch(
			/not surveyed.*Natural Earth.*MIMU Place Codes 9\.3/,
		);
		expect(text.length).toBeLessThan(120_000);
	});

	it('have each of the 330 townships exactly once', () => {
		const expected = gazetteer.areasAt('township').map(({ code }) => code);
		expect(townships.map(({ id }) => id).sort()).toEqual([...expected].sort());
	});

	it('have the 18 units, the 15 states and regions and the country', () => {
		for (const [layer, level] of [
			['states18', 'state18'],
			['states15', 'state15'],
			['country', 'country'],
		] as const) {
			const expected = gazetteer.areasAt(level).map(({ code }) => code);
			expect(
				shapes(topology, layer)
					.map(({ id }) => id)
					.sort(),
			).toEqual([...expected].sort());
		}
	});

	it('leave no township empty: each has at least a third of its known area, nine in ten are within 30 %', () => {
		const ratios = townships.map((shape) => squareKm(shape) / gazetteer.area(shape.id).areaKm2);
		expect(Math.min(...ratios)).toBeGreaterThan(1 / 3);
		const near = ratios.filter((ratio) => ratio > 0.7 && ratio < 1.3);
		expect(near.length / ratios.length).toBeGreaterThan(0.9);
	});

	it('are wound for d3-geo, so that no shape covers the rest of the globe', () => {
		for (const layer of ['townships', 'states18', 'states15', 'country'] as const) {
			for (const shape of shapes(topology, layer)) expect(geoArea(shape)).toBeLessThan(0.1);
		}
	});

	it('make states and country exact unions of their townships', () => {
		const areas = new Map(townships.map((shape) => [shape.id, squareKm(shape)]));
		for (const layer of ['states18', 'states15', 'country'] as const) {
			for (const shape of shapes(topology, layer)) {
				const parts = gazetteer.townshipsIn(shape.id).map(({ code }) => areas.get(code) ?? NaN);
				const sum = parts.reduce((total, part) => total + part, 0);
				expect(Math.abs(squareKm(shape) / sum - 1), shape.id).toBeLessThan(1e-9);
			}
		}
	});

	it('share borders: only the islands Cocokyun, Munaung and Chaungzon have no neighbour', () => {
		const around = neighbors(topology.objects.townships.geometries);
		const alone = townships.filter((_, index) => around[index]?.length === 0);
		expect(alone.map(({ id }) => id)).toEqual(['MMR011003', 'MMR012012', 'MMR013032']);
	});

	it('hold the label points of at least 320 of the 330 townships', () => {
		const holding = townships.filter((shape) => {
			const { lon, lat } = gazetteer.area(shape.id).point;
			return geoContains(shape, [lon, lat]);
		});
		expect(holding.length).toBeGreaterThanOrEqual(320);
	});

	it.skipIf(!existsSync(REAL))(
		'overlap the real ones: median IoU at least 0.68, p10 at least 0.40 (skipped where ../shared is absent)',
		() => {
			const made = [...readPlaneShapes(FILE)].map(([code, polygons]) => ({ code, polygons }));
			const overlap = measureOverlap(made, readPlaneShapes(REAL), readTownshipFacts('data'));
			expect(overlap.townships).toBe(330);
			expect(overlap.median).toBeGreaterThanOrEqual(0.68);
			expect(overlap.p10).toBeGreaterThanOrEqual(0.4);
			expect(overlap.empty).toBe(0);
		},
	);
});
