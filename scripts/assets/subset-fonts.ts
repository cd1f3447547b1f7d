import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';
import { FONT_SUBSETS, type FontSubset } from './font-subsets.ts';

const FOLDER = new URL('../../src/lib/styles/fonts/', import.meta.url);
const require = createRequire(import.meta.url);

/** Cuts one font down to its characters, weights and features. */
async function cut(subset: FontSubset): Promise<Buffer> {
	const font = await readFile(require.resolve(subset.from));
	return subsetFont(font, subset.characters, {
		targetFormat: 'woff2',
		keepFeatures: [...subset.features],
		variationAxes: { wght: subset.weights },
		noHinting: true,
	});
}

/** Writes every web font of the site and prints what it weighs. */
for (const subset of FONT_SUBSETS) {
	const font = await cut(subset);
	await writeFile(new URL(`${subset.name}.woff2`, FOLDER), font);
	process.stdout.write(`${subset.name}.woff2 ${(font.length / 1024).toFixed(1)} KB\n`);
}
