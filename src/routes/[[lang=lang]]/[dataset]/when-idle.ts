/** A pause after an answer in which the page draws it; longer than a frame, shorter than a thought. */
const PAUSE = 120;

/** Calls back when the page has nothing to draw or to answer; the result calls that off. */
export function whenIdle(callback: () => void): () => void {
	// Safari has no idle callbacks.
	if (typeof requestIdleCallback === 'undefined') {
		const timer = setTimeout(callback, PAUSE);
		return () => clearTimeout(timer);
	}
	let idle = 0;
	const timer = setTimeout(() => {
		idle = requestIdleCallback(callback, { timeout: 2_000 });
	}, PAUSE);
	return () => {
		clearTimeout(timer);
		cancelIdleCallback(idle);
	};
}
