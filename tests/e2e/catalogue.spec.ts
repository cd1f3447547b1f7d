import { formatBare, formatCount } from '../../src/lib/i18n/index.ts';
import { estimate, numbersOf } from './command-line.ts';
import { answered, GRID, PERCENT } from './explore-page.ts';
import { expect, test } from './site-test.ts';

test('a card shows the headline with its interval and n, as the command line has them', async ({
	page,
}) => {
	const printed = await estimate('mlcs-2017', 'grid-electricity');
	const { value, low, high, n } = numbersOf(printed.overall);
	const bare = (x: number): string => formatBare('en', x, PERCENT);
	await page.goto('/');
	const card = page.getByRole('article').filter({ hasText: 'Living Conditions Survey' });
	await expect(card).toContainText(`${bare(value)}%`);
	await expect(card).toContainText(
		new RegExp(`95% interval ${bare(low)} to ${bare(high)} · n\\s${formatCount('en', n)}`),
	);
	await expect(card).toContainText('Demonstration data');
	await expect(card.getByRole('img', { name: /^1,152 enumeration areas drawn: / })).toBeVisible();
	await card.getByRole('link', { name: 'Explore it' }).click();
	await expect(page).toHaveURL(new RegExp(`${GRID}$`));
	await answered(page);
});

for (const shortcut of ['Control+k', 'Meta+k']) {
	test(`${shortcut} opens the search, and an indicator is found and opened by keyboard`, async ({
		page,
	}) => {
		await page.goto('/');
		await expect(async () => {
			await page.keyboard.press(shortcut);
			await expect(page.getByRole('combobox', { name: /^Find/ })).toBeFocused({ timeout: 500 });
		}).toPass();
		/* The census has an indicator of the same name. */
		await page.keyboard.type('solar mlcs');
		const chosen = page.getByRole('option', { selected: true });
		await expect(chosen).toContainText('Solar lighting');
		await page.keyboard.press('Enter');
		await expect(page).toHaveURL(/\/mlcs-2017\/solar-lighting\/$/);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Solar lighting');
		await expect(page.getByTestId('overall')).toHaveText(/^\d+\.\d%$/);
		await expect(page.getByTestId('overall-interval')).toContainText('95% interval');
		await answered(page);
	});
}

test('the search finds indicators in Burmese, and says when it finds nothing', async ({ page }) => {
	await page.goto('/my/');
	const search = page.locator('header').getByRole('combobox');
	await search.fill('ဆိုလာ');
	await expect(page.getByRole('option').filter({ hasText: 'ဆိုလာမီးထွန်းခြင်း' })).toHaveCount(2);
	await search.fill('qqqq');
	await expect(page.getByRole('option')).toHaveCount(0);
	await expect(page.getByText('“qqqq”')).toBeVisible();
});

test('a state, a township and a camp lead to their pages, in either language', async ({ page }) => {
	await page.goto('/');
	const search = page.locator('header').getByRole('combobox');
	const found = async (text: string, kind: string): Promise<void> => {
		await search.fill(text);
		await page.getByRole('option').filter({ hasText: kind }).first().click();
	};
	await found('kachin', 'State or region');
	await expect(page).toHaveURL(/\/area\/MMR001\/$/);
	await found('လားရှိုး', 'Township');
	await expect(page).toHaveURL(/\/area\/MMR015001\/$/);
	await found('MMR013008', 'Township');
	await expect(page).toHaveURL(/\/area\/MMR013008\/$/);
	await found('monastery hpakant', 'Camp or site');
	await expect(page).toHaveURL(/\/camp\/MMR001009_/);
});

test('an address that does not exist says so in the language of the address', async ({
	page,
	witness,
}) => {
	witness.forgiven.push(/404/);
	const response = await page.goto('/mlcs-2017/no-such-indicator/');
	expect(response?.status()).toBe(404);
	await expect(page.getByRole('heading', { name: 'This page does not exist' })).toBeVisible();
	await page.getByRole('link', { name: 'See every survey and indicator' }).click();
	await expect(page.getByRole('article')).not.toHaveCount(0);
	await page.goto('/my/no-such-page/');
	await expect(page.getByRole('heading', { name: 'ဤစာမျက်နှာ မရှိပါ' })).toBeVisible();
});
