import fc from 'fast-check';

/** What formats, markup, spreadsheets and programs take for something else than text. */
const HARD = [
	'=1+1',
	'=HYPERLINK("http://x","y")',
	'+959 123',
	'-5 degrees',
	'@SUM(A1)',
	'\tx',
	'\rx',
	"'=x",
	'a,=1+1',
	'a,"=1+1"',
	'say "no"',
	"it's",
	'a "b"\' c',
	"`macro' $global ${x}",
	'one\ntwo',
	'one\r\n=two',
	'one\nstop("run")',
	'one\n# two',
	'*/ x /* y',
	'C:\\new\\table',
	'<b>&amp;</b> ]]>',
	'a | b | c',
	'# not a heading',
	'## [link](x) `code`',
	'_x000D_',
	'\u0001control',
	'အိမ်ထောင်စု\u200bအလိုက် "ရေ"၊ မီး။',
	'ရခိုင်\nပြည်နယ်',
	'😀 ငါး',
	'%s %d \\1',
];

/** Texts of labels: not blank, some of them hard, each apart from the others by its end. */
export const texts = fc
	.array(
		fc.oneof(
			{ weight: 4, arbitrary: fc.constantFrom(...HARD) },
			{
				weight: 1,
				arbitrary: fc
					.string({ unit: 'binary', maxLength: 20 })
					.filter((s) => s.isWellFormed() && !s.includes('\0')),
			},
		),
		{ minLength: 20, maxLength: 40 },
	)
	.map((some) => (index: number) => `${some[index % some.length]} ${index}`);

const isLocalised = (value: object): value is { en: string; my: string } =>
	'en' in value && 'my' in value && typeof value.en === 'string' && typeof value.my === 'string';

/** A descriptor with another text in place of every text that a reader sees, in both languages. */
export function relabelled<T>(descriptor: T, textOf: (index: number) => string): T {
	let index = 0;
	const replaced = (value: unknown): unknown => {
		if (Array.isArray(value)) return value.map(replaced);
		if (typeof value !== 'object' || value === null || value instanceof Map) return value;
		if (isLocalised(value)) return { ...value, en: textOf(index++), my: textOf(index++) };
		return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, replaced(inner)]));
	};
	return replaced(descriptor) as T;
}
