/** A view as a link, and back. */
export {
	defaultScreen,
	formatScreen,
	ORDERS,
	parseScreen,
	screenQuery,
	TABS,
	tabsOf,
	type Order,
	type ParsedScreen,
	type Screen,
	type Tab,
} from './screen.ts';
export {
	DISTRIBUTION_CHARTS,
	type Axis,
	type DistributionChart,
	type DistributionScreen,
} from './distribution-params.ts';
export { fitCompare, unknownKey, type CompareScreen } from './compare-params.ts';
export {
	defaultExtract,
	extractOf,
	extractOfView,
	indicatorsOfTable,
	publicVariables,
	selectionOf,
	selectionProblems,
	type Extract,
	type ExtractBreakdown,
} from './extract.ts';
export { extractQuery, formatExtract, parseExtract, type ParsedExtract } from './extract-params.ts';
export { readLine } from './line-param.ts';
export { TREND_CHARTS, type TrendChartKind, type TrendScreen } from './trend-params.ts';
export { welfareScreen } from './welfare-screen.ts';
