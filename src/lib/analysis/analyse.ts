import type { Dataset, RegisterDataset } from '../dataset/index.ts';
import type { Engine, Row } from '../engine/index.ts';
import {
	psuTotalsStatement,
	unitRowsStatement,
	type TotalsRow,
	type UnitRow,
} from '../query/index.ts';
import { loadFrame } from './frame.ts';
import { registerViewOf } from './register-view.ts';
import { loadReplicates } from './replicates.ts';
import { problemSentence } from './request-problem.ts';
import { requestProblems, type ViewRequest } from './request.ts';
import { surveyViewOf, type Survey } from './survey-view.ts';
import type { View } from './view.ts';

/** A register that can be asked: its descriptors say everything. */
export interface Register {
	readonly dataset: RegisterDataset;
}

/** A dataset that can be asked. */
export type Source = Survey | Register;

/** Makes a dataset askable: of a survey, the engine is asked for the frame of its design. */
export async function openSource(dataset: Dataset, engine: Engine, table: string): Promise<Source> {
	if (dataset.kind === 'register') return { dataset };
	const frame = await loadFrame(dataset, engine, table);
	const replicates = await loadReplicates(dataset, engine, table);
	return replicates === null ? { dataset, frame } : { dataset, frame, replicates };
}

/**
 * Answers a request with one statement: PSU totals of a survey, unit rows of a register; then
 * arithmetic.
 *
 * @throws `invalid …` when the request cannot be asked of this dataset (all problems, one a line);
 *   what the engine throws, and the signal's reason when aborted.
 */
export async function analyse(
	source: Source,
	engine: Engine,
	request: ViewRequest,
	signal?: AbortSignal,
): Promise<View> {
	const problems = requestProblems(source.dataset, request);
	if (problems.length > 0) {
		throw new Error(problems.map((p) => problemSentence('en', p)).join('\n'));
	}
	if ('frame' in source) {
		const rows = await engine.run(psuTotalsStatement(source.dataset, request), signal);
		return surveyViewOf(source, request, rows.map(typed<TotalsRow>));
	}
	const rows = await engine.run(unitRowsStatement(source.dataset, request), signal);
	return registerViewOf(source.dataset, request, rows.map(typed<UnitRow>));
}

/** A row as the statement that was asked promises it. */
function typed<T>(row: Row): T {
	return row as unknown as T;
}
