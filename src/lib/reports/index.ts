/** The report of every round of a register: what it asks, and what is published of it. */
export { collectReports, type AnsweredQuestion } from './collect-reports.ts';
export {
	reportFile,
	type ReportQuestion,
	type ReportAnswer,
	type UnitValues,
	type ReportUnit,
	type PublishedReport,
} from './published.ts';
export {
	hasReport,
	reportPlaces,
	reportRounds,
	reportQuestions,
	unitIndicators,
	requestOf,
	type ReportedDataset,
} from './questions.ts';
