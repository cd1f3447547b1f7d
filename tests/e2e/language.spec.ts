import type { Page } from '@playwright/test';
import { answered, GRID, GRID_BURMESE, open, shown } from './explore-page.ts';
import { SCREENS } from './screens.ts';
import { expect, test } from './site-test.ts';

const BURMESE = /[\u1000-\u109F]/;
/** Three letters in a row are a word; "n", "SE" or "df" are signs that both languages use. */
const LATIN_WORD = /[A-Za-z]{3,}/;

/** A number in the digits of the other language. */
function burmeseDigits(text: string): string {
	return text.replace(/\d/g, (digit) => String.fromCodePoint(0x1040 + Number(digit)));
}

/** Headings and controls, in which nothing may be left in English; what is marked so is a name. */
function untranslated(page: Page): Promise<readonly string[]> {
	return page.locator('h1, h2, h3, legend, summary, label > span, button, nav a, dt').evaluateAll(
		(elements, word) =>
			elements
				.filter((e) => e.closest('[lang="en"]') === null && e.querySelector('[lang="en"]') === null)
				.map((e) => {
					const words = e.cloneNode(true) as Element;
					/* Names of columns are the same in every language. */
					for (const code of words.querySelectorAll('code')) code.remove();
					return words.textContent?.replace(/\s+/g, ' ').trim() ?? '';
				})
				.filter((text) => new RegExp(word).test(text)),
		LATIN_WORD.source,
	);
}

/** Names that are written in Latin letters in Burmese too, and terms of art in brackets. */
const NAMES =
	/\b(CSV|Deff|HXL|hashtag|MLCS|UNDP|NHANES|PSU|PSUs|SDG|Sittan|design effect|script|Excel|XLSX|Parquet|Python|DuckDB|Stata|dta|JSON Lines|BOM|SQL|Korn–Graubard|Wilson|Normal|Rao–Scott|Watts|Lorenz|Gini|Atkinson|Generalised entropy)\b|\([A-Za-z -]+\)/g;

for (const { name, path, slow } of SCREENS) {
	test(`${name}: in Burmese the page says so, and no heading or control is left in English`, async ({
		page,
	}) => {
		await page.goto(`/my${path}`);
		if (slow) await answered(page);
		await expect(page.locator('html')).toHaveAttribute('lang', 'my');
		await expect(page).toHaveTitle(BURMESE);
		const titles = page.getByRole('heading', { level: 1 });
		await expect(titles).toHaveCount(1);
		await expect(titles).toHaveText(BURMESE);
		const left = await untranslated(page);
		expect(left.filter((text) => LATIN_WORD.test(text.replace(NAMES, '')))).toEqual([]);
	});
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
