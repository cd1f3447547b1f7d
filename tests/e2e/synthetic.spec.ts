import { answered, GRID } from './explore-page.ts';
import { SCREENS } from './screens.ts';
import { expect, test } from './site-test.ts';

const WORDS = { en: 'Demonstration data', my: 'သရုပ်ပြဒေတာ' } as const;

test.describe('synthetic data is called so', () => {
	for (const { name, path, slow } of SCREENS) {
		test(`on the screen: ${name}`, async ({ page }) => {
			for (const [locale, words] of Object.entries(WORDS)) {
				await page.goto(`${locale === 'en' ? '' : '/my'}${path}`);
				if (slow) await answered(page);
				await expect(
					page.getByRole('complementary').filter({ hasText: words }).first(),
				).toBeVisible();
			}
		});
	}

	test('beside map, chart and table, and on paper', async ({ page }) => {
		for (const tab of ['map', 'chart', 'table']) {
			await page.goto(`${GRID}?tab=${tab}`);
			await answered(page);
			await expect(page.locator('.figures').getByText('Demonstration data.')).toBeVisible();
		}
		await page.emulateMedia({ media: 'print' });
		await expect(page.getByText('Demonstration data').first()).toBeVisible();
	});
});
