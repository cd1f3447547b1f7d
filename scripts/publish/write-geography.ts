import { dirname } from 'node:path';
import { createGazetteer, type Gazetteer } from '../../src/lib/geography/index.ts';
import type { Workspace } from '../dataset/workspace.ts';
import { buildGazetteerTable } from '../geography/build-gazetteer.ts';
import { activeTopology } from '../geography/import-boundaries.ts';
import type { Output } from './output.ts';

/** Publishes the gazetteer and the shapes in use, official or schematic; returns the lookups. */
export async function writeGeography(workspace: Workspace, output: Output): Promise<Gazetteer> {
	const data = dirname(workspace.geography);
	const table = buildGazetteerTable(data);
	await output.writeJson('geography/gazetteer.json', table);
	await output.writeJson('geography/topology.json', activeTopology(data));
	return createGazetteer(table);
}
