import { variableOf, variablesOf, type Dataset, type SampleDesign } from '../dataset/index.ts';
import {
	missingCodes,
	recodedColumns,
	scriptPlan,
	scriptRound,
	variablesIn,
	type Recoded,
	type ScriptIndicator,
	oneLine,
	stageNames,
	type ScriptInput,
	type ScriptPlan,
	type StageNames,
} from './analysis-script.ts';
import { expressionCode, stataDialect, stataText } from './expression-code.ts';
import { dtaNames } from './formats/dta.ts';
import { stataMeasure } from './register-measures.ts';
import type { Form } from './selection.ts';

/** Which form Stata reads best. */
const READABLE = ['csv', 'dta', 'xlsx'] as const satisfies readonly Form[];
type Readable = (typeof READABLE)[number];

/** Lonely PSUs in the words of `svyset`. Source: [SVY] variance estimation, R `survey` options. */
export const SINGLE_UNIT: Readonly<Record<SampleDesign['lonely'], string>> = {
	fail: 'missing',
	remove: 'certainty',
	certainty: 'certainty',
	adjust: 'centered',
	average: 'scaled',
};

/**
 * `analysis.do`: what `analysis.R` does, for Stata 16 or later. Null where the package has no file
 * that Stata reads.
 */
export function analysisDo(input: ScriptInput): string | null {
	const { dataset } = input;
	const form = READABLE.find((name) => input.files.has(name));
	if (form === undefined) return null;
	const plan = scriptPlan(input);
	const body =
		plan.lacks.length > 0
			? [`display as error "The file lacks ${plan.lacks.join(', ')}: take them along"`, 'exit 111']
			: dataset.kind === 'survey'
				? surveyLines(input, plan, dataset.design)
				: registerLines(input, plan);
	return [
		`* ${oneLine(dataset.info.title.en)}, release ${dataset.info.release}`,
		...(dataset.info.status === 'synthetic'
			? ['* SYNTHETIC demonstration data. Not for citation.']
			: []),
		'* Run it in the folder of the package: do analysis.do',
		'version 16',
		'clear all',
		...readLines(input, form),
		...codeLines(input, form),
		...body,
		...plan.without.map(
			({ indicator, lacks }) => `* Not in this file: ${indicator.id} needs ${lacks.join(', ')}.`,
		),
		'',
	].join('\n');
}

function readLines({ files, columns, selection }: ScriptInput, form: Readable): readonly string[] {
	const file = stataText(files.get(form) ?? '');
	const names = dtaNames(columns);
	const row = selection.hxl ? 3 : 2;
	const texts = columns.flatMap(({ stored }, i) =>
		stored === 'text' || stored === 'boolean' || stored === 'date' ? [i + 1] : [],
	);
	const renamed = columns.map(({ name }, i) => `rename v${i + 1} ${names.get(name) ?? name}`);
	switch (form) {
		case 'dta':
			return [`use ${file}`];
		case 'xlsx':
			return [
				`import excel using ${file}, sheet("data") cellrange(A${row}) allstring`,
				'local i = 0',
				'foreach v of varlist _all {',
				'	local ++i',
				"	rename `v' v`i'",
				'}',
				...renamed,
				...columns
					.filter(({ stored }) => !['text', 'boolean', 'date'].includes(stored))
					.map(({ name }) => `destring ${names.get(name) ?? name}, replace`),
				...plainLines(),
			];
		case 'csv':
			return [
				`import delimited using ${file}, encoding("utf-8") varnames(nonames) rowrange(${row}:) bindquote(strict) asdouble${texts.length > 0 ? ` stringcols(${texts.join(' ')})` : ''}`,
				...renamed,
				...plainLines(),
			];
	}
}

/** The apostrophe that keeps a spreadsheet from running a text is taken off again. */
function plainLines(): readonly string[] {
	return [
		'quietly ds, has(type string)',
		"foreach v in `r(varlist)' {",
		"	quietly replace `v' = substr(`v', 2, .) if ustrregexm(`v', \"^'+[=+@\\t\\r-]\")",
		'}',
	];
}

