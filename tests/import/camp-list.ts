import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { csvParse } from 'd3-dsv';
import { writeXlsx, type WriteSheet } from 'hucre/xlsx';
import { param, sql } from '../../src/lib/query/index.ts';
import { withDuck } from '../../scripts/import/duck.ts';
import { parquetRows } from '../../scripts/import/parquet.ts';
import { stringify } from 'yaml';
import type { Desk } from '../cli/run-cli.ts';

const both = (en: string, my: string) => ({ en, my });

interface Extra {
	readonly [key: string]: unknown;
}

function variable(id: string, type: string, label: readonly [string, string], extra: Extra = {}) {
	const words = both(...label);
	return { id, tables: ['camp'], theme: 'camp', type, label: words, release: 'public', ...extra };
}

const codes = (...list: readonly (readonly [string, string, string])[]) => ({
	categories: list.map(([code, en, my]) => ({ code, label: both(en, my) })),
});

const VARIABLES = [
	variable('site', 'text', ['Site code', 'စခန်းကုဒ်'], { hxl: '#loc+code', required: true }),
	variable('site_name', 'text', ['Camp name', 'စခန်းအမည်'], { hxl: '#loc+name' }),
	variable('state', 'category', ['State', 'ပြည်နယ်'], {
		hxl: '#adm1+code',
		areas: { level: 'state18' },
	}),
	variable('township', 'category', ['Township', 'မြို့နယ်'], {
		hxl: '#adm3+code',
		areas: { level: 'township' },
		required: true,
	}),
	variable('control', 'category', ['Control', 'ထိန်းချုပ်မှု'], {
		...codes(['gca', 'Government', 'အစိုးရ'], ['ngca', 'Non-government', 'အစိုးရမဟုတ်']),
	}),
	variable('opened', 'date', ['Opened on', 'ဖွင့်သည့်နေ့'], { hxl: '#date+start' }),
	variable('households', 'integer', ['Households', 'အိမ်ထောင်စု'], {
		hxl: '#population+hh',
		range: { min: 0 },
	}),
	variable('individuals', 'integer', ['Individuals', 'လူဦးရေ'], {
		hxl: '#affected+ind',
		range: { min: 0, max: 50_000 },
	}),
	variable('sanitation', 'number', ['Improved sanitation', 'သန့်ရှင်းသော အိမ်သာ'], {
		range: { min: 0, max: 100 },
		hxl: '#indicator+sanitation+pct',
	}),
	variable('school', 'boolean', ['School in the camp', 'ကျောင်းရှိ'], {}),
	variable('comment', 'text', ['Comment', 'မှတ်ချက်စာ'], { hxl: '#meta+comment' }),
];

const IN_ROUNDS = [
	variable(
		'round',
		'category',
		['Round', 'အကြိမ်'],
		codes(['1', 'Round 1', 'ပ'], ['2', 'Round 2', 'ဒု']),
	),
	variable('status', 'category', ['Status', 'အခြေအနေ'], {
		...codes(['profiled', 'Profiled', 'ပြီး'], ['missed', 'Not accessible', 'မရောက်']),
	}),
];

const REGISTER = {
	kind: 'register',
	unit: 'site',
	size: 'individuals',
	weightings: [{ id: 'camp', label: both('Camps', 'စခန်းများ'), weight: 1 }],
	domains: {
		levels: ['country', 'state18', 'township'],
		variables: ['control'],
		note: both('All', 'အားလုံး'),
	},
	note: both('A list', 'စာရင်း'),
};

