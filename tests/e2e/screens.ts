/** A screen by its English address; `slow` where an engine starts and answers. */
export interface Screen {
	readonly name: string;
	readonly path: string;
	readonly slow: boolean;
	/** Whether it stands on data made for the demonstration. */
	readonly synthetic: boolean;
}

const screen = (name: string, path: string, slow = false): Screen => ({
	name,
	path,
	slow,
	synthetic: true,
});

/** Every screen; Explore once for each way of seeing its cells. */
export const SCREENS: readonly Screen[] = [
	screen('catalogue', '/'),
	screen('explore with map', '/mlcs-2017/grid-electricity/', true),
	screen('explore with chart', '/mlcs-2017/grid-electricity/?tab=chart&by=state,urban', true),
	screen('explore with table', '/mlcs-2017/grid-electricity/?tab=table', true),
	screen('register with map', '/camp-profiling/people-per-latrine/?by=township', true),
	screen('register with sites', '/camp-profiling/people-per-latrine/?tab=sites', true),
	screen('register with trend', '/camp-profiling/people-in-camps/?by=round', true),
	screen('coverage of a register', '/camp-profiling/coverage/'),
	screen('about a register', '/camp-profiling/about/'),
	screen('coverage', '/mlcs-2017/coverage/'),
	screen('about', '/mlcs-2017/about/'),
	screen('download of rows', '/mlcs-2017/extract/', true),
	screen('download of estimates', '/camp-profiling/extract/?kind=estimates', true),
	screen('score card', '/camp-profiling/score-card/'),
	screen('camp', '/camp/MMR001002_IDP_05/'),
	screen('monthly report', '/cluster-analysis/report/'),
	screen('areas', '/area/'),
	screen('area', '/area/MMR001009/'),
	screen('methods', '/methods/'),
];
