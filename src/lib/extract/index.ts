/** What is taken away, with its uncertainty and its gaps. */
export { CELL_COLUMNS, FIGURE_COLUMNS } from './cell-fields.ts';
export { viewCsv, type Labels, type Note } from './view-csv.ts';
export { notedCsv } from './noted-csv.ts';
export {
	FORMS,
	SelectionSchema,
	selectionOfVariables,
	wholeSelection,
	type Form,
	type Selection,
} from './selection.ts';
export {
	expressionCode,
	rDialect,
	rName,
	rText,
	stataDialect,
	stataLabel,
	stataText,
	type CodeDialect,
} from './expression-code.ts';
export { designVariables, missingCodes } from './analysis-script.ts';
export { SINGLE_UNIT } from './analysis-do.ts';
export { R_MEASURES, R_WEIGHTED_MEDIAN, stataMeasure } from './register-measures.ts';
export { columnsOf, variablesOf, type ExtractColumn, type StoredKind } from './columns.ts';
export { csvStream, type CsvOptions } from './formats/csv.ts';
export { jsonlStream } from './formats/jsonl.ts';
export { parquetStream, type ParquetOptions } from './formats/parquet.ts';
export { xlsxStream, type WorkbookWritten, type XlsxOptions } from './formats/xlsx.ts';
export type { SheetTable } from './formats/xlsx/sheet.ts';
export { dtaNames, dtaStream, type DtaOptions } from './formats/dta.ts';
export {
	measuresFrom,
	measureStatement,
	type Measure,
	type Measures,
} from './formats/dta/measure.ts';
export { neutralise, restore, type Neutralised } from './safe-text.ts';
export { viewFileName } from './file-name.ts';
export { downloadStream, downloadText } from './download.ts';
export { chooseTarget, saveTo, type SaveTarget } from './save-target.ts';
export type {
	ExtractContext,
	ExtractEntry,
	ExtractJudgement,
	ExtractOptions,
	ExtractPackage,
	ExtractProgress,
	ExtractResult,
	PreparedExtract,
	RefusedExtract,
	RiskWithout,
} from './package-types.ts';
export { extractPackage, prepareExtract } from './package.ts';
export { judgeExtract } from './package-judgement.ts';
export { keyRisks } from './key-risks.ts';
export { packageName } from './package-name.ts';
export { estimateRequests, everyEstimate, tablesOfEstimates } from './package-estimates.ts';
export type { ExtractOrder, ForeseenOrder, ToWorker } from './worker/protocol.ts';
export { packageMaker, type MakeOptions, type PackageMaker } from './worker/client.ts';
export { serveExtract, type ExtractPort } from './worker/serve.ts';
export { estimateBatch, estimateTables, type EstimateTable } from './package-estimates.ts';
export { firstRows, writtenRows, type Outlook } from './outlook.ts';
export { sizeEstimates, type SizeEstimate } from './size-estimate.ts';
export type { Total } from './tally.ts';
export { readSelection, type ReadSelection } from './read-selection.ts';
