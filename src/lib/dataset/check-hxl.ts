import { problem, type Problem } from './check-problem.ts';
import type { Variable } from './codebook-schema.ts';
import { codeText } from './dataset.ts';

const FILE = 'codebook.yaml';

/** Tags that the HXL 1.1 standard names for columns of numbers. */
const NUMBERS = ['affected', 'geo', 'inneed', 'population', 'reached', 'targeted', 'capacity'];
/** All others of the standard. */
const OTHERS =
	'access activity adm1 adm2 adm3 adm4 adm5 beneficiary cause channel contact country crisis currency date delivery description event frequency group impact indicator item loc meta modality need operations org output region respondee sector service severity status subsector value'.split(
		' ',
	);

/** A date of ISO 8601, to the day, the month or the year. */
const DATE = /^\d{4}(-\d{2}(-\d{2})?)?$/;

/**
 * Checks hashtags as the readers of HXL do: the tag is one of the standard, what it says is a number
 * or a date is stored as one, and no two columns of a table have the same.
 *
 * Source: HXL standard 1.1, "Hashtags and attributes"; rules `#valid_tag`, `#valid_datatype` of the
 * reference library's default schema.
 */
export function checkHxl(variables: readonly Variable[]): Problem[] {
	return variables.flatMap(({ id, hxl, type, tables, categories = [] }, i) => {
		if (hxl === undefined) return [];
		const path = `variables.${i}.hxl`;
		const fault = (remedy: string): Problem => problem(FILE, path, `hashtag of ${id}`, hxl, remedy);
		const [tag = ''] = hxl.slice(1).split('+');
		const sortedTag = sorted(hxl);
		const twin = variables.find(
			(other, j) =>
				j < i &&
				other.hxl !== undefined &&
				sorted(other.hxl) === sortedTag &&
				other.tables.some((table) => tables.includes(table)),
		);
		if (!NUMBERS.includes(tag) && !OTHERS.includes(tag)) {
			return [fault('use a tag of the HXL standard, such as #indicator')];
		}
		if (twin) return [fault(`${twin.id} has it too: add an attribute that tells them apart`)];
		const numeric = type === 'integer' || type === 'number';
		if (NUMBERS.includes(tag) && !numeric) {
			return [fault('the tag is for numbers: use another or #meta')];
		}
		const dated =
			type === 'date' ||
			type === 'text' ||
			(type === 'category' && categories.every(({ code }) => DATE.test(codeText(code))));
		return tag === 'date' && !dated
			? [fault('codes are no dates: use #meta, or codes such as 2017-03')]
			: [];
	});
}

/** Attributes have no order. */
function sorted(hxl: string): string {
	const [tag, ...attributes] = hxl.split('+');
	return [tag, ...attributes.sort()].join('+');
}
