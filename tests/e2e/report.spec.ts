import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { formatBare, formatUnitsOf } from '../../src/lib/i18n/index.ts';
import { estimate, figureOf } from './command-line.ts';
import { caveatIds } from './explore-page.ts';
import { expect, test } from './site-test.ts';

const REPORT = '/cluster-analysis/report/';
const WHOLE = { style: 'number', decimals: 0 } as const;
const NOUNS = { unit: { en: 'site', my: 'စခန်း' }, units: { en: 'sites', my: 'စခန်းများ' } };
const FIGURES = ['people-in-sites', 'shelter-gap', 'unfunded-gap', 'nfi-gap-year'];

/** Opens the report of a month and waits until it lives. */
async function openReport(page: Page, path: string, round: string): Promise<void> {
	await page.goto(path);
	await expect(page.locator(`[data-report="${round}"][aria-busy="false"]`)).toBeVisible();
}

async function expectFigures(page: Page, round: string): Promise<void> {
	for (const indicator of FIGURES) {
		const printed = await estimate(
			'cluster-analysis',
			indicator,
			...['--by', 'township', '--where', `month=${round}`],
		);
		const { value, n, expected } = figureOf(printed.overall);
		const card = page.locator(`[data-figure="${indicator}"]`);
		await expect(card.locator('strong')).toHaveText(formatBare('en', value, WHOLE));
		await expect(card).toContainText(formatUnitsOf('en', n, expected, NOUNS));
		if (indicator !== 'shelter-gap') continue;
		for (const cell of printed.cells.filter((one) => one.kind === 'figure')) {
			const row = page.locator(`#areas ~ div [data-area="${cell.by['township']}"]`);
			await expect(row).toContainText(formatBare('en', figureOf(cell).value, WHOLE));
		}
	}
}

/** The text of a PDF without white space, which Burmese letters are set apart with. */
function textOf(pdf: Buffer): string {
	const file = join(mkdtempSync(join(tmpdir(), 'sittan-pdf-')), 'report.pdf');
	writeFileSync(file, pdf);
	return execFileSync('pdftotext', ['-raw', file, '-'], { encoding: 'utf8' }).replace(/\s/g, '');
}

function canReadPdf(): boolean {
	try {
		execFileSync('pdftotext', ['-v'], { stdio: 'ignore' });
		return true;
	} catch {
		return false;
	}
}

test('figures of the latest month equal the command line', async ({ page }) => {
	await openReport(page, REPORT, '2018-01');
	await expectFigures(page, '2018-01');
});

test('an earlier month is chosen, has its own link and figures, and says that a later exists', async ({
	page,
}) => {
	await openReport(page, REPORT, '2018-01');
	await page.getByRole('combobox', { name: 'Month' }).selectOption('2017-03');
	await expect(page).toHaveURL(/\?round=2017-03$/);
	await expect(page.locator('[data-report="2017-03"][aria-busy="false"]')).toBeVisible();
	await expect(page.getByRole('heading', { level: 1 })).toContainText('March 2017');
	await expectFigures(page, '2017-03');
	await expect(page.locator('[data-missing]')).toHaveCount(40);
	expect(await caveatIds(page)).toContain('older-round');
});

test('a month that is not there is reported, and the latest shown', async ({ page }) => {
	await openReport(page, `${REPORT}?round=2019-01`, '2018-01');
	await expect(page.getByTestId('bad-link')).toContainText('invalid filter: round=2019-01 (');
});

test('the three indicators published as coverage stand side by side with their definitions', async ({
	page,
}) => {
	await openReport(page, REPORT, '2018-01');
	const cards = page.locator('#alike ~ ul > li');
	await expect(cards).toHaveCount(3);
	await expect(cards.nth(0)).toContainText(
		'Households with adequate shelter divided by households',
	);
	await expect(cards.nth(1)).toContainText('Shelters planned divided by households without');
	await expect(cards.nth(2)).toContainText('households still in need together');
});

test('the caveats of January 2018, exactly', async ({ page }) => {
	await openReport(page, REPORT, '2018-01');
	expect([...(await caveatIds(page))].sort()).toEqual([
		'gap-definition-may-have-changed',
		'host-families-left-out',
		'items-made-up',
		'maungdaw-without-sites',
		'northern-rakhine-no-report',
		'other-sites-reported',
		'rakhine-shelter-made-up',
		'synthetic-data',
		'third-coverage-unverified',
		'three-coverages',
		'unavailable-values',
		'units-not-reached',
	]);
});

test('the navigation leads to the report where a dataset has one, and nowhere else', async ({
	page,
}) => {
	const link = page.getByRole('navigation').getByRole('link', { name: 'Report' });
	await page.goto('/cluster-analysis/about/');
	await link.click();
	await expect(page).toHaveURL(new RegExp(`${REPORT}$`));
	await page.goto('/mlcs-2017/about/');
	await expect(link).toHaveCount(0);
});

const PRINTED = [
	{ locale: 'en', path: REPORT, round: '2018-01', pages: 6 },
	{ locale: 'my', path: `/my${REPORT}`, round: '2018-01', pages: 7 },
] as const;

for (const { locale, path, round, pages } of PRINTED) {
	test(`on A4 it has at most ${pages} pages, with title, status and caveats: ${locale}`, async ({
		page,
	}) => {
		await openReport(page, path, round);
		const caveats = await page.locator('[data-caveat] h3').allInnerTexts();
		const title = await page.getByRole('heading', { level: 1 }).innerText();
		const status = await page.getByTestId('report-status').innerText();
		const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
		/* Another Chromium may break lines otherwise: it may be a page less, never one more. */
		const printed = pdf.toString('latin1').match(/\/Type \/Page\n/g)?.length ?? 0;
		expect(printed).toBeGreaterThan(3);
		expect(printed).toBeLessThanOrEqual(pages);
		test.skip(!canReadPdf(), 'pdftotext of poppler-utils is not installed'); // the pages were counted
		const text = textOf(pdf);
		for (const words of [title, status, ...caveats]) {
			expect(text).toContain(words.replace(/\s/g, ''));
		}
		expect(text).not.toContain('Skip to the content'.replace(/\s/g, ''));
	});
}
