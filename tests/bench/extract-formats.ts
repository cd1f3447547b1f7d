/**
 * `NODE_OPTIONS=--expose-gc npx tsx tests/bench/extract-formats.ts`: rows per second and peak memory of every form in
 * Node, against `COPY` in native DuckDB with one thread. `--rows <n>` measures the sizes up to it.
 * Making the rows is measured alone and taken off; the ratio is of processor seconds, which a busy
 * machine does not change. It prints, and never fails on time.
 */
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import type { Batch } from '../../src/lib/engine/index.ts';
import {
	csvStream,
	dtaStream,
	jsonlStream,
	parquetStream,
	xlsxStream,
	type Form,
} from '../../src/lib/extract/index.ts';
import {
	batchStream,
	benchColumns,
	benchMeasures,
	SIZES,
	tableSql,
	type TableSize,
} from './synthetic-rows.ts';

interface Timed {
	readonly seconds: number;
	/** Processor seconds of all threads. */
	readonly cpu: number;
}

interface Measured extends Timed {
	readonly bytes: number;
	/** Bytes above what was in memory before, resident. */
	readonly peak: number;
}

const COPIES: Readonly<Record<Form, string | null>> = {
	csv: '(FORMAT csv, HEADER)',
	jsonl: '(FORMAT json)',
	parquet: '(FORMAT parquet, COMPRESSION snappy)',
	xlsx: null,
	dta: null,
};

function streamOf(form: Form, size: TableSize): TransformStream<Batch, Uint8Array> {
	const columns = benchColumns(size.columns);
	switch (form) {
		case 'csv':
			return csvStream(columns);
		case 'jsonl':
			return jsonlStream(columns);
		case 'parquet':
			return parquetStream(columns);
		case 'xlsx':
			return xlsxStream(columns);
		case 'dta':
			return dtaStream(columns, { rows: size.rows, measures: benchMeasures(size) });
	}
}

/** Starts a clock; the answer stops it. */
function clock(): () => Timed {
	const [start, before] = [performance.now(), process.cpuUsage()];
	return () => {
		const { user, system } = process.cpuUsage(before);
		return { seconds: (performance.now() - start) / 1_000, cpu: (user + system) / 1e6 };
	};
}

async function drained(stream: ReadableStream<Batch | Uint8Array>): Promise<Measured> {
	globalThis.gc?.();
	const before = process.memoryUsage.rss();
	let [bytes, peak, seen] = [0, before, 0];
	const stop = clock();
	await stream.pipeTo(
		new WritableStream({
			write(chunk) {
				bytes += chunk instanceof Uint8Array ? chunk.length : 0;
				if (seen++ % 16 === 0) peak = Math.max(peak, process.memoryUsage.rss());
			},
		}),
	);
	return { ...stop(), bytes, peak: peak - before };
}

async function copied(
	duck: DuckDBConnection,
	form: Form,
	file: string,
): Promise<(Timed & { bytes: number }) | null> {
	const options = COPIES[form];
	if (options === null) return null;
	const stop = clock();
	await duck.run(`COPY bench TO '${file}' ${options}`);
	return { ...stop(), bytes: statSync(file).size };
}

const { values } = parseArgs({ options: { rows: { type: 'string' } } });
const most = Number(values.rows ?? Infinity);
const folder = mkdtempSync(join(tmpdir(), 'sittan-bench-'));
const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
const duck = await instance.connect();
const line = (cells: readonly string[]) =>
	process.stdout.write(
		`${cells.map((cell, i) => (i === 0 ? cell.padEnd(22) : cell.padStart(12))).join('')}\n`,
	);
try {
	line(['', 'seconds', 'rows/s', 'cpu s', 'MB', 'peak MB', 'COPY cpu s', 'cpu ratio', 'COPY MB']);
	for (const size of SIZES.filter(({ rows }) => rows <= most)) {
		await duck.run(`CREATE OR REPLACE TABLE bench AS ${tableSql(size)}`);
		await drained(batchStream({ ...size, rows: 4_096 }).pipeThrough(streamOf('csv', size)));
		const making = await drained(batchStream(size));
		for (const form of ['csv', 'jsonl', 'parquet', 'dta', 'xlsx'] as const) {
			const whole = await drained(batchStream(size).pipeThrough(streamOf(form, size)));
			const seconds = whole.seconds - making.seconds;
			const cpu = whole.cpu - making.cpu;
			const copy = await copied(duck, form, join(folder, `bench.${form}`));
			line([
				`${size.rows} × ${size.columns} ${form}`,
				seconds.toFixed(2),
				String(Math.round(size.rows / seconds)),
				cpu.toFixed(2),
				(whole.bytes / 1e6).toFixed(1),
				(whole.peak / 1e6).toFixed(0),
				copy?.cpu.toFixed(2) ?? '—',
				copy ? (cpu / copy.cpu).toFixed(1) : '—',
				copy ? (copy.bytes / 1e6).toFixed(1) : '—',
			]);
		}
	}
} finally {
	duck.closeSync();
	instance.closeSync();
	rmSync(folder, { recursive: true });
}
