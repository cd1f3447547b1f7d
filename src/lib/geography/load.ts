import type { GazetteerTable } from './area.ts';
import { createGazetteer, type Gazetteer } from './gazetteer.ts';
import type { BoundaryTopology } from './shapes.ts';

async function fetchJson(url: string, thing: string, fetch: typeof globalThis.fetch) {
	const response = await fetch(url);
	if (!response.ok) {
		throw new Error(
			`invalid ${thing}: ${url} (status ${response.status}). Build the site's data again with "sittan build".`,
		);
	}
	return response.json() as Promise<unknown>;
}

/** Fetches and indexes the gazetteer. The only file of this room that touches the network. */
export async function loadGazetteer(
	url: string,
	fetch: typeof globalThis.fetch = globalThis.fetch,
): Promise<Gazetteer> {
	return createGazetteer((await fetchJson(url, 'gazetteer', fetch)) as GazetteerTable);
}

/** Fetches a boundary file: the official one where it was imported, else the schematic one. */
export async function loadTopology(
	url: string,
	fetch: typeof globalThis.fetch = globalThis.fetch,
): Promise<BoundaryTopology> {
	return (await fetchJson(url, 'boundary file', fetch)) as BoundaryTopology;
}
