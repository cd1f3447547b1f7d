import type { Spot } from './project.ts';

export type Direction = 'up' | 'down' | 'left' | 'right';

/** What an arrow key can lead to: an area, or a site. */
export interface Target extends Spot {
	readonly code: string;
}

const VECTORS: Readonly<Record<Direction, readonly [number, number]>> = {
	up: [0, -1],
	down: [0, 1],
	left: [-1, 0],
	right: [1, 0],
};

/**
 * The target an arrow key leads to: the nearest whose middle lies in that direction, sideways
 * distance counting twice. The target itself when there is none.
 */
export function neighbourOf(
	targets: readonly Target[],
	from: string,
	direction: Direction,
): string {
	const start = targets.find((target) => target.code === from);
	if (!start) return targets[0]?.code ?? from;
	const [dx, dy] = VECTORS[direction];
	let best: { readonly code: string; readonly cost: number } = { code: from, cost: Infinity };
	for (const target of targets) {
		const [x, y] = [target.x - start.x, target.y - start.y];
		const along = x * dx + y * dy;
		const across = Math.abs(x * dy) + Math.abs(y * dx);
		if (along <= 0 || across > along * 1.5) continue;
		const cost = along + 2 * across;
		if (cost < best.cost) best = { code: target.code, cost };
	}
	return best.code;
}

/** The direction of an arrow key, or null for any other key. */
export function directionOf(key: string): Direction | null {
	switch (key) {
		case 'ArrowUp':
			return 'up';
		case 'ArrowDown':
			return 'down';
		case 'ArrowLeft':
			return 'left';
		case 'ArrowRight':
			return 'right';
		default:
			return null;
	}
}
