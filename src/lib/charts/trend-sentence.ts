import type { RegisterView } from '../analysis/index.ts';
import type { Dataset } from '../dataset/index.ts';
import { formatDate, formatUnitsOf, say } from '../i18n/index.ts';
import { registerSentences as m } from '../i18n/messages/register.ts';
import type { RegisterPen } from './register-sentence.ts';
import { roundVariable } from './rounds.ts';

/**
 * What a view by round says beside its latest value: the first value with what was in it, and the
 * round of which the smallest share was reached. Nothing is claimed of rounds in between.
 */
export function trendSentences(
	view: RegisterView,
	dataset: Dataset,
	{ locale, nouns, value }: RegisterPen,
): readonly string[] {
	const variable = roundVariable(view, dataset);
	const dated = view.completeness.filter(({ asOf, expected }) => asOf !== null && expected > 0);
	const shown = new Set(view.cells.map(({ by }) => (variable === null ? '' : by[variable])));
	const rounds = dated.filter(({ round }) => shown.has(round));
	const share = ({ reached, expected }: (typeof rounds)[number]) => reached / expected;
	const fewest = [...rounds].sort((a, b) => share(a) - share(b))[0];
	const first = view.cells.find(({ estimate: e }) => e.kind === 'figure');
	const start =
		view.request.by.length > 1 || variable === null || first?.estimate.kind !== 'figure'
			? []
			: [
					say(locale, m.began, {
						date: formatDate(
							locale,
							rounds.find(({ round }) => round === first.by[variable])?.asOf ?? '',
						),
						value: value(first.estimate.value),
						of: formatUnitsOf(locale, first.estimate.n, first.estimate.expected, nouns),
					}),
				];
	if (fewest === undefined || share(fewest) === 1 || rounds.length < 2) return start;
	return [
		...start,
		say(locale, m.fewest, {
			date: formatDate(locale, fewest.asOf ?? ''),
			of: formatUnitsOf(locale, fewest.reached, fewest.expected, nouns),
		}),
	];
}
