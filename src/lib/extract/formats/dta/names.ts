/** Characters of a name, and bytes of its field less the terminating zero ([P] file formats .dta). */
const NAME_CHARACTERS = 32;

/** Words Stata keeps for itself ([U] 11.3 Naming conventions). */
const RESERVED = new Set(
	'_all _b byte _coef _cons double float if in int long _n _N _pi _pred _rc _skip strL using with'.split(
		' ',
	),
);

/**
 * Names Stata takes: letters, digits and underscores, at most 32, not a digit first, not a word it
 * keeps for itself, and each once. What does not fit is replaced by `_`, a name that is taken ends in
 * `_2`, `_3` … The order is kept.
 */
export function stataNames(names: readonly string[]): readonly string[] {
	const taken = new Set<string>();
	return names.map((name) => {
		const clean = cleaned(name);
		let unique = clean;
		for (let i = 2; taken.has(unique); i++) {
			unique = `${clean.slice(0, NAME_CHARACTERS - `_${i}`.length)}_${i}`;
		}
		taken.add(unique);
		return unique;
	});
}

function cleaned(name: string): string {
	const letters = name.replace(/[^A-Za-z0-9_]/g, '_');
	const first = letters === '' || /^[0-9]/.test(letters) ? `_${letters}` : letters;
	const free = RESERVED.has(first) || /^str[0-9]+$/.test(first) ? `${first}_` : first;
	return free.slice(0, NAME_CHARACTERS);
}
