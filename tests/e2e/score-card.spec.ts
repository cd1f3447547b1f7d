import { readFile } from 'node:fs/promises';
import { csvParse } from 'd3-dsv';
import type { Locator, Page } from '@playwright/test';
import { formatDecimal } from '../../src/lib/i18n/index.ts';
import { estimate } from './command-line.ts';
import { expect, test } from './site-test.ts';

const CARD = '/camp-profiling/score-card/';
const table = (page: Page): Locator => page.getByTestId('score-card');
const rows = (page: Page): Locator => table(page).locator('tbody:not(.missed) tr[data-row]');
const missed = (page: Page): Locator => table(page).locator('tbody.missed tr[data-row]');

/** Opens the card and waits until its controls work. */
async function open(page: Page, query = '', language = ''): Promise<void> {
	await page.goto(`${language}${CARD}${query}`, { waitUntil: 'networkidle' });
	await expect(rows(page).first()).toBeVisible();
}

/** The numbers of a column, reached rows only; what has none is null. */
async function numbers(page: Page, column: number): Promise<readonly (number | null)[]> {
	const texts = await rows(page).locator(`> :nth-child(${column})`).allInnerTexts();
	return texts.map((text) => {
		const number = /[\d,]+(\.\d+)?/.exec(text)?.[0];
		return number === undefined ? null : Number(number.replaceAll(',', ''));
	});
}

async function download(page: Page, button: string) {
	const started = page.waitForEvent('download');
	await page.getByRole('button', { name: button }).click();
	const file = await started;
	const lines = (await readFile(await file.path(), 'utf8')).split('\n');
	return {
		name: file.suggestedFilename(),
		notes: lines.filter((line) => line.startsWith('# ')),
		rows: csvParse(lines.filter((line) => !line.startsWith('# ')).join('\n')),
	};
}

test('says how many camps were reached in the round, as the command line does', async ({
	page,
}) => {
	const { completeness } = (await estimate('camp-profiling', 'people-in-camps')) as unknown as {
		completeness: readonly { round: string; expected: number; reached: number }[];
	};
	const { expected, reached } = completeness.at(-1) ?? { expected: 0, reached: 0 };
	expect(expected).toBeGreaterThan(reached);
	await open(page);
	await expect(page.getByTestId('reached')).toContainText(
		`${reached} of ${expected} camps reached`,
	);
	await expect(rows(page)).toHaveCount(reached);
	await expect(missed(page)).toHaveCount(expected - reached);
});

test('what was not reached stands apart, hatched, with its last round and no current score', async ({
	page,
}) => {
	await open(page);
	const first = missed(page).first();
	await expect(first.locator('.state')).toHaveText(/Not accessible|Open, not profiled/);
	await expect(first.locator('.ball')).toHaveCount(0);
	const hatched = await first
		.locator('td')
		.first()
		.evaluate((cell) => getComputedStyle(cell).backgroundImage);
	expect(hatched).toContain('repeating-linear-gradient');
	const known = missed(page).filter({ hasText: /Round \d/ });
	expect(await known.count()).toBeGreaterThan(0);
	await expect(missed(page).filter({ hasText: 'never reached' }).first()).toBeVisible();
});

test('every column sorts, by mouse and by keyboard, and says so', async ({ page }) => {
	await open(page);
	const people = table(page).getByRole('columnheader', { name: 'People', exact: true });
	await people.getByRole('button').click();
	await expect(people).toHaveAttribute('aria-sort', 'descending');
	await expect(page).toHaveURL(/\?sort=-people$/);
	const most = await numbers(page, 2);
	expect(most).toEqual(most.toSorted((a, b) => (b ?? 0) - (a ?? 0)));
	await people.getByRole('button').focus();
	await page.keyboard.press('Enter');
	await expect(people).toHaveAttribute('aria-sort', 'ascending');
	await expect(page).toHaveURL(/\?sort=people$/);
	expect(await numbers(page, 2)).toEqual(most.toReversed());
	await expect(missed(page).first()).toBeAttached();
});

test('a sector opens to its indicators with their values and standards', async ({ page }) => {
	await open(page);
	const expand = page.getByRole('button', { name: 'Show the indicators of Water, sanitation' });
	await expect(expand).toHaveAttribute('aria-expanded', 'false');
	await expand.focus();
	await page.keyboard.press('Enter');
	await expect(expand).toHaveAttribute('aria-expanded', 'true');
	await expect(page).toHaveURL(/open=wash/);
	const latrines = table(page).getByRole('columnheader', { name: /^People per latrine/ });
	await expect(latrines).toContainText('At most 20 people');
	await expect(page.getByRole('row', { name: /People per latrine/ }).last()).toContainText(
		'Sphere',
	);
});

test('filters narrow the rows, are in the link, and are cleared', async ({ page }) => {
	await open(page);
	const all = await rows(page).count();
	await page.getByRole('combobox', { name: 'Area control' }).selectOption('NGCA');
	await expect(page).toHaveURL(/only\.control=NGCA/);
	await expect(async () => expect(await rows(page).count()).toBeLessThan(all)).toPass();
	await page.getByRole('combobox', { name: 'Falls short' }).selectOption('3');
	await expect(missed(page)).toHaveCount(0);
	await expect(page.getByTestId('shown')).toContainText('whether they fall short is not known');
	for (const score of await numbers(page, 3)) expect(score).toBeGreaterThanOrEqual(3);
	const shown = await rows(page).evaluateAll((all) => all.map((r) => r.getAttribute('data-row')));
	await page.reload({ waitUntil: 'networkidle' });
	await expect(rows(page)).toHaveCount(shown.length);
	await page.getByRole('button', { name: 'Clear filters' }).click();
	await expect(rows(page)).toHaveCount(all);
	await expect(page).toHaveURL(new RegExp(`${CARD}$`));
});

