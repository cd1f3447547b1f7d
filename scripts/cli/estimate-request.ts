import * as v from 'valibot';
import { defaultRequest, withBreakdown, type ViewRequest } from '../../src/lib/analysis/index.ts';
import {
	indicatorOf,
	LonelyPsuSchema,
	VariableIdSchema,
	WeightingIdSchema,
	type Dataset,
	type IndicatorId,
	type VariableId,
} from '../../src/lib/dataset/index.ts';
import {
	INTERVAL_METHODS,
	intervalMethod,
	type IntervalMethod,
} from '../../src/lib/estimation/index.ts';
import type { Filter } from '../../src/lib/query/index.ts';
import { UsageError } from './io.ts';
import { textOption, textOptions, type OptionValues } from './verb.ts';

/**
 * The request that the options of `sittan estimate` ask for. Unlike on the screen nothing is broken
 * down unless `--by` says so; a register shows its latest round unless `--where` or `--by` names it.
 * Throws for an unknown indicator and for what cannot be read.
 */
export function estimateRequest(dataset: Dataset, options: OptionValues): ViewRequest {
	const named = textOption(options, 'indicator');
	if (named === undefined) {
		const known = dataset.indicators.map((i) => i.id).join(', ');
		throw new UsageError(`invalid indicator: missing (--indicator); use one of ${known}`);
	}
	const start = defaultRequest(dataset, indicatorOf(dataset, named).id);
	const by = textOption(options, 'by')?.split(',').map(variableId) ?? [];
	const opened = withBreakdown(dataset, start, by);
	const filters = textOptions(options, 'where').map(filter);
	const unsaid = opened.where.filter((f) => !filters.some((g) => g.variable === f.variable));
	const weighting = textOption(options, 'weighting');
	const level = textOption(options, 'level');
	const lonely = textOption(options, 'lonely');
	const interval = textOption(options, 'interval');
	return {
		...opened,
		where: [...unsaid, ...filters],
		...(weighting === undefined
			? {}
			: { weighting: read(WeightingIdSchema, 'weighting', weighting, 'an id such as household') }),
		...(level === undefined ? {} : { level: Number(level) }),
		...(interval === undefined ? {} : { interval: readInterval(interval) }),
		...(lonely === undefined
			? {}
			: { lonely: read(LonelyPsuSchema, 'lonely', lonely, LonelyPsuSchema.options.join(', ')) }),
	};
}

/** Our name of an interval, or that of R's `svyciprop`. */
function readInterval(text: string): IntervalMethod {
	const method = intervalMethod(text);
	if (method !== null) return method;
	const known = INTERVAL_METHODS.join(', ');
	throw new UsageError(`invalid interval: ${text} (--interval); use one of ${known}`);
}

/** The share below that `--quantile` asks for; null without it. Only a survey's means have one. */
export function estimateQuantile(
	dataset: Dataset,
	indicator: IndicatorId,
	options: OptionValues,
): number | null {
	const text = textOption(options, 'quantile');
	if (text === undefined) return null;
	const { kind } = indicatorOf(dataset, indicator);
	if (dataset.kind !== 'survey' || kind !== 'mean') {
		const what = dataset.kind === 'survey' ? `a ${kind}` : 'of a register';
		throw new UsageError(
			`invalid quantile: ${text} (--quantile; ${indicator} is ${what}); ask for an indicator of a survey that is a mean`,
		);
	}
	const p = Number(text);
	if (!(p > 0 && p < 1))
		throw new UsageError(`invalid quantile: ${text} (--quantile); give a share such as 0.5`);
	return p;
}

function read<T extends v.GenericSchema>(
	schema: T,
	option: string,
	text: string,
	known: string,
): v.InferOutput<T> {
	const result = v.safeParse(schema, text);
	if (result.success) return result.output;
	throw new UsageError(`invalid ${option}: ${text} (--${option}); use ${known}`);
}

function variableId(text: string): VariableId {
	return read(VariableIdSchema, 'by', text, 'names of codebook variables, with commas between');
}

function filter(text: string): Filter {
	const [, name, codes] = /^([^=]+)=(.+)$/.exec(text) ?? [];
	if (name === undefined || codes === undefined) {
		throw new UsageError(`invalid where: ${text} (--where); write variable=code or variable=a,b`);
	}
	return { variable: variableId(name), codes: codes.split(',') };
}
