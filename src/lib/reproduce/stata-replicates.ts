import type { SampleDesign } from '../dataset/index.ts';
import { replicateDesign } from '../estimation/index.ts';
import type { StataWords } from './stata-rows.ts';

type Replicates = NonNullable<SampleDesign['replicates']>;

/**
 * The declaration of replicate weights. Stata's `jkrweight` takes a multiplier for every replicate,
 * with which every type has the factors of R; BRR and Fay too, whose multiplier is one for all.
 * `replicate0_` is the full weight, and the Mata function `spread` the standard error of values under
 * each of them, for what no command of `svy` estimates.
 */
export function replicatesStata(replicates: Replicates, { nameOf }: StataWords): readonly string[] {
	const { variables, weight, combinedWeights, mse } = replicates;
	const names = namesOf(replicates);
	const each = multipliersOf(replicates);
	const multipliers = [...new Set(each)];
	const list = multipliers.length === 1 ? multipliers : each;
	return [
		'* A weighting of people multiplies the base weight; the replicates are multiplied alike.',
		'generate double replicate0_ = w_',
		...variables.map((id, r) =>
			combinedWeights
				? `generate double replicate${r + 1}_ = w_ * ${nameOf(id)} / ${nameOf(weight)}`
				: `generate double replicate${r + 1}_ = w_ * ${nameOf(id)}`,
		),
		`svyset [pweight = w_], jkrweight(${names.join(' ')}, multiplier(${list.join(' ')})) vce(jackknife)${mse ? ' mse' : ''}`,
		multipliers.length === 1
			? `matrix multipliers_ = J(1, ${names.length}, ${multipliers.join('')})`
			: `matrix multipliers_ = (${each.join(', ')})`,
		...spreadStata(mse),
	];
}

/** `degrees inside`: the rank of the replicate weights of a part - 1, in the scalar `df_`. */
export function replicateDegreesStata(replicates: Replicates): readonly string[] {
	const names = namesOf(replicates);
	const { degf } = replicates;
	return [
		'program define degrees',
		'	args inside',
		`	quietly _rmcoll ${names.join(' ')} if \`inside', noconstant`,
		`	scalar df_ = ${names.length} - r(k_omitted) - 1 // Rank of the replicate weights - 1`,
		...(degf === undefined ? [] : [`	scalar df_ = min(${degf}, df_)`]),
		'end',
		'',
	];
}

const namesOf = ({ variables }: Replicates): readonly string[] =>
	variables.map((_, r) => `replicate${r + 1}_`);

/** What the squared distance of each replicate counts with. */
function multipliersOf(replicates: Replicates): readonly number[] {
	const { type, variables, rho, scale, rscales, mse, degf } = replicates;
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
	return factors.rscales.map((one) => one * factors.scale);
}

function spreadStata(mse: boolean): readonly string[] {
	return [
		'mata:',
		'// How far values under the replicate weights lie apart; the last one is that of the full weight.',
		'real scalar spread(real colvector values)',
		'{',
		'	real colvector thetas, factors, known',
		'	real scalar centre',
		'	thetas = values[1::rows(values) - 1]',
		'	factors = st_matrix("multipliers_")\'',
		'	known = (thetas :< .) // A replicate without a value does not count.',
		'	if (!any(known)) return(.)',
		'	thetas = select(thetas, known)',
		'	factors = select(factors, known)',
		mse ? '	centre = values[rows(values)]' : '	centre = mean(select(thetas, factors :> 0))',
		'	return(sqrt(sum(factors :* (thetas :- centre):^2)))',
		'}',
		'end',
	];
}
