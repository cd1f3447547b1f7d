import { clipRegion, measure, type Point, type Region } from './plane.ts';
import { powerCells, powerDistance, type Cell, type Site } from './power-diagram.ts';

/** What a cell ought to be: its area, and the point its centre of gravity ought to have. */
export interface Target {
	readonly area: number;
	readonly centre: Point;
	/** A point that ought to lie in the cell. */
	readonly label: Point;
}

/** How hard to fit. The values tried and kept: docs/decisions/schematic-geography.md. */
export interface FitSettings {
	readonly steps: number;
	/** Part of the area error put right by a step. */
	readonly areaStep: number;
	/** Largest area a step may move, as a part of the smallest cell next to it. */
	readonly areaShare: number;
	/** Part of the centre error put right by a step; 0 leaves the sites where they are. */
	readonly centreStep: number;
	/** How far a site may leave its target centre, in square roots of the target area. */
	readonly reach: number;
	/** Part of the power distance by which a label lies outside its cell put right by a step. */
	readonly labelStep: number;
	/** Part of weight and offset lost at each step, so that what cannot be met is not forced. */
	readonly leak: number;
}

/** A cell grows by about this much area per unit of weight, whatever its size. */
const AREA_PER_WEIGHT = 2;

/**
 * Fits a power diagram to a region so that each cell comes near its area and its centre: a weight
 * grows while its cell is too small, and a site moves against the error of its cell's centre. A
 * relaxation of the fit of areas by weights (Aurenhammer, Hoffmann and Aronov 1998), for which
 * exact areas always exist; here they are approached, as the region's own outline has errors.
 */
export function fitCells(
	region: Region,
	targets: readonly Target[],
	settings: FitSettings,
): readonly Cell[] {
	const known = targets.reduce((sum, target) => sum + target.area, 0);
	const scale = measure(region).area / known;
	const scaled = targets.map((target) => ({ ...target, area: target.area * scale }));
	let sites: readonly Site[] = targets.map(({ centre }) => ({ at: centre, weight: 0 }));
	for (let step = 0; step < settings.steps; step++) {
		const cells = powerCells(sites);
		sites = sites.map((site, index) => {
			const [cell, target] = [cells[index], scaled[index]];
			if (!cell || !target) return site;
			const beside = cell.bounds.map(({ neighbour }) => scaled[neighbour]?.area ?? Infinity);
			const room = settings.areaShare * Math.min(target.area, ...beside);
			return relax(site, measure(clipRegion(region, cell.bounds)), target, room, settings);
		});
		sites = recoverLabels(sites, scaled, settings.labelStep);
	}
	return powerCells(sites);
}

/** Shifts weight to a cell whose label lies outside it, from the cell which the label lies in. */
function recoverLabels(
	sites: readonly Site[],
	targets: readonly Target[],
	labelStep: number,
): readonly Site[] {
	const weights = sites.map((site) => site.weight);
	targets.forEach(({ label }, index) => {
		const distances = sites.map((site) => powerDistance(site, label));
		const nearest = distances.indexOf(Math.min(...distances));
		const shift = (labelStep * ((distances[index] ?? 0) - (distances[nearest] ?? 0))) / 2;
		weights[index] = (weights[index] ?? 0) + shift;
		weights[nearest] = (weights[nearest] ?? 0) - shift;
	});
	return sites.map((site, index) => ({ ...site, weight: weights[index] ?? site.weight }));
}

function relax(
	site: Site,
	now: { readonly area: number; readonly centroid: Point },
	target: Target,
	room: number,
	{ areaStep, centreStep, reach, leak }: FitSettings,
): Site {
	const error = Math.max(-room, Math.min(room, target.area - now.area));
	const weight = (site.weight + (areaStep * error) / AREA_PER_WEIGHT) * (1 - leak);
	if (now.area <= 0) return { at: target.centre, weight };
	const offset = ([0, 1] as const).map(
		(axis) =>
			(site.at[axis] - target.centre[axis]) * (1 - leak) +
			centreStep * (target.centre[axis] - now.centroid[axis]),
	);
	const length = Math.hypot(...offset);
	const limit = reach * Math.sqrt(target.area);
	const shrink = length > limit ? limit / length : 1;
	const [dx = 0, dy = 0] = offset;
	return { at: [target.centre[0] + dx * shrink, target.centre[1] + dy * shrink], weight };
}
