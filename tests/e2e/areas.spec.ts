import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { csvParse } from 'd3-dsv';
import type { CellJson } from '../../src/lib/analysis/index.ts';
import { formatBare, formatCount, type Locale } from '../../src/lib/i18n/index.ts';
import { estimate, numbersOf } from './command-line.ts';
import { PERCENT } from './explore-page.ts';
import { expect, test } from './site-test.ts';

const row = (page: Page, dataset: string, indicator: string): Locator =>
	page
		.locator(`#${dataset}`)
		.getByRole('row')
		.filter({ has: page.locator(`a[href$="/${dataset}/${indicator}/"]`) });

/** The cells of values of an indicator, without the strip. */
const cells = (page: Page, dataset: string, indicator: string): Locator =>
	row(page, dataset, indicator).locator('td:not([aria-hidden])');

function cellOf(printed: readonly CellJson[], variable: string, code: string): CellJson {
	const found = printed.find(({ by }) => by[variable] === code);
	if (!found) throw new Error(`invalid cell: ${variable}=${code} (the command line has none)`);
	return found;
}

function written(locale: Locale, cell: CellJson): string {
	const { value, low, high, n } = numbersOf(cell);
	const bare = (x: number): string => formatBare(locale, x, PERCENT);
	return `${bare(value)}%${bare(low)}–${bare(high)} · n ${formatCount(locale, n)}`;
}

for (const [locale, prefix] of [
	['en', ''],
	['my', '/my'],
] as const) {
	test(`Shan shows what the command line prints beside the country, ${locale}`, async ({
		page,
	}) => {
		const printed = await estimate('mlcs-2017', 'grid-electricity', '--by', 'state');
		await page.goto(`${prefix}/area/MMR222/`);
		await expect(cells(page, 'mlcs-2017', 'grid-electricity')).toHaveText([
			written(locale, cellOf(printed.cells, 'state', 'MMR222')),
			written(locale, printed.overall),
		]);
		const gap = page.locator('#unknown li').first();
		await expect(gap).toContainText(formatCount(locale, 470_764));
		await expect(gap).toContainText(formatCount(locale, 71_879));
		await expect(page.locator('#coverage')).toContainText(formatCount(locale, 97));
	});

	test(`a Wa township says what is not known as clearly as what is, ${locale}`, async ({
		page,
	}) => {
		const census = await estimate('census-2014', 'improved-sanitation', '--by', 'township');
		const { value } = cellOf(census.cells, 'township', 'MMR015006');
		await page.goto(`${prefix}/area/MMR015006/`);
		await expect(page.locator('#unknown li')).toHaveCount(4);
		await expect(page.locator('#unknown li.excluded')).toHaveCount(1);
		await expect(page.locator('#unknown li.silent')).toHaveCount(3);
		await expect(cells(page, 'census-2014', 'improved-sanitation').first()).toContainText(
			`${formatBare(locale, value ?? Number.NaN, PERCENT)}%`,
		);
		const shan = { en: 'Shan', my: 'ရှမ်း' }[locale];
		await expect(page.locator('#mlcs-2017 thead th')).toHaveCount(2);
		await expect(page.locator('#mlcs-2017 thead th').last()).toHaveText(shan);
		await expect(page.locator('#mlcs-2017 .reason')).toBeVisible();
	});

	test(`a Kachin township has its camps and their figures, ${locale}`, async ({ page }) => {
		const printed = await estimate('camp-profiling', 'shelter-gap', '--by', 'township');
		const here = cellOf(printed.cells, 'township', 'MMR001009');
		const whole = { style: 'number', decimals: 0 } as const;
		await page.goto(`${prefix}/area/MMR001009/`);
		const shown = cells(page, 'camp-profiling', 'shelter-gap').first();
		await expect(shown).toContainText(formatBare(locale, here.value ?? Number.NaN, whole));
		await expect(shown).toContainText(
			`${formatCount(locale, here.n)}/${formatCount(locale, here.expected ?? Number.NaN)}`,
		);
		const list = page.locator('#sites .list').first();
		await expect(list.locator('tbody tr')).toHaveCount(8);
		await page.locator('#sites .more button').first().click();
		await expect(list.locator('tbody tr')).toHaveCount(here.expected ?? -1);
		await list.getByRole('link').first().click();
		await expect(page).toHaveURL(/\/camp\/MMR001009_/);
	});

	test(`the code that Hlaingtharya had in the census leads to those of today, ${locale}`, async ({
		page,
	}) => {
		await page.goto(`${prefix}/area/MMR013008/`);
		await expect(page.locator('dl')).toContainText(formatCount(locale, 687_867));
		const codes = page.locator('.change').getByRole('link');
		await expect(codes).toHaveText([/\(MMR013046\)$/, /\(MMR013047\)$/]);
		await codes.first().click();
		await expect(page).toHaveURL(new RegExp(`${prefix}/area/MMR013046/$`));
		await expect(page.locator('.change').getByRole('link')).toHaveText([/\(MMR013008\)$/]);
		await expect(page.locator('dl')).not.toContainText(formatCount(locale, 687_867));
	});
}

