import type { GatedEstimate } from '../disclosure/index.ts';
import type { Cell, View } from './view.ts';

/** A cell as `sittan estimate --format json` prints it; what is not known is null, with a reason. */
export interface CellJson {
	readonly by: Readonly<Record<string, string>>;
	readonly kind: GatedEstimate['kind'];
	readonly value: number | null;
	readonly se: number | null;
	readonly ci: readonly [number, number] | null;
	readonly cv: number | null;
	readonly df: number | null;
	readonly n: number;
	readonly psus: number;
	readonly deff: number | null;
	readonly reliability: 'ok' | 'caution' | 'withheld';
	readonly reason?: string;
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
	readonly coverage: {
		readonly drawn: number;
		readonly done: number;
		readonly replaced: number;
		readonly excluded: number;
	};
}

/** How the estimates of a view were computed, in the words of R's `survey`. */
export function methodOf(view: View): string {
	const { estimand, request } = view;
	return `${estimand}; Taylor linearisation, with-replacement first stage unless an FPC is declared; lonely PSU ${request.lonely}; weighting ${request.weighting}`;
}

/** A view in the stable JSON shape, numbers at full precision. */
export function viewJson(view: View): ViewJson {
	const { drawn, done, replaced, excluded } = view.coverage;
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
		coverage: { drawn, done, replaced, excluded },
	};
}

function cellJson({ by, estimate }: Cell): CellJson {
	const { n, psus } = estimate;
	if (estimate.kind === 'estimate') {
		const { kind, value, se, ci, cv, df, deff, reliability, rules } = estimate;
		const reason = rules.length > 0 ? { reason: rules.join(', ') } : {};
		return { by, kind, value, se, ci, cv, df, n, psus, deff, reliability, ...reason };
	}
	const { kind, reason } = estimate;
	const nothing = { value: null, se: null, ci: null, cv: null, df: null };
	return { by, kind, ...nothing, n, psus, deff: null, reliability: 'withheld', reason };
}
