import {
	problemSentence,
	welfareRequest,
	type LineChoice,
	type ViewRequest,
} from '../../src/lib/analysis/index.ts';
import type { Dataset } from '../../src/lib/dataset/index.ts';
import { readLine } from '../../src/lib/url/index.ts';
import { UsageError } from './io.ts';
import { textOption, type OptionValues } from './verb.ts';

/** What `--line` and `--inequality` ask besides a view. */
export interface WelfareQuestion {
	/** Of what people live on, with the breakdown and filters of the view. */
	readonly request: ViewRequest;
	readonly line: LineChoice | null;
	readonly inequality: boolean;
}

/**
 * Null without either option. A line is written as in a link: `1590`, `median-60`, `mean-50-own`.
 *
 * @throws `invalid line | inequality: …` for an indicator behind which no welfare is declared, and for
 *   a line that cannot be read
 */
export function welfareQuestion(
	dataset: Dataset,
	request: ViewRequest,
	options: OptionValues,
): WelfareQuestion | null {
	const text = textOption(options, 'line');
	const inequality = options['inequality'] === true;
	if (text === undefined && !inequality) return null;
	const asked = welfareRequest(dataset, request);
	if (asked === null) {
		const option = text === undefined ? 'inequality' : 'line';
		throw new UsageError(
			`invalid ${option}: ${text ?? request.indicator} (--${option}; no welfare is declared behind ${request.indicator} of ${dataset.info.id}); ${remedy(dataset)}`,
		);
	}
	const line = text === undefined ? null : readLine(dataset, asked.indicator, text);
	if (line !== null && 'why' in line) throw new UsageError(problemSentence('en', line));
	return { request: asked, line, inequality };
}

function remedy({ indicators }: Dataset): string {
	const known = indicators.flatMap((one) =>
		one.kind === 'mean' && 'welfare' in one && one.welfare !== undefined
			? [one.id, ...one.welfare.indicators]
			: [],
	);
	return known.length === 0
		? 'declare `welfare` on a mean in indicators.yaml'
		: `use one of ${known.join(', ')}`;
}
