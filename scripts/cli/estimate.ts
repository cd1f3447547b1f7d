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
import { openDataset } from '../dataset/open-dataset.ts';
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

const FORMATS = ['table', 'json', 'csv'] as const;
type Format = (typeof FORMATS)[number];

export const estimateVerb: Verb = {
	name: 'estimate',
	summary: 'answers what the screen answers: an indicator with its intervals and caveats',
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
		format: { type: 'string' },
	},
	words: [0, 0],
	async run(_words, options, io) {
		const format = chosenFormat(options);
		const described = await readDataset(datasetFolder(textOption(options, 'dataset'), io));
		const request = estimateRequest(described, options);
		const question = compareQuestion(described, request, options);
		if (question !== null && format === 'csv')
			throw new UsageError('invalid format: csv (--format, with --compare); use table or json');
		const folder = tablesFolder(described, io.workspace);
		const dataset = await withCalibration(described, folder);
		const { view, comparison } = await withProgress(io.err, (step) => {
			step(`estimating from ${dataset.info.id}`);
			return answer(dataset, folder, { request, question }, options, io);
		});
		switch (format) {
			case 'json':
				io.out(JSON.stringify({ ...viewJson(view), ...comparisonPart(comparison) }, null, '\t'));
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

function comparisonPart(comparison: Comparison | null): object {
	return comparison === null ? {} : { comparison: comparisonJson(comparison) };
}

interface Answer {
	readonly view: View;
	readonly comparison: Comparison | null;
}

async function answer(
	dataset: Dataset,
	folder: string,
	{ request, question }: { request: ViewRequest; question: CompareQuestion | null },
	options: OptionValues,
	io: Io,
): Promise<Answer> {
	const p = estimateQuantile(dataset, request.indicator, options);
	const { table } = indicatorOf(dataset, request.indicator);
	const opened = await openDataset(dataset, folder);
	try {
		const source = await opened.source(table);
		const view = await analyse(source, opened.engine, request, io.signal);
		if (p !== null && question !== null)
			throw new UsageError(
				`invalid compare: a quantile (--compare, with --quantile); use one of them`,
			);
		if (p !== null && view.basis === 'sample' && 'frame' in source) {
			const spread = await loadSpread(source, opened.engine, request, io.signal);
			return { view: quantileView(spread, view, p), comparison: null };
		}
		if (question === null) return { view, comparison: null };
		if (!('frame' in source))
			throw new UsageError(
				`invalid compare: ${dataset.info.id} (--compare, nothing was sampled); use a survey`,
			);
		const comparable = await loadComparable(source, opened.engine, request, io.signal);
		return { view, comparison: comparisonOf(comparable, question) };
	} finally {
		await opened.engine.close();
	}
}

/** The rows of the screen's download without the comment lines above its header. */
function cellsCsv(dataset: Dataset, view: View): string {
	const labels: Parameters<typeof viewCsv>[2] = (variable, code) =>
		codeLabel(dataset, 'en', variable, code);
	return viewCsv(view, [], labels)
		.replace(/^(# .*\n)*/, '')
		.trimEnd();
}
