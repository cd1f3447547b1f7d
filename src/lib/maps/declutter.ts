import { forceCollide, forceSimulation, forceX, forceY } from 'd3-force';
import type { Spot } from './project.ts';

/** Something round that takes room: its middle, and how far it reaches. */
export interface Disc extends Spot {
	readonly reach: number;
}

/** Air between two symbols, for their outlines. */
const AIR = 1.5;
/** Steps in which each is drawn back to its place while all push one another away. */
const STEPS = 24;
/** Most steps after that in which what still overlaps is pushed apart, such as in a corner. */
const MOST_SETTLING = 100;
const PULL = 0.2;
/** Radians by which a push is turned aside, so that discs in one line can pass one another. */
const TURN = 0.3;
/** How far two may still overlap; less than the outline is wide. */
export const TOLERANCE = 0.5;

interface Moving {
	x: number;
	y: number;
	/** The next step, which forces add to. */
	vx: number;
	vy: number;
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
	const insideX = (x: number, reach: number) => clamp(x, reach + AIR, width - reach - AIR);
	const insideY = (y: number, reach: number) => clamp(y, reach + AIR, height - reach - AIR);
	const moving: readonly Moving[] = discs.map(({ x, y, reach }) => ({
		...{ x: insideX(x, reach), y: insideY(y, reach), vx: 0, vy: 0, reach },
		...{ homeX: x, homeY: y },
	}));
	const still = fixed.map(({ x, y, reach }): Moving => ({
		...{ x, y, vx: 0, vy: 0, reach },
		...{ homeX: x, homeY: y },
		...{ fx: x, fy: y },
	}));
	const within = () => {
		for (const disc of moving) {
			disc.vx = insideX(disc.x + disc.vx, disc.reach) - disc.x;
			disc.vy = insideY(disc.y + disc.vy, disc.reach) - disc.y;
		}
	};
	const simulation = forceSimulation([...moving, ...still])
		.stop()
		.alphaDecay(1 - 0.001 ** (1 / STEPS))
		.force('x', forceX<Moving>(({ homeX }) => homeX).strength(PULL))
		.force('y', forceY<Moving>(({ homeY }) => homeY).strength(PULL))
		.force('apart', forceCollide<Moving>(({ reach }) => reach + AIR / 2).strength(1))
		/* After the others: whatever they want, the next step stays within the picture. */
		.force('within', within);
	for (let step = 0; step < STEPS; step += 1) simulation.tick();
	for (let step = 0; step < MOST_SETTLING; step += 1) {
		if (!pushApart(moving, still)) break;
		for (const disc of moving) {
			disc.x = insideX(disc.x, disc.reach);
			disc.y = insideY(disc.y, disc.reach);
		}
	}
	return moving.map(({ x, y }) => ({ x, y }));
}

/** Pushes every two that overlap apart, each half the way; whether there were any. */
function pushApart(moving: readonly Moving[], still: readonly Moving[]): boolean {
	let pushed = false;
	for (const [i, a] of moving.entries()) {
		for (let j = 0; j < i; j += 1) {
			const b = moving[j];
			if (b && pushPair(a, b, 0.5)) pushed = true;
		}
		for (const b of still) if (pushPair(a, b, 1)) pushed = true;
	}
	return pushed;
}

/** Pushes two apart if they overlap: `a` goes this share of the way and `b` the rest. */
function pushPair(a: Moving, b: Moving, share: number): boolean {
	const room = a.reach + b.reach - TOLERANCE / 2;
	const [dx, dy] = [b.x - a.x, b.y - a.y];
	if (dx * dx + dy * dy >= room * room) return false;
	const overlap = a.reach + b.reach - Math.hypot(dx, dy);
	const turned = TURN + Math.atan2(dy, dx);
	const [stepX, stepY] = [overlap * Math.cos(turned), overlap * Math.sin(turned)];
	a.x -= stepX * share;
	a.y -= stepY * share;
	b.x += stepX * (1 - share);
	b.y += stepY * (1 - share);
	return true;
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
