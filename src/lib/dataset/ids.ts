import * as v from 'valibot';

/** Kebab-case identifiers: they stand in URLs, file names and messages. */
const slug = v.pipe(
	v.string(),
	v.regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'must be kebab-case, such as "grid-electricity"'),
);

/** Column names: they stand in Parquet, SQL (always quoted) and codebooks. */
const column = v.pipe(
	v.string(),
	v.regex(/^[A-Za-z_][A-Za-z0-9_]*$/, 'must be a column name of letters, digits and "_"'),
);

export const DatasetIdSchema = v.pipe(slug, v.brand('DatasetId'));
export const IndicatorIdSchema = v.pipe(slug, v.brand('IndicatorId'));
export const CaveatIdSchema = v.pipe(slug, v.brand('CaveatId'));
export const ThemeIdSchema = v.pipe(slug, v.brand('ThemeId'));
export const WeightingIdSchema = v.pipe(slug, v.brand('WeightingId'));
export const TableIdSchema = v.pipe(column, v.brand('TableId'));
export const VariableIdSchema = v.pipe(column, v.brand('VariableId'));
export const PCodeSchema = v.pipe(
	v.string(),
	v.regex(/^(MMR|MMR\d{3}([DS]\d{3}|\d{3}|\d{6})?)$/, 'must be a MIMU P-code, such as "MMR012"'),
	v.brand('PCode'),
);

export type DatasetId = v.InferOutput<typeof DatasetIdSchema>;
export type IndicatorId = v.InferOutput<typeof IndicatorIdSchema>;
export type CaveatId = v.InferOutput<typeof CaveatIdSchema>;
export type ThemeId = v.InferOutput<typeof ThemeIdSchema>;
export type WeightingId = v.InferOutput<typeof WeightingIdSchema>;
export type TableId = v.InferOutput<typeof TableIdSchema>;
export type VariableId = v.InferOutput<typeof VariableIdSchema>;
export type PCode = v.InferOutput<typeof PCodeSchema>;

/** The whole country, as a P-code: the parent of every state and region. */
export const COUNTRY = 'MMR' as PCode;

/** Reads a P-code; throws `invalid P-code: <value> (…)` for anything else. */
export function pcode(value: string): PCode {
	if (v.is(PCodeSchema, value)) return value as PCode;
	throw new Error(`invalid P-code: ${value} (MIMU place codes look like MMR012 or MMR012001)`);
}

/** MIMU's own roll-ups, which are states of the constitution but not units of the place codes. */
const ROLL_UPS: Readonly<Record<string, readonly string[]>> = {
	MMR111: ['MMR007', 'MMR008'],
	MMR222: ['MMR014', 'MMR015', 'MMR016'],
};

/**
 * Whether an area is another or lies in it, by the way P-codes are built: the code of a district or
 * township begins with that of its MIMU unit. Districts do not stand in the codes of townships, so
 * of a district only itself is known to lie in it.
 */
export function pcodeWithin(inner: PCode, outer: PCode): boolean {
	if (inner === outer || outer === COUNTRY) return true;
	const units = ROLL_UPS[outer] ?? [outer];
	return units.some((unit) => inner === unit || (unit.length === 6 && inner.startsWith(unit)));
}
