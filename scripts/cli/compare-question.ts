import {
	COMPARE_MODES,
	problemSentence,
	WHOLE,
	type CompareQuestion,
	type ViewRequest,
} from '../../src/lib/analysis/index.ts';
import type { Dataset } from '../../src/lib/dataset/index.ts';
import { unknownKey } from '../../src/lib/url/index.ts';
import { UsageError } from './io.ts';
import { textOption, type OptionValues } from './verb.ts';

const FORMS = ['difference', 'ratio'] as const;

/**
 * What `--compare` and `--as` ask; null without `--compare`. A code stands for a reference.
 *
 * @throws `invalid as | comparison: …` for a form or a code that the view does not have
 */
export function compareQuestion(
	dataset: Dataset,
	request: ViewRequest,
	options: OptionValues,
): CompareQuestion | null {
	const what = textOption(options, 'compare');
	const as = textOption(options, 'as') ?? 'difference';
	const form = FORMS.find((known) => known === as);
	if (form === undefined)
		throw new UsageError(`invalid as: ${as} (--as); use one of ${FORMS.join(', ')}`);
	if (what === undefined) return null;
	const mode = COMPARE_MODES.find((known) => known === what && known !== 'reference');
	if (mode) return { mode, form, reference: WHOLE, among: null };
	const problem = unknownKey(dataset, request, what);
	if (problem) {
		const known = ['rest', 'pairs', ...(problem.known ?? [])];
		throw new UsageError(problemSentence('en', { ...problem, known }));
	}
	return { mode: 'reference', form, reference: what, among: null };
}
