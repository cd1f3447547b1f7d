import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { readFile } from 'node:fs/promises';
import type { WriteSheet } from 'hucre/xlsx';
import type { Desk } from '../cli/run-cli.ts';
import { campDescriptors, writeWorkbook } from './camp-list.ts';

type Row = readonly (string | number | boolean | null)[];
const sheet = (name: string, rows: readonly Row[]): WriteSheet => ({
	name,
	rows: rows.map((row) => [...row]),
});

/** The XLSForm of a small camp profile: groups, a question with several answers, a repeat group. */
export const FORM: readonly WriteSheet[] = [
	sheet('survey', [
		['type', 'name', 'label::English (en)', 'label::Myanmar (my)', 'constraint', 'required'],
		['start', 'start', null, null, null, null],
		['text', 'site', 'Site code', 'စခန်းကုဒ်', null, 'yes'],
		['begin_group', 'location', 'Location', 'တည်နေရာ', null, null],
		['text', 'township', 'Township', 'မြို့နယ်', null, null],
		['geopoint', 'gps', 'Position', 'တည်နေရာအမှတ်', null, null],
		['end_group', null, null, null, null, null],
		['begin_group', 'needs', 'Needs', 'လိုအပ်ချက်များ', null, null],
		['integer', 'individuals', 'Individuals', 'လူဦးရေ', '. >= 0 and . < 50001', 'yes'],
		['select_one access', 'access', 'Access by road', 'လမ်းပန်း', null, null],
		['select_multiple food', 'food', 'Sources of food', 'အစားအစာ', null, null],
		['end_group', null, null, null, null, null],
		['begin_repeat', 'arrivals', 'Arrivals', 'ရောက်ရှိသူများ', null, null],
		['date', 'arrived', 'Arrived on', 'ရောက်ရှိသည့်နေ့', null, null],
		['integer', 'people', 'People', 'လူ', '.>0', null],
		['end_repeat', null, null, null, null, null],
	]),
	sheet('choices', [
		['list_name', 'name', 'label::English (en)', 'label::Myanmar (my)'],
		['access', 'all_year', 'All year', 'တစ်နှစ်ပတ်လုံး'],
		['access', 'dry', 'Dry season only', 'ခြောက်သွေ့ရာသီသာ'],
		['food', 'ration', 'Food ration', 'ရိက္ခာ'],
		['food', 'own-farm', 'Own farm', 'ကိုယ်ပိုင်လယ်'],
	]),
	sheet('settings', [['form_title'], ['Camp profile']]),
];

/** How an export writes its headers and answers. */
export type Style = 'names' | 'labels' | 'one column';

/** An export of that form as KoboToolbox makes it: a main sheet and one of the repeat group. */
export function koboExport(style: Style): readonly WriteSheet[] {
	const words = style === 'labels';
	const at = (name: string, label: string): string => (words ? label : name);
	const food = words
		? [
				'Needs/Sources of food',
				'Needs/Sources of food/Food ration',
				'Needs/Sources of food/Own farm',
			]
		: ['needs/food', 'needs/food/ration', 'needs/food/own-farm'];
	const several = style === 'one column' ? food.slice(0, 1) : food;
	const chosen = (codes: readonly string[], labels: string): Row => {
		const text = words ? labels : codes.join(' ');
		const each = ['ration', 'own-farm'].map((code) => (codes.includes(code) ? 1 : 0));
		return style === 'one column' ? [text] : [text, ...each];
	};
	return [
		sheet('Camp profile', [
			[
				'start',
				at('site', 'Site code'),
				at('location/township', 'Location/Township'),
				'_gps_latitude',
				'_gps_longitude',
				at('needs/individuals', 'Needs/Individuals'),
				at('needs/access', 'Needs/Access by road'),
				...several,
				'_id',
				'_submission_time',
				'_index',
			],
			[
				'2018-02-01T09:00:00.000+06:30',
				'MMR001CMP001',
				'MMR001010',
				24.25,
				97.23,
				90,
				at('all_year', 'All year'),
				...chosen(['ration', 'own-farm'], 'Food ration Own farm'),
				7001,
				'2018-02-01T05:00:00',
				1,
			],
			[
				'2018-02-02T09:00:00.000+06:30',
				'MMR001CMP002',
				'MMR001012',
				24.3,
				97.4,
				140,
				at('dry', 'ခြောက်သွေ့ရာသီသာ'),
				...chosen(['ration'], 'Food ration'),
				7002,
				'2018-02-02T05:00:00',
				2,
			],
		]),
		sheet('arrivals', [
			[
				at('arrivals/arrived', 'Arrivals/Arrived on'),
				at('arrivals/people', 'Arrivals/People'),
				'_index',
				'_parent_table_name',
				'_parent_index',
			],
			['2018-01-05', 12, 1, 'Camp profile', 2],
			['2018-01-09', 3, 2, 'Camp profile', 1],
			['2018-01-20', 4, 3, 'Camp profile', 2],
		]),
	];
}

/** A dataset whose codebook is the one that `sittan init --form` drafts. */
export async function writeKoboDataset(
	desk: Desk,
): Promise<{ readonly form: string; readonly folder: string }> {
	const form = await writeWorkbook(desk, 'camp_profile.xlsx', FORM);
	const folder = join(desk.folder, 'kobo');
	const { code, err } = await desk.run(
		'init',
		'--form',
		form,
		'--dataset',
		folder,
		'--kind',
		'register',
	);
	if (code !== 0) throw new Error(err);
	const described = campDescriptors(false);
	const info = described['dataset'] as Record<string, unknown> & { tables: readonly object[] };
	const [table] = info.tables;
	const tables = ['camp_profile', 'arrivals'].map((id) => ({
		...table,
		id,
		file: `${id.replace('_', '-')}.parquet`,
		sort: [],
	}));
	const codebook = parse(await readFile(join(folder, 'codebook.yaml'), 'utf8')) as {
		variables: {
			id: string;
			tables: string[];
			type: string;
			release: string;
			categories?: unknown;
		}[];
	};
	const township = codebook.variables.find(({ id }) => id === 'township');
	Object.assign(township ?? {}, {
		type: 'category',
		categories: [
			{ code: 'MMR001010', label: { en: 'Bhamo', my: 'ဗန်းမော်' } },
			{ code: 'MMR001012', label: { en: 'Momauk', my: 'မိုးမောက်' } },
		],
	});
	const site = codebook.variables.find(({ id }) => id === 'site');
	site?.tables.push('arrivals');
	const indicators = structuredClone(described['indicators']) as {
		indicators: { table: string; theme: string }[];
	};
	for (const indicator of indicators.indicators)
		Object.assign(indicator, { table: 'camp_profile', theme: 'main' });
	const never = codebook.variables.filter(({ release }) => release === 'never').map(({ id }) => id);
	const disclosure = {
		...(described['disclosure'] as object),
		never: { columns: never, source: 'tests' },
	};
	/* Of its design only what every table has: the size of a camp is in the main one. */
	const { size: _, ...design } = described['design'] as { size: string; domains: object };
	const written = {
		...described,
		dataset: {
			...info,
			id: 'kobo',
			tables,
			geography: { variable: 'township', level: 'township', vintage: 'mimu-9.3' },
		},
		codebook,
		indicators,
		disclosure,
		design: {
			...design,
			domains: { ...design.domains, levels: ['country', 'township'], variables: [] },
		},
	};
	for (const [name, value] of Object.entries(written)) {
		await writeFile(join(folder, `${name}.yaml`), stringify(value));
	}
	return { form, folder };
}
