import { raw, type Statement } from '../../src/lib/query/index.ts';

/** A text inside SQL where DuckDB takes no parameter: the target of `COPY`, an option of a reader. */
export function textLiteral(value: string): Statement {
	return raw(`'${value.replaceAll("'", "''")}'`);
}
