/** Words for kinds of area, which one writer adds to a name and another leaves out. */
const KINDS_EN =
	/\b(townships?|tsp|ts|districts?|state|region|division|union territory|self[- ]administered (zone|division)|saz|sad)\b\.?/g;
/** The same in Burmese, longest first; Burmese has no spaces that would mark a word. */
const KINDS_MY = /(ကိုယ်ပိုင်အုပ်ချုပ်ခွင့်ရတိုင်း|ကိုယ်ပိုင်အုပ်ချုပ်ခွင့်ရဒေသ|တိုင်းဒေသကြီး|ပြည်နယ်|မြို့နယ်|ခရိုင်)/g;

/** Points of the compass, which stand before a name or after it: Northern Shan, Shan (North). */
const COMPASS = /\b(north|south|east|west)(ern)?\b/g;

/** Names that areas had before 1989, or that other lists use, by the folded name they have now. */
const OLD_NAMES: Readonly<Record<string, readonly string[]>> = {
	ayeyarwady: ['irrawaddy'],
	bago: ['pegu'],
	dawei: ['tavoy'],
	hinthada: ['henzada'],
	hpaan: ['paan'],
	kayah: ['karenni'],
	kayin: ['karen'],
	kengtung: ['kyaingtong'],
	magway: ['magwe'],
	mawlamyine: ['moulmein'],
	mraukoo: ['myohaung'],
	mrauku: ['myohaung'],
	myeik: ['mergui'],
	pathein: ['bassein'],
	puta: ['putao', 'fort hertz'],
	pyay: ['prome'],
	pyinoolwin: ['maymyo'],
	rakhine: ['arakan'],
	sittwe: ['akyab'],
	tanintharyi: ['tenasserim'],
	taungoo: ['toungoo'],
	thandwe: ['sandoway'],
	thanlyin: ['syriam'],
	thayarwady: ['tharrawaddy'],
	yangon: ['rangoon'],
};

/**
 * A name in the form in which two writings of it are the same: no capitals, accents, spaces, marks
 * or zero-width characters, no word for the kind of area, Burmese digits as digits.
 */
export function foldPlaceName(text: string): string {
	const points: string[] = [];
	const folded = text
		.normalize('NFKD')
		.replace(/[\u0300-\u036f]/g, '')
		.normalize('NFC')
		.toLowerCase()
		.replace(/[\u200b-\u200d\u2060\ufeff\u00ad]/g, '')
		.replace(KINDS_EN, ' ')
		.replace(KINDS_MY, '')
		/* A zero typed for the letter wa: between letters nothing else is meant. */
		.replace(/\u1040(?=[\u1000-\u103f])|(?<=[\u1000-\u103f])\u1040(?![\u1040-\u1049])/g, '\u101d')
		.replace(/[\u1040-\u1049]/g, (digit) => String((digit.codePointAt(0) ?? 0) - 0x1040))
		.replace(COMPASS, (_, point: string) => {
			points.push(point);
			return ' ';
		})
		.replace(/[^\p{L}\p{M}\p{N}]/gu, '');
	return `${folded}${points.join('')}`;
}

/** The folded old names of a folded name. */
export function oldNamesOf(folded: string): readonly string[] {
	return (OLD_NAMES[folded] ?? []).map(foldPlaceName);
}

/** How romanisations of one Burmese sound differ: aspiration, doubled letters, a silent end. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
	[/ph|hp|f/g, 'p'],
	[/th|ht/g, 't'],
	[/kh|hk/g, 'k'],
	[/sh|hs|z/g, 's'],
	[/ng|gn/g, 'n'],
	[/oo|ou|u/g, 'u'],
	[/ei|ay|ai|ey/g, 'e'],
	[/aw|au|or|ow/g, 'o'],
	[/ee|y/g, 'i'],
	[/v/g, 'w'],
	[/(.)\1+/g, '$1'],
	[/(?<=.)h/g, ''],
];

function soundOf(folded: string): string {
	return SOUNDS.reduce((text, [from, to]) => text.replace(from, to), folded);
}

/** Edits (insert, delete, replace) between two texts, after Levenshtein (1966). */
function distance(a: readonly string[], b: readonly string[]): number {
	let row = b.map((_, j) => j + 1);
	a.forEach((x, i) => {
		let diagonal = i;
		let left = i + 1;
		row = b.map((y, j) => {
			const above = row[j] ?? 0;
			left = Math.min(above + 1, left + 1, diagonal + (x === y ? 0 : 1));
			diagonal = above;
			return left;
		});
	});
	return row.at(-1) ?? a.length;
}

function similarity(a: string, b: string): number {
	const [x, y] = [[...a], [...b]];
	const longest = Math.max(x.length, y.length);
	return longest === 0 ? 0 : 1 - distance(x, y) / longest;
}

/** Likeness of two folded names from 0 to 1: the better of spelling and sound. */
export function likeness(a: string, b: string): number {
	if (a === b) return 1;
	return Math.max(similarity(a, b), 0.95 * similarity(soundOf(a), soundOf(b)));
}
