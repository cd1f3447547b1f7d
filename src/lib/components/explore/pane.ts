import type { SurveyView } from '$lib/analysis/index.ts';
import type { Labels } from '$lib/charts/index.ts';
import type { SurveyDataset } from '$lib/dataset/index.ts';
import type { Locale } from '$lib/i18n/index.ts';
import type { Screen } from '$lib/url/index.ts';
import type { OpenComputed } from './computed-number.ts';
import type { Work } from './work.ts';

/** What a tab is given that computes more of a survey than the view. */
export interface PaneProps {
	readonly view: SurveyView;
	readonly dataset: SurveyDataset;
	readonly locale: Locale;
	readonly labels: Labels;
	readonly screen: Screen;
	/** Asks the engine something beside the view. */
	readonly work: Work;
	readonly onscreen: (change: Partial<Screen>) => void;
	readonly computed: OpenComputed;
}
