import { designStages, type SampleDesign, type VariableId } from '../dataset/index.ts';
import { rName, rText } from '../extract/index.ts';

/** How the design of a survey is declared in R, and what is in the declaration. */
export interface DesignCall {
	/** `svydesign(…)`, over the data frame `d` with the weight in `.w`. */
	readonly call: string;
	/** `options(survey.lonely.psu = …)`. */
	readonly options: string;
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

/** What a program declares: replicate weights where the estimates rest on them, else the stages. */
export function declaredDesign(
	design: SampleDesign,
	lonely: SampleDesign['lonely'],
	byReplicates: boolean,
): DesignCall {
	const stages = designCall(design, lonely);
	return byReplicates && design.replicates !== undefined
		? { ...stages, ...replicateCall(design.replicates), byReplicates: true }
		: stages;
}

/** The design as R's `survey` takes it: the stages that count in the variance. */
export function designCall(design: SampleDesign, lonely: SampleDesign['lonely']): DesignCall {
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
		strata: design.strata,
		units,
		nest: design.nest,
		fpc,
		lonely,
		byReplicates: false,
	};
}

/** A design with replicate weights as R's `svrepdesign` takes it, `.w` being the weight of a row. */
export function replicateCall(
	replicates: NonNullable<SampleDesign['replicates']>,
): Pick<DesignCall, 'call' | 'options'> {
	const { type, variables, weight, combinedWeights, rho, scale, rscales, mse } = replicates;
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
	};
}
