import { mkdir, rename, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import {
	codeText,
	problem,
	tableOf,
	type Dataset,
	type Problem,
	type TableId,
	type Variable,
} from '../../src/lib/dataset/index.ts';
import { identifier, join as joined, sql, type Statement } from '../../src/lib/query/index.ts';
import { fileEntry, readManifest, writeManifest, type FileEntry } from '../dataset/manifest.ts';
import { checkColumns, rawName } from './check-columns.ts';
import { checkDesignRows } from './check-design-rows.ts';
import { convertedColumn } from './column-sql.ts';
import type { Duck } from './duck.ts';
import { parquetRowCount, RAW_ROW_GROUP, ROW, writeParquet } from './parquet.ts';
import { openSource, unreadable, type Source } from './source.ts';

/** What an import did, or everything that kept it from happening. */
export type Imported =
	| { readonly problems: readonly Problem[]; readonly entry?: never }
	| {
			readonly problems: readonly [];
			readonly entry: FileEntry;
			/** Columns of the file that the codebook does not have; they were left out. */
			readonly leftOut: readonly string[];
	  };

/** Columns of a table, in codebook order. */
export function columnsOf(dataset: Dataset, table: TableId): readonly Variable[] {
	return dataset.codebook.variables.filter((x) => x.tables.includes(table));
}

/**
 * Validates a file against the codebook and the design and, when all holds, writes it as sorted
 * Parquet with a manifest into `folder`. Nothing is written when anything is wrong.
 */
export async function importFile(
	duck: Duck,
	dataset: Dataset,
	tableId: TableId,
	file: string,
	folder: string,
	progress: (text: string) => void,
): Promise<Imported> {
	const table = tableOf(dataset, tableId);
	const variables = columnsOf(dataset, tableId);
	const name = basename(file);
	progress(`reading ${name}`);
	const source = await openSource(duck, file, codesOf(variables));
	const absent = checkPresence(source, variables, name);
	if (absent.length > 0) return { problems: absent };
	const relation = typedRows(source, variables);
	const partial = join(folder, `${table.file}.partial`);
	try {
		progress(`checking ${variables.length} columns of ${name}`);
		const columns = await checkColumns(duck, relation, variables, name);
		progress(`checking strata, PSUs and weights of ${name}`);
		const problems = [...columns, ...(await checkDesignRows(duck, relation, dataset, name))];
		if (problems.length > 0) return { problems };
		progress(`writing ${table.file}`);
		await mkdir(folder, { recursive: true });
		const ids = variables.map((x) => x.id);
		await writeParquet(duck, relation, ids, table.sort, partial, RAW_ROW_GROUP);
	} catch (error) {
		await rm(partial, { force: true });
		throw unreadable(file, error);
	}
	const rows = await parquetRowCount(duck, partial);
	if (rows === 0) {
		await rm(partial);
		return {
			problems: [problem(name, '', 'file', 'no rows', 'give a file with at least one row')],
		};
	}
	await rename(partial, join(folder, table.file));
	const entry = await fileEntry(folder, table.file, rows);
	const others = (await readManifest(folder))?.files.filter((f) => f.path !== table.file) ?? [];
	await writeManifest(folder, [...others, entry]);
	const known = new Set<string>(variables.map((x) => x.id));
	const leftOut = source.columns.map((c) => c.name).filter((c) => !known.has(c));
	return { problems: [], entry, leftOut };
}

function codesOf(variables: readonly Variable[]): ReadonlySet<string> {
	const categories = variables.flatMap((x) => [...(x.categories ?? []), ...(x.missing ?? [])]);
	return new Set(categories.map((c) => codeText(c.code)));
}

function checkPresence(
	source: Source,
	variables: readonly Variable[],
	file: string,
): readonly Problem[] {
	const names = source.columns.map((c) => c.name);
	return variables
		.filter((variable) => !names.includes(variable.id))
		.map(({ id }) => {
			const other = names.find((name) => name.toLowerCase() === id.toLowerCase());
			const remedy = other
				? `the file calls it ${other}; use that spelling in the codebook`
				: 'add the column, or take the variable out of the codebook';
			return problem(file, '', 'column', id, `the file does not have it: ${remedy}`);
		});
}

/** Every column twice, as it stands in the file and in the type of its variable, with the row number. */
function typedRows(source: Source, variables: readonly Variable[]): Statement {
	const columns = variables.flatMap((variable) => [
		sql`${identifier(variable.id)} AS ${identifier(rawName(variable))}`,
		sql`${convertedColumn(variable, source.dates)} AS ${identifier(variable.id)}`,
	]);
	const list = joined([identifier(ROW), ...columns], ', ');
	return sql`SELECT ${list} FROM (${source.rows})`;
}
