import { ByteWriter, ParquetWriter } from 'hyparquet-writer';
import type { Batch, Value } from '../../engine/index.ts';
import type { ExtractColumn, StoredKind } from '../columns.ts';
import { cellReader } from './cells.ts';

export interface ParquetOptions {
	/** Key and value pairs of the footer: release, licence, caveats, descriptors. */
	readonly metadata?: Readonly<Record<string, string>>;
	/** Rows of a row group, which is what is held in memory; 24,576 by default. */
	readonly rowGroup?: number;
}

type SchemaElement = ConstructorParameters<typeof ParquetWriter>[0]['schema'][number];

const ROW_GROUP = 24_576;
const DAY = 86_400_000;

/** Takes the bytes of each row group as soon as it is encoded. */
class ChunkWriter extends ByteWriter {
	private readonly take: (bytes: Uint8Array) => void;

	constructor(take: (bytes: Uint8Array) => void) {
		super(1 << 16);
		this.take = take;
	}

	flush(): void {
		if (this.index > 0) this.take(this.getBytes().slice());
		this.index = 0;
	}

	override finish(): void {
		this.flush();
	}
}

/**
 * Rows as Parquet: the types of the published table (all optional; dates are DATE, whole numbers of
 * 64 bits INT64), Snappy, with metadata in the footer. One row group at a time is in memory.
 */
export function parquetStream(
	columns: readonly ExtractColumn[],
	{ metadata = {}, rowGroup = ROW_GROUP }: ParquetOptions = {},
): TransformStream<Batch, Uint8Array> {
	const read = cellReader(columns);
	let held: Value[][] = columns.map(() => []);
	let rows = 0;
	let writer: ParquetWriter;
	const writeGroup = () => {
		const columnData = columns.map((column, i) => {
			const data = (held[i] ?? []).map((value) => physical(value, column));
			/* The library's dictionary of values takes -0 for 0. */
			const signed = column.stored === 'number' && data.some((value) => Object.is(value, -0));
			return { name: column.name, data, ...(signed ? { encoding: 'PLAIN' as const } : {}) };
		});
		void writer.write({ columnData, rowGroupSize: Math.max(rows, 1) });
		held = columns.map(() => []);
		rows = 0;
	};
	return new TransformStream<Batch, Uint8Array>({
		start(controller) {
			writer = new ParquetWriter({
				writer: new ChunkWriter((bytes) => controller.enqueue(bytes)),
				schema: [{ name: 'schema', num_children: columns.length }, ...columns.map(element)],
				kvMetadata: Object.entries(metadata).map(([key, value]) => ({ key, value })),
				createdBy: 'Sittan with hyparquet-writer',
			});
		},
		transform(batch) {
			read(batch).forEach((values, i) => {
				const column = held[i];
				for (const value of values) column?.push(value);
			});
			rows += batch.length;
			if (rows >= rowGroup) writeGroup();
		},
		flush() {
			if (rows > 0) writeGroup();
			void writer.finish();
		},
	});
}

type Primitive = Pick<SchemaElement, 'type' | 'converted_type'>;

const PRIMITIVES: Readonly<Record<StoredKind, Primitive>> = {
	text: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
	integer: { type: 'INT32', converted_type: 'INT_32' },
	bigint: { type: 'INT64', converted_type: 'INT_64' },
	number: { type: 'DOUBLE' },
	boolean: { type: 'BOOLEAN' },
	date: { type: 'INT32', converted_type: 'DATE' },
};

function element({ name, stored }: ExtractColumn): SchemaElement {
	return { name, ...PRIMITIVES[stored], repetition_type: 'OPTIONAL' };
}

function physical(value: Value, { stored }: ExtractColumn): Value | bigint {
	if (value === null) return null;
	if (stored === 'bigint') return BigInt(value);
	return stored === 'date' ? Date.parse(String(value)) / DAY : value;
}
