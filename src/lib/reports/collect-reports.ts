import { registerViewOf, type RegisterView } from '../analysis/index.ts';
import type { IndicatorId } from '../dataset/index.ts';
import type { UnitRow } from '../query/index.ts';
import type {
	PublishedReport,
	ReportAnswer,
	ReportQuestion,
	ReportUnit,
	UnitValues,
} from './published.ts';
import { reportRounds, requestOf, unitIndicators, type ReportedDataset } from './questions.ts';

/** A question with the rows that answer it, those of every round. */
export interface AnsweredQuestion extends ReportQuestion {
	readonly rows: readonly UnitRow[];
}

/**
 * The reports of all rounds of a register, in order of time, from the rows its questions asked for.
 * Each value is the one `analyse` gives for the same request; pure.
 */
export function collectReports(
	dataset: ReportedDataset,
	answered: readonly AnsweredQuestion[],
): readonly PublishedReport[] {
	return reportRounds(dataset).map((round) => {
		const views = answered.map(({ indicator, by, rows }) => ({
			...{ indicator, by },
			view: registerViewOf(dataset, requestOf(dataset, { indicator, by }, round), rows),
		}));
		return {
			round,
			completeness: views[0]?.view.completeness ?? [],
			answers: views.map(({ indicator, by, view }) => answerOf(indicator, by, view)),
			units: unitsOf(dataset, new Map(views.map(({ indicator, view }) => [indicator, view]))),
		};
	});
}

function answerOf(
	indicator: IndicatorId,
	by: ReportQuestion['by'],
	view: RegisterView,
): ReportAnswer {
	const expected = view.cells.filter(
		({ estimate: e }) => e.kind !== 'unavailable' || e.reason !== 'no-units',
	);
	return {
		indicator,
		by,
		overall: view.overall.estimate,
		cells: Object.fromEntries(expected.map(({ key, estimate }) => [key, estimate])),
		notStated: view.notStated,
		caveats: caveatsOf(view, new Set(expected.map(({ key }) => key))),
	};
}

/** Areas without a unit are not in a report, so no caveat names them. */
function caveatsOf(
	{ caveats, overall }: RegisterView,
	expected: ReadonlySet<string>,
): RegisterView['caveats'] {
	return caveats.flatMap((caveat) => {
		if (caveat.origin === 'descriptor' || caveat.cells.length === 0) return [caveat];
		const cells = caveat.cells.filter((key) => key === overall.key || expected.has(key));
		return cells.length === 0 ? [] : [{ ...caveat, cells }];
	});
}

function unitsOf(
	dataset: ReportedDataset,
	views: ReadonlyMap<IndicatorId, RegisterView>,
): readonly ReportUnit[] {
	const { now, last } = unitIndicators(dataset);
	const answers = new Map(
		[...views].map(([id, view]) => [id, new Map(view.units.map((u) => [u.unit, u]))]),
	);
	const said = (
		ids: readonly IndicatorId[],
		value: (id: IndicatorId) => number | null | undefined,
	): UnitValues => Object.fromEntries(ids.map((id) => [id, value(id) ?? null]));
	const [first] = views.values();
	return (first?.units ?? []).map(({ unit, status, reached, size, last: before }) => ({
		...{ unit, status, reached, size },
		values: reached ? said(now, (id) => answers.get(id)?.get(unit)?.value) : {},
		last:
			reached || before === null
				? null
				: {
						round: before.round,
						size: before.size,
						values: said(last, (id) => answers.get(id)?.get(unit)?.last?.value),
					},
	}));
}
