import { designStages, type SampleDesign, type VariableId } from '../dataset/index.ts';
import { rName, rText } from '../extract/index.ts';

/** How the design of a survey is declared in R, and what is in the declaration. */
export interface DesignCall {
	/** `svydesign(…)` or `svrepdesign(…)`, over the data frame `d` with the weight in `.w`. */
	readonly call: string;
	/** `options(survey.… = …)`: the lonely-PSU rule, of replicates the default centre. */
	readonly options: string;
	/** Degrees of freedom of the part of the design that is `part`. */
	readonly degrees: string;
	readonly strata: readonly VariableId[];
	/** Units of the stages that count in the variance, from the PSU. */
	readonly units: readonly VariableId[];
	readonly nest: boolean;
	/** Columns of the finite population corrections by stage; empty where there is none. */
	readonly fpc: readonly VariableId[];
	readonly lonely: SampleDesign['lonely'];
	/** Whether replicate weights are declared in place of the stages. */
	readonly byReplicates: boolean;
}

/** What every program declares: the replicate weights of a design that has them, else its stages. */
export function declaredDesign(design: SampleDesign, lonely: SampleDesign['lonely']): DesignCall {
	const stages = stagesCall(design, lonely);
	return design.replicates === undefined
		? stages
		: { ...stages, ...replicateCall(design.replicates), byReplicates: true };
}

/** The lines that declare `design`, and the function `degrees(part)`. */
export function declaredR({ call, options, degrees, byReplicates }: DesignCall): readonly string[] {
	return [
		options,
		`design <- ${call}`,
		byReplicates
			? '# Degrees of freedom: the rank of the replicate weights of a part - 1.'
			: '# Degrees of freedom: PSUs minus strata that have rows in a part.',
		`degrees <- function(part) ${degrees}`,
	];
}

/** The design as R's `survey` takes it: the stages that count in the variance. */
function stagesCall(design: SampleDesign, lonely: SampleDesign['lonely']): DesignCall {
	const stages = designStages(design);
	const units = stages.at(-1)?.units ?? [];
	const fpc = stages.flatMap((stage) => (stage.fpc === null ? [] : [stage.fpc.column]));
	const names = design.strata.map(rName);
	const strata =
		names.length === 1 ? (names[0] ?? '') : `interaction(${names.join(', ')}, drop = TRUE)`;
	const parts = [
		`ids = ~${units.map(rName).join(' + ')}`,
		`strata = ~${strata}`,
		...(fpc.length === 0 ? [] : [`fpc = ~${fpc.map(rName).join(' + ')}`]),
		'weights = ~.w',
		...(design.nest ? ['nest = TRUE'] : []),
		'data = d',
	];
	return {
		call: `svydesign(${parts.join(', ')})`,
		options: `options(survey.lonely.psu = ${rText(lonely)})`,
		degrees: 'degf(part)',
		strata: design.strata,
		units,
		nest: design.nest,
		fpc,
		lonely,
		byReplicates: false,
	};
}

/** A design with replicate weights as R's `svrepdesign` takes it, `.w` being the weight of a row. */
function replicateCall(
	replicates: NonNullable<SampleDesign['replicates']>,
): Pick<DesignCall, 'call' | 'options' | 'degrees'> {
	const { type, variables, weight, combinedWeights, rho, scale, rscales, mse, degf } = replicates;
	const columns = `d[c(${variables.map(rText).join(', ')})]`;
	// A weighting of people multiplies the base weight; the replicates are multiplied alike.
	const factors = combinedWeights ? `${columns} / d$${rName(weight)}` : columns;
	const parts = [
		`repweights = as.matrix(${factors}) * d$.w`,
		'weights = ~.w',
		'combined.weights = TRUE',
		`type = ${rText(type)}`,
		...(rho === undefined ? [] : [`rho = ${rho}`]),
		...(scale === undefined ? [] : [`scale = ${scale}`]),
		...(rscales === undefined ? [] : [`rscales = c(${rscales.join(', ')})`]),
		...(mse ? ['mse = TRUE'] : []),
		'data = d',
	];
	return {
		call: `svrepdesign(${parts.join(', ')})`,
		options: 'options(survey.replicates.mse = FALSE)',
		// Of a part no more than the design declares.
		degrees: degf === undefined ? 'degf(part)' : `min(${degf}, degf(part))`,
	};
}
