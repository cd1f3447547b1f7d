import type { View } from '../analysis/index.ts';

/** A file named for what it holds: `mlcs-2017_grid-electricity_by-state_2026-11-22.csv`. */
export function viewFileName(view: View, date: string, extension: string): string {
	const { indicator, by, where } = view.request;
	const parts = [
		view.dataset,
		indicator,
		...(by.length > 0 ? [`by-${by.join('-')}`] : []),
		...where.map((f) => `${f.variable}-${f.codes.join('-')}`),
		...(view.status === 'synthetic' ? ['synthetic'] : []),
		date,
	];
	return `${parts.join('_').replace(/[^A-Za-z0-9._-]/g, '')}.${extension}`;
}
