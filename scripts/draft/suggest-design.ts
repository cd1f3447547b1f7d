import { identifier, sql } from '../../src/lib/query/index.ts';
import type { Duck } from '../import/duck.ts';
import type { Source } from '../import/source.ts';
import type { ColumnProfile } from './profile.ts';

/** Columns that look like those of the design; undefined where nothing does. */
export interface DesignSuggestion {
	readonly weight: string | undefined;
	readonly stratum: string | undefined;
	readonly psu: string | undefined;
	/** Whether PSU codes are seen in more than one stratum, so that they start again in each. */
	readonly nest: boolean;
}

const WEIGHT =
	/(^|_)(w|wt|wgt|wght|weights?|pweight|hhweight|popweight|perwt|hhwt|hv005|v005|pw)\d*$|weight|^wt/i;
const STRATUM = /strat|stra$|^hv02[23]$/i;
const PSU = /psu|cluster|^ea$|^ea_?(id|code|no)$|enumeration_?area|segment|^hv021$|^v021$/i;

/** Guesses weight, stratum and PSU from names and behaviour: suggestions for a person to confirm. */
export async function suggestDesign(
	duck: Duck,
	source: Source,
	profiles: readonly ColumnProfile[],
): Promise<DesignSuggestion> {
	const complete = profiles.filter((p) => p.rows > 0 && p.filled === p.rows);
	const named = (pattern: RegExp): ColumnProfile[] => complete.filter((p) => pattern.test(p.name));
	const weight = named(WEIGHT)
		.filter((p) => (p.kind === 'number' || p.kind === 'integer') && (p.min ?? 0) > 0)
		.sort((a, b) => b.distinct - a.distinct)[0]?.name;
	const stratum = named(STRATUM).sort((a, b) => a.distinct - b.distinct)[0]?.name;
	const psu = named(PSU).filter((p) => p.name !== stratum && p.name !== weight)[0]?.name;
	const nest =
		stratum !== undefined && psu !== undefined && (await startsAgain(duck, source, stratum, psu));
	return { weight, stratum, psu, nest };
}

async function startsAgain(
	duck: Duck,
	source: Source,
	stratum: string,
	psu: string,
): Promise<boolean> {
	const rows = await duck.run(sql`SELECT ${identifier(psu)} FROM (${source.rows})
		GROUP BY 1 HAVING count(DISTINCT ${identifier(stratum)}) > 1 LIMIT 1`);
	return rows.length > 0;
}
