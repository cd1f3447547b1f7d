/** Milliseconds from the input event to what could then be seen. */
export interface Lap {
	/** Title, sentence or overall estimate had changed: the first new numbers. */
	readonly numbers: number;
	/** The last change of the page, drawings included; the engine's answer is in it. */
	readonly settled: number;
}

/** Times one interaction inside the page. */
export interface Stopwatch {
	/** Waits for the next event of this type; its own time stamp is the start. */
	arm(type: 'click' | 'change'): void;
	/** Resolves when the view is ready and has been still for a while; rejects when nothing changes. */
	lap(): Promise<Lap>;
	/** Milliseconds of the two frames at the end of every lap, when nothing changes. */
	frames(): Promise<number>;
	/** Milliseconds after navigation: the page holds the overall estimate; readiness is painted. */
	readonly marks: { overall?: number; ready?: number };
}

declare global {
	interface Window {
		stopwatch: Stopwatch;
	}
}

/** No change for so long is the end of an interaction: longer than any pause within one. */
const STILL = 300;
const PATIENCE = 20_000;
const WORDS = 'h1, [data-testid=sentence], [data-testid=overall], [data-testid=overall-interval]';

function wordsNow(): string {
	return [...document.querySelectorAll(WORDS)].map((e) => e.textContent).join('\n');
}

function isReady(): boolean {
	return document.querySelector('[data-phase]')?.getAttribute('data-phase') === 'ready';
}

/** Two frames: the second begins after the change of the first has been painted. */
function afterPaint(callback: (now: number) => void): void {
	requestAnimationFrame(() => requestAnimationFrame(() => callback(performance.now())));
}

function createStopwatch(): Stopwatch {
	let start: number | null = null;
	let before = '';
	let changed = 0;
	let numbers: number | null = null;
	let settled: number | null = null;

	const observer = new MutationObserver(() => {
		changed = performance.now();
		const fresh = numbers === null && wordsNow() !== before;
		if (fresh) numbers = Infinity;
		afterPaint((now) => {
			settled = now;
			if (fresh) numbers = now;
		});
	});

	function begin(event: Event): void {
		start = event.timeStamp;
		const all = { subtree: true, childList: true, attributes: true, characterData: true };
		observer.observe(document.body, all);
	}

	const marks: Stopwatch['marks'] = {};
	const arrival = new MutationObserver(() => {
		if (document.querySelector('[data-testid=overall]')) marks.overall ??= performance.now();
		if (isReady()) {
			arrival.disconnect();
			afterPaint((now) => (marks.ready = now));
		}
	});
	arrival.observe(document, { subtree: true, childList: true, attributes: true });

	return {
		marks,
		frames: () =>
			new Promise((resolve) => {
				const now = performance.now();
				afterPaint((then) => resolve(then - now));
			}),
		arm(type) {
			start = numbers = settled = null;
			before = wordsNow();
			addEventListener(type, begin, { capture: true, once: true });
		},
		lap: () =>
			new Promise((resolve, reject) => {
				const armed = performance.now();
				const look = setInterval(() => {
					const now = performance.now();
					const done = start !== null && numbers !== null && settled !== null && isReady();
					if (!(done && now - changed > STILL) && now - armed < PATIENCE) return;
					clearInterval(look);
					observer.disconnect();
					if (start === null || numbers === null || settled === null) {
						reject(new Error('invalid interaction: no new numbers (stopwatch); look at the page'));
					} else resolve({ numbers: numbers - start, settled: settled - start });
				}, 20);
			}),
	};
}

window.stopwatch = createStopwatch();
