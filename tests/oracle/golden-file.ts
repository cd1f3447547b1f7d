import { readdirSync, readFileSync } from 'node:fs';

/** What R wrote into one file: designs with their cases, and where they come from. */
export interface GoldenFile<Design> {
	readonly about: string;
	readonly source: string;
	readonly designs: readonly Design[];
}

/** A file of the folder with its name, without the ending. */
export interface NamedGolden<Design> extends GoldenFile<Design> {
	readonly name: string;
}

interface Written<Design> extends Omit<GoldenFile<Design>, 'designs'> {
	readonly fields: readonly string[];
	readonly designs: readonly (Omit<Design, 'cases'> & { readonly cases: unknown[][] })[];
}

/** The designs of a text that R wrote: its cases are rows whose fields are named once per file. */
export function parseGolden<Design extends { readonly cases: readonly object[] }>(
	text: string,
): GoldenFile<Design> {
	const { fields, about, source, designs } = JSON.parse(text) as Written<Design>;
	const named = (row: unknown[]): object =>
		Object.fromEntries(fields.map((field, at) => [field, row[at]]));
	return {
		about,
		source,
		designs: designs.map((design) => ({
			...(design as unknown as Design),
			cases: design.cases.map(named),
		})),
	};
}

/** Every golden file of a folder, in the order of their names. */
export function readGolden<Design extends { readonly cases: readonly object[] }>(
	folder: URL,
): readonly NamedGolden<Design>[] {
	return readdirSync(folder)
		.filter((file) => file.endsWith('.json'))
		.sort()
		.map((file) => ({
			name: file.replace('.json', ''),
			...parseGolden<Design>(readFileSync(new URL(file, folder), 'utf8')),
		}));
}

/** Every design of a folder, named with its file. */
export function readGoldenDesigns<
	Design extends { readonly id: string; readonly cases: readonly object[] },
>(folder: URL): readonly Design[] {
	return readGolden<Design>(folder).flatMap(({ name, designs }) =>
		designs.map((design) => ({ ...design, id: `${name}, ${design.id}` })),
	);
}
