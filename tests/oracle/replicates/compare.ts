import {
	designFrame,
	designSample,
	estimateReplicates,
	psuTotals,
	replicateDesign,
	replicateDf,
	weightRank,
	withReplicates,
	type DesignSample,
	type ReplicateDesign,
} from '../../../src/lib/estimation/index.ts';
import { relativeError } from '../compare.ts';
import { typeOf, type ReplicateCase, type ReplicateGoldenDesign } from './golden.ts';

export interface ReplicateComparison {
	readonly quantity: 'value' | 'se' | 'df' | 'median' | 'medianSe';
	readonly ours: number | null;
	readonly theirs: number | null;
	readonly error: number;
}

const OPTIONS = { level: 0.95, lonely: 'adjust' } as const;

/** Every number of a design beside R's; also the weights' factors and rank. */
export function compareReplicates(design: ReplicateGoldenDesign): readonly {
	readonly wanted: ReplicateCase;
	readonly comparisons: readonly ReplicateComparison[];
}[] {
	const rule = ruleOf(design);
	const whole = [
		quantity('value', rule.scale, design.scale, 0),
		quantity('df', rule.df, design.df, 0),
	];
	return design.cases.map((wanted) => ({
		wanted,
		comparisons: [...whole, ...compareCase(design, rule, wanted)],
	}));
}

/** As a descriptor would declare it; factors that a type implies are not handed over. */
function ruleOf(design: ReplicateGoldenDesign): ReplicateDesign {
	const type = typeOf(design);
	const df = weightRank(design.replicates) - 1;
	const { scale, rscales, rho, mse } = design;
	return replicateDesign(
		{
			type,
			mse,
			...(rho === null ? {} : { rho }),
			...(type === 'BRR' || type === 'Fay' ? {} : { scale, rscales }),
		},
		design.replicates.length,
		df,
	);
}

function compareCase(
	{ columns, replicates }: ReplicateGoldenDesign,
	rule: ReplicateDesign,
	wanted: ReplicateCase,
): readonly ReplicateComparison[] {
	const of = (name: string): readonly (string | number | null)[] => columns[name] ?? [];
	const rows = of(wanted.y).flatMap((y, row) => {
		const x = wanted.x === null ? 1 : of(wanted.x)[row];
		if (typeof y !== 'number' || typeof x !== 'number') return [];
		if (wanted.by !== null && of(wanted.by)[row] !== wanted.group) return [];
		const psu = String(of('i')[row]);
		return [{ row, y, x, w: Number(of('w')[row]), psu, stratum: String(of('h')[row]) }];
	});
	const strata = new Map<string, Set<string>>();
	of('h').forEach((h, row) => {
		const members = strata.get(String(h)) ?? new Set<string>();
		strata.set(String(h), members.add(String(of('i')[row])));
	});
	const frame = designFrame([...strata].map(([id, psus]) => ({ id, psus: [...psus] })));
	const totals = psuTotals(
		frame,
		rows.map(({ stratum, psu, w, y, x }) => ({
			...{ stratum, psu, n: 1, w, ww: w * w, wy: w * y, wx: w * x },
			...{ wyy: w * y * y, wxy: w * x * y, wxx: w * x * x },
		})),
	);
	const weights = replicates.map((all) => rows.map(({ row }) => all[row] ?? 0));
	const sums = replicates.map((weights) => {
		const add = (value: (row: (typeof rows)[number]) => number): number =>
			rows.reduce((sum, one) => sum + (weights[one.row] ?? 0) * value(one), 0);
		return { w: add(() => 1), wy: add(({ y }) => y), wx: add(({ x }) => x) };
	});
	const domain = { sums, df: replicateDf(rule, weights) };
	const found = estimateReplicates(wanted.estimand, rule, totals, domain, OPTIONS);
	const sample = designSample(frame, {
		psu: rows.map(({ psu }) => psu),
		y: rows.map(({ y }) => y),
		w: rows.map(({ w }) => w),
	});
	const median = withReplicates({ sample, weights, design: rule }, weightedMedian, 0.95);
	const size = Math.abs(wanted.value);
	return [
		quantity('value', found.value ?? null, wanted.value, 0),
		quantity('se', found.se ?? null, wanted.se, size),
		...(median.kind === 'estimate'
			? [
					quantity('df', median.df, wanted.df, 0),
					quantity('median', median.value, wanted.median, 0),
					quantity('medianSe', median.se, wanted.medianSe, Math.abs(wanted.median)),
				]
			: []),
	];
}

/** The smallest y with half of the weight, as replicates.R has it. */
function weightedMedian({ y, w }: DesignSample): number {
	const order = Array.from(y.keys()).sort((a, b) => (y[a] ?? 0) - (y[b] ?? 0));
	const half = w.reduce((sum, one) => sum + one, 0) / 2;
	let passed = 0;
	for (const i of order) {
		passed += w[i] ?? 0;
		if (passed >= half * (1 - 1e-12)) return y[i] ?? NaN;
	}
	return NaN;
}

function quantity(
	name: ReplicateComparison['quantity'],
	ours: number | null,
	theirs: number | null,
	scale: number,
): ReplicateComparison {
	if (ours === null || theirs === null)
		return { quantity: name, ours, theirs, error: ours === theirs ? 0 : Infinity };
	return { quantity: name, ours, theirs, error: relativeError(ours, theirs, scale) };
}
