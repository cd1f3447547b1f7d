import type { Dataset } from './dataset.ts';
import { indicatorOf, variableOf } from './dataset.ts';
import type { DefinitionChange } from './definition-change.ts';
import { variablesOf } from './expression.ts';
import type { IndicatorId } from './ids.ts';
import { expressionsOf } from './indicators-schema.ts';

/**
 * Where the definition of an indicator changes over visits or rounds: its own changes, and those of
 * the variables it is made of.
 */
export function definitionChangesOf(
	dataset: Dataset,
	indicator: IndicatorId,
): readonly DefinitionChange[] {
	const own = indicatorOf(dataset, indicator);
	const expressions = [
		...expressionsOf(own).map(({ expression }) => expression),
		...(own.universe === undefined ? [] : [own.universe]),
	];
	const variables = [...new Set(expressions.flatMap(variablesOf))];
	return [
		...(own.definitionChanges ?? []),
		...variables.flatMap((id) => variableOf(dataset, id).definitionChanges ?? []),
	];
}

/**
 * The change that lies between two visits or rounds; undefined where they can be compared.
 *
 * @param order codes of all visits or rounds, in order of time
 */
export function changeBetween(
	changes: readonly DefinitionChange[],
	order: readonly string[],
	one: string,
	other: string,
): DefinitionChange | undefined {
	const [first = 0, last = 0] = [order.indexOf(one), order.indexOf(other)].sort((a, b) => a - b);
	return changes.find(({ from }) => {
		const at = order.indexOf(from);
		return first < at && at <= last;
	});
}
