import type { Cell, RegisterView } from '../../analysis/index.ts';
import {
	categoriesOf,
	codeText,
	indicatorOf,
	variableOf,
	type IndicatorId,
	type RegisterDataset,
	type VariableId,
} from '../../dataset/index.ts';
import {
	type PublishedReport,
	type ReportAnswer,
	type ReportedDataset,
	requestOf,
} from '../../reports/index.ts';

/** A report that can be asked for its views, as the rest of the screens know them. */
export interface OpenReport {
	readonly dataset: ReportedDataset;
	readonly published: PublishedReport;
	/** Every view of the report, in the order in which it was asked. */
	readonly views: readonly RegisterView[];
	/** The view of an indicator by a place variable, or one that has its overall value. */
	view(indicator: IndicatorId, by?: VariableId): RegisterView;
}

/**
 * Makes views of the numbers of a report again. `units` of a view are those of the map where the
 * indicator is mapped.
 *
 * @throws `invalid indicator: …` when asked for one that is not in the report
 */
export function openReport(dataset: ReportedDataset, published: PublishedReport): OpenReport {
	const views = published.answers.map((answer) => viewOf(dataset, published, answer));
	return {
		dataset,
		published,
		views,
		view(indicator, by) {
			const found = views.find(
				({ request }) =>
					request.indicator === indicator && (by === undefined || request.by.includes(by)),
			);
			if (found !== undefined) return found;
			const where = `the report of ${dataset.info.id} for ${published.round}`;
			throw new Error(`invalid indicator: ${indicator} (not in ${where}); build the data again`);
		},
	};
}

function viewOf(
	dataset: RegisterDataset,
	{ round, completeness, units }: PublishedReport,
	answer: ReportAnswer,
): RegisterView {
	const { indicator, by, overall, caveats, notStated } = answer;
	return {
		basis: 'register',
		dataset: dataset.info.id,
		release: dataset.info.release,
		status: dataset.info.status,
		request: requestOf(dataset, { indicator, by }, round),
		measure: indicatorOf(dataset, indicator).kind,
		round,
		overall: { key: '', by: {}, estimate: overall },
		cells: by === null ? [] : cellsOf(dataset, answer, by),
		notStated,
		caveats,
		completeness,
		units: units.map(({ unit, status, reached, size, values, last }) => ({
			...{ unit, status, reached, size },
			value: values[indicator] ?? null,
			last:
				last === null
					? null
					: { round: last.round, size: last.size, value: last.values[indicator] ?? null },
		})),
	};
}

/** Areas that are not in the file had no unit. */
const NO_UNITS = {
	kind: 'unavailable',
	reason: 'no-units',
	n: 0,
	expected: 0,
} as Cell['estimate'];

function cellsOf(dataset: RegisterDataset, answer: ReportAnswer, by: VariableId): readonly Cell[] {
	return categoriesOf(variableOf(dataset, by)).map(({ code }) => {
		const key = codeText(code);
		return { key, by: { [by]: key }, estimate: answer.cells[key] ?? NO_UNITS };
	});
}
