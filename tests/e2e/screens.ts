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

/** A way of seeing numbers inside a screen, which arrives after the screen's own answer. */
export interface Pane {
	readonly name: string;
	readonly path: string;
	/** What is there once the pane has arrived. */
	readonly arrived: string;
	/** What is pressed before it, such as the button that opens a panel. */
	readonly press?: string;
}

const CONSUMPTION = '/mlcs-2017/consumption-mean/';
const SHORTAGE = '/mlcs-2017/water-shortage/';

/** The panes of Explore that are fetched when they are opened. */
export const PANES: readonly Pane[] = [
	{
		name: 'groups compared',
		path: '/mlcs-2017/grid-electricity/?tab=compare',
		arrived: '[data-testid="ranking"]',
	},
	{
		name: 'two breakdowns compared',
		path: '/mlcs-2017/grid-electricity/?tab=compare&by=state,urban',
		arrived: '[data-testid="shares"]',
	},
	{
		name: 'histogram, poverty line and Lorenz curve',
		path: `${CONSUMPTION}?tab=distribution&by=state`,
		arrived: '[data-testid="inequality-rows"]',
	},
	{
		name: 'distribution curve',
		path: `${CONSUMPTION}?tab=distribution&show=cumulative&by=urban`,
		arrived: '[data-testid="inequality-rows"]',
	},
	{
		name: 'shares of fifths',
		path: `${CONSUMPTION}?tab=distribution&show=shares&by=urban`,
		arrived: '[data-testid="inequality-rows"]',
	},
	{
		name: 'every visit',
		path: `${SHORTAGE}?tab=trend&by=state`,
		arrived: '[data-testid="trend-sentence"]',
	},
	{
		name: 'slopes between two visits',
		path: `${SHORTAGE}?tab=trend&by=state&visits=slopes`,
		arrived: '[data-testid="trend-sentence"]',
	},
	{
		name: 'how a number was computed',
		path: '/mlcs-2017/grid-electricity/',
		press: '#how-computed h2 button',
		arrived: '[data-testid="computed"] [role="tab"]',
	},
];
