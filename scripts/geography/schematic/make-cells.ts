import * as polyclip from 'polyclip-ts';
import { fitCells, type FitSettings } from './fit-cells.ts';
import type { NaturalUnit } from './natural-earth.ts';
import { contains, orient, type Point, type Ring } from './plane.ts';
import type { Cell } from './power-diagram.ts';
import { stitch, type Polygons } from './stitch.ts';
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

/** Beyond this distance from every state shape a township is an island that the shapes leave out. */
const ISLAND_KM = 25;
const ISLAND_CORNERS = 12;

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
	const cells = units.flatMap((unit) => {
		const members = townships.filter((_, index) => hosts[index] === unit);
		const targets = members.map(({ areaKm2, centroid, label }) => ({
			area: areaKm2,
			centre: centroid,
			label,
		}));
		const fitted = fitCells(orient(unit.polygons), targets, settings);
		return members.map(({ code }, index) => ({
			code,
			polygons: cutOut(unit.polygons, fitted[index]),
		}));
	});
	const islands = townships
		.filter((_, index) => hosts[index] === undefined)
		.map(({ code, label, areaKm2 }) => ({ code, polygons: [[drawIsland(label, areaKm2)]] }));
	const all = [...cells, ...islands].sort((a, b) => (a.code < b.code ? -1 : 1));
	const stitched = stitch(all.map((shape) => shape.polygons));
	return all.map(({ code }, index) => ({ code, polygons: stitched[index] ?? [] }));
}

function findHost(
	units: readonly NaturalUnit[],
	{ label, state18 }: TownshipFacts,
): NaturalUnit | undefined {
	const around = units.find((unit) => contains(orient(unit.polygons), label));
	if (around) return around;
	const own = units.find((unit) => unit.states18.includes(state18));
	const isNear = own?.polygons.some((rings) =>
		rings.some((ring) =>
			ring.some((p) => Math.hypot(p[0] - label[0], p[1] - label[1]) < ISLAND_KM),
		),
	);
	return isNear ? own : undefined;
}

function cutOut(polygons: Polygons, cell: Cell | undefined): Polygons {
	type Closed = [number, number][][][];
	const mutable = polygons.map((rings) => rings.map((ring) => ring.map(([x, y]) => [x, y])));
	const corners = cell?.corners.map(([x, y]) => [x, y]) ?? [];
	const parts = polyclip.intersection(mutable as Closed, [corners] as Closed[0]);
	return parts.map((rings) => rings.map((ring) => ring.slice(0, -1)));
}

function drawIsland(centre: Point, areaKm2: number): Ring {
	const sector = (2 * Math.PI) / ISLAND_CORNERS;
	const radius = Math.sqrt((2 * areaKm2) / (ISLAND_CORNERS * Math.sin(sector)));
	return Array.from({ length: ISLAND_CORNERS }, (_, corner): Point => [
		centre[0] + radius * Math.cos(corner * sector),
		centre[1] + radius * Math.sin(corner * sector),
	]);
}
