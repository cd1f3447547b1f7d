import * as v from 'valibot';
import { VariableSchema, type Locale, type SurveyDataset } from '../../src/lib/dataset/index.ts';
import type { Batch, Value } from '../../src/lib/engine/index.ts';
import { columnsOf, type ExtractColumn } from '../../src/lib/extract/columns.ts';
import { SelectionSchema } from '../../src/lib/extract/selection.ts';
import { descriptors } from '../fixtures/survey.ts';

const both = (en: string, my = `${en} ကဏ္ဍ`) => ({ en, my });
const common = { tables: ['household'], theme: 'energy', release: 'public' };

const WATER = both(
	'Where the household gets most of the water it drinks in the dry season, as it was asked of them',
	'ခြောက်သွေ့ရာသီတွင် အိမ်ထောင်စု၏ အဓိက သောက်ရေ အရင်းအမြစ်',
);

/** Labels of a condition. */
const YES_NO: Readonly<Record<Locale, readonly (readonly [boolean, string])[]>> = {
	en: [
		[true, 'Yes'],
		[false, 'No'],
	],
	my: [
		[true, 'ရှိ'],
		[false, 'မရှိ'],
	],
};

/** Variables of every way to be stored; names Stata would not take, labels longer than it keeps. */
export const VARIABLES = v.parse(v.array(VariableSchema), [
	{
		...common,
		id: 'state',
		type: 'category',
		label: both('State', 'ပြည်နယ်'),
		hxl: '#adm1+code',
		categories: [
			{ code: 'MMR001', label: both('Kachin', 'ကချင်') },
			{ code: 'MMR012', label: both('Rakhine "coast", all', 'ရခိုင်\u200bပြည်နယ်') },
		],
		missing: [{ code: 'unknown', label: both('Not known', 'မသိ') }],
	},
	{
		...common,
		id: 'water',
		type: 'category',
		label: WATER,
		categories: [
			{ code: 1, label: both('Pipe') },
			{ code: 2, label: both('Well') },
		],
		missing: [{ code: 98, label: both('Refused') }],
	},
	{ ...common, id: 'grid', type: 'boolean', label: both('Has grid light'), hxl: '#indicator+grid' },
	{ ...common, id: 'hhsize', type: 'integer', label: both('People'), range: { min: 0, max: 99 } },
	{ ...common, id: 'large', type: 'integer', label: both('A whole number of 32 bits') },
	{
		...common,
		id: 'serial',
		type: 'integer',
		label: both('A whole number of 53 bits'),
		range: { min: -9007199254740991, max: 9007199254740991 },
	},
	{
		...common,
		id: 'digits',
		type: 'integer',
		label: both('A whole number of 64 bits'),
		range: { min: -(2 ** 63), max: 2 ** 63 },
	},
	{ ...common, id: 'weight', type: 'number', label: both('Weight') },
	{ ...common, id: 'visited', type: 'date', label: both('Day of the visit') },
	{ ...common, id: 'int', type: 'text', label: both('Said in own words') },
	{ ...common, id: 'story', type: 'text', label: both('A very long text') },
]);

/** A survey whose household table has every kind of variable. */
export const dataset = {
	...descriptors,
	codebook: { ...descriptors.codebook, variables: VARIABLES },
	info: {
		...descriptors.info,
		tables: descriptors.info.tables.map((table) => ({ ...table, sort: ['hhsize'] })),
	},
} as unknown as SurveyDataset;

/** The columns of an extract of the whole table. */
export function columns(
	values: 'codes' | 'labels' | 'both' = 'codes',
	locale: Locale = 'my',
): readonly ExtractColumn[] {
	const selection = { dataset: 'small-survey', table: 'household', values, locale };
	return columnsOf(dataset, v.parse(SelectionSchema, selection));
}

export type Cells = readonly Value[];

/** What an extract with these columns has of rows: a value per column, labels in place of codes. */
export function cellsIn(
	rows: readonly Cells[],
	columns: readonly ExtractColumn[],
): readonly Cells[] {
	const places = columns.map(({ variable }) => VARIABLES.findIndex(({ id }) => id === variable.id));
	const labels = columns.map(({ variable, label, role }) => {
		const own = VARIABLES.find(({ id }) => id === variable.id);
		const locale = label === own?.label.my ? 'my' : 'en';
		const said = [...(own?.categories ?? []), ...(own?.missing ?? [])].map(
			(c) => [c.code as Value, c.label[locale]] as const,
		);
		return role === 'code' ? null : new Map<Value, string>(said.length > 0 ? said : YES_NO[locale]);
	});
	return rows.map((row) =>
		places.map((place, i) => {
			const value = row[place] ?? null;
			return value === null ? null : (labels[i]?.get(value) ?? value);
		}),
	);
}

/** Rows, each with a value per variable, as batches of that many rows. */
export function batchesOf(rows: readonly Cells[], size = 7): readonly Batch[] {
	const names = VARIABLES.map(({ id }) => id);
	return Array.from({ length: Math.ceil(rows.length / size) }, (_, i) => {
		const some = rows.slice(i * size, (i + 1) * size);
		const values = names.map((_, column) => some.map((row) => row[column] ?? null));
		return { names, columns: values, length: some.length };
	});
}

/** The bytes a stream makes of batches. */
export async function written(
	batches: readonly Batch[],
	stream: TransformStream<Batch, Uint8Array>,
): Promise<Uint8Array> {
	const chunks: Uint8Array[] = [];
	const source = new ReadableStream<Batch>({
		start(controller) {
			for (const batch of batches) controller.enqueue(batch);
			controller.close();
		},
	});
	await source
		.pipeThrough(stream)
		.pipeTo(new WritableStream({ write: (chunk) => void chunks.push(chunk) }));
	return new Uint8Array(Buffer.concat(chunks));
}
