import type { Code, Expression } from '../dataset/index.ts';

/** How a statistics program writes the parts of an expression. */
export interface CodeDialect {
	readonly variable: (id: string) => string;
	readonly literal: (value: Code) => string;
	readonly missing: (variable: string) => string;
	readonly isIn: (variable: string, codes: readonly string[]) => string;
	readonly compare: (a: string, operator: Comparison, b: string) => string;
	readonly and: (all: readonly string[]) => string;
	readonly or: (all: readonly string[]) => string;
	readonly not: (a: string) => string;
	readonly choose: (condition: string, then: string, otherwise: string) => string;
	readonly arithmetic: (all: readonly string[], operator: '+' | '-' | '*' | '^') => string;
	readonly divide: (a: string, b: string) => string;
}

export type Comparison = '==' | '!=' | '<' | '<=' | '>' | '>=';

/**
 * An expression over codebook variables in the words of a statistics program. Missing codes are
 * taken to be missing in the data already; missing values spread as in SQL.
 */
export function expressionCode(dialect: CodeDialect, expression: Expression): string {
	const go = (e: Expression): string => expressionCode(dialect, e);
	const compare = ([a, b]: readonly [Expression, Expression], operator: Comparison): string =>
		dialect.compare(go(a), operator, go(b));

	if (typeof expression === 'string') return dialect.variable(expression);
	if (typeof expression !== 'object') return dialect.literal(expression);
	if ('value' in expression) return dialect.literal(expression.value);
	if ('missing' in expression) return dialect.missing(dialect.variable(expression.missing));
	if ('in' in expression) {
		const [variable, codes] = expression.in;
		return dialect.isIn(dialect.variable(variable), codes.map(dialect.literal));
	}
	if ('eq' in expression) return compare(expression.eq, '==');
	if ('ne' in expression) return compare(expression.ne, '!=');
	if ('lt' in expression) return compare(expression.lt, '<');
	if ('le' in expression) return compare(expression.le, '<=');
	if ('gt' in expression) return compare(expression.gt, '>');
	if ('ge' in expression) return compare(expression.ge, '>=');
	if ('and' in expression) return dialect.and(expression.and.map(go));
	if ('or' in expression) return dialect.or(expression.or.map(go));
	if ('not' in expression) return dialect.not(go(expression.not));
	if ('if' in expression) {
		const [condition, then, otherwise] = expression.if;
		return dialect.choose(go(condition), go(then), go(otherwise));
	}
	if ('add' in expression) return dialect.arithmetic(expression.add.map(go), '+');
	if ('mul' in expression) return dialect.arithmetic(expression.mul.map(go), '*');
	if ('sub' in expression) return dialect.arithmetic(expression.sub.map(go), '-');
	if ('pow' in expression) return dialect.arithmetic(expression.pow.map(go), '^');
	const [a, b] = expression.div;
	return dialect.divide(go(a), go(b));
}

/** A text of R; JSON's escapes are R's too. */
export function rText(text: string): string {
	return JSON.stringify(text);
}

const R_WORDS = new Set('if else repeat while function for next break TRUE FALSE NULL'.split(' '));

/** A name of R, between backticks where it is no plain one. */
export function rName(name: string): string {
	return /^[A-Za-z][A-Za-z0-9_.]*$/.test(name) && !R_WORDS.has(name) ? name : `\`${name}\``;
}

/** R: three-valued logic is R's own; a script defines `divide`, for which by zero is missing. */
export const rDialect: CodeDialect = {
	variable: rName,
	literal: (value) => {
		if (typeof value === 'string') return rText(value);
		return typeof value === 'boolean' ? (value ? 'TRUE' : 'FALSE') : String(value);
	},
	missing: (variable) => `is.na(${variable})`,
	isIn: (variable, codes) =>
		`ifelse(is.na(${variable}), NA, ${variable} %in% c(${codes.join(', ')}))`,
	compare: (a, operator, b) => `(${a} ${operator} ${b})`,
	and: (all) => `(${all.join(' & ')})`,
	or: (all) => `(${all.join(' | ')})`,
	not: (a) => `(!${a})`,
	choose: (condition, then, otherwise) => `ifelse(${condition}, ${then}, ${otherwise})`,
	arithmetic: (all, operator) => `(${all.join(` ${operator} `)})`,
	divide: (a, b) => `divide(${a}, ${b})`,
};

/** What Stata does not leave alone between compound quotes: macros, their end, and the end of a line. */
const STATA_SPECIAL = /(`|\$|"'|[\r\n])/;

/**
 * A text of Stata between compound quotes, so that quotes in it are text. Characters that would be
 * taken for a macro or the end are joined on by their number ([FN] `char()`), which only expressions
 * can: a name of a file must have none of them.
 */
export function stataText(text: string): string {
	if (!STATA_SPECIAL.test(text)) return `\`"${text}"'`;
	const parts = text
		.split(STATA_SPECIAL)
		.filter((part) => part !== '')
		.map((part) =>
			STATA_SPECIAL.test(part)
				? [...part].map((c) => `char(${c.charCodeAt(0)})`).join(' + ')
				: `\`"${part}"'`,
		);
	return `(${parts.join(' + ')})`;
}

/** A text of Stata where no expression may stand, as a label: what would end it is written otherwise. */
export function stataLabel(text: string): string {
	const plain = text.replace(/\s+/g, ' ').replace(/[`"]/g, "'").replaceAll('$', '\\$');
	return `\`"${plain}"'`;
}

/** As many codes as `inlist` takes of texts, the variable apart. */
const INLIST = 9;

/** Stata, where a missing value is larger than every number and must be asked for. */
export function stataDialect(nameOf: (id: string) => string): CodeDialect {
	const anyMissing = (all: readonly string[]): string =>
		all.map((a) => `missing(${a})`).join(' | ');
	const logic = (all: readonly string[], decided: 0 | 1): string => {
		const [first = '1'] = all;
		if (all.length === 1) return first;
		const some = all.map((a) => `(${a}) == ${decided}`).join(' | ');
		return `cond(${some}, ${decided}, cond(${anyMissing(all)}, ., ${1 - decided}))`;
	};
	return {
		variable: nameOf,
		literal: (value) => {
			if (typeof value === 'string') return stataText(value);
			return typeof value === 'boolean' ? (value ? '1' : '0') : String(value);
		},
		missing: (variable) => `missing(${variable})`,
		isIn: (variable, codes) => {
			const groups = Array.from({ length: Math.ceil(codes.length / INLIST) }, (_, i) =>
				codes.slice(i * INLIST, (i + 1) * INLIST),
			);
			const tests = groups.map((group) => `inlist(${variable}, ${group.join(', ')})`);
			return `cond(missing(${variable}), ., ${tests.join(' | ')})`;
		},
		compare: (a, operator, b) => `cond(${anyMissing([a, b])}, ., (${a}) ${operator} (${b}))`,
		and: (all) => logic(all, 0),
		or: (all) => logic(all, 1),
		not: (a) => `cond(missing(${a}), ., !(${a}))`,
		choose: (condition, then, otherwise) => `cond(${condition}, ${then}, ${otherwise}, .)`,
		arithmetic: (all, operator) => `(${all.join(` ${operator} `)})`,
		divide: (a, b) => `((${a}) / (${b}))`,
	};
}
