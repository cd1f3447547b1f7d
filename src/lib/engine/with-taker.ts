import type { TakeBatch } from './engine.ts';

/**
 * Runs `work` with a taker whose own errors come through as they are: what a caller throws while it
 * takes a batch is no fault of the engine.
 */
export async function withTaker(
	take: TakeBatch,
	work: (take: TakeBatch) => Promise<void>,
): Promise<void> {
	let thrown: { readonly error: unknown } | undefined;
	try {
		await work(async (batch) => {
			try {
				await take(batch);
			} catch (error) {
				thrown = { error };
				throw error;
			}
		});
	} catch (error) {
		throw thrown === undefined ? error : thrown.error;
	}
}
