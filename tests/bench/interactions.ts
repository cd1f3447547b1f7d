import type { Page } from 'playwright';
import {
	breakdownsOf,
	categoriesOf,
	variableOf,
	type SurveyDataset,
	type TableId,
	type VariableId,
} from '../../src/lib/dataset/index.ts';
import { explore } from '../../src/lib/i18n/messages/explore.ts';

/** Something a person does again and again on one page. */
export interface Interaction {
	readonly what: string;
	/** Address below the survey's. */
	readonly start: string;
	/** What starts the clock. */
	readonly event: 'click' | 'change';
	/** Opens what has to be open, once. */
	prepare?(page: Page): Promise<unknown>;
	/** Opens what has to be open, each time; the clock does not run. */
	reach?(page: Page): Promise<unknown>;
	/** Does it for the i-th time. Each time asks for another view than the time before. */
	act(page: Page, i: number): Promise<unknown>;
}

const turn = <T>(list: readonly T[], i: number): T => list[i % list.length] as T;

function choose(page: Page, label: string, value: string): Promise<unknown> {
	return page.getByRole('combobox', { name: label, exact: true }).selectOption(value);
}

function press(page: Page, name: string): Promise<unknown> {
	return page.getByRole('radio', { name, exact: true }).click();
}

/** What is timed, on the demonstration survey: it has places, weightings and rounds. */
export function interactionsOf(dataset: SurveyDataset): readonly Interaction[] {
	const household = 'household' as TableId;
	const indicators = dataset.indicators.filter((i) => i.table === household);
	const place = dataset.info.geography?.variable as VariableId;
	const states = categoriesOf(variableOf(dataset, place)).length;
	const variables = breakdownsOf(dataset, household);
	const others = variables.filter((v) => v.id !== place);
	const visits = categoriesOf(variableOf(dataset, dataset.design.rounds?.variable as VariableId));

	return [
		{
			what: 'another indicator',
			start: 'grid-electricity/',
			event: 'click',
			reach: (page) => page.locator('.controls details > summary').first().click(),
			act: (page, i) => page.locator(`.panel a[href$="/${turn(indicators, i + 1).id}/"]`).click(),
		},
		{
			what: 'another breakdown',
			start: 'grid-electricity/',
			event: 'change',
			act: (page, i) => choose(page, explore.breakdown.en, turn(variables, i + 1).id),
		},
		{
			what: 'another second breakdown, below states',
			start: 'grid-electricity/',
			event: 'change',
			act: (page, i) => choose(page, explore.then.en, turn(others, i).id),
		},
		{
			what: 'a state in or out of the filter',
			start: 'grid-electricity/?by=quintile',
			event: 'click',
			async prepare(page) {
				await page.getByRole('button', { name: explore.addFilter.en }).click();
				await choose(page, explore.chooseVariable.en, place);
			},
			act: (page, i) =>
				page
					.getByRole('checkbox')
					.nth(i % (states - 1))
					.click(),
		},
		{
			what: 'households or people',
			start: 'poverty-headcount/',
			event: 'click',
			act: (page, i) => press(page, turn(dataset.design.weightings, i).label.en),
		},
		{
			what: 'another visit (54,920 rows)',
			start: 'water-shortage/',
			event: 'click',
			act: (page, i) => press(page, turn(visits, i).label.en),
		},
	];
}
