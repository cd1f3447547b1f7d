import type { Phrase, Text } from '../message.ts';

/** How a standard error becomes an interval, as the control and the notes name it. */
export const intervalWords = {
	legend: { en: 'Interval', my: 'အပိုင်းအခြားတွက်နည်း' },
	logit: { en: 'Logit', my: 'logit နည်း' },
	'korn-graubard': { en: 'Korn–Graubard', my: 'Korn–Graubard နည်း' },
	wilson: { en: 'Wilson', my: 'Wilson နည်း' },
	t: { en: 'Student t', my: 'Student t နည်း' },
	normal: { en: 'Normal', my: 'ပုံမှန်ဖြန့်ဝေမှု (normal)' },
	exact: { en: 'Exact', my: 'တိကျသောနည်း' },
} as const satisfies Record<string, Text>;

export const intervalPhrases = {
	usual: {
		en: ({ method }) => `${method} (usual)`,
		my: ({ method }) => `${method} (ပုံမှန်)`,
	} satisfies Phrase<{ method: string }>,
} as const;
