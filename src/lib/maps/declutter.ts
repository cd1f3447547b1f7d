import { forceCollide, forceSimulation, forceX, forceY } from 'd3-force';
import type { Spot } from './project.ts';

/** Something round that takes room: its middle, and how far it reaches. */
export interface Disc extends Spot {
	readonly reach: number;
}

/** Air between two symbols, for their outlines. */
const AIR = 1.5;
/** Steps in which each is drawn back to its place while all push one another away. */
const STEPS = 40;
/** Most steps after that in which they only push; a crowd is apart after a few. */
const MOST_SETTLING = 60;
const PULL = 0.2;
/** How far two may still overlap; less than the outline is wide. */
export const TOLERANCE = 0.5;

interface Moving {
	x: number;
	y: number;
	/** Where d3-force holds what may not move. */
	readonly fx?: number;
	readonly fy?: number;
	readonly reach: number;
	readonly homeX: number;
	readonly homeY: number;
}

/**
 * Moves discs apart until none lies on another, each as near to its place as the others let it,
 * and none over the edge of the picture. Positions are relaxed as in force-directed layouts
 * (d3-force: Verlet integration, collisions found with a quadtree), a fixed number of steps and
 * without chance: the same discs in the same order always end at the same places.
 *
 * @param fixed discs that stay where they are, which the others avoid
 * @returns the new middles, in the order of the discs
 */
export function declutter(
	discs: readonly Disc[],
	{ width, height }: { readonly width: number; readonly height: number },
	fixed: readonly Disc[] = [],
): readonly Spot[] {
	const moving: readonly Moving[] = discs.map(({ x, y, reach }) => ({
		...{ x, y, reach },
		...{ homeX: x, homeY: y },
	}));
	const still = fixed.map(({ x, y, reach }): Moving => ({
		...{ x, y, reach, homeX: x, homeY: y },
		...{ fx: x, fy: y },
	}));
	const within = () => {
		for (const disc of moving) {
			disc.x = clamp(disc.x, disc.reach + AIR, width - disc.reach - AIR);
			disc.y = clamp(disc.y, disc.reach + AIR, height - disc.reach - AIR);
		}
	};
	within();
	const simulation = forceSimulation([...moving, ...still])
		.stop()
		.alphaDecay(1 - 0.001 ** (1 / STEPS))
		.force('x', forceX<Moving>(({ homeX }) => homeX).strength(PULL))
		.force('y', forceY<Moving>(({ homeY }) => homeY).strength(PULL))
		.force('apart', forceCollide<Moving>(({ reach }) => reach + AIR / 2).strength(1));
	for (let step = 0; step < STEPS; step += 1) {
		simulation.tick();
		within();
	}
	simulation.force('x', null).force('y', null);
	for (
		let step = 0;
		step < MOST_SETTLING && deepestOverlap([...moving, ...still]) > TOLERANCE;
		step += 1
	) {
		simulation.tick();
		within();
	}
	return moving.map(({ x, y }) => ({ x, y }));
}

/** How far the two discs that overlap most overlap; 0 where none do. */
export function deepestOverlap(discs: readonly Disc[]): number {
	let deepest = 0;
	for (const [i, a] of discs.entries()) {
		for (let j = 0; j < i; j += 1) {
			const b = discs[j];
			if (b === undefined) continue;
			const limit = a.reach + b.reach - deepest;
			if (Math.abs(a.x - b.x) >= limit || Math.abs(a.y - b.y) >= limit) continue;
			deepest = Math.max(deepest, a.reach + b.reach - Math.hypot(a.x - b.x, a.y - b.y));
		}
	}
	return deepest;
}

function clamp(value: number, low: number, high: number): number {
	return low > high ? (low + high) / 2 : Math.min(high, Math.max(low, value));
}