test('all indicators of a dataset are fetched on demand, by theme', async ({ page }) => {
	await page.goto('/area/MMR001/');
	const section = page.locator('#camp-profiling');
	const rows = section.getByRole('rowheader');
	const before = await rows.count();
	await section.getByRole('button', { name: /^Show all \d+ indicators$/ }).click();
	await expect(section.getByRole('button')).toHaveCount(0);
	expect(await rows.count()).toBeGreaterThan(3 * before);
	await expect(section.getByText('Shelter and land')).toBeVisible();
});

test('a button pressed before the scripts have arrived is not lost', async ({ page }) => {
	let arrive: () => void = () => undefined;
	const arrived = new Promise<void>((resolve) => {
		arrive = resolve;
	});
	await page.route('**/*.js', async (route) => {
		await arrived;
		await route.continue();
	});
	await page.goto('/area/MMR001/', { waitUntil: 'commit' });
	const section = page.locator('#camp-profiling');
	await section.getByRole('button', { name: /^Show all \d+ indicators$/ }).click();
	await expect(page.locator('html')).not.toHaveAttribute('data-live');
	arrive();
	await expect(section.getByRole('button')).toHaveCount(0);
});

test('the numbers of a page are taken away at full precision with what is not known', async ({
	page,
}) => {
	const printed = await estimate('mlcs-2017', 'grid-electricity', '--by', 'state');
	const shan = cellOf(printed.cells, 'state', 'MMR222');
	await page.goto('/area/MMR222/');
	const started = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Download these numbers (CSV)' }).click();
	const file = await started;
	expect(file.suggestedFilename()).toBe('MMR222_en.csv');
	const lines = (await readFile(await file.path(), 'utf8')).split('\n');
	expect(lines.filter((line) => line.startsWith('# MLCS 2017: Six townships'))).toHaveLength(1);
	const rows = csvParse(lines.filter((line) => !line.startsWith('# ')).join('\n'));
	const row = rows.find(
		(r) =>
			r['dataset'] === 'mlcs-2017' &&
			r['indicator'] === 'grid-electricity' &&
			r['area'] === 'MMR222',
	);
	expect(Number(row?.['value'])).toBeCloseTo(shan.value ?? Number.NaN, 12);
	expect(row).toMatchObject({ n: String(shan.n), area_role: 'here', status: 'synthetic' });
});

test('the list of areas is filtered in both languages, and its map leads to a state', async ({
	page,
}) => {
	await page.goto('/area/');
	const links = page.locator('section').getByRole('link');
	await expect(links).toHaveCount(15 + 5 + 330 + 2);
	await expect(async () => {
		await page.getByRole('searchbox').fill('ဖားကန့်');
		await expect(links).toHaveText(['Kachin State', 'Hpakant'], { timeout: 500 });
	}).toPass();
	await page.getByRole('searchbox').fill('mmr013008');
	await expect(links.last()).toHaveAttribute('href', /\/area\/MMR013008\/$/);
	await page.getByRole('searchbox').fill('qqqq');
	await expect(page.getByText('No area has these letters')).toBeVisible();
	await page.getByRole('link', { name: 'Kachin', exact: true }).focus();
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/area\/MMR001\/$/);
	await expect(page.getByRole('heading', { level: 1 })).toContainText('Kachin State');
});

test('neighbours and what holds an area are a click away', async ({ page }) => {
	await page.goto('/area/MMR015006/');
	const above = page.getByRole('navigation', { name: 'What holds this area' });
	await above.getByRole('link', { name: 'Shan State', exact: true }).click();
	await expect(page).toHaveURL(/\/area\/MMR222\/$/);
	await page.getByRole('link', { name: 'Kachin', exact: true }).click();
	await expect(page).toHaveURL(/\/area\/MMR001\/$/);
});