function codeLines({ dataset, columns }: ScriptInput, form: Readable): readonly string[] {
	const names = dtaNames(columns);
	const nameOf = (id: string): string => names.get(id) ?? id;
	const booleans = columns
		.filter(({ role, stored }) => form !== 'dta' && role === 'code' && stored === 'boolean')
		.flatMap(({ name }) => {
			const v = nameOf(name);
			return [
				`generate byte ${v}_b = cond(lower(${v}) == "true" | ${v} == "1", 1, cond(${v} == "", ., 0))`,
				`drop ${v}`,
				`rename ${v}_b ${v}`,
			];
		});
	const recoded = recodedColumns(columns, form === 'dta').flatMap((c) =>
		recodeLines(dataset, c, nameOf, form),
	);
	const missing = variablesIn(columns).flatMap((id) =>
		missingCodes(dataset, id).map((code) => {
			const nothing = typeof code === 'number' ? '.' : '""';
			const value = typeof code === 'number' ? String(code) : stataText(code);
			return `quietly replace ${nameOf(id)} = ${nothing} if ${nameOf(id)} == ${value}`;
		}),
	);
	const kept = form === 'dta' ? [] : missing;
	return [...booleans, ...recoded, '* Codes that stand for "no answer" are missing.', ...kept, ''];
}

function recodeLines(
	dataset: Dataset,
	{ from, to, codes, numeric }: Recoded,
	nameOf: (id: string) => string,
	form: Readable,
): readonly string[] {
	const [old, name] = [nameOf(from), nameOf(to)];
	const boolean = variableOf(dataset, to).type === 'boolean';
	const value = (code: string): string =>
		boolean ? (code === 'true' ? '1' : '0') : numeric ? code : stataText(code);
	const numbers = form === 'dta';
	const test = (text: string, i: number): string =>
		numbers ? `${old} == ${i + 1}` : `${old} == ${stataText(text)}`;
	return [
		`generate ${numeric ? 'double' : 'strL'} new_code = ${numeric ? '.' : '""'}`,
		...codes.map((c, i) => `quietly replace new_code = ${value(c.code)} if ${test(c.value, i)}`),
		...(old === name ? [`drop ${old}`] : []),
		`rename new_code ${name}`,
	];
}

function operandLines(input: ScriptInput, s: ScriptIndicator): readonly string[] {
	const names = dtaNames(input.columns);
	const dialect = stataDialect((id) => names.get(id) ?? id);
	const code = (e: ScriptIndicator['y']): string => expressionCode(dialect, e);
	return [
		'',
		`* ${oneLine(s.indicator.title.en)} (${s.indicator.id})`,
		'capture drop y_ x_ w_ in_',
		`quietly generate double y_ = ${code(s.y)}`,
		`quietly generate double x_ = ${code(s.x)}`,
		`quietly generate double w_ = ${code(s.weight)}`,
		`quietly generate byte in_ = here_ & (${code(s.universe)}) == 1 & !missing(y_, x_, w_)`,
	];
}

function surveyLines(
	input: ScriptInput,
	plan: ScriptPlan,
	design: SampleDesign,
): readonly string[] {
	const names = dtaNames(input.columns);
	const key = (ids: readonly string[]): string =>
		ids.map((id) => `string_(${names.get(id) ?? id})`).join(' + "/" + ');
	const stages = stageNames(design);
	const ids = [...new Set([...design.strata, ...stages.flatMap((s) => s.ids)])].map(
		(id) => names.get(id) ?? id,
	);
	const asText = (expression: string): string => expression.replace(/string_\((\w+)\)/g, '$1_t');
	const fpc = ({ size, fpc: declared }: StageNames): string =>
		declared === null ? '' : ` fpc(${size}_)`;
	const later = stages.slice(1).map((stage) => ` || ${stage.unit}_,${fpc(stage)}`);
	const [first] = stages;
	const svyset = `svyset psu_ [pweight = w_], strata(stratum_)${first === undefined ? '' : fpc(first)} singleunit(${SINGLE_UNIT[design.lonely]})${later.join('')}`;
	return [
		`* ${oneLine(input.dataset.design.note.en)}`,
		...ids.flatMap((id) => [
			`capture confirm string variable ${id}`,
			`if _rc generate ${id}_t = string(${id}, "%18.0g")`,
			`else generate ${id}_t = ${id}`,
		]),
		`generate stratum_ = ${asText(key(design.strata))}`,
		...stages.map((stage) => `generate ${stage.unit}_ = ${asText(key(stage.ids))}`),
		...stages.flatMap(({ size, fpc: declared }) =>
			declared === null
				? []
				: [`generate double ${size}_ = ${names.get(declared.column) ?? declared.column}`],
		),
		'generate byte here_ = 1',
		...(input.frame === null ? [] : frameLines(input.frame, stages)),
		...plan.indicators.flatMap((s) => [
			...operandLines(input, s),
			'quietly replace in_ = 0 if w_ <= 0',
			'quietly replace w_ = 1 if !in_',
			'quietly replace y_ = 0 if !in_',
			'quietly replace x_ = 0 if !in_',
			`quietly ${svyset}`,
			`svy, subpop(in_): ${statistic(s)}`,
		]),
	];
}

