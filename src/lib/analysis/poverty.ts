import { caveatsFor, computedCaveats } from '../caveats/index.ts';
import { coverageOf } from '../coverage/index.ts';
import { weightingOf, type SurveyDataset } from '../dataset/index.ts';
import { publish, type GatedEstimate, type Publishable } from '../disclosure/index.ts';
import {
	asProportion,
	estimateAtLine,
	fgt,
	fixedLine,
	meanShortfall,
	measuredAtLine,
	relativeLine,
	totalShortfall,
	watts,
	type EstimateResult,
	type MeasuredAtLine,
	type OrderedRows,
	type SortedSample,
	type PovertyLine,
	type UnavailableReason,
} from '../estimation/index.ts';
import { appliedCaveats, judged } from './applied.ts';
import { areasOf, caveatContext } from './context.ts';
import { varianceSource } from './replicates.ts';
import type { ViewRequest } from './request.ts';
import type { Spread } from './spread.ts';
import type { AppliedCaveat, VarianceSource } from './view.ts';
import type { WelfareSample } from './welfare.ts';

/** A line as it is asked for. */
export type LineChoice =
	| { readonly kind: 'fixed'; readonly value: number }
	| {
			readonly kind: 'relative';
			readonly of: 'median' | 'mean';
			/** Such as 0.6. */
			readonly share: number;
			/** Everyone in the survey, or each domain its own median or mean. */
			readonly population: 'everyone' | 'own';
	  };

/** What is said of each domain below a line. */
export const POVERTY_MEASURES = ['headcount', 'gap', 'severity', 'meanShortfall'] as const;
/** What is said of the whole besides. */
export const WHOLE_MEASURES = [...POVERTY_MEASURES, 'totalShortfall', 'watts'] as const;
export type PovertyMeasure = (typeof WHOLE_MEASURES)[number];

export interface PovertyCell<M extends PovertyMeasure = (typeof POVERTY_MEASURES)[number]> {
	readonly key: string;
	readonly by: Readonly<Record<string, string>>;
	/** In the unit of the welfare; null where a relative line cannot be drawn. */
	readonly line: number | null;
	readonly measures: Readonly<Record<M, Publishable<GatedEstimate>>>;
}

/** Poverty below one line, overall and in each domain, as far as it may be shown. */
export interface PovertyView extends VarianceSource {
	readonly dataset: SurveyDataset['info']['id'];
	readonly release: string;
	readonly status: SurveyDataset['info']['status'];
	readonly request: ViewRequest;
	readonly line: LineChoice;
	readonly overall: PovertyCell<PovertyMeasure>;
	readonly cells: readonly PovertyCell[];
	readonly caveats: readonly AppliedCaveat[];
}

/** Everything below one line; pure, and quick enough to follow a slider. */
export function povertyOf(sample: WelfareSample, line: LineChoice): PovertyView {
	const { spread, everyone } = sample;
	const { survey, request, whole: all, cells } = spread;
	const { info } = survey.dataset;
	const shared =
		line.kind === 'relative' && line.population === 'own' ? null : lineFor(line, everyone);
	const whole: PovertyCell<PovertyMeasure> = {
		key: '',
		by: {},
		...below(spread, all, shared ?? lineFor(line, all), WHOLE_MEASURES),
	};
	const parts = cells.map(({ key, by, sorted }) => ({
		key,
		by,
		...below(spread, sorted, shared ?? lineFor(line, sorted), POVERTY_MEASURES),
	}));
	return {
		dataset: info.id,
		release: info.release,
		status: info.status,
		request,
		...varianceSource(survey),
		line,
		overall: whole,
		cells: parts,
		caveats: welfareCaveats(
			spread,
			[whole, ...parts].map(({ key, measures }) => ({ key, estimate: measures.headcount })),
		),
	};
}

type Line = PovertyLine | { readonly reason: UnavailableReason };

/** The line as it is drawn for these rows. */
function lineFor(choice: LineChoice, rows: SortedSample): Line {
	switch (choice.kind) {
		case 'fixed':
			return fixedLine(choice.value);
		case 'relative':
			return relativeLine(rows, choice);
	}
}

function below<M extends PovertyMeasure>(
	{ survey, request }: Spread,
	rows: SortedSample,
	line: Line,
	measures: readonly M[],
): Pick<PovertyCell<M>, 'line' | 'measures'> {
	const { level, lonely } = request;
	const of = (measure: M): Publishable<GatedEstimate> => {
		const at = 'reason' in line ? fixedLine(1) : line;
		const measured =
			'reason' in line
				? line
				: measuredAtLine(rows, line, (under, drawn) => measuredAt(measure, under, drawn));
		const result = estimateAtLine(rows.sample, measured, at, { level, lonely });
		return publish(inItsKind(measure, rows, result), survey.dataset.disclosure);
	};
	return {
		line: 'reason' in line ? null : line.value,
		measures: Object.fromEntries(measures.map((m) => [m, of(m)])) as PovertyCell<M>['measures'],
	};
}

function measuredAt(measure: PovertyMeasure, rows: OrderedRows, line: PovertyLine): MeasuredAtLine {
	switch (measure) {
		case 'headcount':
			return fgt(rows, line, 0);
		case 'gap':
			return fgt(rows, line, 1);
		case 'severity':
			return fgt(rows, line, 2);
		case 'meanShortfall':
			return meanShortfall(rows, line);
		case 'totalShortfall':
			return totalShortfall(rows, line);
		case 'watts':
			return watts(rows, line);
	}
}

function inItsKind(
	measure: PovertyMeasure,
	rows: SortedSample,
	result: EstimateResult,
): EstimateResult {
	return measure === 'headcount' ? asProportion(rows.sample, result) : result;
}

/** The caveats of the welfare indicator for these filters, and those that follow from the numbers. */
export function welfareCaveats(
	{ survey: { dataset }, request }: Spread,
	cells: readonly { readonly key: string; readonly estimate: Publishable<GatedEstimate> }[],
): readonly AppliedCaveat[] {
	const { counts } = weightingOf(dataset, request.weighting);
	const { excluded, replaced } = coverageOf(dataset.coverage, areasOf(dataset, request), counts);
	const context = caveatContext(dataset, request, { excluded, replaced, incomplete: 0 });
	const judgedCells = cells.map((cell) => judged({ ...cell, by: {} }));
	return appliedCaveats(
		caveatsFor(dataset.caveats, context),
		computedCaveats(dataset, judgedCells),
	);
}
