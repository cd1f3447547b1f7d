import { COMPARE_MODES, WHOLE, type CompareQuestion } from '../../src/lib/analysis/index.ts';
import { UsageError } from './io.ts';
import { textOption, type OptionValues } from './verb.ts';

const FORMS = ['difference', 'ratio'] as const;

/** What `--compare` and `--as` ask; null without `--compare`. A code stands for a reference. */
export function compareQuestion(options: OptionValues): CompareQuestion | null {
	const what = textOption(options, 'compare');
	const as = textOption(options, 'as') ?? 'difference';
	const form = FORMS.find((known) => known === as);
	if (form === undefined)
		throw new UsageError(`invalid as: ${as} (--as); use one of ${FORMS.join(', ')}`);
	if (what === undefined) return null;
	const mode = COMPARE_MODES.find((known) => known === what && known !== 'reference');
	return { mode: mode ?? 'reference', form, reference: mode ? WHOLE : what, among: null };
}
