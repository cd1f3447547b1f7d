import type { DatasetInfo } from '$lib/dataset/index.ts';

/** What the frame around a screen has to know of each survey. */
export type SurveySummary = Pick<
	DatasetInfo,
	'id' | 'short' | 'title' | 'status' | 'headline' | 'geography'
> & {
	/** Whether it has a card of standards met by sector. */
	readonly scored: boolean;
	/** Whether its report of each round has a page. */
	readonly reported: boolean;
};
