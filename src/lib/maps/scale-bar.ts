import { geoDistance } from 'd3-geo';
import { unprojector, type PlacedMap } from './project.ts';
import type { Viewport } from './viewport.ts';

/** A length in a picture and what it is on the ground. */
export interface ScaleBar {
	readonly kilometres: number;
	/** In units of the picture. */
	readonly length: number;
}

/** Mean radius of the earth (IUGG). */
const EARTH_KM = 6371.0088;
const LONGEST = 0.22;

/** A round number of kilometres that is at most a fifth or so of the picture's width. */
export function scaleBar(map: Pick<PlacedMap, 'fit'>, viewport: Viewport): ScaleBar {
	const { left, top, scale, width, height } = viewport;
	const at = unprojector(map);
	const middle = top + height / scale / 2;
	const across = geoDistance(at(left, middle), at(left + width / scale, middle)) * EARTH_KM;
	const room = across * LONGEST;
	const power = 10 ** Math.floor(Math.log10(room));
	const kilometres = ([5, 2, 1].find((factor) => factor * power <= room) ?? 1) * power;
	return { kilometres, length: (kilometres / across) * width };
}
