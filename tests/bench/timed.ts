/** Milliseconds of each of `times` runs, one after the other, after one that does not count. */
export async function timed(times: number, run: () => Promise<unknown>): Promise<number[]> {
	await run();
	const laps: number[] = [];
	while (laps.length < times) {
		const start = performance.now();
		await run();
		laps.push(performance.now() - start);
	}
	return laps;
}

/**
 * The p-quantile of a sample, interpolated between order statistics (type 7 of Hyndman and Fan
 * 1996, the default of R's `quantile`). Throws on an empty sample.
 */
export function quantile(sample: readonly number[], p: number): number {
	const sorted = sample.toSorted((a, b) => a - b);
	const at = (sorted.length - 1) * p;
	const low = sorted[Math.floor(at)];
	const high = sorted[Math.ceil(at)];
	if (low === undefined || high === undefined) {
		throw new Error('invalid sample: empty (quantile); measure at least once');
	}
	return low + (high - low) * (at - Math.floor(at));
}

export function median(sample: readonly number[]): number {
	return quantile(sample, 0.5);
}
