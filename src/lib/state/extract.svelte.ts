import type { Dataset, TableId } from '../dataset/index.ts';
import type { Engine } from '../engine/index.ts';
import {
	estimateBatch,
	estimateRequests,
	estimateTables,
	firstRows,
	judgeExtract,
	sizeEstimates,
	tablesOfEstimates,
	writtenRows,
	type EstimateTable,
	type ExtractColumn,
	type ExtractJudgement,
	type Form,
	type Outlook,
	type Selection,
	type SizeEstimate,
} from '../extract/index.ts';
import { rowCountStatement } from '../query/index.ts';
import type { Task } from './explore.svelte.ts';
import { Question } from './question.svelte.ts';

/** What the extract screen asks of an open dataset; the composition root makes one. */
export interface ExtractDesk {
	/** Does a task with a table registered and its source open. */
	work<T>(table: TableId, task: Task<T>, signal: AbortSignal): Promise<T>;
	close(): Promise<void>;
}

/** Rows a filter keeps, of all rows of the table. */
export interface RowCount {
	readonly kept: number;
	readonly all: number;
}

/** The beginning of the file as it will be. */
export interface Preview {
	readonly columns: readonly ExtractColumn[];
	readonly rows: readonly (readonly (string | null)[])[];
	/** Of rows: what is written above as texts, for good; null of estimates. */
	readonly outlook: Outlook | null;
	/** Of estimates: the tables that were answered, of how many. */
	readonly tables: readonly EstimateTable[];
	readonly tablesInAll: number;
}

/** Rows that are shown and written as a sample for the size. */
const MOST_ROWS = 500;
/** Tables of estimates that are answered before the package is asked for. */
export const MOST_TABLES = 12;

/** What will be in a package, asked again whenever the choice changes. Nothing is made here. */
export class ExtractSession {
	readonly count = new Question<RowCount>();
	readonly judgement = new Question<ExtractJudgement>();
	readonly preview = new Question<Preview>();
	readonly sizes = new Question<readonly SizeEstimate[]>();
	#dataset: Dataset;
	#open: () => Promise<ExtractDesk>;
	#desk: Promise<ExtractDesk> | null = null;
	#awake = $state(false);
	#closed = false;

	/** @param open starts an engine; called again after a failure */
	constructor(dataset: Dataset, open: () => Promise<ExtractDesk>) {
		this.#dataset = dataset;
		this.#open = open;
	}

	/** Whether the engine runs. */
	get awake(): boolean {
		return this.#awake;
	}

	/** How many rows a filter keeps. */
	async countRows({ table, where }: Pick<Selection, 'table' | 'where'>): Promise<void> {
		await this.count.ask((signal) =>
			this.#work(
				table,
				async (engine) => {
					const [row] = await engine.run(
						rowCountStatement(this.#dataset, { table, where }),
						signal,
					);
					return { kept: Number(row?.['kept'] ?? 0), all: Number(row?.['all'] ?? 0) };
				},
				signal,
			),
		);
	}

	/** Whether a selection may leave, and by which rule. */
	async judge(selection: Selection): Promise<void> {
		await this.judgement.ask((signal) =>
			this.#work(
				selection.table,
				(engine) => judgeExtract(this.#dataset, engine, selection, signal),
				signal,
			),
		);
	}

	/** The first rows of a selection, or its first tables of estimates. */
	async show(selection: Selection): Promise<void> {
		await this.preview.ask((signal) =>
			selection.estimates === undefined
				? this.#firstRows(selection, signal)
				: this.#firstTables(selection, signal),
		);
	}

	/** How large the files of some rows will be, from the first of them written for good. */
	async weigh(first: Outlook, forms: readonly Form[], rows: number): Promise<void> {
		await this.sizes.ask((signal) => sizeEstimates(first, forms, rows, signal));
	}

	/** Stops everything; nothing fires afterwards. */
	async close(): Promise<void> {
		this.#closed = true;
		for (const question of [this.count, this.judgement, this.preview, this.sizes]) question.stop();
		await (await this.#desk?.catch(() => null))?.close();
	}

	async #firstRows(selection: Selection, signal: AbortSignal): Promise<Preview> {
		const outlook = await this.#work(
			selection.table,
			(engine) => firstRows(this.#dataset, engine, selection, MOST_ROWS, signal),
			signal,
		);
		return {
			columns: outlook.columns,
			rows: writtenRows(outlook),
			outlook,
			tables: [],
			tablesInAll: 0,
		};
	}

	async #firstTables(selection: Selection, signal: AbortSignal): Promise<Preview> {
		const requests = estimateRequests(this.#dataset, selection);
		const desk = await this.#ready();
		/* Indicators of other tables than the selection's are answered from those. */
		for (const table of tablesOfEstimates(this.#dataset, selection)) {
			await desk.work(table, async () => undefined, signal);
		}
		const tables = await desk.work(
			selection.table,
			({ dataset }, engine) =>
				estimateTables(dataset, engine, requests.slice(0, MOST_TABLES), signal),
			signal,
		);
		const { columns, batch } = estimateBatch(this.#dataset, selection.locale, tables);
		return {
			columns,
			rows: writtenRows({ columns, batch }),
			outlook: null,
			tables,
			tablesInAll: requests.length,
		};
	}

	async #work<T>(
		table: TableId,
		task: (engine: Engine) => Promise<T>,
		signal: AbortSignal,
	): Promise<T> {
		const desk = await this.#ready();
		signal.throwIfAborted();
		return desk.work(table, (_, engine) => task(engine), signal);
	}

	/** The desk, opened once; a failed start is not kept, so that it can be tried again. */
	async #ready(): Promise<ExtractDesk> {
		if (this.#desk === null) {
			const opening = this.#open();
			this.#desk = opening;
			opening.catch(() => {
				if (this.#desk === opening) this.#desk = null;
			});
		}
		const desk = await this.#desk;
		if (this.#closed) await desk.close();
		else this.#awake = true;
		return desk;
	}
}
