import { asset } from '$app/paths';
import type { PublishedCamp } from '$lib/camps/index.ts';
import type { RegisterDataset } from '$lib/dataset/index.ts';
import type { KnownRegister } from './camp-page.ts';

/** The address of everything that is published of a camp. */
export function campFile(site: string): string {
	return asset(`/data/camps/${site}.json`);
}

/**
 * Fetches the full record of a camp in one register, with the descriptors that say what it means.
 *
 * @throws `invalid data file: …` without a connection, or where the site lacks the file
 */
export async function fetchRegister(site: string, dataset: string): Promise<KnownRegister> {
	const [camp, descriptors] = await Promise.all([
		fetchJson<PublishedCamp>(campFile(site)),
		fetchJson<RegisterDataset>(asset(`/data/${dataset}/dataset.json`)),
	]);
	const register = camp.registers.find((one) => one.dataset === dataset);
	if (register) return { dataset: descriptors, register };
	throw new Error(`invalid register: ${dataset} (camps/${site}.json does not know it)`);
}

async function fetchJson<T>(path: string): Promise<T> {
	const response = await fetch(path);
	if (response.ok) return (await response.json()) as T;
	throw new Error(`invalid data file: ${path} (status ${response.status})`);
}
