import type { Cell } from '../analysis/index.ts';
import { say, type Locale } from '../i18n/index.ts';
import { tableMessages } from '../i18n/messages/tables.ts';
import { reasonText } from './reason-text.ts';

/** Whether a value may be read as it is, with the reason where it may not. */
export function flagText(locale: Locale, { estimate: e }: Cell): string {
	switch (e.kind) {
		case 'estimate':
		case 'figure': {
			const [rule] = e.rules;
			if (rule === undefined) return say(locale, tableMessages.ok);
			return say(locale, tableMessages.caution, reasonText(locale, rule));
		}
		case 'withheld':
			return say(locale, tableMessages.withheld, reasonText(locale, e.reason));
		case 'unavailable': {
			const words =
				e.expected === undefined ? tableMessages.unavailable : tableMessages.unavailableFigure;
			return say(locale, words, reasonText(locale, e.reason));
		}
	}
}
