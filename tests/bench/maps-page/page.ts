import { flushSync, mount, unmount } from 'svelte';
import '../../../src/lib/styles/tokens.css';
import '../../../src/lib/styles/base.css';
import { planSites } from '../../../src/lib/maps/index.ts';
import { crowdedSites, townships } from '../../unit/maps/sites-fixture.ts';
import DrawnMap from './DrawnMap.svelte';

/** Milliseconds from an input event to what it did. */
export interface Pointed {
	/** Listeners and what they changed in the page; the highlight is there. */
	readonly script: number;
	/** From the event's own time stamp to the second frame after it. */
	readonly painted: number;
}

/** Which of the maps a page shows. */
export type MapName = 'townships' | 'sites';

/** Which events are timed. */
export type MapEvent = 'pointerover' | 'pointermove' | 'keydown';

/** Maps alone in a page. */
export interface MapsPage {
	/** Draws a map anew, `times` times, and leaves it there: script, and until it is painted. */
	draw(map: MapName, times: number): Promise<readonly Pointed[]>;
	/** Starts listening: every event of this type on a map is timed until it highlights something. */
	listen(type: MapEvent): void;
	/** What was timed since. */
	heard(): readonly Pointed[];
	/** The middle of the i-th area or site, in px of the window, scrolled to. */
	middle(i: number): { readonly x: number; readonly y: number };
	/** Lays out the sites for a width, `times` times. */
	plan(width: number, times: number): readonly number[];
	/** Two frames in which nothing happens, `times` times. */
	frames(times: number): Promise<readonly number[]>;
}

declare global {
	interface Window {
		mapsPage: MapsPage;
	}
}

const sites = crowdedSites();
let shown: ReturnType<typeof mount> | null = null;
let laps: Pointed[] = [];
let stop: () => void = () => undefined;

/** Two frames: the second begins after the change of the first has been painted. */
function painted(): Promise<number> {
	return new Promise((resolve) => {
		requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.now())));
	});
}

function highlightNow(): string | null {
	const overlay = document.querySelector('.highlight, .ring');
	return overlay && `${overlay.getAttribute('d')} ${overlay.parentElement?.outerHTML}`;
}

window.mapsPage = {
	async draw(map, times) {
		const all: Pointed[] = [];
		for (let i = 0; i <= times; i += 1) {
			if (shown) await unmount(shown);
			await painted();
			const start = performance.now();
			shown = mount(DrawnMap, { target: document.body, props: { map } });
			flushSync();
			const script = performance.now() - start;
			if (i > 0) all.push({ script, painted: (await painted()) - start });
		}
		return all;
	},
	listen(type) {
		stop();
		laps = [];
		let start = 0;
		let before: string | null = null;
		/* Svelte changes the page in a microtask after its listener, so before the last listener. */
		const first = () => {
			before = highlightNow();
			start = performance.now();
		};
		const last = ({ timeStamp }: Event) => {
			const script = performance.now() - start;
			if (highlightNow() === before) return;
			void painted().then((now) => laps.push({ script, painted: now - timeStamp }));
		};
		addEventListener(type, first, { capture: true });
		addEventListener(type, last);
		stop = () => {
			removeEventListener(type, first, { capture: true });
			removeEventListener(type, last);
		};
	},
	heard: () => laps,
	middle(i) {
		const all = document.querySelectorAll('[data-code], [data-site]');
		const one = all.item(i % all.length);
		one.scrollIntoView({ block: 'center' });
		const { left, top, width, height } = one.getBoundingClientRect();
		return { x: left + width / 2, y: top + height / 2 };
	},
	plan(width, times) {
		return Array.from({ length: times + 3 }, () => {
			const start = performance.now();
			planSites(townships, sites, width);
			return performance.now() - start;
		}).slice(3);
	},
	async frames(times) {
		const all: number[] = [];
		while (all.length < times) {
			const start = performance.now();
			all.push((await painted()) - start);
		}
		return all;
	},
};
