import {
	difference,
	quotient,
	type EstimandKind,
	type Point,
} from '../../../src/lib/estimation/index.ts';
import {
	checkNumber,
	checkWord,
	inferenceTopic,
	pointWhere,
	readInference,
	type Check,
	type InferenceDesign,
} from '../inference.ts';
import type { OracleTopic } from '../topic.ts';

export interface ComparisonCase {
	readonly estimand: EstimandKind;
	readonly first: string;
	readonly second: string;
	readonly status: 'ok' | 'empty' | 'lonely' | 'unsaid';
	readonly df: number | null;
	readonly difference: number | null;
	readonly se: number | null;
	readonly p: number | null;
	readonly testP: number | null;
	readonly ratio: number | null;
	readonly ratioSe: number | null;
	readonly logSe: number | null;
}

export const COMPARISON_TOLERANCE = {
	status: 0,
	difference: 1e-9,
	se: 1e-9,
	df: 0,
	p: 1e-9,
	'svyttest p': 1e-9,
	ratio: 1e-9,
	'ratio se': 1e-9,
} as const;

function pointOfMember(
	design: InferenceDesign<ComparisonCase>,
	{ estimand, first }: ComparisonCase,
	name: string,
): Point | null {
	const d = (row: number): unknown => design.columns['d']?.[row];
	const keep = (row: number): boolean => {
		if (name === 'whole') return true;
		return name === 'rest' ? d(row) !== first : d(row) === name;
	};
	return pointWhere(design, estimand, keep);
}

/** Every comparison of a design beside R's. */
export function checkComparisons(design: InferenceDesign<ComparisonCase>): readonly Check[] {
	const options = { level: design.level, lonely: design.lonely };
	return design.cases.flatMap((wanted): readonly Check[] => {
		const where = `${design.id}, ${wanted.estimand} of ${wanted.first} and ${wanted.second}`;
		const a = pointOfMember(design, wanted, wanted.first);
		const b = pointOfMember(design, wanted, wanted.second);
		if (a === null || b === null) return [checkWord(where, 'empty', wanted.status)];
		const found = difference(a, b, options);
		if (found.kind === 'unavailable') {
			const ours = found.reason === 'lonely-psu' ? 'lonely' : 'unsaid';
			return [checkWord(where, ours, wanted.status)];
		}
		const scale = Math.max(Math.abs(a.value), Math.abs(b.value));
		const test = difference(a, b, { ...options, df: 'regression' });
		const ratio = quotient(a, b, options);
		return [
			checkWord(where, 'ok', wanted.status),
			checkNumber('difference', where, found.value, wanted.difference, scale),
			checkNumber('se', where, found.se, wanted.se, scale),
			checkNumber('df', where, found.df, wanted.df),
			checkNumber('p', where, found.p, wanted.p),
			...(wanted.testP === null
				? []
				: [
						checkNumber(
							'svyttest p',
							where,
							test.kind === 'contrast' ? test.p : null,
							wanted.testP,
						),
					]),
			...(wanted.ratio === null || ratio.kind === 'unavailable'
				? []
				: [
						checkNumber('ratio', where, ratio.value, wanted.ratio),
						checkNumber('ratio se', where, ratio.se, wanted.ratioSe, wanted.ratio),
					]),
		];
	});
}

export function topic(): OracleTopic {
	const designs = readInference<ComparisonCase>('comparisons');
	return inferenceTopic(
		{
			name: 'comparisons',
			answersTo: 'survey::svycontrast, survey::svyttest',
			about:
				'Differences and ratios of two domains, of a domain and the rest or the whole, with SE, df and p',
			tolerance: COMPARISON_TOLERANCE,
			reason: null,
		},
		designs,
		designs.flatMap((design) => checkComparisons(design)),
	);
}
