import * as polyclip from 'polyclip-ts';
import { fitCells, type FitSettings } from './fit-cells.ts';
import type { NaturalUnit } from './natural-earth.ts';
import { contains, orient, type Point } from './plane.ts';
import type { Cell } from './power-diagram.ts';
import { reattachParts } from './reattach.ts';
import { stitch, type Polygon, type Polygons } from './stitch.ts';
import type { TownshipFacts } from './township-table.ts';

/** A township's schematic shape on the plane. */
export interface PlaneShape {
	readonly code: string;
	readonly polygons: Polygons;
}

/** Settings found by trying; each is a global number, none belongs to a place. */
export const CHOSEN_FIT: FitSettings = {
	steps: 300,
	areaStep: 0.3,
	areaShare: 0.1,
	centreStep: 0.2,
	reach: 0.4,
	labelStep: 0.2,
	leak: 0.02,
};

/** A township this far from its state's shape is an island that belongs to another shape there. */
const ISLAND_KM = 25;

/**
 * Divides the state shapes among their townships. A township belongs to the shape its label point
 * lies in, even where that is another state's (Natural Earth draws Padaung in Magway and Ngazun in
 * Sagaing): its cell then mends the border, as states are made from their townships.
 */
export function makeCells(
	units: readonly NaturalUnit[],
	townships: readonly TownshipFacts[],
	settings: FitSettings,
): readonly PlaneShape[] {
	const hosts = townships.map((township) => findHost(units, township));
	const islands = townships.flatMap((township, index) =>
		hosts[index] ? [] : [{ code: township.code, polygons: [findIsland(units, township)] }],
	);
	const taken = new Set(islands.flatMap((island) => island.polygons));
	const cells = units.flatMap((unit) => {
		const land = unit.polygons.filter((polygon) => !taken.has(polygon));
		const members = townships.filter((_, index) => hosts[index] === unit);
		const targets = members.map(({ areaKm2, centroid, label }) => ({
			area: areaKm2,
			centre: centroid,
			label,
		}));
		const fitted = fitCells(orient(land), targets, settings);
		return members.map(({ code }, index) => ({ code, polygons: cutOut(land, fitted[index]) }));
	});
	const all = [...cells, ...islands].sort((a, b) => (a.code < b.code ? -1 : 1));
	const stitched = stitch(all.map((shape) => shape.polygons));
	const shapes = all.map(({ code }, index) => ({ code, polygons: stitched[index] ?? [] }));
	return reattachParts(shapes, new Map(townships.map(({ code, label }) => [code, label])));
}

function findHost(
	units: readonly NaturalUnit[],
	{ label, state18 }: TownshipFacts,
): NaturalUnit | undefined {
	const around = units.find((unit) => contains(orient(unit.polygons), label));
	if (around) return around;
	const own = units.find((unit) => unit.states18.includes(state18));
	return own?.polygons.some((polygon) => distance(polygon, label) < ISLAND_KM) ? own : undefined;
}

/** The island nearest to a township's label (Natural Earth counts the Coco Islands to Ayeyarwady). */
function findIsland(units: readonly NaturalUnit[], { code, label }: TownshipFacts): Polygon {
	const polygons = units.flatMap((unit) => unit.polygons);
	const distances = polygons.map((polygon) => distance(polygon, label));
	const nearest = Math.min(...distances);
	const island = polygons[distances.indexOf(nearest)];
	if (!island || nearest > ISLAND_KM) {
		throw new Error(
			`invalid label point: ${code} (townships.csv; no land within ${ISLAND_KM} km). Correct it.`,
		);
	}
	return island;
}

function distance(polygon: Polygon, [x, y]: Point): number {
	return Math.min(...polygon.flatMap((ring) => ring.map((p) => Math.hypot(p[0] - x, p[1] - y))));
}

/** The part of the polygons in a cell; a cell that was fitted away has none. */
function cutOut(polygons: Polygons, cell: Cell | undefined): Polygons {
	if (!cell || cell.corners.length < 3) return [];
	type Closed = [number, number][][][];
	const mutable = polygons.map((rings) => rings.map((ring) => ring.map(([x, y]) => [x, y])));
	const corners = cell.corners.map(([x, y]) => [x, y]);
	const parts = polyclip.intersection(mutable as Closed, [corners] as Closed[0]);
	return parts.map((rings) => rings.map((ring) => ring.slice(0, -1)));
}
