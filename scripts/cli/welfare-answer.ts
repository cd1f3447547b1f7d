import {
	heldShares,
	inequalityJson,
	inequalityOf,
	loadSpread,
	loadWelfare,
	povertyJson,
	povertyOf,
	type Cell,
	type InequalityView,
	type PovertyView,
	type Survey,
} from '../../src/lib/analysis/index.ts';
import type { Engine } from '../../src/lib/engine/index.ts';
import type { WelfareQuestion } from './welfare-question.ts';

/** What is computed of what people live on; null where it was not asked. */
export interface WelfareAnswer {
	readonly poverty: PovertyView | null;
	readonly inequality: {
		readonly view: InequalityView;
		/** Share of the total that each fifth of the people holds. */
		readonly fifths: readonly Cell['estimate'][];
	} | null;
}

/** Poverty and inequality as the screen computes them: the rows are read once. */
export async function welfareAnswer(
	survey: Survey,
	engine: Engine,
	{ request, line, inequality }: WelfareQuestion,
	signal: AbortSignal,
): Promise<WelfareAnswer> {
	const spread = await loadSpread(survey, engine, request, signal);
	return {
		poverty: line === null ? null : povertyOf(await loadWelfare(engine, spread, signal), line),
		inequality: inequality ? { view: inequalityOf(spread), fifths: heldShares(spread, 5) } : null,
	};
}

/** The keys that `--line` and `--inequality` add to the JSON of a view. */
export function welfareJson({ poverty, inequality }: WelfareAnswer): object {
	return {
		...(poverty === null ? {} : { poverty: povertyJson(poverty) }),
		...(inequality === null
			? {}
			: { inequality: inequalityJson(inequality.view, inequality.fifths) }),
	};
}
