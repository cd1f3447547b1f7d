import { say, type Locale } from '../i18n/index.ts';
import { requestPhrases, requestReasons, requestThings } from '../i18n/messages/requests.ts';

/** What is wrong with a request or with a link to one, as data: every language words it. */
export interface RequestProblem {
	readonly thing: keyof typeof requestThings;
	/** As it was given. */
	readonly value: string;
	readonly why: keyof typeof requestReasons;
	/** The dataset, indicator or variable the reason speaks of. */
	readonly of?: string;
	/** What would be right: ids or codes. */
	readonly known?: readonly string[];
	/** Levels a sample represents. */
	readonly levels?: readonly string[];
}

/** A problem in one sentence: `invalid <thing>: <value> (…)`, and the same in Burmese. */
export function problemSentence(locale: Locale, problem: RequestProblem): string {
	const { thing, value, why, of = '', known = [], levels = [] } = problem;
	return say(locale, requestPhrases.sentence, {
		thing: say(locale, requestThings[thing]),
		value,
		reason: say(locale, requestReasons[why], {
			of,
			known: known.join(', '),
			levels: levels.join(', '),
		}),
	});
}
