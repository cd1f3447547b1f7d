import {
	indicatorOf,
	tableOf,
	variableOf,
	weightingOf,
	type SurveyDataset,
} from '../../src/lib/dataset/index.ts';
import type { Engine } from '../../src/lib/engine/index.ts';
import {
	estimate,
	psuTotals,
	type DesignFrame,
	type Estimate,
} from '../../src/lib/estimation/index.ts';
import { psuTotalsStatement, type TotalsRow } from '../../src/lib/query/index.ts';

/**
 * Estimates of an indicator by the codes of one variable, or of all rows under '' where `by` is
 * empty. Unlike the screens it withholds nothing: a calibration also looks at small groups.
 *
 * @throws `invalid estimate: …` when the design gives none
 */
export async function estimateBy(
	{ dataset, engine, frame }: { dataset: SurveyDataset; engine: Engine; frame: DesignFrame },
	question: { readonly indicator: string; readonly weighting: string; readonly by: string },
): Promise<Map<string, Estimate>> {
	const indicator = indicatorOf(dataset, question.indicator);
	const statement = psuTotalsStatement(dataset, {
		indicator: indicator.id,
		by: question.by === '' ? [] : [variableOf(dataset, question.by).id],
		where: [],
		weighting: weightingOf(dataset, question.weighting).id,
	});
	const rows = (await engine.run(statement)) as unknown as readonly TotalsRow[];
	const codes = [...new Set(rows.map((row) => row.by1 ?? ''))];
	return new Map(
		codes.map((code) => {
			const own = rows.filter((row) => (row.by1 ?? '') === code);
			const options = { level: 0.95, lonely: dataset.design.lonely };
			const result = estimate(indicator.kind, psuTotals(frame, own), options);
			if (result.kind === 'estimate') return [code, result] as const;
			throw new Error(
				`invalid estimate: ${indicator.id} where ${question.by} is "${code}" (${result.reason}); look at table ${tableOf(dataset, indicator.table).id}`,
			);
		}),
	);
}
