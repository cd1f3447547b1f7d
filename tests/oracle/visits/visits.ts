import {
	adjustHolm,
	difference,
	type ContrastResult,
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

export interface VisitCase {
	readonly estimand: EstimandKind;
	readonly group: string | null;
	readonly from: string;
	readonly to: string;
	readonly status: 'ok' | 'empty' | 'lonely' | 'unsaid';
	readonly df: number | null;
	readonly change: number | null;
	readonly se: number | null;
	readonly p: number | null;
	readonly adjustedP: number | null;
	/** What the SE would be if the visits had asked different households. */
	readonly independentSe: number | null;
}

export const VISIT_TOLERANCE = {
	status: 0,
	change: 1e-9,
	se: 1e-9,
	df: 0,
	p: 1e-9,
	'adjusted p': 1e-9,
} as const;

/** The estimate of one visit; null where nobody of the domain answered. */
function levelOf(
	design: InferenceDesign<VisitCase>,
	{ estimand, group }: VisitCase,
	visit: string,
): Point | null {
	const { d, v } = design.columns;
	return pointWhere(
		design,
		estimand,
		(row) => v?.[row] === visit && (group === null || d?.[row] === group),
	);
}

interface Changed {
	readonly wanted: VisitCase;
	/** Size of what the change is a difference of. */
	readonly scale: number;
	/** Null where a visit has no estimate. */
	readonly found: ContrastResult | null;
}

function changeOf(design: InferenceDesign<VisitCase>, wanted: VisitCase): Changed {
	const from = levelOf(design, wanted, wanted.from);
	const to = levelOf(design, wanted, wanted.to);
	if (from === null || to === null) return { wanted, scale: 0, found: null };
	const scale = Math.max(Math.abs(from.value), Math.abs(to.value));
	return { wanted, scale, found: difference(to, from, design) };
}

function checksOf(where: string, { wanted, scale, found }: Changed, adjusted: number): Check[] {
	if (found === null) return [checkWord(where, 'empty', wanted.status)];
	if (found.kind === 'unavailable')
		return [checkWord(where, found.reason === 'lonely-psu' ? 'lonely' : 'unsaid', wanted.status)];
	return [
		checkWord(where, 'ok', wanted.status),
		checkNumber('change', where, found.value, wanted.change, scale),
		checkNumber('se', where, found.se, wanted.se, scale),
		checkNumber('df', where, found.df, wanted.df),
		checkNumber('p', where, found.p, wanted.p),
		checkNumber('adjusted p', where, adjusted, wanted.adjustedP),
	];
}

/** Every change of a design beside R's. */
export function checkVisits(design: InferenceDesign<VisitCase>): readonly Check[] {
	const families = new Map<string, Changed[]>();
	for (const wanted of design.cases) {
		const family = `${wanted.estimand} of ${wanted.group ?? 'all'}`;
		families.set(family, [...(families.get(family) ?? []), changeOf(design, wanted)]);
	}
	return [...families].flatMap(([family, changes]) => {
		const tested = changes.flatMap(({ found }) => (found?.kind === 'contrast' ? [found] : []));
		const adjusted = adjustHolm(tested.map(({ p }) => p));
		return changes.flatMap((change) => {
			const at = tested.findIndex((one) => one === change.found);
			const { from, to } = change.wanted;
			return checksOf(`${design.id}, ${family}, ${from} to ${to}`, change, adjusted[at] ?? NaN);
		});
	});
}

export function topic(): OracleTopic {
	const designs = readInference<VisitCase>('visits');
	return inferenceTopic(
		{
			name: 'visits',
			answersTo: 'survey::svycontrast(svyby(…, covmat = TRUE))',
			about:
				'Changes between visits of the same households, their covariance counted, with SE, df, p and p after Holm',
			tolerance: VISIT_TOLERANCE,
			reason: null,
		},
		designs,
		designs.flatMap((design) => checkVisits(design)),
	);
}
