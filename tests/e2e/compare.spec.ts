import { answered, GRID, open } from './explore-page.ts';
import { expect, test } from './site-test.ts';

test('groups are compared, ranked, and the link carries the question', async ({ page }) => {
	await open(page, `${GRID}?by=urban&tab=compare`);
	await answered(page);
	await expect(page.getByTestId('comparisons').locator('tbody tr')).toHaveCount(2);
	await expect(page.getByTestId('comparison-finding')).toContainText(
		/[\d.]+ to [\d.]+.*; n [\d,]+ and [\d,]+\), p .+ after Holm/,
	);
	await expect(page.getByTestId('independence')).toContainText('Rao–Scott F');

	await page.getByText('All pairs', { exact: true }).click();
	await expect(page.getByTestId('comparisons').locator('tbody tr')).toHaveCount(1);
	await expect(page).toHaveURL(/compare=pairs/);
	await expect(page.getByTestId('ranking').locator('tbody tr')).toHaveCount(2);

	await page.getByText('Ratio', { exact: true }).click();
	await expect(page.getByTestId('comparison-finding')).toContainText('times');
	await expect(page).toHaveURL(/as=ratio/);
});
