import { dirname } from 'node:path';
import { createGazetteer, type Gazetteer } from '../../src/lib/geography/index.ts';
import type { Workspace } from '../dataset/workspace.ts';
import { buildGazetteerTable } from '../geography/build-gazetteer.ts';
import type { Output } from './output.ts';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Publishes the gazetteer and the shapes in use, official or schematic; returns the lookups. */
export async function writeGeography(workspace: Workspace, output: Output): Promise<Gazetteer> {
	const table = buildGazetteerTable(dirname(workspace.geography));
	await output.writeJson('geography/gazetteer.json', table);
	const topo = JSON.parse(
		await readFile(join(workspace.geography, 'schematic.topo.json'), 'utf8'),
	) as unknown;
	await output.writeJson('geography/topology.json', topo);
	return createGazetteer(table);
}
