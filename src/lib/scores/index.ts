/** Which units of a register fall short of which standard? */
export {
	goalOf,
	meets,
	scoredMeasures,
	sectorsOf,
	type Goal,
	type ScoredMeasure,
	type Sector,
} from './goal.ts';
export {
	scoresFile,
	type PublishedScores,
	type ScoredAnswer,
	type ScoredArea,
	type ScoredFigure,
	type ScoredUnit,
} from './published.ts';
export { expectedIn, type ExpectedRow } from './expected-units.ts';
export { collectScores, holdsSeveral, scoreRequest, type MeasureRows } from './collect-scores.ts';
export {
	areaMark,
	sectorScore,
	unitMark,
	type LastMark,
	type Mark,
	type MarkKind,
	type SectorScore,
} from './mark.ts';
export { areaRows, unitRows, type CardRow, type CardShape, type CardUnit } from './card-row.ts';
export { selectRows, type CardColumn, type RowFilter, type SelectedRows } from './select-rows.ts';
export {
	cardQuery,
	defaultCard,
	parseCard,
	type CardChoices,
	type CardScreen,
} from './card-link.ts';
export { cardSheet, type SheetColumns } from './card-sheet.ts';
