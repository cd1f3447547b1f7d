import {
	COMPARE_MODES,
	WHOLE,
	type CompareQuestion,
	type RequestProblem,
} from '../analysis/index.ts';

/** What a link carries of the Compare tab: the question of a comparison. */
export type CompareScreen = CompareQuestion;

export const DEFAULT_COMPARE: CompareScreen = {
	mode: 'reference',
	form: 'difference',
	reference: WHOLE,
	among: null,
};

const FORMS = ['difference', 'ratio'] as const;

/** Parameters of a link that are the tab's: `compare`, `with`, `as` and `among`. */
export type CompareKey = 'compare' | 'with' | 'as' | 'among';

/** What a parameter changes, or what is wrong with it. Keys of cells are taken as they come. */
export function readCompare(
	key: CompareKey,
	value: string,
): Partial<CompareScreen> | RequestProblem {
	switch (key) {
		case 'compare': {
			const mode = COMPARE_MODES.find((known) => known === value);
			return mode ? { mode } : { thing: key, value, why: 'one-of', known: COMPARE_MODES };
		}
		case 'as': {
			const form = FORMS.find((known) => known === value);
			return form ? { form } : { thing: key, value, why: 'one-of', known: FORMS };
		}
		case 'with':
			return { reference: value };
		case 'among':
			return { among: value.split(',') };
	}
}

/** The parameters as a link writes them, defaults included. */
export function compareParams(screen: CompareScreen): Readonly<Record<CompareKey, string>> {
	return {
		compare: screen.mode,
		with: screen.reference,
		as: screen.form,
		among: screen.among?.join(',') ?? '',
	};
}
