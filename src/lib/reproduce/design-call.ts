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
	};
}
