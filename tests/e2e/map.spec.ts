import type { Locator, Page } from '@playwright/test';
import { answered, GRID, MANDALAY, open, RAKHINE, SHAN } from './explore-page.ts';
import { expect, test } from './site-test.ts';

function area(page: Page, code: string): Locator {
	return page.locator(`[data-code="${code}"]`);
}

/** The area that has the keyboard. */
function focused(page: Page): Promise<string> {
	return page.evaluate(() => document.activeElement?.getAttribute('data-code') ?? 'no area');
}

const chartRow = (page: Page, name: string): Locator =>
	page
		.getByRole('button', { name: new RegExp(`^${name}: \\d`) })
		.and(page.locator('.chart button'));

test('an area is reached by keyboard and shows its value, interval, n and gap', async ({
	page,
}) => {
	await open(page, GRID);
	await page.locator('.map [tabindex="0"][data-code]').focus();
	const seen = new Set<string>([await focused(page)]);
	for (const key of ['ArrowDown', 'ArrowDown', 'ArrowRight', 'ArrowUp', 'ArrowLeft']) {
		await page.keyboard.press(key);
		seen.add(await focused(page));
	}
	expect(seen.size).toBeGreaterThan(2);
	expect(seen).not.toContain('no area');

	await area(page, SHAN).focus();
	await expect(area(page, SHAN)).toHaveAccessibleName(
		/^Shan: \d+\.\d%, interval \d+\.\d to \d+\.\d, n [\d,]+\. 7 enumeration areas not surveyed\.$/,
	);
	const label = (await area(page, SHAN).getAttribute('aria-label')) ?? '';
	const [value, low, high] = label.match(/\d+\.\d/g) ?? [];
	const readout = page.locator('.readout');
	await expect(readout).toBeVisible();
	await expect(readout).toContainText('Shan');
	await expect(readout).toContainText(`${value}`);
	await expect(readout).toContainText(`${low} to ${high}`);
	await expect(readout).toContainText('7 enumeration areas not surveyed');
});

test('the map is reached by the Tab key from the tabs above it', async ({ page }) => {
	await open(page, GRID);
	await page.getByRole('tab', { name: 'Map' }).focus();
	await expect(async () => {
		await page.keyboard.press('Tab');
		expect(await focused(page)).toMatch(/^MMR/);
	}).toPass({ intervals: [50], timeout: 5_000 });
});

test('what map or chart points at, both show', async ({ page }) => {
	await open(page, GRID);
	await area(page, SHAN).hover();
	await expect(chartRow(page, 'Shan')).toHaveClass(/highlighted/);
	await expect(chartRow(page, 'Yangon')).not.toHaveClass(/highlighted/);
	await expect(page.locator('.readout .name')).toHaveText('Shan');

	await chartRow(page, 'Yangon').hover();
	await expect(page.locator('.readout .name')).toHaveText('Yangon');
	await expect(chartRow(page, 'Shan')).not.toHaveClass(/highlighted/);
	await expect(page.locator('.map path.highlight')).toHaveAttribute(
		'd',
		(await area(page, 'MMR013').getAttribute('d')) ?? '',
	);
});

test('a click filters by the area, a second one lifts the filter', async ({ page }) => {
	await open(page, GRID);
	const whole = await page.getByTestId('n').innerText();
	await area(page, RAKHINE).click();
	await expect(page).toHaveURL(new RegExp(`\\?only\\.state=${RAKHINE}$`));
	await expect(page.getByTestId('n')).not.toHaveText(whole);
	await answered(page);
	await expect(area(page, MANDALAY)).toHaveAccessibleName('Mandalay: not in this selection.');
	await area(page, RAKHINE).click();
	await expect(page).toHaveURL(new RegExp(`${GRID}$`));
	await expect(page.getByTestId('n')).toHaveText(whole);
});

test('Enter filters by the area that has the keyboard, and the keyboard stays there', async ({
	page,
}) => {
	await open(page, GRID);
	await area(page, SHAN).focus();
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(new RegExp(`\\?only\\.state=${SHAN}$`));
	await answered(page);
	expect(await focused(page)).toBe(SHAN);
});

test('rows of the chart are gone through with the arrow keys and chosen with Enter', async ({
	page,
}) => {
	await open(page, `${GRID}?by=urban`);
	await page.locator('.chart button[tabindex="0"]').focus();
	await page.keyboard.press('ArrowDown');
	await expect(chartRow(page, 'Rural')).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\?by=urban&only\.urban=rural$/);
});

test('the legend names classes, gaps and what is schematic', async ({ page }) => {
	await open(page, GRID);
	const legend = page.getByRole('list', { name: 'Legend' });
	await expect(legend.getByRole('listitem').filter({ hasText: /\d/ })).not.toHaveCount(0);
	for (const words of ['not surveyed', 'replaced', 'sample has a gap']) {
		await expect(legend.getByRole('listitem').filter({ hasText: words })).toHaveCount(1);
	}
	await expect(page.locator('.legend').getByText('Township outlines schematic')).toBeVisible();
});

test('a map of something else than places offers the breakdown by place', async ({ page }) => {
	await open(page, `${GRID}?by=urban&tab=map`);
	await page.getByRole('button', { name: 'Break down by state and region' }).click();
	await expect(page.locator('[data-code]')).toHaveCount(15);
	await expect(page).toHaveURL(new RegExp(`${GRID}$`));
});
