import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readDataset } from '../../../scripts/dataset/read-dataset.ts';
import { defaultRequest, type Cell } from '../../../src/lib/analysis/index.ts';
import { columnsOf, dtaNames } from '../../../src/lib/extract/index.ts';
import { explain } from '../../../src/lib/reproduce/index.ts';

/*
 * Stata cannot be run here. What can be known without it is held to: quotes and braces that close,
 * commands and functions that Stata 16 has, and no variable that neither the .dta has nor the program
 * makes.
 */
const COMMANDS = new Set(
	'version clear use generate replace egen svyset svy program args tempvar quietly local levelsof foreach display end drop keep scalar answer count summarize'.split(
		' ',
	),
);
const FUNCTIONS = new Set(
	'cond missing inlist group tag max min string r mean total ratio proportion subpop dof level strata singleunit fpc citype local label'.split(
		' ',
	),
);
const WORDS = new Set(
	'double byte long text as _newline in of if pweight aweight centered certainty missing scaled logit cells cell all define label detail N sum p50 svy'.split(
		' ',
	),
);

const NOTHING = {
	kind: 'unavailable',
	reason: 'no-observations',
	n: 0,
} as unknown as Cell['estimate'];

const withoutTexts = (line: string): string =>
	line.replace(/`"[^]*?"'/g, '0').replace(/"[^"]*"/g, '0');

function made(code: string): readonly string[] {
	return [...code.matchAll(/^\s*(?:quietly )?(?:generate|egen) (?:\w+ )?(\w+_) =/gm)].map(
		([, name]) => name ?? '',
	);
}

/** What is wrong with a program; empty when nothing is. */
function problems(code: string, columns: ReadonlySet<string>): readonly string[] {
	const known = new Set([...columns, ...made(code), 'a_', 'b_']);
	const lines = code.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('*'));
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
