import type { SampleDesign } from '../dataset/index.ts';
import { replicateDesign } from '../estimation/index.ts';
import type { StataWords } from './stata-rows.ts';

/**
 * The declaration of replicate weights. Stata's `jkrweight` takes a multiplier for every replicate,
 * with which every type has the factors of R; BRR and Fay too, whose multiplier is one for all.
 */
export function replicatesStata(
	replicates: NonNullable<SampleDesign['replicates']>,
	{ nameOf }: StataWords,
): readonly string[] {
	const { type, variables, weight, combinedWeights, rho, scale, rscales, mse, degf } = replicates;
	const factors = replicateDesign(
		{
			...{ type, mse },
			...(rho === undefined ? {} : { rho }),
			...(scale === undefined ? {} : { scale }),
			...(rscales === undefined ? {} : { rscales }),
		},
		variables.length,
		degf ?? 1,
	);
	const names = variables.map((_, r) => `replicate${r + 1}_`);
	const multipliers = [...new Set(factors.rscales.map((one) => one * factors.scale))];
	const list =
		multipliers.length === 1 ? multipliers : factors.rscales.map((one) => one * factors.scale);
	return [
		'* A weighting of people multiplies the base weight; the replicates are multiplied alike.',
		...variables.map((id, r) =>
			combinedWeights
				? `generate double replicate${r + 1}_ = w_ * ${nameOf(id)} / ${nameOf(weight)}`
				: `generate double replicate${r + 1}_ = w_ * ${nameOf(id)}`,
		),
		...(degf === undefined ? rankLines(names) : []),
		`svyset [pweight = w_], jkrweight(${names.join(' ')}, multiplier(${list.join(' ')})) vce(jackknife)${mse ? ' mse' : ''}`,
	];
}

/** The rank of the weights: their number without those that others add up to. */
function rankLines(names: readonly string[]): readonly string[] {
	return [
		`quietly _rmcoll ${names.join(' ')}, noconstant`,
		`scalar rank_ = ${names.length} - r(k_omitted)`,
	];
}
