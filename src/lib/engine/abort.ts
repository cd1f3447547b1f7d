/**
 * Settles like `work`, or rejects with the signal's reason as soon as it aborts. The work itself is
 * not stopped: whoever does it listens to the same signal.
 */
export async function orAborted<T>(work: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
	if (!signal) return work;
	let abort = (): void => {};
	const aborted = new Promise<never>((_, reject) => {
		abort = () => reject(signal.reason);
		signal.addEventListener('abort', abort, { once: true });
		if (signal.aborted) abort();
	});
	try {
		return await Promise.race([aborted, work]);
	} finally {
		signal.removeEventListener('abort', abort);
	}
}