test('a camp is found by its name in either language', async ({ page }) => {
	await open(page);
	const english = (await rows(page).first().locator('th a').innerText()).trim();
	const code = await rows(page).first().getAttribute('data-row');
	await page.getByRole('searchbox', { name: 'Find by name or code' }).fill(english.toUpperCase());
	await expect(rows(page).first()).toHaveAttribute('data-row', code ?? '');
	await open(page, '', '/my');
	const burmese = (await page.locator(`tr[data-row="${code}"] th a`).innerText()).trim();
	await open(page, `?q=${encodeURIComponent(burmese)}`);
	await expect(page.locator(`tr[data-row="${code}"]`)).toBeVisible();
	await expect(page.locator(`tr[data-row="${code}"] th a`)).toHaveText(english);
});

test('an earlier round is fetched, and the summary speaks of it', async ({ page }) => {
	await open(page);
	const latest = await page.getByTestId('reached').innerText();
	await page.getByRole('combobox', { name: 'Round', exact: true }).selectOption('3');
	await expect(page).toHaveURL(/round=3/);
	await expect(page.getByTestId('reached')).toContainText('Round 3');
	expect(await page.getByTestId('reached').innerText()).not.toBe(latest);
});

test('townships have the values of the command line, and how many camps fall short', async ({
	page,
}) => {
	const by = ['--by', 'township'];
	const { cells } = await estimate('camp-profiling', 'people-per-latrine', ...by);
	await open(page, '?level=areas&open=wash');
	const column = (await table(page).getByRole('columnheader').allInnerTexts()).findIndex((text) =>
		text.startsWith('People per latrine'),
	);
	const known = cells.filter(({ value }) => value !== null);
	expect(known.length).toBeGreaterThan(10);
	for (const { by: codes, value } of known) {
		const row = page.locator(`tr[data-row="${codes['township']}"]`);
		await expect(row.locator(`> :nth-child(${column + 1})`)).toContainText(
			`${formatDecimal('en', value ?? 0, 1)} people`,
		);
	}
	await expect(table(page)).toContainText(/\d+ of \d+ short/);
});

test('the download has the rows shown, in their order, with notes', async ({ page }) => {
	await open(page, '?only.control=NGCA&sort=-people');
	const shown = await table(page)
		.locator('tr[data-row]')
		.evaluateAll((all) => all.map((row) => row.getAttribute('data-row')));
	const file = await download(page, 'Download CSV');
	expect(file.rows.map((row) => row['unit'])).toEqual(shown);
	expect(file.name).toMatch(/^camp-profiling_score-card_units_7_synthetic_\d{4}-\d\d-\d\d\.csv$/);
	const notes = file.notes.join('\n');
	expect(file.notes[0]).toContain('SYNTHETIC demonstration data');
	for (const part of [
		'Area control: ',
		'camps reached in Round 7',
		'Sphere Handbook',
		page.url(),
	]) {
		expect(notes).toContain(part);
	}
	const titles = await page.locator('[data-caveat] h3').allInnerTexts();
	expect(file.notes.filter((line) => line.startsWith('# Caveat: '))).toHaveLength(titles.length);
	for (const row of file.rows.filter(({ reached }) => reached === '0')) {
		expect(row['people']).toBe('');
		expect(row['people-per-latrine']).toBe('');
		expect(row['people-per-latrine_state']).toBe('missed');
	}
	const first = rows(page).first();
	expect(file.rows[0]?.['people']).toBe(
		(await first.locator('> :nth-child(2)').innerText()).replaceAll(',', '').trim(),
	);
});

test('the card in Burmese has the same rows in the same order', async ({ page }) => {
	const order = () => rows(page).evaluateAll((all) => all.map((r) => r.getAttribute('data-row')));
	await open(page);
	const english = await order();
	await open(page, '', '/my');
	expect(await order()).toEqual(english);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('ကဏ္ဍအလိုက် အမှတ်စာရင်း');
});

test('a link with a bad part opens, says so, and keeps the rest', async ({ page }) => {
	await open(page, '?round=12&only.control=NGCA');
	await expect(page.getByTestId('bad-link')).toContainText('invalid round: 12');
	await expect(page.getByRole('combobox', { name: 'Area control' })).toHaveValue('NGCA');
});

test('on a phone the table scrolls by itself, names stay, and a cue says so', async ({ page }) => {
	await page.setViewportSize({ width: 390, height: 844 });
	await open(page);
	await expect(page.getByText('The table scrolls sideways')).toBeVisible();
	const name = rows(page).first().locator('th');
	const before = await name.boundingBox();
	await page.locator('.scroll', { has: table(page) }).evaluate((e) => e.scrollBy(300, 0));
	expect((await name.boundingBox())?.x).toBe(before?.x);
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
});
