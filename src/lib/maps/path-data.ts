/** Steps in a unit of the drawing; the figure shows a unit as about one px. */
const GRID = 10;

/**
 * Rewrites absolute path data (`M x,y L x,y Z`, as d3-geo writes it) with relative steps on a grid
 * of a tenth, which halves the bytes a page carries. Steps are counted on the grid, so that rounding
 * does not add up and neighbours keep their common border. Steps of no length are dropped, and so
 * are islands that have no other steps.
 *
 * @param grid steps in a unit; fewer make a shorter path
 */
export function compactPath(path: string, grid: number = GRID): string {
	const write = (steps: number) => String(steps / grid).replace(/^(-?)0\./, '$1.');
	/* A number after another: a minus sign parts them as well as a space does. */
	const join = (steps: number) => (steps < 0 ? write(steps) : ` ${write(steps)}`);
	let at: readonly [number, number] = [0, 0];
	let text = '';
	for (const [, command = '', points = ''] of path.matchAll(/([MLZ])([^MLZ]*)/g)) {
		if (command === 'Z') {
			text = text.endsWith('l') ? text.slice(0, text.lastIndexOf('M')) : `${text}z`;
			continue;
		}
		const [x = 0, y = 0] = points.split(',').map((part) => Math.round(Number(part) * grid));
		if (command === 'M') text += `M${write(x)}${join(y)}l`;
		else if (x !== at[0] || y !== at[1]) {
			text += `${/[\dz]$/.test(text) ? join(x - at[0]) : write(x - at[0])}${join(y - at[1])}`;
		}
		at = [x, y];
	}
	return text;
}

/** Left, top, right and bottom of a drawing. */
export interface Bounds {
	readonly left: number;
	readonly top: number;
	readonly right: number;
	readonly bottom: number;
}

/** The bounds of paths that `compactPath` wrote; null where they draw nothing. */
export function pathBounds(paths: readonly string[]): Bounds | null {
	let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
	for (const path of paths) {
		for (const [, steps = ''] of path.matchAll(/M([^Mz]*)/g)) {
			const numbers = steps.match(/-?(?:\d+\.?\d*|\.\d+)/g) ?? [];
			let [x, y] = [0, 0];
			for (let i = 0; i + 1 < numbers.length; i += 2) {
				x += Number(numbers[i]);
				y += Number(numbers[i + 1]);
				left = Math.min(left, x);
				right = Math.max(right, x);
				top = Math.min(top, y);
				bottom = Math.max(bottom, y);
			}
		}
	}
	return left <= right ? { left, top, right, bottom } : null;
}
