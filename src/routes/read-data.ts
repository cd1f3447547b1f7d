import { asset } from '$app/paths';

/**
 * Reads a file of `static/data` while the site is built.
 *
 * @throws `invalid data file: …` when the pipeline has not written it
 */
export async function readData<T>(fetch: typeof globalThis.fetch, path: string): Promise<T> {
	const response = await fetch(asset(`/data/${path}`));
	if (response.ok) return (await response.json()) as T;
	throw new Error(
		`invalid data file: static/data/${path} (status ${response.status}); write it with "npm run -s sittan -- build"`,
	);
}
