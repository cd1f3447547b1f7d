import {
	analyse,
	loadSpread,
	quantileView,
	comparisonJson,
	comparisonOf,
	loadComparable,
	viewJson,
	type CompareQuestion,
	type Comparison,
	type View,
	type ViewRequest,
} from '../../src/lib/analysis/index.ts';
import { indicatorOf, type Dataset } from '../../src/lib/dataset/index.ts';
import { viewCsv } from '../../src/lib/extract/index.ts';
import { caveatWords, codeLabel } from '../../src/lib/wording/index.ts';
import { withCalibration } from '../calibrate/calibration-file.ts';
import { openDataset, type OpenDataset } from '../dataset/open-dataset.ts';
import { readDataset } from '../dataset/read-dataset.ts';
import { tablesFolder } from '../dataset/tables-folder.ts';
import { compareQuestion } from './compare-question.ts';
import { compareTable } from './compare-table.ts';
import { datasetFolder } from './dataset-folder.ts';
import { estimateQuantile, estimateRequest } from './estimate-request.ts';
import { estimateTable } from './estimate-table.ts';
import { UsageError, type Io } from './io.ts';
import { withProgress } from './progress.ts';
import { textOption, type OptionValues, type Verb } from './verb.ts';
import { welfareAnswer, welfareJson, type WelfareAnswer } from './welfare-answer.ts';
import { welfareQuestion, type WelfareQuestion } from './welfare-question.ts';
import { welfareTable } from './welfare-table.ts';

const FORMATS = ['table', 'json', 'csv'] as const;
type Format = (typeof FORMATS)[number];

export const estimateVerb: Verb = {
	usage: `sittan estimate --dataset <dir> --indicator <id> [--by a[,b]] [--where var=code[,code]]…

  --dataset <dir>        folder of the dataset's descriptors, or its id
  --indicator <id>       which indicator
  --by <a[,b]>           break down by one or two variables
  --where <var=code,…>   keep only rows with one of these codes; may be given several times
  --weighting <id>       such as household or person; the indicator's first without it
  --level <0.95>         confidence level
  --interval <method>    logit (R: xlogit), korn-graubard (R: beta), wilson, t (R: mean) or normal;
                         logit for a proportion and t otherwise without it
  --lonely <policy>      fail, remove, certainty, adjust or average; the design's without it
  --quantile <0.5>       this quantile instead of the mean; of a survey's means only
  --compare <what>       also compare the cells of --by: whole, rest, pairs, or the code of one of them
  --as <difference>      difference or ratio, for --compare
  --line <1590>          also poverty below a line (headcount, gap, severity, shortfall, Watts): an amount,
                         median-60 or mean-50 (per cent of everyone's), median-60-own (of each cell's)
  --inequality           also Gini, S80/S20, Atkinson, generalised entropy, fifths and Lorenz curve
  --format <table>       table, json or csv; docs/estimate-json.md describes the JSON`,
	options: {
		dataset: { type: 'string' },
		indicator: { type: 'string' },
		by: { type: 'string' },
		where: { type: 'string', multiple: true },
		weighting: { type: 'string' },
		level: { type: 'string' },
		lonely: { type: 'string' },
		interval: { type: 'string' },
		quantile: { type: 'string' },
		compare: { type: 'string' },
		as: { type: 'string' },
		line: { type: 'string' },
		inequality: { type: 'boolean' },
		format: { type: 'string' },
	},
	words: [0, 0],
	async run(_words, options, io) {
		const format = chosenFormat(options);
		const described = await readDataset(datasetFolder(textOption(options, 'dataset'), io));
		const request = estimateRequest(described, options);
		const question = compareQuestion(described, request, options);
		const welfare = welfareQuestion(described, request, options);
		const more = question !== null ? 'compare' : welfare?.line ? 'line' : 'inequality';
		if ((question !== null || welfare !== null) && format === 'csv')
			throw new UsageError(`invalid format: csv (--format, with --${more}); use table or json`);
		const folder = tablesFolder(described, io.workspace);
		const dataset = await withCalibration(described, folder);
		const found = await withProgress(io.err, (step) => {
			step(`estimating from ${dataset.info.id}`);
			return answer(dataset, folder, { request, question, welfare }, options, io);
		});
		const { view, comparison } = found;
		switch (format) {
			case 'json':
				io.out(JSON.stringify(jsonOf(found), null, '\t'));
				break;
			case 'csv':
				io.out(cellsCsv(dataset, view));
				for (const { severity, title, id } of caveatWords(dataset, 'en', view)) {
					io.err(`${severity}: ${title} (${id})`);
				}
				break;
			case 'table':
				io.out(estimateTable(dataset, view));
				if (comparison !== null) io.out(`\n${compareTable(dataset, comparison)}`);
				if (found.welfare !== null) io.out(`\n${welfareTable(dataset, view, found.welfare)}`);
				break;
		}
		return 0;
	},
};

