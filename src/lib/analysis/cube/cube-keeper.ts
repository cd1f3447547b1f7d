import {
	indicatorOf,
	type IndicatorId,
	type TableId,
	type VariableId,
} from '../../dataset/index.ts';
import type { Engine } from '../../engine/index.ts';
import { requestProblems, type ViewRequest } from '../request.ts';
import type { Survey } from '../survey-view.ts';
import type { Cell, SurveyView } from '../view.ts';
import { answerFromCube, cellsFromCube } from './answer-from-cube.ts';
import { coversRequest, cubeCells, variablesIn, type Cube } from './cube.ts';
import { fillCube } from './fill-cube.ts';
import { cubeVariables, measureCube, MOST_CELLS, type CubeSizes } from './plan-cube.ts';
import { recent, type Recent } from './recent.ts';

/** Calls back when nothing else is to be done; the answer calls that off. */
export type WhenIdle = (callback: () => void) => () => void;

export interface CubeKeeperOptions {
	readonly engine: Engine;
	/** The survey with the frame of the indicator's table; null while that is not open. */
	readonly survey: (indicator: IndicatorId) => Survey | null;
	readonly whenIdle: WhenIdle;
	/** Told after a cube was filled, and after it was found that there will be none. */
	readonly onchange?: () => void;
	/** Cells a cube may have. */
	readonly most?: number;
}

/**
 * Keeps the cubes of one dataset: one for each indicator and weighting that was asked for, filled
 * when the engine has nothing else to do. A fill never holds up a request: it is given up when one
 * comes, and begun again afterwards. What cannot be had from a cube is asked by statement; no error
 * of a fill reaches anybody.
 */
export interface CubeKeeper {
	/** The view by arithmetic; null where no cube covers the request. */
	answer(request: ViewRequest): SurveyView | null;
	/** The cells of that view alone, in less time. */
	cells(request: ViewRequest): readonly Cell[] | null;
	/** Has a cube filled for requests like this one, when there is time. */
	prepare(request: ViewRequest): void;
	/**
	 * Whether a request like this one will find no cube: it would be too large, or failed, or there is
	 * one without these variables.
	 */
	refuses(request: ViewRequest): boolean;
	/** Does work with the engine for which a fill makes way. */
	aside<T>(work: () => Promise<T>): Promise<T>;
	close(): void;
}

/** Cells that are kept over all cubes; the ones not used for longest go first. */
const KEPT = 2 * MOST_CELLS;

/** Answers that are kept: all ranges of the strips of a page, and what it shows under each. */
const ANSWERS = 256;

/** Variables of late requests, for which the next cube is made if it can be. */
const LIKELY = 6;

export function cubeKeeper(options: CubeKeeperOptions): CubeKeeper {
	const { engine, survey, whenIdle, onchange = () => {}, most = MOST_CELLS } = options;
	/** The one used last is last. */
	const cubes = new Map<string, Cube>();
	const views = recent<SurveyView>(ANSWERS);
	const bars = recent<readonly Cell[]>(ANSWERS);
	const refused = new Set<string>();
	const sizes = new Map<TableId, CubeSizes>();
	let likely: readonly VariableId[] = [];
	let wanted: ViewRequest | null = null;
	let filling: AbortController | null = null;
	let callOff = (): void => {};
	let working = 0;
	let closed = false;

	function store(key: string, cube: Cube): void {
		cubes.delete(key);
		cubes.set(key, cube);
		let cells = [...cubes.values()].reduce((sum, one) => sum + cubeCells(one), 0);
		for (const [other, old] of cubes) {
			if (cells <= KEPT || other === key) return;
			cubes.delete(other);
			cells -= cubeCells(old);
		}
	}

	async function sizesOf(
		open: Survey,
		request: ViewRequest,
		signal: AbortSignal,
	): Promise<CubeSizes> {
		const { table } = indicatorOf(open.dataset, request.indicator);
		const known = sizes.get(table) ?? (await measureCube(open, engine, request, most, signal));
		sizes.set(table, known);
		return known;
	}

	async function filled(request: ViewRequest, signal: AbortSignal): Promise<Cube | null> {
		const open = survey(request.indicator);
		if (open === null) return null;
		const { dataset } = open;
		const variables = cubeVariables(
			dataset,
			request,
			await sizesOf(open, request, signal),
			likely,
			most,
		);
		if (variables === null) return null;
		return fillCube(open, engine, { ...request, variables }, most, signal);
	}

	async function fill(request: ViewRequest): Promise<void> {
		const running = new AbortController();
		filling = running;
		const cube = await filled(request, running.signal).catch(() => null);
		filling = null;
		if (closed) return;
		if (!running.signal.aborted) {
			if (wanted === request) wanted = null;
			if (cube === null) refused.add(refusalKey(request));
			else store(cubeKey(request), cube);
			onchange();
		}
		schedule();
	}

	function schedule(): void {
		callOff();
		const request = wanted;
		if (closed || working > 0 || filling !== null || request === null) return;
		callOff = whenIdle(() => void fill(request));
	}

	function covering(request: ViewRequest): Cube | null {
		const cube = cubes.get(cubeKey(request));
		return cube !== undefined && coversRequest(cube, request) ? cube : null;
	}

	/** A range that is dragged comes back to where it was: what was answered is not computed again. */
	function fromCube<T>(
		request: ViewRequest,
		known: Recent<T>,
		answer: (open: Survey, cube: Cube, request: ViewRequest) => T,
	): T | null {
		const key = JSON.stringify(request);
		const before = known.get(key);
		if (before !== undefined) return before;
		const open = survey(request.indicator);
		const cube = covering(request);
		if (open === null || cube === null) return null;
		if (requestProblems(open.dataset, request).length > 0) return null;
		store(cubeKey(request), cube);
		return known.set(key, answer(open, cube, request));
	}

	return {
		answer: (request) => fromCube(request, views, answerFromCube),
		cells: (request) => fromCube(request, bars, cellsFromCube),
		prepare(request) {
			likely = [...new Set([...variablesIn(request), ...likely])].slice(0, LIKELY);
			if (covering(request) !== null || refused.has(refusalKey(request))) return;
			wanted = request;
			schedule();
		},
		refuses(request) {
			if (refused.has(refusalKey(request))) return true;
			return wanted === null && cubes.has(cubeKey(request)) && covering(request) === null;
		},
		async aside(work) {
			working++;
			callOff();
			filling?.abort();
			try {
				return await work();
			} finally {
				working--;
				schedule();
			}
		},
		close() {
			closed = true;
			callOff();
			filling?.abort();
		},
	};
}

function cubeKey({ indicator, weighting }: ViewRequest): string {
	return `${indicator} ${weighting}`;
}

/** What was too large with some variables may be had with others. */
function refusalKey(request: ViewRequest): string {
	return [cubeKey(request), ...variablesIn(request).toSorted()].join(' ');
}
