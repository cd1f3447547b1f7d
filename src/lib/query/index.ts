/** Which SQL asks for it? Statements as data: text with `?` and what is bound to them. */
export { identifier, join, param, raw, sql, type Param, type Statement } from './statement.ts';
export { codeIn, expressionSql, typedCode } from './expression-sql.ts';
export { frameStatement, psuSql, stageSql, stratumSql, unitSql } from './design-sql.ts';
export {
	ROW_WEIGHT,
	rowCountStatement,
	rowsStatement,
	rowsWhere,
	type RowsQuestion,
} from './rows-statement.ts';
export { sampleStatement, type SampleRow } from './sample-statement.ts';
export { replicateWeightsStatement } from './replicates-sql.ts';
export { unitRowsStatement, type UnitRow } from './unit-rows-statement.ts';
export {
	psuTotalsStatement,
	type Filter,
	type TotalsQuestion,
	type ReplicateSum,
	type TotalsRow,
} from './psu-totals-statement.ts';
export {
	cubeCodes,
	cubeSizesStatement,
	cubeStatement,
	type CubeQuestion,
} from './cube-statement.ts';
