import type { GatedEstimate, ShownFigure } from '../disclosure/index.ts';
import type { IntervalUsed } from '../estimation/index.ts';
import { varianceWords } from './replicates.ts';
import type { Cell, RegisterView, SurveyView, View } from './view.ts';

/** A number as `sittan estimate --format json` prints it; what is not known is null, with a reason. */
export interface EstimateJson {
	readonly kind: GatedEstimate['kind'];
	readonly value: number | null;
	readonly se: number | null;
	readonly ci: readonly [number, number] | null;
	/** Of a sample: how the standard error became the interval; null without one. */
	readonly interval: IntervalUsed | null;
	readonly cv: number | null;
	readonly df: number | null;
	readonly n: number;
	/** Of a sample; null for a register. */
	readonly psus: number | null;
	readonly deff: number | null;
	/** Of a register: units reached and expected, last known values, change since the round before. */
	readonly reached?: number;
	readonly expected?: number;
	readonly carried?: ShownFigure['carried'];
	readonly change?: ShownFigure['change'];
	readonly reliability: 'ok' | 'caution' | 'withheld';
	readonly reason?: string;
}

/** A cell of a breakdown: its codes, and its number. */
export interface CellJson extends EstimateJson {
	readonly by: Readonly<Record<string, string>>;
}

/** A view as `sittan estimate --format json` prints it. Stable: scripts are written against it. */
export interface ViewJson {
	readonly dataset: string;
	readonly release: string;
	readonly status: string;
	readonly indicator: string;
	readonly level: number;
	readonly method: string;
	readonly cells: readonly CellJson[];
	readonly overall: CellJson;
	readonly caveats: readonly string[];
	/** Of a sample. */
	readonly coverage?: {
		readonly drawn: number;
		readonly done: number;
		readonly replaced: number;
		readonly excluded: number;
	};
	/** Of a register: units expected and reached, by round. */
	readonly completeness?: RegisterView['completeness'];
}

/** How the estimates of a view were computed, in the words of R's `survey`. */
export function methodOf(view: View): string {
	const { request } = view;
	if (view.basis === 'register') {
		return `${view.measure} over the units that answered, no sampling error; weighting ${request.weighting}`;
	}
	if (view.quantile !== undefined) {
		const { p, rule } = view.quantile;
		return `quantile ${p}, rule ${rule}; Woodruff interval on the share below, ${varianceOf(view)}`;
	}
	return `${view.estimand}; ${varianceOf(view)}`;
}

/** Where the variance of a survey's numbers comes from, and how they are weighted. */
export function varianceOf({
	request,
	...source
}: Pick<SurveyView, 'request' | 'replicates'>): string {
	const { lonely, weighting } = request;
	const design =
		source.replicates === undefined
			? `, with-replacement first stage unless an FPC is declared; lonely PSU ${lonely}`
			: '';
	return `${varianceWords(source)}${design}; weighting ${weighting}`;
}

/** A view in the stable JSON shape, numbers at full precision. */
export function viewJson(view: View): ViewJson {
	return {
		dataset: view.dataset,
		release: view.release,
		status: view.status,
		indicator: view.request.indicator,
		level: view.request.level,
		method: methodOf(view),
		cells: view.cells.map(cellJson),
		overall: cellJson(view.overall),
		caveats: view.caveats.map((c) => c.id),
		...basisJson(view),
	};
}

function basisJson(view: View): Pick<ViewJson, 'coverage' | 'completeness'> {
	if (view.basis === 'register') return { completeness: view.completeness };
	const { drawn, done, replaced, excluded } = view.coverage;
	return { coverage: { drawn, done, replaced, excluded } };
}

function cellJson({ by, estimate }: Cell): CellJson {
	return { by, ...estimateJson(estimate) };
}

/** A number that passed the gate, or why there is none. */
export function estimateJson(estimate: Cell['estimate']): EstimateJson {
	const nothing = {
		...{ value: null, se: null, ci: null, interval: null },
		...{ cv: null, df: null, deff: null, psus: null },
	};
	switch (estimate.kind) {
		case 'estimate': {
			const { kind, value, se, ci, interval, cv, df, n, psus, deff } = estimate;
			const { reliability, rules } = estimate;
			const numbers = { value, se, ci, interval, cv, df, n, psus, deff };
			return { kind, ...numbers, reliability, ...reasons(rules) };
		}
		case 'figure': {
			const { kind, value, n, reached, expected, carried, change, reliability, rules } = estimate;
			const counts = { n, reached, expected, carried, change };
			return { ...nothing, kind, value, ...counts, reliability, ...reasons(rules) };
		}
		case 'withheld':
		case 'unavailable': {
			const { kind, reason, n, psus, expected } = estimate;
			const units = expected === undefined ? {} : { expected };
			const hidden = { kind, n, psus: psus ?? null, reliability: 'withheld', reason } as const;
			return { ...nothing, ...hidden, ...units };
		}
	}
}

function reasons(rules: readonly string[]): { readonly reason?: string } {
	return rules.length > 0 ? { reason: rules.join(', ') } : {};
}