/** Descriptors of a small synthetic camp list, with rounds and statuses where asked. */
export function campDescriptors(rounds: boolean): Readonly<Record<string, unknown>> {
	return {
		dataset: {
			id: 'camp-list',
			title: both('Camp list (synthetic)', 'စခန်းစာရင်း'),
			short: both('Camps', 'စခန်း'),
			summary: both('For tests', 'စမ်းသပ်ရန်'),
			kind: 'register',
			status: 'synthetic',
			release: 'test',
			period: { start: '2018-01', end: '2018-01' },
			producer: both('Tests', 'စမ်းသပ်မှု'),
			citation: both('Tests', 'စမ်းသပ်မှု'),
			licence: { id: 'none', text: both('For tests', 'စမ်းသပ်ရန်') },
			sources: [],
			geography: {
				variable: 'state',
				level: 'state18',
				vintage: 'mimu-9.3',
				also: [{ variable: 'township', level: 'township' }],
			},
			tables: [
				{
					id: 'camp',
					file: 'camp.parquet',
					unit: both('camp', 'စခန်း'),
					units: both('camps', 'စခန်း'),
					sort: ['site'],
				},
			],
			headline: 'people',
		},
		codebook: {
			themes: [{ id: 'camp', label: both('Camps', 'စခန်းများ') }],
			variables: [...VARIABLES, ...(rounds ? IN_ROUNDS : [])],
		},
		design: {
			...REGISTER,
			...(rounds
				? {
						status: { variable: 'status', reached: ['profiled'], missed: ['missed'] },
						rounds: {
							variable: 'round',
							table: 'camp',
							label: both('Round', 'အကြိမ်'),
							asOf: { '1': '2017-01', '2': '2018-01' },
						},
					}
				: {}),
		},
		indicators: {
			indicators: [
				{
					id: 'people',
					theme: 'camp',
					table: 'camp',
					kind: 'sum',
					title: both('People', 'လူဦးရေ'),
					unit: both('people', 'လူ'),
					definition: both('People in camps', 'စခန်းရှိလူ'),
					method: both('Added up', 'ပေါင်း'),
					numerator: 'individuals',
					direction: 'neutral',
					weightings: ['camp'],
					format: { style: 'number', decimals: 0 },
				},
			],
		},
		coverage: {
			unit: both('camp', 'စခန်း'),
			units: both('camps', 'စခန်း'),
			areas: [],
			gaps: [],
			conflicts: [],
			source: 'tests',
		},
		caveats: { caveats: [] },
		disclosure: {
			minimumN: { value: 0, source: 'tests' },
			cautionN: { value: 0, source: 'tests' },
			cvBands: { caution: 0.166, withhold: 0.333, source: 'tests' },
			k: { value: 0, keys: [], source: 'tests' },
			never: { columns: [], source: 'tests' },
			finestLevel: { value: 'township', source: 'tests' },
			rows: { value: 'allowed', reason: both('Synthetic', 'ဖန်တီး'), source: 'tests' },
		},
	};
}

/** Writes the descriptors into the desk and returns their folder. */
export async function writeCampDataset(desk: Desk, rounds = false): Promise<string> {
	const folder = join(desk.folder, 'datasets', rounds ? 'camp-rounds' : 'camp-list');
	await mkdir(folder, { recursive: true });
	await cp(desk.workspace.geography, join(desk.folder, 'geography'), { recursive: true });
	for (const [name, value] of Object.entries(campDescriptors(rounds))) {
		await writeFile(join(folder, `${name}.yaml`), stringify(value));
	}
	return folder;
}

/** Writes a workbook into the desk and returns its path. */
export async function writeWorkbook(
	desk: Desk,
	name: string,
	sheets: readonly WriteSheet[],
): Promise<string> {
	const path = join(desk.folder, name);
	await writeFile(path, await writeXlsx({ sheets: [...sheets] }));
	return path;
}

/** The rows of an imported table, in the order of the file. */
export async function importedRows(
	desk: Desk,
	file = 'camp.parquet',
	dataset = 'camp-list',
): Promise<readonly Readonly<Record<string, unknown>>[]> {
	const path = join(desk.workspace.raw, dataset, file);
	return withDuck({ memory: '200MB', threads: 1 }, (duck) =>
		duck.run(sql`SELECT * EXCLUDE (__row) FROM (${parquetRows(path)}) WHERE ${param(true)}`),
	);
}

/** A report, or answers, as rows. */
export async function readCsv(path: string): Promise<readonly Readonly<Record<string, string>>[]> {
	return [...csvParse((await readFile(path, 'utf8')).replace(/^\uFEFF/, ''))];
}

/** One camp as text cells by variable. */
export type CampCells = Readonly<Record<string, string>>;

export const CAMP_COLUMNS = VARIABLES.map(({ id }) => id);

/** A good camp; every test changes what it is about. */
export function camp(i: number, change: CampCells = {}): CampCells {
	return {
		site: `MMR001CMP${String(i).padStart(3, '0')}`,
		site_name: `Camp ${i}`,
		state: 'MMR001',
		township: 'MMR001010',
		control: 'gca',
		opened: '2012-06-15',
		households: String(10 + i),
		individuals: String(101 + 7 * i),
		sanitation: '79.5',
		school: 'true',
		comment: '',
		...change,
	};
}

const quoted = (text: string): string =>
	/[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

/** A CSV of camps with the columns of the codebook. */
export function campCsv(camps: readonly CampCells[], columns = CAMP_COLUMNS): string {
	const lines = camps.map((cells) => columns.map((c) => quoted(cells[c] ?? '')).join(','));
	return `${columns.join(',')}\n${lines.join('\n')}\n`;
}
