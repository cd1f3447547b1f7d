/** The use cases: a request, one statement, totals or units, the gate, caveats, a view. */
export { analyse, openSource, type Register, type Source } from './analyse.ts';
export { surveyViewOf, type Survey } from './survey-view.ts';
export { registerViewOf } from './register-view.ts';
export { answerFromCube } from './cube/answer-from-cube.ts';
export { cubeBytes, cubeCells, type Cube } from './cube/cube.ts';
export { cubeKeeper, type CubeKeeper, type WhenIdle } from './cube/cube-keeper.ts';
export { fillCube } from './cube/fill-cube.ts';
export { cubeVariables, measureCube, MOST_CELLS, type CubeSizes } from './cube/plan-cube.ts';
export { caveatContext } from './context.ts';
export { unitAnswersOf, type RoundAnswers } from './unit-answers.ts';
export { loadFrame } from './frame.ts';
export { loadSample, type LoadedSample } from './load-sample.ts';
export { loadSpread, type Spread, type SpreadCell } from './spread.ts';
export { quantileView, QUANTILE_RULE } from './quantile-view.ts';
export {
	distributionOf,
	heldShares,
	isSkewed,
	shareAtMost,
	type CurvePoint,
	type Distribution,
	type ShownBin,
} from './distribution-view.ts';
export {
	defaultRequest,
	intervalsOf,
	requestProblems,
	shownRounds,
	withBreakdown,
	type ViewRequest,
} from './request.ts';
export { problemSentence, type RequestProblem } from './request-problem.ts';
export type {
	AppliedCaveat,
	Cell,
	RegisterView,
	RoundCompleteness,
	SurveyView,
	VarianceSource,
	UnitAnswer,
	View,
} from './view.ts';
export {
	methodOf,
	viewJson,
	type CellJson,
	type EstimateJson,
	type ViewJson,
} from './view-json.ts';
export {
	inequalityJson,
	povertyJson,
	type InequalityJson,
	type PovertyJson,
} from './welfare-json.ts';
export { lineBehind, loadWelfare, welfareRequest, type WelfareSample } from './welfare.ts';
export {
	POVERTY_MEASURES,
	povertyOf,
	WHOLE_MEASURES,
	type LineChoice,
	type PovertyCell,
	type PovertyMeasure,
	type PovertyView,
} from './poverty.ts';
export {
	DOMAIN_MEASURES,
	INEQUALITY_MEASURES,
	inequalityOf,
	type InequalityCell,
	type InequalityMeasure,
	type InequalityView,
	type LorenzPoint,
} from './inequality.ts';
export {
	COMPARE_MODES,
	comparisonOf,
	loadComparable,
	REST,
	WHOLE,
	type Comparable,
	type CompareMode,
	type CompareQuestion,
	type ComparedCell,
	type ComparedPair,
	type Comparison,
	type NoComparisonReason,
	type ShownComparison,
} from './comparison.ts';
export { cellKeys } from './cells.ts';
export { comparisonJson, lettersText, type ComparisonJson } from './comparison-json.ts';
export type { Independence } from './two-way.ts';
export {
	visitsOf,
	visitsViewOf,
	type VisitChange,
	type VisitSeries,
	type VisitsQuestion,
	type VisitsView,
} from './visits.ts';
export { SHARE_BASES, twoWayShares, type ShareBase, type TwoWayShares } from './two-way-shares.ts';
