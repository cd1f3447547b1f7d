import type { RegisterView } from '../analysis/index.ts';
import {
	categoriesOf,
	type PublishedUnit,
	type PublishedUnits,
	type Variable,
} from '../dataset/index.ts';
import type { Site, SiteGroup } from './sites.ts';

/**
 * The units of a view with their places: what the round says of each, else how many people it last
 * had. Units without a point or a township are on no map.
 *
 * @param shape category variable that is told by the shape of a symbol
 * @param classOf the class of a value of one unit
 */
export function joinSites(
	view: RegisterView,
	{ units }: PublishedUnits,
	shape: Variable | undefined,
	classOf: (value: number) => number,
): readonly Site[] {
	const known = new Map(units.map((unit) => [unit.unit, unit]));
	return view.units.flatMap((answer): Site[] => {
		const unit = known.get(answer.unit);
		const township = unit?.places.find((code) => code.length === TOWNSHIP_LENGTH);
		if (!unit?.point || township === undefined) return [];
		return [
			{
				id: unit.unit,
				name: unit.name ?? { en: unit.unit, my: unit.unit },
				...unit.point,
				township,
				group: groupOf(shape, unit),
				size: answer.size ?? answer.last?.size ?? null,
				sizeIsOld: answer.size === null,
				reached: answer.reached,
				classIndex: answer.value === null ? null : classOf(answer.value),
				value: answer.value,
			},
		];
	});
}

/** P-codes of townships have nine characters: MMR001001. */
const TOWNSHIP_LENGTH = 9;

function groupOf(shape: Variable | undefined, unit: PublishedUnit): SiteGroup | null {
	if (shape === undefined) return null;
	const code = unit.attributes[shape.id];
	const categories = categoriesOf(shape);
	const index = categories.findIndex((category) => String(category.code) === code);
	const category = categories[index];
	return category === undefined
		? null
		: { code: String(category.code), label: category.label, index };
}
