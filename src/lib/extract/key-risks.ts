import type { Dataset, VariableId } from '../dataset/index.ts';
import { riskCounter, type KRisk } from '../disclosure/index.ts';
import type { Batch, Engine } from '../engine/index.ts';
import { rowsStatement, type RowsQuestion } from '../query/index.ts';

/**
 * Who could be recognised among the rows a filter keeps: the risk with all keys, then with each left
 * out, from one reading of the keys. Without a key nobody can be told apart: nothing is read or said.
 *
 * @throws what the engine throws; `invalid variable: …`
 */
export async function keyRisks(
	dataset: Dataset,
	engine: Engine,
	{ table, where }: Pick<RowsQuestion, 'table' | 'where'>,
	keys: readonly VariableId[],
	signal?: AbortSignal,
): Promise<readonly KRisk[]> {
	if (keys.length === 0) return [];
	const { value: k, unit } = dataset.disclosure.k;
	const told = unit === undefined ? keys : [...new Set([unit, ...keys])];
	const counter = riskCounter(keys.length);
	const add = ({ names, columns, length }: Batch): void => {
		const column = (id: VariableId) => columns[names.indexOf(id)] ?? [];
		counter.add({
			units: unit === undefined ? null : column(unit),
			keys: keys.map(column),
			length,
		});
	};
	await engine.read(rowsStatement(dataset, { table, variables: told, where }), add, signal);
	return counter
		.risks(k)
		.map((count, leftOut) => ({ keys: keys.filter((_, i) => i + 1 !== leftOut), k, ...count }));
}
