import { estimateProportion, type IntervalMethod } from '../../../src/lib/estimation/index.ts';
import {
	checkNumber,
	inferenceTopic,
	numbersOf,
	readInference,
	totalsWhere,
	type Check,
	type InferenceDesign,
} from '../inference.ts';
import type { OracleTopic } from '../topic.ts';

export interface IntervalCase {
	readonly by: string | null;
	readonly group: string | null;
	readonly n: number;
	readonly df: number;
	readonly value: number;
	readonly se: number;
	/** `logit-glm` is R's `logit`, a regression; the others as ours. */
	readonly method: IntervalMethod | 'logit-glm';
	readonly low: number;
	readonly high: number;
}

export const INTERVAL_TOLERANCE = {
	value: 1e-9,
	se: 1e-9,
	df: 0,
	t: 1e-9,
	normal: 1e-9,
	logit: 1e-9,
	'korn-graubard': 1e-9,
	wilson: 1e-9,
	'logit-glm': 1e-6,
} as const;

/** Every interval of a design beside R's. */
export function checkIntervals(design: InferenceDesign<IntervalCase>): readonly Check[] {
	return design.cases.flatMap((wanted): readonly Check[] => {
		const where = `${design.id}, ${wanted.by ?? 'all'} ${wanted.group ?? ''}`;
		const { by } = wanted;
		const totals = totalsWhere(
			design,
			numbersOf(design, 'b'),
			() => 1,
			(row) => by === null || design.columns[by]?.[row] === wanted.group,
		);
		const found = estimateProportion(totals, {
			level: design.level,
			lonely: design.lonely,
			interval: wanted.method === 'logit-glm' ? 'logit' : wanted.method,
		});
		const { value = null, se = null } = found;
		const [low, high] = found.kind === 'estimate' ? found.ci : [null, null];
		const scale = wanted.value;
		return [
			checkNumber('value', where, value, wanted.value),
			checkNumber('se', where, se, wanted.se, scale),
			checkNumber('df', where, found.kind === 'estimate' ? found.df : null, wanted.df),
			checkNumber(wanted.method, where, low, wanted.low, scale),
			checkNumber(wanted.method, where, high, wanted.high, scale),
		];
	});
}

export function topic(): OracleTopic {
	const designs = readInference<IntervalCase>('proportion-intervals');
	return inferenceTopic(
		{
			name: 'proportion-intervals',
			answersTo: 'survey::svyciprop(method = "xlogit", "beta", "mean", "logit")',
			about: 'Intervals of proportions: logit, Korn–Graubard, Wilson, Student t and normal',
			tolerance: INTERVAL_TOLERANCE,
			reason:
				'R’s method "logit" is a regression that glm iterates until its deviance changes by less than 1e-8; in closed form it is "xlogit", which ours equals to 1e-9',
		},
		designs,
		designs.flatMap((design) => checkIntervals(design)),
	);
}
