/**
 * Measures an import in bounded memory: makes a file of N people like those of `nhanes` in a
 * temporary folder, as CSV or as a workbook, imports it, and prints rows, seconds and the largest
 * resident set. A workbook is held in memory as a whole, a CSV is not.
 * Run: npx tsx scripts/import/measure-import.ts 5000000
 *      npx tsx scripts/import/measure-import.ts 20000 xlsx
 */
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { csvParseRows } from 'd3-dsv';
import { writeXlsx } from 'hucre/xlsx';
import { param, raw, sql } from '../../src/lib/query/index.ts';
import { main } from '../cli/main.ts';
import { workspaceAt } from '../dataset/workspace.ts';
import { withDuck } from './duck.ts';

const rows = Number(process.argv[2] ?? 5_000_000);
const folder = await mkdtemp(join(tmpdir(), 'sittan-measure-'));
const root = fileURLToPath(new URL('../..', import.meta.url));
const io = {
	out: (text: string) => process.stdout.write(`${text}\n`),
	err: (text: string) => process.stderr.write(`${text}\n`),
	cwd: folder,
	workspace: { ...workspaceAt(root), raw: join(folder, 'raw') },
	signal: new AbortController().signal,
};

try {
	await cp(join(root, 'data/datasets/nhanes'), join(folder, 'large'), { recursive: true });
	const file = join(folder, 'large.csv');
	await withDuck({ memory: '500MB', threads: 2 }, (duck) =>
		duck.run(sql`COPY (SELECT 1 + i % 2 AS "SDMVPSU", 1 + hash(i) % 500 AS "SDMVSTRA",
				4000 + (hash(i + 1) % 100000000) / 1000 AS "WTMEC2YR",
				CASE WHEN hash(i + 2) % 11 > 0 THEN hash(i + 3) % 2 END AS "HI_CHOL",
				1 + hash(i + 4) % 4 AS race, 1 + hash(i + 5) % 4 AS agecat, 1 + hash(i + 6) % 2 AS "RIAGENDR"
			FROM range(CAST(${param(rows)} AS BIGINT)) AS t(i)) TO ${raw(`'${file}'`)} (HEADER)`),
	);
	const workbook = join(folder, 'large.xlsx');
	if (process.argv[3] === 'xlsx') {
		const [header = [], ...body] = csvParseRows(await readFile(file, 'utf8'));
		const numbers = body.map((row) => row.map((cell) => (cell === '' ? null : Number(cell))));
		await writeFile(
			workbook,
			await writeXlsx({ sheets: [{ name: 'people', rows: [header, ...numbers] }] }),
		);
	}
	const source = process.argv[3] === 'xlsx' ? workbook : file;
	const start = performance.now();
	process.exitCode = await main(['import', source, '--dataset', 'large'], io);
	const seconds = (performance.now() - start) / 1000;
	const megabytes = process.resourceUsage().maxRSS / 1024;
	io.out(
		`${rows} rows in ${seconds.toFixed(1)} s, largest resident set ${megabytes.toFixed(0)} MB`,
	);
} finally {
	await rm(folder, { recursive: true, force: true });
}
