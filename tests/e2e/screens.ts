import type { Look } from './screen-checks.ts';

/** In which looks axe goes over a page, in either language. */
export interface Looks {
	readonly en?: readonly Look[];
	readonly my?: readonly Look[];
}

/** A screen by its English address; `slow` where an engine starts and answers. */
export interface Screen {
	readonly name: string;
	readonly path: string;
	readonly slow: boolean;
	readonly looks: Looks;
}

const screen = (name: string, path: string, looks: Looks = {}): Screen => ({
	name,
	path,
	slow: false,
	looks,
});
const slow = (...of: Parameters<typeof screen>): Screen => ({ ...screen(...of), slow: true });

/**
 * Every screen; Explore once for each way of seeing its cells. Looks are chosen such that, with those
 * of accessibility.spec.ts, every language, colour and width meets every other.
 */
export const SCREENS: readonly Screen[] = [
	screen('catalogue', '/', { en: ['light 1440'], my: ['dark 390'] }),
	slow('explore with map', '/mlcs-2017/grid-electricity/', {
		en: ['light 1440', 'dark 1440', 'light 390'],
		my: ['dark 390'],
	}),
	slow('explore with chart', '/mlcs-2017/grid-electricity/?tab=chart&by=state,urban', {
		en: ['light 1440'],
	}),
	slow('explore with table', '/mlcs-2017/grid-electricity/?tab=table', {
		en: ['dark 1440'],
		my: ['light 390'],
	}),
	slow('register with map', '/camp-profiling/people-per-latrine/?by=township'),
	slow('register with sites', '/camp-profiling/people-per-latrine/?tab=sites'),
	slow('register with trend', '/camp-profiling/people-in-camps/?by=round', { en: ['dark 1440'] }),
	screen('coverage of a register', '/camp-profiling/coverage/', {
		en: ['light 1440'],
		my: ['dark 390'],
	}),
	screen('about a register', '/camp-profiling/about/', { en: ['light 1440'] }),
	screen('coverage', '/mlcs-2017/coverage/', { en: ['light 1440'], my: ['dark 390'] }),
	screen('about', '/mlcs-2017/about/', { en: ['dark 1440'], my: ['light 390'] }),
	slow('download of rows', '/mlcs-2017/extract/', { en: ['light 1440'] }),
	slow('download of estimates', '/camp-profiling/extract/?kind=estimates', { en: ['dark 390'] }),
	screen('score card', '/camp-profiling/score-card/'),
	screen('camp', '/camp/MMR001002_IDP_05/'),
	screen('monthly report', '/cluster-analysis/report/', { en: ['light 1440'] }),
	screen('areas', '/area/', { en: ['dark 1440'], my: ['light 390'] }),
	screen('area', '/area/MMR001009/', { en: ['dark 390'], my: ['light 1440'] }),
	screen('methods', '/methods/', { en: ['light 390'], my: ['dark 1440'] }),
];

/** A way of seeing numbers inside a screen, which arrives after the screen's own answer. */
export interface Pane {
	readonly name: string;
	readonly path: string;
	/** What is there once the pane has arrived. */
	readonly arrived: string;
	/** What is pressed before it, such as the button that opens a panel. */
	readonly press?: string;
	readonly looks?: Looks;
}

const CONSUMPTION = '/mlcs-2017/consumption-mean/';
const SHORTAGE = '/mlcs-2017/water-shortage/';

/** The panes of Explore that are fetched when they are opened. */
export const PANES: readonly Pane[] = [
	{
		name: 'groups compared',
		path: '/mlcs-2017/grid-electricity/?tab=compare',
		arrived: '[data-testid="ranking"]',
		looks: { en: ['light 1440'] },
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
