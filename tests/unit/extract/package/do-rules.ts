/**
 * The commands of Stata that `analysis.do` uses, each with the section of the manual that describes
 * it. A script is held against this list, as there is no Stata to run it.
 */
const COMMANDS: Readonly<Record<string, string>> = {
	append: '[D] append',
	capture: '[P] capture',
	clear: '[D] clear',
	confirm: '[P] confirm',
	count: '[D] count',
	destring: '[D] destring',
	display: '[P] display',
	drop: '[D] drop',
	ds: '[D] ds',
	duplicates: '[D] duplicates',
	else: '[P] if',
	exit: '[P] exit',
	foreach: '[P] foreach',
	generate: '[D] generate',
	if: '[P] if',
	import: '[D] import excel, [D] import delimited',
	keep: '[D] drop',
	local: '[P] macro',
	mean: '[R] mean',
	merge: '[D] merge',
	preserve: '[P] preserve',
	quietly: '[P] quietly',
	ratio: '[R] ratio',
	rename: '[D] rename, [D] rename group',
	replace: '[D] generate',
	restore: '[P] preserve',
	save: '[D] save',
	scalar: '[P] scalar',
	summarize: '[R] summarize',
	svy: '[SVY] svy',
	svyset: '[SVY] svyset',
	tempfile: '[P] macro',
	total: '[R] total',
	use: '[D] use',
	version: '[P] version',
};

/** Functions of expressions: [FN]. */
const FUNCTIONS = [
	'char',
	'cond',
	'inlist',
	'lower',
	'max',
	'missing',
	'r',
	'string',
	'substr',
	'ustrregexm',
];

/** Options and other words that stand where a name could. */
const WORDS =
	'all allstring asdouble bindquote byte cellrange certainty centered clear confirm data delimited detail double encoding error excel ' +
	'fpc has if in j keep local master missing names nogenerate of psu pweight aweight replace rowrange scaled sheet singleunit strL strata strict string stringcols subpop ' +
	'type using variable varlist varnames nonames version _all _rc _n _N i v';

/** What breaks a rule in a script, each in a sentence; `variables` are those of the data file. */
export function doFaults(script: string, variables: readonly string[]): readonly string[] {
	const known = new Set([
		...variables,
		...FUNCTIONS,
		...WORDS.split(' '),
		...Object.keys(COMMANDS),
	]);
	const macros = new Set<string>();
	const faults: string[] = [];
	let depth = 0;
	for (const [i, raw] of script.split('\n').entries()) {
		const line = raw.trim();
		if (line === '' || line.startsWith('*')) continue;
		const say = (what: string): void => void faults.push(`line ${i + 1}: ${what} (${line})`);
		if (line === '}') {
			depth--;
			continue;
		}
		if (line.endsWith('{')) depth++;
		const code = withoutTexts(line);
		if (code === null) {
			say('a text is not closed');
			continue;
		}
		if (!isBalanced(code)) say('brackets do not match');
		for (const name of defined(line)) {
			macros.add(name);
			known.add(name);
		}
		for (const [, macro = ''] of code.matchAll(/`(\w+)'/g)) {
			if (!macros.has(macro)) say(`the macro ${macro} is not defined`);
		}
		const unknown = commandsOf(code).find((word) => !(word in COMMANDS));
		if (unknown !== undefined) say(`${unknown} is no command of the list`);
		/* It may name what is not there yet. */
		if (code.startsWith('capture drop ')) continue;
		for (const [name] of code
			.replace(/`\w+'|`r\(\w+\)'/g, ' ')
			.replace(/%[\w.]+/g, ' ')
			.matchAll(/(?<![\w.])[A-Za-z_]\w*/g)) {
			if (!known.has(name) && !/^(v\d+|[A-Z]{1,3}\d+|N|p50|sum|varlist|stratum)$/.test(name)) {
				say(`${name} is neither variable, function nor option`);
			}
		}
	}
	if (depth !== 0) faults.push('a block is not closed');
	return faults;
}

/** A line without its texts; null where one is not closed. */
function withoutTexts(line: string): string | null {
	const plain = line.replace(/`"(?:(?!"').)*"'/g, ' ');
	const left = plain.replace(/"[^"]*"/g, ' ');
	return plain.includes('`"') || left.includes('"') ? null : left;
}

function isBalanced(code: string): boolean {
	const open: string[] = [];
	const pairs: Readonly<Record<string, string>> = { ')': '(', ']': '[' };
	for (const c of code) {
		if (c === '(' || c === '[') open.push(c);
		else if (c in pairs && open.pop() !== pairs[c]) return false;
	}
	return open.length === 0;
}

/** Variables, scalars and macros that a line makes. */
function defined(line: string): readonly string[] {
	const names = [
		/\bgenerate (?:byte |double |strL |str\d+ )?(\w+) =/,
		/\brename \S+ (\w+)$/,
		/\bscalar (\w+) =/,
		/^local (?:\+\+)?(\w+)/,
		/^foreach (\w+) (?:in|of)/,
		/^tempfile (\w+)/,
		/^merge (m):1 /,
		/^rename \((?:\w+ ?)+\) \((.+)\)$/,
	].flatMap((pattern) => pattern.exec(line)?.[1]?.split(' ') ?? []);
	/* Without `nogenerate`, merge says in a variable of its own where a row came from. */
	return line.startsWith('merge ') ? [...names, '_merge'] : names;
}

/** The command of a line, and those it is a prefix of. */
function commandsOf(code: string): readonly string[] {
	const found: string[] = [];
	let rest = code.trim();
	for (;;) {
		const word = /^[A-Za-z]+/.exec(rest)?.[0];
		if (word === undefined) return found;
		found.push(word);
		rest = rest.slice(word.length).trim();
		if (word === 'svy')
			rest = rest
				.replace(/^,[^:]*:/, '')
				.replace(/^:/, '')
				.trim();
		else if (word === 'if') rest = rest.replace(/^(\(.*?\)|\S+)\s+/, '');
		else if (!['capture', 'quietly', 'else'].includes(word)) return found;
	}
}