function chosenFormat(options: OptionValues): Format {
	const text = textOption(options, 'format') ?? 'table';
	const format = FORMATS.find((f) => f === text);
	if (format) return format;
	throw new UsageError(`invalid format: ${text} (--format); use one of ${FORMATS.join(', ')}`);
}

interface Question {
	readonly request: ViewRequest;
	readonly question: CompareQuestion | null;
	readonly welfare: WelfareQuestion | null;
}

interface Answer {
	readonly view: View;
	readonly comparison: Comparison | null;
	readonly welfare: WelfareAnswer | null;
}

function jsonOf({ view, comparison, welfare }: Answer): object {
	return {
		...viewJson(view),
		...(comparison === null ? {} : { comparison: comparisonJson(comparison) }),
		...(welfare === null ? {} : welfareJson(welfare)),
	};
}

async function answer(
	dataset: Dataset,
	folder: string,
	{ request, question, welfare: asked }: Question,
	options: OptionValues,
	io: Io,
): Promise<Answer> {
	const p = estimateQuantile(dataset, request.indicator, options);
	const { table } = indicatorOf(dataset, request.indicator);
	if (p !== null && question !== null)
		throw new UsageError(
			`invalid compare: a quantile (--compare, with --quantile); use one of them`,
		);
	const opened = await openDataset(dataset, folder);
	try {
		const source = await opened.source(table);
		const view = await analyse(source, opened.engine, request, io.signal);
		const welfare = asked === null ? null : await ofWelfare(opened, dataset, asked, io.signal);
		if (p !== null && view.basis === 'sample' && 'frame' in source) {
			const spread = await loadSpread(source, opened.engine, request, io.signal);
			return { view: quantileView(spread, view, p), comparison: null, welfare };
		}
		if (question === null) return { view, comparison: null, welfare };
		if (!('frame' in source))
			throw new UsageError(
				`invalid compare: ${dataset.info.id} (--compare, nothing was sampled); use a survey`,
			);
		const comparable = await loadComparable(source, opened.engine, request, io.signal);
		return { view, comparison: comparisonOf(comparable, question), welfare };
	} finally {
		await opened.engine.close();
	}
}

async function ofWelfare(
	opened: OpenDataset,
	dataset: Dataset,
	asked: WelfareQuestion,
	signal: AbortSignal,
): Promise<WelfareAnswer> {
	const source = await opened.source(indicatorOf(dataset, asked.request.indicator).table);
	if (!('frame' in source)) {
		throw new Error(
			`invalid dataset: ${dataset.info.id} (no survey). Only a survey declares welfare.`,
		);
	}
	return welfareAnswer(source, opened.engine, asked, signal);
}

/** The rows of the screen's download without the comment lines above its header. */
function cellsCsv(dataset: Dataset, view: View): string {
	const labels: Parameters<typeof viewCsv>[2] = (variable, code) =>
		codeLabel(dataset, 'en', variable, code);
	return viewCsv(view, [], labels)
		.replace(/^(# .*\n)*/, '')
		.trimEnd();
}
