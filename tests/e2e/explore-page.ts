import { formatBare, formatCount, type NumberFormat } from '../../src/lib/i18n/index.ts';
import type { CellJson } from '../../src/lib/analysis/index.ts';
import { numbersOf } from './command-line.ts';
import type { Pane } from './screens.ts';
import { expect } from './site-test.ts';
import type { Locator, Page } from '@playwright/test';

/** The headline of the demonstration survey: % of households, by state and region. */
export const GRID = '/mlcs-2017/grid-electricity/';
export const GRID_BURMESE = '/my/mlcs-2017/grid-electricity/';
export const PERCENT: NumberFormat = { style: 'percent', decimals: 1 };

/** Codes of the states and regions on which the sample has gaps, and of one on which it has none. */
export const RAKHINE = 'MMR012';
export const SHAN = 'MMR222';
export const MANDALAY = 'MMR010';

export function statusLine(page: Page): Locator {
	return page.locator('[data-phase]');
}

/** Waits until the engine has answered what the link asks. */
export async function answered(page: Page): Promise<void> {
	await expect(statusLine(page)).toHaveAttribute('data-phase', 'ready');
}

export async function open(page: Page, link: string): Promise<void> {
	await page.goto(link);
	await answered(page);
}

/** Opens a pane in a language and waits until it is there. */
export async function openPane(page: Page, language: '' | '/my', pane: Pane): Promise<void> {
	await open(page, `${language}${pane.path}`);
	if (pane.press !== undefined) await page.locator(pane.press).click();
	await expect(page.locator(pane.arrived).first()).toBeVisible();
}

/** What a reader of an Explore screen sees of its numbers. */
export interface Shown {
	readonly title: string;
	readonly sentence: string;
	readonly overall: string;
	readonly interval: string;
	readonly n: string;
	readonly rows: readonly string[];
	readonly caveats: readonly string[];
}

/** Reads the screen as it is now; `rows` are the rows of the chart as a screen reader has them. */
export async function shown(page: Page): Promise<Shown> {
	const text = async (id: string): Promise<string> =>
		((await page.getByTestId(id).textContent()) ?? '').replace(/\s+/g, ' ').trim();
	const rows = page.locator('.chart .panel button');
	if ((await page.locator('.chart .panel').count()) > 0) await expect(rows.first()).toBeAttached();
	return {
		title: await page.getByRole('heading', { level: 1 }).innerText(),
		sentence: await text('sentence'),
		overall: await text('overall'),
		interval: await text('overall-interval'),
		n: await text('n'),
		rows: await rows.evaluateAll((all) => all.map((b) => b.getAttribute('aria-label') ?? '')),
		caveats: await caveatIds(page),
	};
}

/** Holds that the screen comes to show exactly this. */
export async function expectShown(page: Page, wanted: Shown): Promise<void> {
	await expect(async () => expect(await shown(page)).toEqual(wanted)).toPass({ timeout: 45_000 });
}

/** Ids of the caveats beside the numbers, in their order. */
export async function caveatIds(page: Page): Promise<readonly string[]> {
	return page
		.locator('[data-caveat]')
		.evaluateAll((items) => items.map((item) => item.getAttribute('data-caveat') ?? ''));
}

/** The selection beside a label, such as "Break down by". */
export async function choose(page: Page, label: string, option: string): Promise<void> {
	await page.getByRole('combobox', { name: label, exact: true }).selectOption({ label: option });
}

/** Columns of the table that the command line knows too, by the title of their heading. */
const COLUMNS = {
	value: 'Estimate',
	low: 'Lower end of the interval',
	high: 'Upper end of the interval',
	n: 'Cases asked, unweighted',
	psus: 'Primary sampling units (clusters)',
	df: 'Degrees of freedom',
} as const;
export type TableNumbers = Readonly<Record<keyof typeof COLUMNS, string>>;

/** Columns of the table of a register of camps, by the title of their heading. */
const FIGURE_COLUMNS = {
	value: 'Value of all that answered',
	n: 'Camps in the value: reached, and the question answered',
	expected: 'Camps that were expected, reached or not',
	carried: 'The value if missing camps kept their last known value',
} as const;
export type FigureNumbers = Readonly<Record<keyof typeof FIGURE_COLUMNS, string>>;

/** The numbers of the table as they are written, a row for each cell, in the order shown. */
export async function tableNumbers(page: Page): Promise<readonly TableNumbers[]> {
	return (await readColumns(page, COLUMNS)) as unknown as readonly TableNumbers[];
}

/** The same of a register of camps in which some are missing. */
export async function tableFigures(page: Page): Promise<readonly FigureNumbers[]> {
	return (await readColumns(page, FIGURE_COLUMNS)) as unknown as readonly FigureNumbers[];
}

function readColumns(
	page: Page,
	columns: Readonly<Record<string, string>>,
): Promise<readonly Readonly<Record<string, string>>[]> {
	return page.locator('#views table').evaluate((table, wanted) => {
		const titles = [...table.querySelectorAll('thead th button')].map((b) =>
			b.getAttribute('title'),
		);
		return [...table.querySelectorAll('tbody tr')].map((row) =>
			Object.fromEntries(
				Object.entries(wanted).map(([key, title]) => [
					key,
					row.children[titles.indexOf(title)]?.textContent?.trim() ?? `no column ${title}`,
				]),
			),
		);
	}, columns);
}

/** A register's cell of the command line as the table writes it. */
export function writtenFigure(cell: CellJson, format: NumberFormat): FigureNumbers {
	const count = (n: number | undefined): string => (n === undefined ? '–' : formatCount('en', n));
	const bare = (x: number): string => formatBare('en', x, format);
	const { value, n, expected, carried } = cell;
	return {
		value: value === null ? '–' : bare(value),
		n: count(n),
		expected: count(expected),
		carried: carried && carried.units > 0 ? bare(carried.value) : '–',
	};
}

/** A cell of the command line as the table writes it. */
export function writtenCell(cell: CellJson, format: NumberFormat): TableNumbers {
	const count = (n: number): string => formatCount('en', n);
	if (cell.kind !== 'estimate') {
		const none = { value: '–', low: '–', high: '–', df: '–' };
		return { ...none, n: count(cell.n), psus: cell.psus === null ? '–' : count(cell.psus) };
	}
	const { value, low, high, n, psus, df } = numbersOf(cell);
	const bare = (x: number): string => formatBare('en', x, format);
	return {
		value: bare(value),
		low: bare(low),
		high: bare(high),
		n: count(n),
		psus: count(psus),
		df: count(df),
	};
}
