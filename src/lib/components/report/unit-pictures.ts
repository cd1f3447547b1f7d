import type { SitesPicture, SitesPlan } from '../../maps/index.ts';

/** Pictures of a sites map on a sheet: the largest, what fits beside it, the rest in rows below. */
export interface SheetPictures {
	readonly main: SitesPicture | null;
	readonly beside: readonly SitesPicture[];
	readonly below: readonly SitesPicture[];
}

/** A caption above an inset and the gap below it, in px. */
const CAPTION = 34;

/** Parts the pictures of a plan so that the column beside the first is not higher than it. */
export function sheetPictures({ pictures }: SitesPlan): SheetPictures {
	const [main = null, ...others] = pictures;
	let room = main?.viewport.height ?? 0;
	const fitting = others.findIndex(({ viewport }) => {
		room -= viewport.height + CAPTION;
		return room < -CAPTION;
	});
	const count = fitting === -1 ? others.length : fitting;
	return { main, beside: others.slice(0, count), below: others.slice(count) };
}
