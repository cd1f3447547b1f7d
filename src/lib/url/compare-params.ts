import {
	cellKeys,
	COMPARE_MODES,
	SHARE_BASES,
	WHOLE,
	type CompareQuestion,
	type RequestProblem,
	type ShareBase,
	type ViewRequest,
} from '../analysis/index.ts';
import type { Dataset } from '../dataset/index.ts';

/** What a link carries of the Compare tab: the question of a comparison, and what shares are of. */
export interface CompareScreen extends CompareQuestion {
	readonly shares: ShareBase;
}

export const DEFAULT_COMPARE: CompareScreen = {
	mode: 'reference',
	form: 'difference',
	reference: WHOLE,
	among: null,
	shares: 'row',
};

const FORMS = ['difference', 'ratio'] as const;

/** Parameters of a link that are the tab's. `with` and `among` are read after what decides the cells. */
export type CompareKey = 'compare' | 'with' | 'as' | 'among' | 'shares';

/** What a parameter changes, or what is wrong with it, such as a key that is of no cell of the view. */
export function readCompare(
	key: CompareKey,
	value: string,
	dataset: Dataset,
	request: ViewRequest,
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
		case 'shares': {
			const shares = SHARE_BASES.find((known) => known === value);
			return shares ? { shares } : { thing: key, value, why: 'one-of', known: SHARE_BASES };
		}
		case 'with':
			return unknownKey(dataset, request, value) ?? { reference: value };
		case 'among': {
			const among = value.split(',');
			const wrong = among.map((one) => unknownKey(dataset, request, one)).find(Boolean);
			return wrong ?? { among };
		}
	}
}

/** What is wrong with the key of a cell that something is compared with; null: nothing. */
export function unknownKey(
	dataset: Dataset,
	request: ViewRequest,
	key: string,
): RequestProblem | null {
	const known = cellKeys(dataset, request);
	return key === WHOLE || known.includes(key)
		? null
		: { thing: 'comparison', value: key, why: 'one-of', known: [WHOLE, ...known] };
}

/** The question without the cells that a changed breakdown or filter has taken away. */
export function fitCompare(
	dataset: Dataset,
	request: ViewRequest,
	screen: CompareScreen,
): CompareScreen {
	const known = cellKeys(dataset, request);
	const reference = known.includes(screen.reference) ? screen.reference : WHOLE;
	const among = screen.among?.filter((key) => known.includes(key)) ?? null;
	return { ...screen, reference, among: among !== null && among.length < 2 ? null : among };
}

/** The parameters as a link writes them, defaults included. */
export function compareParams(screen: CompareScreen): Readonly<Record<CompareKey, string>> {
	return {
		compare: screen.mode,
		with: screen.reference,
		as: screen.form,
		among: screen.among?.join(',') ?? '',
		shares: screen.shares,
	};
}
