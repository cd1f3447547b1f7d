/** A formula as MathML in plain data: a tag and its children, or a text. */
export type MathNode = string | readonly [tag: MathTag, ...children: MathNode[]];
export type MathTag =
	| 'mi'
	| 'mn'
	| 'mo'
	| 'mtext'
	| 'mrow'
	| 'mfrac'
	| 'msub'
	| 'msup'
	| 'msubsup'
	| 'munder'
	| 'mover'
	| 'msqrt';

export const name = (text: string): MathNode => ['mi', text];
export const number = (text: string): MathNode => ['mn', text];
export const sign = (text: string): MathNode => ['mo', text];
export const row = (...parts: MathNode[]): MathNode => ['mrow', ...parts];
export const over = (top: MathNode, bottom: MathNode): MathNode => ['mfrac', top, bottom];
export const hat = (base: MathNode): MathNode => ['mover', base, ['mo', '^']];
export const bar = (base: MathNode): MathNode => ['mover', base, ['mo', '‾']];
export const squared = (base: MathNode): MathNode => ['msup', base, ['mn', '2']];
export const power = (base: MathNode, exponent: MathNode): MathNode => ['msup', base, exponent];

/** `base` with an index: one name, or several side by side. */
export const at = (base: MathNode, ...index: string[]): MathNode => [
	'msub',
	base,
	['mrow', ...index.map(name)],
];

/** A sum over an index. */
export const sumOver = (index: string, ...body: MathNode[]): MathNode => [
	'mrow',
	['munder', ['mo', '∑'], ['mi', index]],
	...body,
];

export const bracket = (...body: MathNode[]): MathNode => ['mrow', sign('('), ...body, sign(')')];
export const equals = sign('=');
export const minus = sign('−');
export const plus = sign('+');
