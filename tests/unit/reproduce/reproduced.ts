import { indicatorOf } from '../../../src/lib/dataset/index.ts';
import { explain } from '../../../src/lib/reproduce/index.ts';
import { selectionOf, unpack } from '../../fixtures/extract-demo.ts';
import type { Case, Opened } from './cases.ts';
import { difference, runPrograms, type Result } from './programs.ts';

/** How far programs are from the screen. */
export interface Reproduced {
	/** Largest relative difference of each quantity, by what was asked. */
	readonly largest: ReadonlyMap<string, Readonly<Record<string, number>>>;
	/** Programs and numbers that were compared, by what was asked. */
	readonly counts: ReadonlyMap<string, { readonly programs: number; readonly numbers: number }>;
	/** Every line that a program lacks, and every count, df or letter that is another. */
	readonly wrong: readonly string[];
}

/** Numbers that are counted: they are the same or wrong. */
const COUNTED: ReadonlySet<string> = new Set(['n', 'df', 'rank']);

/** The whole extract of every table, which has what every program of the table needs. */
export async function wholeTables(
	opened: Opened & Pick<Parameters<typeof unpack>[0], 'source' | 'folder'>,
): Promise<ReadonlyMap<string, string>> {
	const { id: dataset, tables } = opened.dataset.info;
	const folders = new Map<string, string>();
	for (const { id } of tables) {
		folders.set(id, (await unpack(opened, selectionOf({ dataset, table: id }))).folder);
	}
	return folders;
}

/** Cases of a dataset whose extracts lie in folders, by table. */
export interface Asking {
	readonly opened: Pick<Opened, 'dataset'>;
	readonly folders: ReadonlyMap<string, string>;
	readonly cases: readonly Case[];
}

/** Runs the program of each case of a dataset in one process of R, and holds its numbers to the screen's. */
export function reproduced(
	opened: Asking['opened'],
	folders: Asking['folders'],
	cases: Asking['cases'],
): Reproduced {
	const [found] = reproducedAll([{ opened, folders, cases }]);
	if (found === undefined) throw new Error('nothing was asked');
	return found;
}

/** The same for several datasets, all in one process of R: it takes longer to start than to answer. */
export function reproducedAll(asked: readonly Asking[]): readonly Reproduced[] {
	const results = runPrograms(
		asked.flatMap(({ opened: { dataset }, folders, cases }, i) =>
			cases.map(({ id, request, asked }) => {
				const { table } = indicatorOf(dataset, request.indicator);
				const code = explain(dataset, request, null, asked).r;
				return { id: `${i} ${id}`, folder: folders.get(table) ?? '', code };
			}),
		),
	);
	return asked.map(({ cases }, i) => compared(cases, (id) => results.get(`${i} ${id}`) ?? []));
}

function compared(
	cases: readonly Case[],
	resultsOf: (id: string) => readonly Result[],
): Reproduced {
	const largest = new Map<string, Record<string, number>>();
	const counts = new Map<string, { programs: number; numbers: number }>();
	const wrong: string[] = [];
	for (const { id, asked, expected } of cases) {
		const found = new Map(resultsOf(id).map((r) => [`${r.kind} ${r.cell}`, r]));
		const far = largest.get(asked.kind) ?? {};
		const count = counts.get(asked.kind) ?? { programs: 0, numbers: 0 };
		largest.set(asked.kind, far);
		counts.set(asked.kind, count);
		count.programs++;
		for (const { kind, cell, numbers, letters } of expected) {
			const line = found.get(`${kind} ${cell}`);
			const where = `${id}: ${kind} "${cell}"`;
			if (line === undefined) {
				wrong.push(`${where} is not there`);
				continue;
			}
			if (letters !== undefined && line.letters !== letters)
				wrong.push(`${where} letters: ${line.letters}, on the screen ${letters}`);
			for (const [name, value] of Object.entries(numbers)) {
				count.numbers++;
				const theirs = line[name as keyof Result];
				const apart = difference(Number(theirs), value);
				const isCount = COUNTED.has(name) || kind === 'rank';
				if (isCount && name !== 'value' ? theirs !== value : Number.isNaN(apart))
					wrong.push(`${where} ${name}: ${theirs}, on the screen ${value}`);
				else far[name] = Math.max(far[name] ?? 0, apart);
			}
		}
	}
	return { largest, counts, wrong };
}

/** The largest difference among some quantities, of everything that was asked. */
export function farthest(
	{ largest }: Reproduced,
	isAmong: (name: string) => boolean = () => true,
): number {
	return Math.max(
		0,
		...[...largest.values()].flatMap((far) =>
			Object.entries(far).flatMap(([name, apart]) => (isAmong(name) ? [apart] : [])),
		),
	);
}

/** Programs, numbers and largest differences by what was asked, as lines of text. */
export function tableOf(id: string, { counts, largest }: Reproduced): string {
	const digits = (apart: number | undefined): string => (apart ?? 0).toExponential(1);
	const lines = [...counts].map(([kind, { programs, numbers }]) => {
		const { p, adjusted, ...others } = largest.get(kind) ?? {};
		const tail = p === undefined ? '' : `, of p ${digits(Math.max(p, adjusted ?? 0))}`;
		return `${id}  ${kind}: ${programs} programs, ${numbers} numbers, farthest ${digits(Math.max(0, ...Object.values(others)))}${tail}`;
	});
	return lines.join('\n');
}
