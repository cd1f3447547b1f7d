/** A screen by its English address; `slow` where an engine starts and answers. */
export interface Screen {
	readonly name: string;
	readonly path: string;
	readonly slow: boolean;
	/** Whether it stands on data of the demonstration survey. */
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
	screen('coverage', '/mlcs-2017/coverage/'),
	screen('about', '/mlcs-2017/about/'),
	screen('methods', '/methods/'),
];
