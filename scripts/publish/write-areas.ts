import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
	areaCaveats,
	areaPlaces,
	describeDataset,
	ledgerOf,
	type AreaAnswer,
	type AreaDataset,
	type AreaPlace,
	type PublishedArea,
	type PublishedAreaDatasets,
} from '../../src/lib/areas/index.ts';
import type { Tally } from '../../src/lib/coverage/index.ts';
import {
	placesOf,
	type CatalogueEntry,
	type Dataset,
	type PCode,
	type Place,
	type PublishedUnits,
} from '../../src/lib/dataset/index.ts';
import type { Gazetteer, GazetteerTable } from '../../src/lib/geography/index.ts';
import { openDataset } from '../dataset/open-dataset.ts';
import { rawFolder, type Workspace } from '../dataset/workspace.ts';
import { answeredAreas, indicatorValues } from './area-answers.ts';
import { areaSites } from './area-sites.ts';
import type { Output } from './output.ts';
import type { PublishedCoverage } from './write-coverage.ts';

/** What one dataset says of all areas. */
interface Answered {
	readonly description: AreaDataset;
	readonly answers: ReadonlyMap<PCode, AreaAnswer>;
	readonly ledgers: ReadonlyMap<PCode, Tally>;
}

/**
 * Publishes what the area pages say: `areas/datasets.json` with everything that is the same on all
 * of them, and a file for each area with its values, caveats, units of registers and ledgers. The
 * values are those of `analyse`, as Explore and `sittan estimate` have them.
 *
 * @param folder where the datasets have just been published
 */
export async function writeAreas(
	folder: string,
	workspace: Workspace,
	published: readonly CatalogueEntry[],
	gazetteer: Gazetteer,
	output: Output,
): Promise<void> {
	const { changes } = await read<GazetteerTable>(folder, 'geography/gazetteer.json');
	const places = areaPlaces(gazetteer, changes);
	const former = changes.map(({ code }) => code);
	const all: Answered[] = [];
	for (const { info } of published) {
		if (info.geography?.vintage !== gazetteer.id) continue;
		all.push(await answer(folder, workspace, info.id, gazetteer, places, former));
	}
	const datasets: PublishedAreaDatasets = { datasets: all.map(({ description }) => description) };
	await output.writeJson('areas/datasets.json', datasets);
	for (const { code } of places) {
		const area: PublishedArea = {
			code,
			answers: Object.fromEntries(
				all.flatMap(({ description: { id }, answers }) => {
					const own = answers.get(code);
					return own ? [[id, own]] : [];
				}),
			),
			ledgers: Object.fromEntries(
				all.flatMap(({ description: { id }, ledgers }) => {
					const own = ledgers.get(code);
					return own ? [[id, own]] : [];
				}),
			),
		};
		await output.writeJson(`areas/${code}.json`, area);
	}
}

async function read<T>(folder: string, path: string): Promise<T> {
	return JSON.parse(await readFile(join(folder, path), 'utf8')) as T;
}

async function answer(
	folder: string,
	workspace: Workspace,
	id: CatalogueEntry['info']['id'],
	gazetteer: Gazetteer,
	places: readonly AreaPlace[],
	former: readonly PCode[],
): Promise<Answered> {
	const dataset = await read<Dataset>(folder, `${id}/dataset.json`);
	const open = join(folder, id);
	const rowsLeave = dataset.info.tables.every(({ file }) => existsSync(join(open, file)));
	const opened = await openDataset(dataset, rowsLeave ? open : rawFolder(workspace, id));
	try {
		const values = await indicatorValues(dataset, opened, former);
		const areas = answeredAreas(dataset);
		const sites =
			dataset.kind === 'register'
				? await areaSites(dataset, opened, areas, await unitsOf(folder, id))
				: new Map();
		const asked = [...values.values()].flatMap(({ byArea }) => [...byArea.keys()]);
		const known = former.filter((code) => asked.includes(code));
		const answers = new Map(
			[...new Set([...areas.keys(), ...known])].map((code): [PCode, AreaAnswer] => {
				const place = areas.get(code) ?? placeOfFormer(dataset);
				const own = sites.get(code) ?? null;
				return [
					code,
					{
						values: Object.fromEntries(
							[...values].flatMap(([indicator, { byArea }]) => {
								const value = byArea.get(code);
								return value ? [[indicator, value]] : [];
							}),
						),
						caveats: place ? areaCaveats(dataset, place, code, own?.rounds ?? []) : [],
						sites: own,
					},
				];
			}),
		);
		const coverage = await read<PublishedCoverage>(folder, `${id}/coverage.json`);
		return {
			description: describeDataset(dataset, gazetteer, values, known),
			answers,
			ledgers: new Map(
				coverage.areas.length === 0
					? []
					: places.flatMap((place) => {
							const tally = ledgerOf(coverage, gazetteer, place);
							return tally ? [[place.code, tally] as const] : [];
						}),
			),
		};
	} finally {
		await opened.engine.close();
	}
}

/** A code that only the census had is judged as the township it was. */
function placeOfFormer(dataset: Dataset): Place | undefined {
	return placesOf(dataset).find(({ level }) => level === 'township');
}

async function unitsOf(folder: string, id: string): Promise<PublishedUnits['units']> {
	return (await read<PublishedUnits>(folder, `${id}/units.json`)).units;
}
