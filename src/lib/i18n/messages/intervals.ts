import type { Phrase, Text } from '../message.ts';

/** How a standard error becomes an interval, as the control and the notes name it. */
export const intervalWords = {
	legend: { en: 'Interval', my: 'အပိုင်းအခြားတွက်နည်း' },
	logit: { en: 'Logit', my: 'Logit' },
	'korn-graubard': { en: 'Korn–Graubard', my: 'Korn–Graubard' },
	wilson: { en: 'Wilson', my: 'Wilson' },
	t: { en: 'Student t', my: 'Student t' },
	normal: { en: 'Normal', my: 'Normal' },
	exact: { en: 'Exact', my: 'Exact (တိကျ)' },
} as const satisfies Record<string, Text>;

export const intervalPhrases = {
	usual: {
		en: ({ method }) => `${method} (usual)`,
		my: ({ method }) => `${method} (ပုံမှန်)`,
	} satisfies Phrase<{ method: string }>,
} as const;
