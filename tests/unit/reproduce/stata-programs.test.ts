import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readDataset } from '../../../scripts/dataset/read-dataset.ts';
import { defaultRequest, type Cell } from '../../../src/lib/analysis/index.ts';
import type { Dataset } from '../../../src/lib/dataset/index.ts';
import { columnsOf, dtaNames } from '../../../src/lib/extract/index.ts';
import { explain, type Asked } from '../../../src/lib/reproduce/index.ts';

/*
 * Stata cannot be run here. What can be known without it is held to: quotes and braces that close,
 * commands and functions that Stata 16 has, and no variable that neither the .dta has nor the program
 * makes.
 */
const COMMANDS = new Set(
	'version clear use generate replace egen svyset svy program args tempvar quietly local levelsof foreach display end drop keep scalar answer count summarize matrix sort capture preserve restore list _pctile _rmcoll label svmat forvalues mata expand'.split(
		' ',
	),
);
const FUNCTIONS = new Set(
	'cond missing inlist group tag max min string r mean total ratio proportion subpop dof level strata singleunit fpc citype local labttail invttail abs sqrt exp ln normalden nullmat sum multiplier jkrweight vce J contrast_se shown_under percentiles table e format names col citype mindouble maxdouble ranks'.split(
		' ',
	),
);
const WORDS = new Set(
	'k V colnames values noobs tabulate row column cell se ci pearson display interval value double byte long text as _newline in of if pweight aweight centered certainty missing scaled logit cells cell all define label detail N sum p50 svy below at i j mata k_omitted noconstant jackknife mse r'.split(
		' ',
	),
);

const NOTHING = {
	kind: 'unavailable',
	reason: 'no-observations',
	n: 0,
} as unknown as Cell['estimate'];

const MATA = /^mata:\n[^]*?^end$/gm;

