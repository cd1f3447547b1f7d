import { cellKeys, type ShareBase } from '../analysis/index.ts';
import type { Parts } from './parts.ts';
import { levelStata, type StataWords } from './stata-rows.ts';

const COUNTED: readonly string[] = [
	'* A row is counted as far as its y goes, what is left of its x is not: it stands twice.',
	'expand 2, generate(c_)',
];

/** Shares of a two-way table with the Rao–Scott F of `svy: tabulate`; a row has the size of its x. */
export function twoWayStata(
	parts: Parts,
	words: StataWords,
	base: ShareBase | null,
	replicates: number,
): readonly string[] {
	const { dataset, request } = parts;
	const keys = cellKeys(dataset, request).map((key) => key.split('|'));
	const variable = (at: 0 | 1, name: string): readonly string[] => {
		const id = request.by[at];
		if (id === undefined) return COUNTED;
		const codes = [...new Set(keys.map((codes) => codes[at] ?? ''))];
		return [
			`generate byte listed_${name} = ${words.filter({ variable: id, codes })}`,
			`egen long ${name} = group(${words.nameOf(id)}) if listed_${name}, label`,
		];
	};
	const shares = base === null || base === 'all' ? 'cell' : base;
	return [
		'* The two variables of the table; codes that are not listed are in no cell.',
		...variable(0, 'r_'),
		...variable(1, 'c_'),
		`generate double size_ = ${request.by.length === 2 ? 'x_' : 'cond(c_, y_, x_ - y_)'}`,
		'generate byte listed_ = in_ & !missing(r_, c_) & w_ * size_ > 0',
		'* A row has the size of what it holds.',
		'replace w_ = w_ * size_ if listed_',
		...(replicates === 0
			? []
			: [
					`forvalues r = 1/${replicates} {`,
					"	quietly replace replicate`r'_ = replicate`r'_ * size_ if listed_",
					'}',
				]),
		'degrees listed_',
		'local df = df_',
		'* Intervals have the df of the table; on the screen those of a row or column have its own.',
		`svy, subpop(listed_) dof(\`df') level(${levelStata(parts)}): tabulate r_ c_, ${shares} se ci pearson format(%12.0g)`,
	];
}
