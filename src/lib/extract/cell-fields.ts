import type { Cell, View } from '../analysis/index.ts';

/** Columns of every cell of a sample, after the breakdown's code and label columns. */
export const CELL_COLUMNS = [
	'kind',
	'value',
	'se',
	'ci_low',
	'ci_high',
	'level',
	'interval',
	'cv',
	'df',
	'n',
	'psus',
	'deff',
	'effective_n',
	'reliability',
	'reason',
	'status',
] as const;

/** Columns of every cell of a register: how complete a value is takes the place of its interval. */
export const FIGURE_COLUMNS = [
	'kind',
	'value',
	'n',
	'reached',
	'expected',
	'carried_value',
	'carried_units',
	'unknown_units',
	'change_from_round',
	'matched_units',
	'matched_from',
	'matched_to',
	'all_from',
	'all_to',
	'reliability',
	'reason',
	'status',
] as const;

/** The columns a view's cells have. */
export function columnsOf({ basis }: View): readonly string[] {
	return basis === 'sample' ? CELL_COLUMNS : FIGURE_COLUMNS;
}

/** The fields of a cell at full precision, in the order of its view's columns; unknown is empty. */
export function fieldsOf(view: View, { estimate }: Cell): readonly string[] {
	const known =
		view.basis === 'sample' ? sampleFields(view, estimate) : registerFields(view, estimate);
	return columnsOf(view).map((column) => text(known[column]));
}

type Fields = Readonly<Record<string, string | number | null | undefined>>;

function text(value: string | number | null | undefined): string {
	return value === null || value === undefined ? '' : String(value);
}

function sampleFields({ status, request: { level } }: View, e: Cell['estimate']): Fields {
	const { kind, n } = e;
	const common = { kind, level, n, status };
	if (e.kind === 'figure') return common;
	if (e.kind !== 'estimate') {
		return { ...common, psus: e.psus, reliability: 'withheld', reason: e.reason };
	}
	const { value, se, ci, interval, cv, df, psus, deff, effectiveN, reliability, rules } = e;
	const numbers = { value, se, ci_low: ci[0], ci_high: ci[1], interval, cv, df, psus, deff };
	return { ...common, ...numbers, effective_n: effectiveN, reliability, reason: rules.join(' ') };
}

function registerFields({ status }: View, e: Cell['estimate']): Fields {
	const { kind, n } = e;
	const common = { kind, n, status };
	if (e.kind === 'estimate') return common;
	if (e.kind !== 'figure') {
		return { ...common, expected: e.expected, reliability: 'withheld', reason: e.reason };
	}
	const { value, reached, expected, carried, change, reliability, rules } = e;
	return {
		...common,
		value,
		reached,
		expected,
		carried_value: carried?.value,
		carried_units: carried?.units,
		unknown_units: carried?.unknown,
		change_from_round: change?.from,
		matched_units: change?.matched?.units,
		matched_from: change?.matched?.from,
		matched_to: change?.matched?.to,
		all_from: change?.all?.from,
		all_to: change?.all?.to,
		reliability,
		reason: rules.join(' '),
	};
}