const withoutTexts = (line: string): string =>
	line.replace(/`"[^]*?"'/g, '0').replace(/"[^"]*"/g, '0');

/** Names a program makes: variables, scalars, matrices and labels; of macros in them an N stands. */
function made(code: string): readonly string[] {
	const makers =
		/^\s*(?:quietly )?(?:(?:generate|egen) (?:\w+ )?|(?:scalar|matrix|label define) )(\w+_)\b/gm;
	const copies = [...code.matchAll(/^expand 2, generate\((\w+)\)/gm)].map(([, name]) => name ?? '');
	const columns = [...code.matchAll(/^\s*matrix colnames \w+ = (.*)$/gm)];
	return [
		...[...code.matchAll(makers)].map(([, name]) => name ?? ''),
		...copies,
		...columns.flatMap(([, names]) => (names ?? '').split(' ')),
	];
}

/** Domains and replicate weights are made one by one and used by number. */
function numbered(code: string): readonly string[] {
	return [
		...(/\bd1_/.test(code) ? ['dN_', 'levelN_'] : []),
		...(/\breplicate1_/.test(code) ? ['replicateN_'] : []),
	];
}

function programsIn(code: string): ReadonlySet<string> {
	return new Set([...code.matchAll(/^program define (\w+)/gm)].map(([, name]) => name ?? ''));
}

/** What is wrong with a program; empty when nothing is. */
function problems(program: string, columns: ReadonlySet<string>): readonly string[] {
	// Mata is another language: of its functions only brackets are held to.
	const mata = [...program.matchAll(MATA)].map(([block]) => withoutTexts(block));
	const open = mata.filter((block) =>
		['()', '[]', '{}'].some(([a = '', b = '']) => block.split(a).length !== block.split(b).length),
	);
	if (open.length > 0) return open.map((block) => `mata: brackets: ${block}`);
	const code = program.replace(MATA, '').replace(/(?<=\w)`\w+'(?=_)/g, 'N');
	const programs = programsIn(code);
	const inMata = [...program.matchAll(/st_numscalar\("(\w+)", /g)].map(([, name]) => name ?? '');
	const known = new Set([
		...columns,
		...inMata,
		...made(code),
		...numbered(code),
		'_N',
		'_n',
		'_all',
	]);
	const lines = code
		.split('\n')
		.filter((line) => line.trim() !== '' && !line.trim().startsWith('*'));
	return lines.flatMap((line, at) => {
		const bare = withoutTexts(line.replace(/ \/\/ .*$/, ''));
		const wrong: string[] = [];
		const count = (text: string, of: RegExp): number => (text.match(of) ?? []).length;
		if (count(bare, /\(/g) !== count(bare, /\)/g)) wrong.push('brackets');
		if (count(bare, /`/g) !== count(bare, /'/g)) wrong.push('macros');
		if (/["“”]/.test(bare)) wrong.push('quotes');
		if (line.length > 20_000) wrong.push('length');
		const [command = ''] =
			bare
				.trim()
				.replace(/^quietly /, '')
				.match(/^\w+/) ?? [];
		if (programs.has(command))
			return wrong.map((what) => `line ${at + 1}: ${what}: ${line.trim()}`);
		if (!COMMANDS.has(command) && bare.trim() !== '}') wrong.push(`command ${command}`);
		const body = bare
			.trim()
			.replace(/^\w+/, '')
			.replace(/`[\w ]+'/g, ' ')
			.replace(/%[\d.]+g/g, ' ');
		for (const [, name = '', opens = ''] of body.matchAll(/([A-Za-z_]\w*)(\(?)/g)) {
			if (opens === '(' ? FUNCTIONS.has(name) : known.has(name) || WORDS.has(name)) continue;
			if (COMMANDS.has(name) || FUNCTIONS.has(name)) continue;
			if (/^(args|tempvar|local|scalar|program)$/.test(command)) continue;
			wrong.push(`name ${name}`);
		}
		return wrong.map((what) => `line ${at + 1}: ${what}: ${line.trim()}`);
	});
}

const dataset = (id: string) =>
	readDataset(fileURLToPath(new URL(`../../../data/datasets/${id}`, import.meta.url)));

/** A dataset whose weight and size of household stand for replicate weights; as it is without a rule. */
function declaring(of: Dataset, rule: object | undefined): Dataset {
	if (rule === undefined || of.kind !== 'survey') return of;
	const replicates = {
		...{ variables: ['weight', 'hhsize'], weight: 'weight', combinedWeights: true, mse: false },
		...rule,
	};
	return { ...of, design: { ...of.design, replicates: replicates as never } };
}

describe('the Stata code', () => {
	it.for(['mlcs-2017', 'nhanes', 'camp-profiling', 'cluster-analysis', 'census-2014'])(
		'of every indicator of %s uses commands of Stata and variables of its extract, and closes its quotes',
		async (id) => {
			const of = await dataset(id);
			for (const { id: indicator } of of.indicators) {
				const request = defaultRequest(of, indicator);
				const { stata, selection } = explain(of, request, NOTHING);
				const columns = new Set(dtaNames(columnsOf(of, selection)).values());
				expect(problems(stata, columns), indicator).toEqual([]);
				expect(stata.match(/[{}]/g)?.length ?? 0, indicator).toBe(request.by.length > 0 ? 2 : 0);
			}
		},
	);

	it.for([
		['stages', undefined],
		['replicate weights', { type: 'JK1' }],
		[
			'replicate weights around the estimate',
			{ type: 'JKn', rscales: [0.5, 0.75], mse: true, degf: 9 },
		],
	] as const)(
		'of everything the panes compute does so too, of a design with %s',
		async ([, rule]) => {
			const mlcs = declaring(await dataset('mlcs-2017'), rule);
			const welfare = defaultRequest(mlcs, 'consumption-mean' as never);
			const visits = defaultRequest(mlcs, 'water-shortage' as never);
			const grid = defaultRequest(mlcs, 'school-attendance' as never);
			const table = { ...welfare, by: ['urban' as never, 'head_sex' as never] };
			const step = { key: 'urban', from: 'dec-feb', to: 'mar-may' };
			const relative = { kind: 'relative', share: 0.6, population: 'everyone' } as const;
			const asked: readonly (readonly [typeof welfare, Asked])[] = [
				[welfare, { kind: 'quantile', p: 0.2 }],
				[welfare, { kind: 'comparison', form: 'ratio', pairs: [['MMR001', 'rest']] }],
				[welfare, { kind: 'comparison', form: 'difference', pairs: [['MMR001', 'whole']] }],
				[table, { kind: 'two-way', base: 'row' }],
				[grid, { kind: 'two-way', base: null }],
				[
					visits,
					{
						kind: 'visits',
						variable: 'visit' as never,
						visits: ['dec-feb', 'mar-may', 'jun-aug'],
						domain: 'urban' as never,
						keys: ['urban', 'rural'],
						steps: [step, { ...step, key: '' }],
						pairs: [step],
					},
				],
				[welfare, { kind: 'poverty', line: { kind: 'fixed', value: 1500 } }],
				[welfare, { kind: 'poverty', line: { ...relative, of: 'median' } }],
				[welfare, { kind: 'poverty', line: { ...relative, of: 'mean', population: 'own' } }],
				[welfare, { kind: 'inequality' }],
				[welfare, { kind: 'histogram', edges: [500, 1000, 2500] }],
				[welfare, { kind: 'cumulative', at: [500, 1000, 2500] }],
				[welfare, { kind: 'shares', groups: 5 }],
				[welfare, { kind: 'ranking', keys: ['MMR001', 'MMR005', 'MMR012'] }],
			];
			for (const [request, what] of asked) {
				const { stata, selection } = explain(mlcs, request, null, what);
				const columns = new Set(dtaNames(columnsOf(mlcs, selection)).values());
				expect(problems(stata, columns), JSON.stringify(what)).toEqual([]);
				const count = (of: RegExp): number => (stata.match(of) ?? []).length;
				expect(count(/^svyset psu_/gm), JSON.stringify(what)).toBe(rule === undefined ? 1 : 0);
				expect(count(/total (z_|`u')/g) > 0 && rule !== undefined, JSON.stringify(what)).toBe(
					false,
				);
				expect(count(/\{/g), JSON.stringify(what)).toBe(count(/\}/g));
				expect(count(/^(program define|mata:$)/gm), JSON.stringify(what)).toBe(count(/^end$/gm));
			}
		},
	);

	it('names codes that are texts by their number in the .dta', async () => {
		const mlcs = await dataset('mlcs-2017');
		const request = defaultRequest(mlcs, 'grid-electricity' as never);
		const { stata } = explain(mlcs, request, NOTHING);
		const codes = mlcs.codebook.variables.find((v) => v.id === 'light_source')?.categories ?? [];
		const at = codes.findIndex(({ code }) => code === 'grid') + 1;
		expect(at).toBeGreaterThan(0);
		expect(stata).toContain(`inlist(light_source, ${at})`);
	});

	it('is held to by this check: a misspelt command, a variable it lacks and an open quote are found', () => {
		const columns = new Set(['weight']);
		expect(problems('genrate double y_ = weight', columns)).not.toEqual([]);
		expect(problems('generate double y_ = wieght', columns)).not.toEqual([]);
		expect(problems('use `"data.dta', columns)).not.toEqual([]);
	});
});
