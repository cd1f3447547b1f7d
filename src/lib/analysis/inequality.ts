import { publish, type GatedEstimate, type Publishable } from '../disclosure/index.ts';
import {
	atkinson,
	entropy,
	estimateMeasure,
	measured,
	gini,
	lorenz,
	shareRatio,
	type Measured,
	type OrderedRows,
	type SortedSample,
} from '../estimation/index.ts';
import { welfareCaveats, type PovertyView } from './poverty.ts';
import { varianceSource } from './replicates.ts';
import type { Spread } from './spread.ts';

/** Measures of the whole; a domain has the first two. */
export const INEQUALITY_MEASURES = [
	'gini',
	'shareRatio',
	'atkinson05',
	'atkinson1',
	'atkinson2',
	'entropy0',
	'entropy1',
	'entropy2',
] as const;
export type InequalityMeasure = (typeof INEQUALITY_MEASURES)[number];
export const DOMAIN_MEASURES = ['gini', 'shareRatio'] as const;

export interface InequalityCell<M extends InequalityMeasure = (typeof DOMAIN_MEASURES)[number]> {
	readonly key: string;
	readonly by: Readonly<Record<string, string>>;
	readonly measures: Readonly<Record<M, Publishable<GatedEstimate>>>;
}

/** One ordinate: what share the lowest p of the people have. */
export interface LorenzPoint {
	readonly p: number;
	readonly share: Publishable<GatedEstimate>;
}

/** How unequal a selection is, overall and in each domain, as far as it may be shown. */
export interface InequalityView extends Pick<
	PovertyView,
	'dataset' | 'release' | 'status' | 'request' | 'caveats' | 'replicates'
> {
	readonly overall: InequalityCell<InequalityMeasure>;
	readonly cells: readonly InequalityCell[];
	/** From the lowest twentieth to the highest, without the ends at 0 and 1. */
	readonly lorenz: readonly LorenzPoint[];
}

const TWENTIETHS = Array.from({ length: 19 }, (_, i) => (i + 1) / 20);

/** Inequality of the loaded rows; pure. */
export function inequalityOf(spread: Spread): InequalityView {
	const { survey, request, whole: overall, cells } = spread;
	const { dataset } = survey;
	const { level, lonely } = request;
	const shown = (
		rows: SortedSample,
		measure: (rows: OrderedRows) => Measured,
	): Publishable<GatedEstimate> => {
		const found = measured(rows, measure);
		return publish(estimateMeasure(rows.sample, found, { level, lonely }), dataset.disclosure);
	};
	const all = <M extends InequalityMeasure>(rows: SortedSample, measures: readonly M[]) =>
		Object.fromEntries(
			measures.map((m) => [m, shown(rows, (of) => measureOf(m, of))]),
		) as InequalityCell<M>['measures'];
	const whole = { key: '', by: {}, measures: all(overall, INEQUALITY_MEASURES) };
	const parts = cells.map(({ key, by, sorted }) => ({
		key,
		by,
		measures: all(sorted, DOMAIN_MEASURES),
	}));
	return {
		dataset: dataset.info.id,
		release: dataset.info.release,
		status: dataset.info.status,
		request,
		...varianceSource(survey),
		overall: whole,
		cells: parts,
		lorenz: TWENTIETHS.map((p) => ({ p, share: shown(overall, (of) => lorenz(of, p)) })),
		caveats: welfareCaveats(
			spread,
			[whole, ...parts].map(({ key, measures }) => ({ key, estimate: measures.gini })),
		),
	};
}

function measureOf(measure: InequalityMeasure, rows: OrderedRows): Measured {
	switch (measure) {
		case 'gini':
			return gini(rows);
		case 'shareRatio':
			return shareRatio(rows);
		case 'atkinson05':
			return atkinson(rows, 0.5);
		case 'atkinson1':
			return atkinson(rows, 1);
		case 'atkinson2':
			return atkinson(rows, 2);
		case 'entropy0':
			return entropy(rows, 0);
		case 'entropy1':
			return entropy(rows, 1);
		case 'entropy2':
			return entropy(rows, 2);
	}
}
