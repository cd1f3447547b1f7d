import { designStages, type SampleDesign, type VariableId } from '../dataset/index.ts';
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
	/** Columns of the finite population corrections by stage, as R takes them: `N1 + N2`. */
	readonly fpc: string | null;
	readonly lonely: SampleDesign['lonely'];
}

/** The design as R's `survey` takes it: the stages that count in the variance. */
export function designCall(design: SampleDesign, lonely: SampleDesign['lonely']): DesignCall {
	const [psu] = design.psu as [VariableId, ...VariableId[]];
	const names = design.strata.map(rName);
	const strata =
		names.length === 1 ? (names[0] ?? '') : `interaction(${names.join(', ')}, drop = TRUE)`;
	const stages = designStages(design);
	const corrections = stages.flatMap(({ fpc }) => (fpc === null ? [] : [rName(fpc.column)]));
	const fpc = corrections.length === 0 ? null : corrections.join(' + ');
	const ids = design.psu.slice(0, stages.length).map(rName);
	const parts = [
		`ids = ~${ids.join(' + ')}`,
		`strata = ~${strata}`,
		...(fpc === null ? [] : [`fpc = ~${fpc}`]),
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
