import type { LocalisedText, VariableId } from '../dataset/index.ts';
import type { KRisk } from '../disclosure/index.ts';
import type { Batch } from '../engine/index.ts';
import type { Gazetteer } from '../geography/index.ts';
import type { ExtractColumn } from './columns.ts';
import type { CodeCounter } from './metadata/code-counts.ts';
import type { ExtractNotes } from './notes.ts';
import type { EstimateTable } from './package-estimates.ts';
import type { Form } from './selection.ts';
import type { Total } from './tally.ts';

/** What a package says of itself and no dataset knows. */
export interface ExtractContext {
	/** The day it is made, `2026-11-22`. */
	readonly date: string;
	/** Reopens the view or the choice on the screen. */
	readonly link: string;
	/** Areas by P-code, for the table the data refers to; null leaves the table out. */
	readonly gazetteer: Gazetteer | null;
	/** That the terms of the licence were accepted; needed where a dataset asks for it. */
	readonly termsAccepted?: boolean;
}

/** How far the data files are, all forms together. */
export interface ExtractProgress {
	readonly rows: number;
	readonly of: number;
	/** Bytes of the package so far, compressed. */
	readonly bytes: number;
}

export interface ExtractOptions {
	/** The forms of the selection without it. */
	readonly forms?: readonly Form[];
	readonly progress?: (progress: ExtractProgress) => void;
	/** Ends the stream with the signal's reason. */
	readonly signal?: AbortSignal;
	/** What `prepareExtract` gave for the same rows, where it was asked ahead. */
	readonly prepared?: PreparedExtract;
}

/** What leaving one key variable out would leave at risk. */
export interface RiskWithout {
	readonly key: VariableId;
	readonly risk: KRisk;
}

/** Whether an extract may leave, and by which rule; computed before anything is made. */
export interface ExtractJudgement {
	readonly allowed: boolean;
	/** The rule that refuses, or would refuse if the rows were real; null where none acts. */
	readonly rule: 'rows-estimates-only' | 'rows-none' | 'k-anonymity' | null;
	/** One sentence: the rule, what it found, and where to ask. Null where no rule acts. */
	readonly sentence: LocalisedText | null;
	/** Of rows: combinations of key variables that too few units share. */
	readonly risk: KRisk | null;
	/** Of rows at risk: what would remain without each key variable. */
	readonly without: readonly RiskWithout[];
}

/** The table that leaves: its columns, how many rows it has, and how they are read. */
export interface LeavingTable {
	readonly columns: readonly ExtractColumn[];
	readonly rows: { readonly kept: number; readonly all: number };
	readonly read: (
		take: (batch: Batch) => Promise<void> | void,
		signal: AbortSignal,
	) => Promise<void>;
	/** The whole of it, where it is small and in memory already. */
	readonly batch: Batch | null;
	readonly tables: readonly EstimateTable[];
	readonly notes: ExtractNotes;
	/** A new one for every package, to be told the rows once. */
	readonly counter: () => CodeCounter;
}

/** Everything of a package but its rows; null for the table where it may not leave. */
export interface PreparedExtract {
	readonly judgement: ExtractJudgement;
	readonly leaving: LeavingTable | null;
}

/** A file of the package. */
export interface ExtractEntry {
	readonly name: string;
	readonly role: 'data' | 'codebook' | 'metadata' | 'gazetteer' | 'script' | 'readme';
}

/** A package ready to be taken: nothing is read before the stream is. */
export interface ExtractPackage {
	readonly kind: 'package';
	readonly name: string;
	readonly entries: readonly ExtractEntry[];
	readonly judgement: ExtractJudgement;
	/** The zip; cancelling it stops the engine. */
	readonly stream: ReadableStream<Uint8Array>;
	/**
	 * Size and hash of the zip; to be asked once, after its last byte. Counted where it is made, which is
	 * not on the page's thread.
	 */
	readonly total: () => Total;
}

/** A package that is not made, with the reason. */
export interface RefusedExtract {
	readonly kind: 'refused';
	readonly judgement: ExtractJudgement;
}

/**
 * The shape of `extractPackage(source, engine, selection, context, options)`: judges, counts, and
 * hands over a package, or says why not.
 */
export type ExtractResult = ExtractPackage | RefusedExtract;
