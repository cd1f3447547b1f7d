/**
 * Measures the schematic shapes against real ones, which stay outside the project.
 *
 *     npx tsx scripts/geography/measure-schematic.ts [--compare] <townships.topo.json>
 *
 * Prints the overlap (intersection over union, IoU) of each township's two shapes: median, p10 and
 * the rest; with `--compare` also that of the other ways that were tried.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import * as polyclip from 'polyclip-ts';
import { shapes, type BoundaryTopology } from '../../src/lib/geography/index.ts';
import type { FitSettings } from './schematic/fit-cells.ts';
import { CHOSEN_FIT, makeCells, type PlaneShape } from './schematic/make-cells.ts';
import { readNaturalUnits } from './schematic/natural-earth.ts';
import { contains, measure, orient } from './schematic/plane.ts';
import { projectPolygon } from './schematic/projection.ts';
import type { Polygons } from './schematic/stitch.ts';
import { readTownshipFacts, type TownshipFacts } from './schematic/township-table.ts';

/** Overlap of schematic and real shapes over all townships of the real file. */
export interface Overlap {
	readonly median: number;
	readonly p10: number;
	readonly minimum: number;
	/** Townships without a shape, or with one under 1 % of the known area. */
	readonly empty: number;
	/** Townships whose label point lies inside their shape. */
	readonly labelled: number;
	readonly townships: number;
}

type Closed = [number, number][][][];

function areaOf(polygons: Polygons): number {
	return measure(orient(polygons)).area;
}

/** Intersection over union of two shapes on the plane; 0 where either is empty. */
function overlapOf(a: Polygons, b: Polygons): number {
	if (a.length === 0 || b.length === 0) return 0;
	const common = polyclip.intersection(a as unknown as Closed, b as unknown as Closed);
	const shared = areaOf(common.map((rings) => rings.map((ring) => ring.slice(0, -1))));
	return shared / (areaOf(a) + areaOf(b) - shared);
}

/** Compares shapes with real ones by P-code. */
export function measureOverlap(
	made: readonly PlaneShape[],
	real: ReadonlyMap<string, Polygons>,
	facts: readonly TownshipFacts[],
): Overlap {
	const shapeOf = new Map(made.map(({ code, polygons }) => [code, polygons]));
	const overlaps = [...real].map(([code, polygons]) =>
		overlapOf(shapeOf.get(code) ?? [], polygons),
	);
	const sorted = [...overlaps].sort((a, b) => a - b);
	const quantile = (p: number): number => sorted[Math.round(p * (sorted.length - 1))] ?? 0;
	return {
		median: quantile(0.5),
		p10: quantile(0.1),
		minimum: quantile(0),
		empty: facts.filter((f) => areaOf(shapeOf.get(f.code) ?? []) < f.areaKm2 / 100).length,
		labelled: facts.filter((f) => contains(orient(shapeOf.get(f.code) ?? []), f.label)).length,
		townships: sorted.length,
	};
}

/** The townships of a boundary file on the plane, by P-code. */
export function readPlaneShapes(path: string): ReadonlyMap<string, Polygons> {
	const topology = JSON.parse(readFileSync(path, 'utf8')) as BoundaryTopology;
	return new Map(
		shapes(topology, 'townships').map((shape) => [shape.id, projectPolygon(shape.geometry)]),
	);
}

const unfitted: FitSettings = { ...CHOSEN_FIT, steps: 0 };
const areasOnly: FitSettings = {
	...CHOSEN_FIT,
	areaShare: Infinity,
	centreStep: 0,
	labelStep: 0,
	leak: 0,
};
const atLabels = (facts: readonly TownshipFacts[]): readonly TownshipFacts[] =>
	facts.map((township) => ({ ...township, centroid: township.label }));

/** Ways that were tried, from the plainest to the chosen one. */
const WAYS: readonly (readonly [string, FitSettings, 'label' | 'centroid'])[] = [
	['Voronoi cells of label points', unfitted, 'label'],
	['Voronoi cells of centroids', unfitted, 'centroid'],
	['Power diagram of label points, areas fitted', areasOnly, 'label'],
	['Power diagram of centroids, areas fitted', areasOnly, 'centroid'],
	['… and steps held to the smallest neighbour', { ...areasOnly, areaShare: 0.1 }, 'centroid'],
	['… and sites moved to match centres', { ...CHOSEN_FIT, labelStep: 0, leak: 0 }, 'centroid'],
	['… and what cannot be met forgotten', { ...CHOSEN_FIT, labelStep: 0 }, 'centroid'],
	['… and labels recovered (chosen)', CHOSEN_FIT, 'centroid'],
];

function describe(way: string, o: Overlap): string {
	const figures = [o.median.toFixed(3), o.p10.toFixed(3), o.empty, `${o.labelled}/${o.townships}`];
	return `| ${way} | ${figures.join(' | ')} |`;
}

function print(line: string): void {
	process.stdout.write(`${line}\n`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
	const path = process.argv.slice(2).find((argument) => !argument.startsWith('--'));
	if (!path) {
		throw new Error('invalid argument: none (measure-schematic). Give a file of real townships.');
	}
	const facts = readTownshipFacts('data');
	const real = readPlaneShapes(path);
	print('| way | median IoU | p10 | empty | labels inside |\n| --- | --- | --- | --- | --- |');
	if (process.argv.includes('--compare')) {
		for (const [way, settings, point] of WAYS) {
			const sites = point === 'label' ? atLabels(facts) : facts;
			const cells = makeCells(readNaturalUnits(), sites, settings);
			print(describe(way, measureOverlap(cells, real, facts)));
		}
	}
	const committed = readPlaneShapes(join('data', 'geography', 'schematic.topo.json'));
	const made = [...committed].map(([code, polygons]) => ({ code, polygons }));
	print(describe('The committed file', measureOverlap(made, real, facts)));
}
