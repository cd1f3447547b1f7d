import { tallyCompleteness, type UnitStatus } from '../../src/lib/coverage/index.ts';
import { placesOf, type PCode, type RegisterDataset } from '../../src/lib/dataset/index.ts';
import type { Row } from '../../src/lib/engine/index.ts';
import { identifier, join, raw, sql, type Statement } from '../../src/lib/query/index.ts';
import { openDataset } from '../dataset/open-dataset.ts';
import type { Output } from './output.ts';

/** Publishes what every round of a register expected and reached, as `completeness.json`. */
export async function writeCompleteness(
	dataset: RegisterDataset,
	folder: string,
	output: Output,
): Promise<void> {
	const [table] = dataset.info.tables;
	if (table === undefined) return;
	const opened = await openDataset(dataset, folder);
	try {
		await opened.source(table.id);
		const rows = await opened.engine.run(statusStatement(dataset, table.id));
		const published = tallyCompleteness(dataset, rows.map(unitStatus));
		await output.writeJson(`${dataset.info.id}/completeness.json`, published);
	} finally {
		await opened.engine.close();
	}
}

const PLACE = 'place';

function statusStatement(dataset: RegisterDataset, table: string): Statement {
	const { design } = dataset;
	const text = (id: string | undefined, as: string): Statement =>
		sql`${id === undefined ? raw("''") : sql`CAST(${identifier(id)} AS VARCHAR)`} AS ${identifier(as)}`;
	const columns = [
		text(design.unit, 'unit'),
		text(design.rounds?.table === table ? design.rounds.variable : undefined, 'round'),
		text(design.status?.variable, 'status'),
		...placesOf(dataset).map(({ variable }, i) => text(variable, PLACE + i)),
		sql`CAST(${design.size === undefined ? raw('NULL') : identifier(design.size)} AS DOUBLE) AS size`,
	];
	return sql`SELECT ${join(columns, ', ')} FROM ${identifier(table)} ORDER BY unit, round`;
}

function unitStatus(row: Row): UnitStatus {
	const { unit, round, status, size } = row;
	return {
		unit: String(unit),
		round: String(round),
		status: String(status),
		places: Object.keys(row)
			.filter((key) => key.startsWith(PLACE))
			.map((key) => (row[key] ?? null) as PCode | null),
		size: typeof size === 'number' ? size : null,
	};
}
