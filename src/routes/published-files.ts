import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Reads a file of `static/data` where a route says which of its pages exist: there is no fetch yet.
 *
 * @throws `invalid data file: …` when the pipeline has not written it
 */
export function readPublished<T>(path: string): T {
	try {
		return JSON.parse(readFileSync(join(process.cwd(), 'static/data', path), 'utf8')) as T;
	} catch (cause) {
		throw new Error(
			`invalid data file: static/data/${path}; write it with "npm run -s sittan -- build"`,
			{ cause },
		);
	}
}
