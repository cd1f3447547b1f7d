export type Mode = 'light' | 'dark';
/** Red, green and blue from 0 to 255. */
export type Rgb = readonly [number, number, number];

/** Usual colour vision, and the two kinds of dichromacy that are common. */
export const VISIONS = ['usual vision', 'protanopia', 'deuteranopia'] as const;
export type Vision = (typeof VISIONS)[number];

/** The colours of tokens.css that are written as `light-dark(#…, #…)`, in one mode. */
export function readPalette(css: string, mode: Mode): ReadonlyMap<string, string> {
	const pattern = /(--[a-z0-9-]+):\s*light-dark\(\s*(#[0-9a-f]{6}),\s*(#[0-9a-f]{6})\s*\)/g;
	return new Map(
		[...css.matchAll(pattern)].map(([, name = '', light = '', dark = '']) => [
			name,
			mode === 'light' ? light : dark,
		]),
	);
}

function rgb(hex: string): Rgb {
	const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
	return [r, g, b];
}

function linear(channel: number): number {
	const c = channel / 255;
	return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
}

function encoded(value: number): number {
	const c = Math.min(1, Math.max(0, value));
	return 255 * (c <= 0.0031308 ? 12.92 * c : 1.055 * c ** (1 / 2.4) - 0.055);
}

function luminance([r, g, b]: Rgb): number {
	return 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
}

/** Contrast ratio of two colours (WCAG 2.2, relative luminance). */
export function contrast(a: string, b: string): number {
	const [dark = 0, light = 0] = [luminance(rgb(a)), luminance(rgb(b))].sort((x, y) => x - y);
	return (light + 0.05) / (dark + 0.05);
}

/** CIE L*, 0 to 100. */
export function lightness(colour: Rgb): number {
	const y = luminance(colour);
	return y <= 216 / 24389 ? (y * 24389) / 27 : 116 * Math.cbrt(y) - 16;
}

/** Rows of the matrices of Viénot, Brettel and Mollon (1999), on linear RGB. */
const DICHROMACY: Readonly<Record<Exclude<Vision, 'usual vision'>, readonly Rgb[]>> = {
	protanopia: [
		[0.11238, 0.88762, 0],
		[0.11238, 0.88762, 0],
		[0.00401, -0.00401, 1],
	],
	deuteranopia: [
		[0.29275, 0.70725, 0],
		[0.29275, 0.70725, 0],
		[-0.02234, 0.02234, 1],
	],
};

/** How a colour looks to somebody. */
export function seenBy(vision: Vision, hex: string): Rgb {
	const colour = rgb(hex);
	if (vision === 'usual vision') return colour;
	const [r, g, b] = colour.map(linear) as [number, number, number];
	const [red = 0, green = 0, blue = 0] = DICHROMACY[vision].map(([x, y, z]) =>
		encoded(x * r + y * g + z * b),
	);
	return [red, green, blue];
}
