import { answered, GRID } from './explore-page.ts';
import { expect, test } from './site-test.ts';

test('synthetic data is called so beside map, chart and table, and on paper', async ({ page }) => {
	for (const tab of ['map', 'chart', 'table']) {
		await page.goto(`${GRID}?tab=${tab}`);
		await answered(page);
		await expect(page.locator('.figures').getByText('Demonstration data.')).toBeVisible();
	}
	await page.emulateMedia({ media: 'print' });
	await expect(page.getByText('Demonstration data').first()).toBeVisible();
});
