import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

/** One import of a source file. */
export interface Import {
	/** Path of the importing file below the root, with `/`. */
	readonly file: string;
	readonly specifier: string;
	/** Path of the imported file below the root; null for a package. */
	readonly target: string | null;
}

/** Every file below a folder, as paths below the root. */
export function filesBelow(root: string, folder: string): readonly string[] {
	return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
}

/** A specifier has no space: words of a message between two quotes are none. */
const SPECIFIER = /(?:^|\s|\})(?:from|import)\s*\(?\s*['"]([^'"\s]+)['"]/gm;

/** The imports of a file, static and dynamic. `$lib` is resolved; `?url` and the like are cut off. */
export function importsOf(root: string, file: string): readonly Import[] {
	const text = readFileSync(join(root, file), 'utf8');
	return [...text.matchAll(SPECIFIER)].map((match) => {
		const specifier = (match[1] ?? '').replace(/\?.*$/, '');
		return { file, specifier, target: targetOf(root, file, specifier) };
	});
}

function targetOf(root: string, file: string, specifier: string): string | null {
	if (specifier.startsWith('$lib/')) return `src/lib/${specifier.slice('$lib/'.length)}`;
	if (!specifier.startsWith('.')) return null;
	return relative(root, resolve(join(root, dirname(file)), specifier)).replaceAll('\\', '/');
}
