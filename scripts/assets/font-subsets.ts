/** One web font to cut: from which file of which package, for which characters and weights. */
export interface FontSubset {
	/** File name under `src/lib/styles/fonts/`, without the ending. */
	readonly name: string;
	readonly from: string;
	readonly characters: string;
	readonly weights: { readonly min: number; readonly max: number } | number;
	readonly features: readonly string[];
}

/** The characters of ranges, both ends included. */
function range(...ends: readonly (readonly [number, number])[]): string {
	return ends
		.flatMap(([first, last]) =>
			Array.from({ length: last - first + 1 }, (_, i) => String.fromCodePoint(first + i)),
		)
		.join('');
}

const INTER = '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2';
const MYANMAR =
	'@fontsource-variable/noto-sans-myanmar/files/noto-sans-myanmar-myanmar-wght-normal.woff2';

/** What the screens use of Latin: two blocks, punctuation, and the signs of statistics. */
const LATIN = range([0x20, 0x7e], [0xa0, 0xff]) + '–—‘’“”…•−×·≤≥≈←→↑↓‰€';

/** Everything shaping needs; `tnum` keeps columns of figures straight. */
const LATIN_FEATURES = ['kern', 'calt', 'ccmp', 'locl', 'mark', 'mkmk', 'tnum', 'case'];

/** Reordering and stacking of Burmese; features that are left out would break words. */
const BURMESE_FEATURES = [
	...['ccmp', 'locl', 'rphf', 'pref', 'blwf', 'pstf', 'pres', 'abvs', 'blws', 'psts'],
	...['clig', 'liga', 'calt', 'rlig', 'kern', 'dist', 'mark', 'mkmk', 'abvm', 'blwm'],
];

/** Zero-width characters that break or join Burmese, and the circle under a lone mark. */
const JOINERS = '\u200b\u200c\u200d\u25cc';

/** Weights the look uses: 400 to 700. */
const WEIGHTS = { min: 400, max: 700 };

export const FONT_SUBSETS: readonly FontSubset[] = [
	{
		name: 'inter',
		from: INTER,
		characters: LATIN,
		weights: WEIGHTS,
		features: LATIN_FEATURES,
	},
	{
		name: 'noto-sans-myanmar',
		from: MYANMAR,
		characters: range([0x1000, 0x104f]) + JOINERS,
		weights: WEIGHTS,
		features: BURMESE_FEATURES,
	},
	{
		/* Letters of Mon, Karen, Shan, Palaung and others in the same block: fetched where they occur. */
		name: 'noto-sans-myanmar-other',
		from: MYANMAR,
		characters: range([0x1000, 0x109f]) + JOINERS,
		weights: WEIGHTS,
		features: BURMESE_FEATURES,
	},
	{
		/* The wordmark and the name of the language, so that English pages need no Burmese font. */
		name: 'sittan-wordmark',
		from: MYANMAR,
		characters: 'စစ်တမ်း မြန်မာ',
		weights: 500,
		features: BURMESE_FEATURES,
	},
];