/** Units without a row in the file are added; populations come from the frame of the whole sample. */
function frameLines(frame: string, stages: readonly StageNames[]): readonly string[] {
	const units = ['stratum', ...stages.map(({ unit }) => unit)];
	const columns = [...units, ...stages.map(({ size }) => size)];
	const sizes = stages.filter(({ fpc }) => fpc !== null).map(({ size }) => `${size}_`);
	const unused = stages.filter(({ fpc }) => fpc === null).map(({ size }) => `${size}_`);
	return [
		'* The rows are a part of the sample. PSUs without a row in it are added, for the variance.',
		'preserve',
		`import delimited using ${stataText(frame)}, varnames(1) stringcols(_all) clear`,
		...plainLines(),
		`rename (${columns.join(' ')}) (${columns.map((name) => `${name}_`).join(' ')})`,
		...sizes.flatMap((size) => [
			`destring ${size}, replace force`,
			`quietly replace ${size} = 0 if missing(${size})`,
		]),
		...(unused.length === 0 ? [] : [`drop ${unused.join(' ')}`]),
		'tempfile frame',
		"save `frame'",
		'restore',
		...(sizes.length === 0 ? [] : [`drop ${sizes.join(' ')}`]),
		`merge m:1 ${units.map((name) => `${name}_`).join(' ')} using \`frame'`,
		'quietly replace here_ = 0 if _merge == 2',
		'drop _merge',
	];
}

function statistic({ indicator, x }: ScriptIndicator): string {
	if (indicator.kind === 'total') return 'total y_';
	return variablesOf(x).length > 0 ? 'ratio y_ / x_' : 'mean y_';
}

function registerLines(input: ScriptInput, plan: ScriptPlan): readonly string[] {
	const { dataset, selection } = input;
	if (dataset.kind !== 'register') return [];
	const names = dtaNames(input.columns);
	const dialect = stataDialect((id) => names.get(id) ?? id);
	const { status } = dataset.design;
	const round = scriptRound(dataset, selection);
	const among = (codes: readonly string[]): string =>
		`(${dialect.isIn(dialect.variable(status?.variable ?? ''), codes.map(dialect.literal))}) == 1`;
	return [
		'* A register is no sample: values are plain sums over the units that answered.',
		...(round === null
			? []
			: [`keep if ${dialect.variable(round.variable)} == ${dialect.literal(round.code)}`]),
		`generate byte here_ = ${status === undefined ? '1' : among(status.reached)}`,
		`generate byte expected_ = ${status === undefined ? '1' : among([...status.reached, ...status.missed])}`,
		'quietly count if here_',
		'local reached = r(N)',
		'quietly count if expected_',
		`display "\`reached' of " r(N) " expected units were reached"`,
		...plan.indicators.flatMap((s) => [...operandLines(input, s), ...measureLines(s)]),
	];
}

function measureLines({ indicator }: ScriptIndicator): readonly string[] {
	const sum = (expression: string, name: string): readonly string[] => [
		'capture drop t_',
		`quietly generate double t_ = ${expression} if in_`,
		'quietly summarize t_',
		`scalar ${name} = r(sum)`,
	];
	const show = (value: string): string => `display "${indicator.id}: " ${value} "  n " r(N)`;
	const measure = stataMeasure(indicator);
	return measure === null
		? ['quietly summarize y_ [aweight = w_] if in_, detail', show('r(p50)')]
		: [...measure.sums.flatMap(([name, of]) => sum(of, name)), show(measure.value)];
}
