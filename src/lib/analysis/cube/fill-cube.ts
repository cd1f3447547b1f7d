import type { Batch, Engine } from '../../engine/index.ts';
import { cubeCodes, cubeStatement, type CubeQuestion } from '../../query/index.ts';
import type { Survey } from '../survey-view.ts';
import { CUBE_SUMS, type Cube } from './cube.ts';

/** One batch of cells as it is kept until all have come. */
interface Chunk {
	readonly psus: Uint32Array;
	readonly positions: readonly Uint16Array[];
	readonly sums: Float64Array;
}

/** Ends a fill that would be larger than was allowed. */
class TooLarge extends Error {}

/**
 * Fills a cube with one statement, batch by batch.
 *
 * @param most cells it may have
 * @returns null when it would have more
 * @throws what the engine throws, and the signal's reason when aborted; `invalid cell: …` when the
 *   data hold a code that the codebook does not list, or a PSU that is not in the frame
 */
export async function fillCube(
	{ dataset, frame }: Survey,
	engine: Engine,
	question: CubeQuestion,
	most: number,
	signal?: AbortSignal,
): Promise<Cube | null> {
	const psus = [...frame.stratumIndex].map(([psu, at]) => ({
		psu,
		stratum: frame.strata[at]?.id ?? '',
	}));
	const places = new Map(psus.map(({ psu }, i) => [psu, i]));
	const codes = question.variables.map((id) => cubeCodes(dataset, id));
	const chunks: Chunk[] = [];
	let cells = 0;
	try {
		await engine.read(
			cubeStatement(dataset, question),
			(batch) => {
				cells += batch.length;
				if (cells > most) throw new TooLarge();
				chunks.push(
					chunkOf(
						batch,
						places,
						codes.map((list) => list.length),
					),
				);
			},
			signal,
		);
	} catch (error) {
		if (error instanceof TooLarge) return null;
		throw error;
	}
	return {
		indicator: question.indicator,
		weighting: question.weighting,
		dimensions: question.variables.map((variable, d) => {
			const known = codes[d] ?? [];
			const positions = known.length > 256 ? new Uint16Array(cells) : new Uint8Array(cells);
			lay(chunks, (chunk) => chunk.positions[d] ?? new Uint16Array(), positions);
			return { variable, codes: known, positions };
		}),
		psus,
		starts: startsOf(chunks, psus.length),
		sums: lay(chunks, (chunk) => chunk.sums, new Float64Array(cells * CUBE_SUMS.length)),
	};
}

/** Puts one array of every chunk into one, in order. */
function lay<T extends Uint8Array | Uint16Array | Float64Array>(
	chunks: readonly Chunk[],
	pick: (chunk: Chunk) => ArrayLike<number>,
	into: T,
): T {
	let at = 0;
	for (const chunk of chunks) {
		const part = pick(chunk);
		into.set(part, at);
		at += part.length;
	}
	return into;
}

function chunkOf(
	{ names, columns, length }: Batch,
	places: ReadonlyMap<string, number>,
	counts: readonly number[],
): Chunk {
	const column = (name: string): Batch['columns'][number] => columns[names.indexOf(name)] ?? [];
	const psu = column('psu');
	const sums = new Float64Array(length * CUBE_SUMS.length);
	CUBE_SUMS.forEach((name, s) => {
		const values = column(name);
		for (let i = 0; i < length; i++) sums[i * CUBE_SUMS.length + s] = Number(values[i]);
	});
	return {
		psus: Uint32Array.from({ length }, (_, i) => {
			const place = places.get(String(psu[i]));
			if (place === undefined) throw invalidCell('PSU', psu[i], 'not in the design frame');
			return place;
		}),
		positions: counts.map((count, d) =>
			Uint16Array.from(column(`d${d}`), (value) => {
				if (Number(value) < count) return Number(value);
				throw invalidCell('code', value, 'not in the codebook');
			}),
		),
		sums,
	};
}

function invalidCell(what: string, value: unknown, where: string): Error {
	return new Error(`invalid cell: ${what} ${String(value)} (${where}); ask by statement`);
}

/** Where the cells of each PSU begin; the statement gives them in the order of the frame. */
function startsOf(chunks: readonly Chunk[], psus: number): Uint32Array {
	const starts = new Uint32Array(psus + 1);
	let last = 0;
	for (const chunk of chunks) {
		for (const place of chunk.psus) {
			if (place < last) throw invalidCell('PSU', place, 'out of the order of the frame');
			last = place;
			starts[place + 1] = (starts[place + 1] ?? 0) + 1;
		}
	}
	for (let p = 0; p < psus; p++) starts[p + 1] = (starts[p + 1] ?? 0) + (starts[p] ?? 0);
	return starts;
}
