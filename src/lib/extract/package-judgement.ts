import type { Dataset, LocalisedText, VariableId } from '../dataset/index.ts';
import { keysAmong, rowsMayLeave } from '../disclosure/index.ts';
import type { Engine } from '../engine/index.ts';
import { variablesOf } from './columns.ts';
import { keyRisks } from './key-risks.ts';
import { kRuleSentence, rowsRuleSentence } from './package-sentences.ts';
import type { ExtractJudgement, RiskWithout } from './package-types.ts';
import type { Selection } from './selection.ts';

const ALLOWED: ExtractJudgement = {
	allowed: true,
	rule: null,
	sentence: null,
	risk: null,
	without: [],
};

/**
 * Whether an extract may leave: what the dataset's `disclosure.yaml` allows, then, of rows, whether
 * combinations of key variables are shared by too few units. Synthetic rows leave; the judgement
 * says which rule would hold real ones back.
 *
 * @throws what the engine throws; `invalid …` for a selection the dataset cannot answer
 */
export async function judgeExtract(
	dataset: Dataset,
	engine: Engine,
	selection: Selection,
	signal?: AbortSignal,
): Promise<ExtractJudgement> {
	const { rows } = dataset.disclosure;
	if (rows.value === 'none') return refused(dataset, 'rows-none');
	if (selection.estimates !== undefined) return ALLOWED;
	if (rows.value === 'estimates-only') return refused(dataset, 'rows-estimates-only');
	const keys = keysAmong(dataset, selection.table, keysTold(dataset, selection));
	if (keys.length === 0 || dataset.disclosure.k.value <= 1) return ALLOWED;
	const [risk, ...others] = await keyRisks(dataset, engine, selection, keys, signal);
	if (risk === undefined) return ALLOWED;
	if (risk.combinations === 0) return { ...ALLOWED, risk };
	const without = keys.flatMap((key, i): RiskWithout[] => {
		const left = others[i];
		return left === undefined ? [] : [{ key, risk: left }];
	});
	const allowed = rowsMayLeave(dataset, risk);
	const sentence = kRuleSentence(dataset, selection.table, risk, without, allowed);
	return { allowed, rule: 'k-anonymity', sentence, risk, without };
}

/** A filter with one code tells it of every row, so its variable is told with or without a column. */
function keysTold(dataset: Dataset, selection: Selection): readonly VariableId[] {
	return [...variablesOf(dataset, selection), ...selection.where.map((f) => f.variable)];
}

function refused(dataset: Dataset, rule: 'rows-none' | 'rows-estimates-only'): ExtractJudgement {
	const sentence: LocalisedText = rowsRuleSentence(dataset, rule);
	return { allowed: false, rule, sentence, risk: null, without: [] };
}
