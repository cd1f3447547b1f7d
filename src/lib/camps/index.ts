/** What is known of one site, over registers and rounds? */
export type {
	CampAnswer,
	CampEntry,
	CampIndex,
	CampRegister,
	CampRound,
	CampValue,
	Presence,
	PublishedCamp,
} from './published.ts';
export { collectCamps, type IndicatorRows, type RegisterRecord } from './collect-camps.ts';
export { campIndex } from './camp-index.ts';
export { nearestCamps, type NearCamp } from './nearest-camps.ts';
export { latestAnswer, latestRounds, standing } from './history.ts';
export { campSheet, type CampForm } from './camp-sheet.ts';
