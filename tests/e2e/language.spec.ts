import { answered, GRID, GRID_BURMESE, open, shown } from './explore-page.ts';
import { expect, test } from './site-test.ts';

/** A number in the digits of the other language. */
function burmeseDigits(text: string): string {
	return text.replace(/\d/g, (digit) => String.fromCodePoint(0x1040 + Number(digit)));
}

test('another language keeps the page and the query, there and back', async ({ page }) => {
	const query = '?by=urban&only.state=MMR012,MMR222&weight=person&ci=0.9';
	await open(page, GRID + query);
	const english = await shown(page);
	await page.getByRole('link', { name: 'မြန်မာ' }).click();
	await expect(page).toHaveURL(new RegExp(`${GRID_BURMESE}\\${query}$`));
	await answered(page);
	await expect(page.locator('html')).toHaveAttribute('lang', 'my');
	await expect(page.getByTestId('n')).toHaveText(burmeseDigits(english.n));
	await expect(page.getByTestId('overall')).toHaveText(burmeseDigits(english.overall));

	await page.getByRole('link', { name: 'English' }).click();
	await expect(page).toHaveURL(new RegExp(`${GRID}\\${query}$`));
	await expect(page.locator('html')).toHaveAttribute('lang', 'en');
	await expect(page.getByTestId('sentence')).toHaveText(english.sentence);
});

test('in Burmese every number of the view is in Burmese digits', async ({ page }) => {
	await open(page, `${GRID}?by=urban`);
	const english = await shown(page);
	await open(page, `${GRID_BURMESE}?by=urban`);
	const burmese = await shown(page);
	const numbers = (text: string): readonly string[] =>
		text.match(/[\d\u1040-\u1049][\d\u1040-\u1049.,]*[\d\u1040-\u1049]/g) ?? [];
	expect(numbers(burmese.overall)).toEqual(numbers(burmeseDigits(english.overall)));
	expect(numbers(burmese.n)).toEqual(numbers(burmeseDigits(english.n)));
	expect(burmese.rows.map(numbers)).toEqual(english.rows.map(burmeseDigits).map(numbers));
	for (const text of [burmese.sentence, burmese.interval]) expect(text).not.toMatch(/\d/);
	expect(burmese.caveats).toEqual(english.caveats);
});
