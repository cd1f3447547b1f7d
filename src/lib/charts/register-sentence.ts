import type { RegisterView } from '../analysis/index.ts';
import { indicatorOf, type Dataset, type Format } from '../dataset/index.ts';
import {
	formatCount,
	formatDate,
	formatList,
	formatUnits,
	formatUnitsOf,
	formatValue,
	say,
	type Locale,
	type UnitNouns,
} from '../i18n/index.ts';
import { registerSentences as m } from '../i18n/messages/register.ts';
import { describeMissing } from './describe-figure.ts';
import { cellName, missingText, unitNouns, wholeName } from './describe.ts';
import { registerFinding, type FigureEnd } from './register-finding.ts';
import { dateBefore, roundVariable, shownRound } from './rounds.ts';
import type { Labels } from './rows.ts';
import type { ShownFigure } from './shown.ts';
import { standardOf, standardState } from './standard.ts';
import { trendSentences } from './trend-sentence.ts';

/** Most cells that are named at one end; more are counted. */
const NAMED = 4;

/** Everything the sentences of a register are written with. */
export interface RegisterPen {
	readonly locale: Locale;
	readonly format: Format;
	readonly nouns: UnitNouns;
	readonly value: (value: number) => string;
}

/**
 * What a register's view says: the overall value with its date, what is in it and what last known
 * values would make of it; change over the same units and over all; the ends of the order among
 * what is complete enough; how many meet the standard.
 */
export function registerSentence(
	view: RegisterView,
	dataset: Dataset,
	locale: Locale,
	labels: Labels,
): string {
	const { format } = indicatorOf(dataset, view.request.indicator);
	const pen: RegisterPen = {
		locale,
		format,
		nouns: unitNouns(view, dataset),
		value: (value) => formatValue(locale, value, format),
	};
	const overall = overallSentences(view, dataset, pen, labels);
	if (roundVariable(view, dataset) !== null) {
		return [...overall, ...trendSentences(view, dataset, pen)].join(' ');
	}
	if (view.overall.estimate.kind !== 'figure') return overall.join(' ');
	return [
		...overall,
		...comparisonSentences(view, pen, labels),
		...standardSentence(view, dataset, pen),
	].join(' ');
}

function overallSentences(
	view: RegisterView,
	dataset: Dataset,
	pen: RegisterPen,
	labels: Labels,
): readonly string[] {
	const { locale, format, nouns } = pen;
	const { estimate: e } = view.overall;
	if (e.kind !== 'figure') {
		return [say(locale, m.overallMissing, missingText(locale, view.overall) ?? '')];
	}
	const name = wholeName(view, dataset, labels, locale);
	const asOf = shownRound(view)?.asOf ?? null;
	const date = asOf === null ? null : formatDate(locale, asOf);
	const of = formatUnitsOf(locale, e.n, e.expected, nouns);
	const said = { name, date, value: pen.value(e.value), of };
	return [
		say(locale, isSelection(view, dataset) ? m.named : m.overall, said),
		...describeMissing(locale, e, format, nouns),
		...changeSentences(view, e, pen),
	];
}

/** Whether something other than the round is chosen, so that the overall value needs a name. */
function isSelection({ request }: RegisterView, dataset: Dataset): boolean {
	const rounds = dataset.design.rounds?.variable;
	return request.where.some((filter) => filter.variable !== rounds);
}

function changeSentences(
	view: RegisterView,
	{ change }: ShownFigure,
	{ locale, nouns, value }: RegisterPen,
): readonly string[] {
	const before = dateBefore(view);
	if (change === null || before === null) return [];
	const date = formatDate(locale, before);
	const written = (step: { readonly from: number; readonly to: number } | null) =>
		step && { from: value(step.from), to: value(step.to) };
	const [matched, all] = [written(change.matched), written(change.all)];
	const units = formatUnits(locale, change.matched?.units ?? 0, nouns);
	const alike = matched?.from === all?.from && matched?.to === all?.to;
	const same = matched && say(locale, m.changedSame, { units, ...matched });
	const every = all && !alike ? say(locale, m.changedAll, all) : null;
	return same === null && every === null
		? []
		: [say(locale, m.changed, { date, same, all: every })];
}

function comparisonSentences(
	view: RegisterView,
	{ locale, format, value }: RegisterPen,
	labels: Labels,
): readonly string[] {
	const { comparison, all, leftOut } = registerFinding(view, format);
	if (all < 2) return [];
	const name = (key: string): string => {
		const cell = view.cells.find((c) => c.key === key);
		return cell ? cellName(view, cell, labels) : '';
	};
	const end = (of: FigureEnd, high: boolean): string => {
		const one = of.cells.length === 1;
		const at = value(of.cells[0]?.figure.value ?? 0);
		const count = formatCount(locale, of.cells.length);
		const many = of.cells.length > NAMED;
		const names = formatList(
			locale,
			of.cells.map(({ key }) => name(key)),
		);
		if (!of.certain) {
			const doubt = many ? (high ? m.manyUnclearHighest : m.manyUnclearLowest) : undefined;
			if (doubt) return say(locale, doubt, count);
			return say(locale, high ? m.unclearHighest : m.unclearLowest, names);
		}
		if (many) return say(locale, high ? m.manyHighest : m.manyLowest, { count, value: at });
		return say(locale, high ? m.highest : m.lowest, { names, value: at, one });
	};
	const left =
		leftOut === 0
			? []
			: [
					say(locale, m.leftOut, {
						count: formatCount(locale, leftOut),
						all: formatCount(locale, all),
						one: leftOut === 1,
					}),
				];
	switch (comparison.kind) {
		case 'none':
			return [say(locale, m.none)];
		case 'one': {
			const { key, figure } = comparison.cell;
			return [say(locale, m.onlyOne, { name: name(key), value: value(figure.value) }), ...left];
		}
		case 'alike': {
			const count = formatCount(locale, comparison.cells.length);
			const at = value(comparison.cells[0]?.figure.value ?? 0);
			return [say(locale, m.alike, { count, value: at }), ...left];
		}
		case 'ends': {
			const ends = { high: end(comparison.high, true), low: end(comparison.low, false) };
			const compared = leftOut === 0 ? null : formatCount(locale, all - leftOut);
			return [say(locale, m.ends, { compared, ...ends }), ...left];
		}
	}
}

function standardSentence(
	view: RegisterView,
	dataset: Dataset,
	{ locale, value }: RegisterPen,
): readonly string[] {
	const standard = standardOf(view, dataset);
	const states = view.cells.flatMap(({ estimate: e }) =>
		standard !== null && e.kind === 'figure' ? [standardState(standard, e)] : [],
	);
	if (standard === null || states.length === 0) return [];
	const count = (state: (typeof states)[number]) => states.filter((s) => s === state).length;
	const open = count('open');
	if (open === states.length) {
		const all = formatCount(locale, open);
		return [
			say(locale, m.standardOpen[standard.kind], {
				all,
				value: value(standard.value),
				one: open === 1,
			}),
		];
	}
	return [
		say(locale, m.standard[standard.kind], {
			met: formatCount(locale, count('met')),
			all: formatCount(locale, states.length),
			value: value(standard.value),
			open: open === 0 ? null : formatCount(locale, open),
		}),
	];
}
