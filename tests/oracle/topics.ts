import * as calibratedImport from './calibrated-import/topic.ts';
import { topic as calibration } from './calibration/calibration.ts';
import { topic as comparisons } from './comparisons/comparisons.ts';
import { topic as distribution } from './distribution/distribution.ts';
import { topic as poverty } from './poverty/poverty.ts';
import { topic as intervals } from './proportion-intervals/proportion-intervals.ts';
import { topic as quantiles } from './quantiles/quantiles.ts';
import * as replicateEstimators from './replicate-estimators/topic.ts';
import { topic as replicates } from './replicates/topic.ts';
import type { DescribedTopic, OracleTopic } from './topic.ts';
import { topic as twoWay } from './two-way/two-way.ts';
import { topic as visits } from './visits/visits.ts';

/** Every family of estimators beside means and totals, in the order of the Methods page. */
export function oracleTopics(): readonly OracleTopic[] {
	return [
		intervals(),
		quantiles(),
		distribution(),
		twoWay(),
		comparisons(),
		visits(),
		poverty(),
		replicates(),
		calibration(),
	];
}

const THROUGH_APP = [replicateEstimators, calibratedImport] as const;

/** Families whose numbers come through DuckDB or the command line, after the others. */
export function describedThroughApp(): readonly DescribedTopic[] {
	return THROUGH_APP.map((one) => one.described());
}

/** The same with their largest errors, which take minutes: for the report. */
export async function topicsThroughApp(): Promise<readonly OracleTopic[]> {
	const topics: OracleTopic[] = [];
	for (const one of THROUGH_APP) topics.push(await one.topic());
	return topics;
}
