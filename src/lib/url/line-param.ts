import type { LineChoice, RequestProblem } from '../analysis/index.ts';
import { welfareOf, type Dataset, type IndicatorId } from '../dataset/index.ts';

/**
 * Reads a poverty line of a link: an amount such as `1800`, or `median-60`, `mean-50`, with `-own`
 * where each domain has its own.
 */
export function readLine(
	dataset: Dataset,
	indicator: IndicatorId,
	value: string,
): LineChoice | RequestProblem {
	const relative = /^(median|mean)-([1-9]\d{0,2})(-own)?$/.exec(value);
	const amount = /^\d+(\.\d+)?$/.test(value) ? Number(value) : NaN;
	if (welfareOf(dataset, indicator) === null || (relative === null && !(amount > 0)))
		return { thing: 'line', value, why: 'one-of', known: ['1590', 'median-60', 'mean-50-own'] };
	if (relative === null) return { kind: 'fixed', value: amount };
	const [, of, percent, own] = relative;
	return {
		kind: 'relative',
		of: of === 'mean' ? 'mean' : 'median',
		share: Number(percent) / 100,
		population: own === undefined ? 'everyone' : 'own',
	};
}

/** The line as a link writes it. */
export function writeLine(line: LineChoice): string {
	if (line.kind === 'fixed') return String(line.value);
	const percent = Math.round(line.share * 100);
	return `${line.of}-${percent}${line.population === 'own' ? '-own' : ''}`;
}
