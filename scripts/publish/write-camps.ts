import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { defaultRequest } from '../../src/lib/analysis/index.ts';
import {
	campIndex,
	collectCamps,
	type CampRegister,
	type CampValue,
	type IndicatorRows,
	type PublishedCamp,
} from '../../src/lib/camps/index.ts';
import type {
	CatalogueEntry,
	Dataset,
	PublishedUnit,
	PublishedUnits,
	RegisterDataset,
	TableId,
	VariableId,
} from '../../src/lib/dataset/index.ts';
import {
	identifier,
	join as joined,
	sql,
	unitRowsStatement,
	type UnitRow,
} from '../../src/lib/query/index.ts';
import { openDataset, type OpenDataset } from '../dataset/open-dataset.ts';
import type { Output } from './output.ts';
import { publicColumns } from './public-dataset.ts';

/** The variable by which registers of displacement sites share their units. */
const SITE = 'site' as VariableId;

/**
 * Publishes `camps/<site>.json` for every site of the registers whose unit is a site, and
 * `camps/index.json`. What several registers know of one site stands in one file.
 *
 * @param folder what was published so far, a folder for each dataset
 */
export async function writeCamps(
	published: readonly CatalogueEntry[],
	folder: string,
	output: Output,
): Promise<void> {
	const read = async <T>(path: string): Promise<T> =>
		JSON.parse(await readFile(join(folder, path), 'utf8')) as T;
	const units = new Map<string, PublishedUnit>();
	const registers = new Map<string, CampRegister[]>();
	for (const { info } of published) {
		const dataset = await read<Dataset>(`${info.id}/dataset.json`);
		if (dataset.kind !== 'register' || dataset.design.unit !== SITE) continue;
		const listed = await read<PublishedUnits>(`${info.id}/units.json`);
		for (const unit of listed.units) units.set(unit.unit, units.get(unit.unit) ?? unit);
		for (const [site, register] of await registerOf(dataset, join(folder, info.id))) {
			registers.set(site, [...(registers.get(site) ?? []), register]);
		}
	}
	const camps = [...registers].flatMap(([site, known]): PublishedCamp[] => {
		const unit = units.get(site);
		if (unit === undefined) return [];
		const { name, point, places } = unit;
		return [{ site, name, point, places, registers: known }];
	});
	for (const camp of camps) await output.writeJson(`camps/${camp.site}.json`, camp);
	await output.writeJson('camps/index.json', campIndex(camps));
}

async function registerOf(
	dataset: RegisterDataset,
	home: string,
): Promise<ReadonlyMap<string, CampRegister>> {
	const opened = await openDataset(dataset, home);
	try {
		const table = dataset.design.rounds?.table ?? dataset.info.tables[0]?.id;
		if (table === undefined) return new Map();
		await opened.source(table);
		const measured: IndicatorRows[] = [];
		for (const indicator of dataset.indicators.filter((one) => one.table === table)) {
			const request = { ...defaultRequest(dataset, indicator.id), by: [], where: [] };
			const rows = await opened.engine.run(unitRowsStatement(dataset, request));
			measured.push({ indicator, rows: rows as unknown as readonly UnitRow[] });
		}
		const columns = publicColumns(dataset, table);
		return collectCamps(dataset, measured, {
			columns,
			rows: await recordOf(table, columns, opened),
		});
	} finally {
		await opened.engine.close();
	}
}

async function recordOf(
	table: TableId,
	columns: readonly VariableId[],
	{ engine }: OpenDataset,
): Promise<readonly Readonly<Record<string, CampValue>>[]> {
	const names = joined(columns.map(identifier), ', ');
	return (await engine.run(sql`SELECT ${names} FROM ${identifier(table)}`)) as readonly Readonly<
		Record<string, CampValue>
	>[];
}
