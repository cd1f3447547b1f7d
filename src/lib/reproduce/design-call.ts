import type { SampleDesign, VariableId } from '../dataset/index.ts';
import { rName, rText } from '../extract/index.ts';

/** How the design of a survey is declared in R, and what is in the declaration. */
export interface DesignCall {
	/** `svydesign(…)`, over the data frame `d` with the weight in `.w`. */
	readonly call: string;
	/** `options(survey.lonely.psu = …)`. */
	readonly options: string;
	readonly strata: readonly VariableId[];
	readonly psu: VariableId;
	readonly nest: boolean;
	readonly fpc: VariableId | null;
	readonly lonely: SampleDesign['lonely'];
}

/** The design as R's `survey` takes it: the first stage, which the variance rests on. */
export function designCall(design: SampleDesign, lonely: SampleDesign['lonely']): DesignCall {
	const [psu] = design.psu as [VariableId, ...VariableId[]];
	const names = design.strata.map(rName);
	const strata =
		names.length === 1 ? (names[0] ?? '') : `interaction(${names.join(', ')}, drop = TRUE)`;
	const fpc = design.fpc ?? null;
	const parts = [
		`ids = ~${rName(psu)}`,
		`strata = ~${strata}`,
		...(fpc === null ? [] : [`fpc = ~${rName(fpc)}`]),
		'weights = ~.w',
		...(design.nest ? ['nest = TRUE'] : []),
		'data = d',
	];
	return {
		call: `svydesign(${parts.join(', ')})`,
		options: `options(survey.lonely.psu = ${rText(lonely)})`,
		strata: design.strata,
		psu,
		nest: design.nest,
		fpc,
		lonely,
	};
}
