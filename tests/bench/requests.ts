import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defaultRequest, type ViewRequest } from '../../src/lib/analysis/index.ts';
import { indicatorOf, type SurveyDataset, type VariableId } from '../../src/lib/dataset/index.ts';
import { PUBLISHED } from './site.ts';

/** The published descriptors of the survey. */
export function readPublished(): SurveyDataset {
	return JSON.parse(readFileSync(join(PUBLISHED, 'dataset.json'), 'utf8')) as SurveyDataset;
}

/** A question asked of every engine. */
export interface Question {
	readonly what: string;
	readonly request: ViewRequest;
}

/** The questions by which engines are compared: a small one, a fine one, and one of more rows. */
export function questionsOf(dataset: SurveyDataset): readonly Question[] {
	const ask = (indicator: string, ...by: string[]): ViewRequest => ({
		...defaultRequest(dataset, indicatorOf(dataset, indicator).id),
		by: by as VariableId[],
	});
	return [
		{
			what: 'grid electricity by state (13,730 rows)',
			request: ask('grid-electricity', 'state'),
		},
		{
			what: 'grid electricity by state and consumption fifth (13,730 rows)',
			request: ask('grid-electricity', 'state', 'quintile'),
		},
		{ what: 'water shortage by state (54,920 rows)', request: ask('water-shortage', 'state') },
	];
}
