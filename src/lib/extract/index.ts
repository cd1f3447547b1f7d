/** What is taken away, with its uncertainty and its gaps. */
export { CELL_COLUMNS, viewCsv, type Labels, type Note } from './view-csv.ts';
export { notedCsv } from './noted-csv.ts';
export { viewFileName } from './file-name.ts';
export { downloadText } from './download.ts';
