import type { Dataset, Locale, LocalisedText, Variable } from '../dataset/index.ts';
import type { Value } from '../engine/index.ts';
import { estimateWords } from './package-estimate-words.ts';
import { CELL_COLUMNS, FIGURE_COLUMNS } from './cell-fields.ts';
import type { ExtractColumn, StoredKind } from './columns.ts';

const HEAD = [
	'request',
	'indicator',
	'indicator_label',
	'unit',
	'weighting',
	'filter',
	'scope',
	'by1',
	'by1_code',
	'by1_label',
	'by2',
	'by2_code',
	'by2_label',
] as const;

const TEXTS: readonly string[] = [
	...HEAD.filter((name) => name !== 'request'),
	'kind',
	'interval',
	'n_shown',
	'reliability',
	'reason',
	'status',
	'change_from_round',
];

/** The columns of a table of estimates: what a cell is, then its fields as on the screen. */
export function estimateColumns(dataset: Dataset, locale: Locale): readonly ExtractColumn[] {
	const fields = dataset.kind === 'survey' ? CELL_COLUMNS : FIGURE_COLUMNS;
	const own = fields.flatMap((name) => (name === 'n' ? (['n', 'n_shown'] as const) : [name]));
	return [...HEAD, ...own].map((name) => column(dataset, locale, name));
}

function column(dataset: Dataset, locale: Locale, name: keyof typeof estimateWords): ExtractColumn {
	const stored: StoredKind = TEXTS.includes(name) ? 'text' : 'number';
	const label: LocalisedText = estimateWords[name];
	const variable = {
		id: name as string as Variable['id'],
		tables: [dataset.info.tables[0]?.id as Variable['tables'][number]],
		theme: dataset.codebook.themes[0]?.id as Variable['theme'],
		type: stored === 'text' ? 'text' : 'number',
		label,
		required: false,
		release: 'public',
		breakdown: false,
	} as const satisfies Variable;
	return {
		name,
		variable,
		role: 'code',
		stored,
		asDigits: false,
		label: label[locale],
		labelEn: label.en,
		categories: [],
		missing: [],
		hxl: null,
	};
}

/** The text of a field as its column keeps it. */
export function valueOf({ stored }: ExtractColumn, text: string | null): Value {
	if (text === null) return null;
	return stored === 'number' ? Number(text) : text;
}
