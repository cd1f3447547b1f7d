import type { Cell } from '../../src/lib/analysis/index.ts';
import type { Format } from '../../src/lib/dataset/index.ts';
import { formatBare, formatCount, formatLevel, unitSign } from '../../src/lib/i18n/index.ts';
import { reasonWords } from '../../src/lib/i18n/messages/caveats.ts';

/** Headings of the columns of `sampleRow`. */
export function sampleHeader(level: number): readonly string[] {
	return ['value', `${formatLevel('en', level)} CI`, 'n', 'PSUs', 'deff', ''];
}

/** A number from a sample for a terminal: value, interval, n, PSUs, design effect, flag or reason. */
export function sampleRow(e: Cell['estimate'], format: Format): readonly string[] {
	if (e.kind === 'figure') return [];
	const counts = [formatCount('en', e.n), e.psus === undefined ? '' : String(e.psus)];
	if (e.kind !== 'estimate') {
		const shown = e.kind === 'withheld' ? '*' : '–';
		return [shown, '', ...counts, '', reasonWords[e.reason].en];
	}
	const bare = (value: number): string => formatBare('en', value, format);
	return [
		bare(e.value) + unitSign('en', format),
		`${bare(e.ci[0])} to ${bare(e.ci[1])}`,
		...counts,
		e.deff === null ? '' : e.deff.toFixed(2),
		e.rules.map((rule) => reasonWords[rule].en).join(', '),
	];
}

/** Columns side by side: the first and last to the left, numbers to the right. */
export function aligned(rows: readonly (readonly string[])[]): readonly string[] {
	const columns = rows[0]?.length ?? 0;
	const widths = Array.from({ length: columns }, (_, i) =>
		Math.max(...rows.map((row) => (row[i] ?? '').length)),
	);
	return rows.map((row) =>
		row
			.map((text, i) => {
				const width = widths[i] ?? 0;
				return i === 0 || i === columns - 1 ? text.padEnd(width) : text.padStart(width);
			})
			.join('  ')
			.trimEnd(),
	);
}
