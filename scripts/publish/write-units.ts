import {
	pcode,
	placesOf,
	type PublishedUnit,
	type PublishedUnits,
	type RegisterDataset,
	type VariableId,
} from '../../src/lib/dataset/index.ts';
import { identifier, join, param, raw, sql, type Statement } from '../../src/lib/query/index.ts';
import type { Row } from '../../src/lib/engine/index.ts';
import { openDataset } from '../dataset/open-dataset.ts';
import type { Output } from './output.ts';

/**
 * Publishes the list of a register's units with what is known of them apart from any round: name,
 * place, and the latest code of every category that is a breakdown (the status and round are not).
 */
export async function writeUnits(
	dataset: RegisterDataset,
	folder: string,
	output: Output,
): Promise<void> {
	const opened = await openDataset(dataset, folder);
	try {
		const [table] = dataset.info.tables;
		if (table === undefined) return;
		await opened.source(table.id);
		const rows = await opened.engine.run(unitsStatement(dataset, table.id));
		const published: PublishedUnits = { units: rows.map((row) => unitOf(dataset, row)) };
		await output.writeJson(`${dataset.info.id}/units.json`, published);
	} finally {
		await opened.engine.close();
	}
}

/** Categories that say something of a unit in every round. */
function attributesOf({ codebook, design }: RegisterDataset): readonly VariableId[] {
	const turning = [design.rounds?.variable, design.status?.variable];
	return codebook.variables
		.filter((x) => x.breakdown && x.release === 'public' && !turning.includes(x.id))
		.map((x) => x.id);
}

/** The last value of each column over the rounds, in the codebook's order of rounds. */
function unitsStatement(dataset: RegisterDataset, table: string): Statement {
	const { design } = dataset;
	const { rounds } = design;
	const order = rounds
		? sql`ORDER BY ${join(
				Object.keys(rounds.asOf)
					.sort((a, b) => ((rounds.asOf[a] ?? '') < (rounds.asOf[b] ?? '') ? 1 : -1))
					.map(
						(code) => sql`CAST(${identifier(rounds.variable)} AS VARCHAR) = ${param(code)} DESC`,
					),
				', ',
			)}`
		: raw('');
	const latest = (id: VariableId): Statement =>
		sql`first(${identifier(id)} ${order}) FILTER (${identifier(id)} IS NOT NULL) AS ${identifier(id)}`;
	const columns = [
		...(design.name ? [design.name.en, design.name.my] : []),
		...(design.point ? [design.point.lon, design.point.lat] : []),
		...attributesOf(dataset),
	];
	return sql`SELECT CAST(${identifier(design.unit)} AS VARCHAR) AS ${identifier('unit')}, ${join(
		[...new Set(columns)].filter((id) => id !== design.unit).map(latest),
		', ',
	)} FROM ${identifier(table)} GROUP BY 1 ORDER BY 1`;
}

function unitOf(dataset: RegisterDataset, row: Row): PublishedUnit {
	const { design } = dataset;
	const text = (id: VariableId): string | null => {
		const value = row[id];
		return value === null || value === undefined ? null : String(value);
	};
	const names = design.name ? [text(design.name.en), text(design.name.my)] : [];
	const [en, my] = names;
	const [lon, lat] = design.point ? [row[design.point.lon], row[design.point.lat]] : [];
	return {
		unit: String(row['unit']),
		name: en && my ? { en, my } : null,
		point: typeof lon === 'number' && typeof lat === 'number' ? { lon, lat } : null,
		places: placesOf(dataset)
			.flatMap(({ variable }) => text(variable) ?? [])
			.map(pcode)
			.sort((a, b) => b.length - a.length),
		attributes: Object.fromEntries(attributesOf(dataset).map((id) => [id, text(id)])),
	};
}
