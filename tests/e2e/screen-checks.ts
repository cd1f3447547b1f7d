import { AxeBuilder } from '@axe-core/playwright';
import { expect } from './site-test.ts';
import type { Page } from '@playwright/test';

/* A check that fails does not keep the next one on the same page from being made. */
const soft = expect.configure({ soft: true });

/** Colours and width in which a page is looked at. */
export type Look = `${'light' | 'dark'} ${390 | 1440}`;

/** Puts a page into a look, before or after it is opened. */
export async function show(page: Page, look: Look): Promise<void> {
	const [colorScheme, width] = look.split(' ') as ['light' | 'dark', string];
	await page.emulateMedia({ colorScheme });
	await page.setViewportSize({ width: Number(width), height: 900 });
}

/** What makes a page wider than its window: its widest elements, outermost first. */
function tooWide(page: Page): Promise<readonly string[]> {
	return page.evaluate(() => {
		const { clientWidth, scrollWidth } = document.documentElement;
		if (scrollWidth <= clientWidth) return [];
		const wide = [...document.body.querySelectorAll('*')]
			.filter((e) => e.getBoundingClientRect().right > clientWidth + 0.5)
			.map((e) => `${e.tagName.toLowerCase()}.${e.getAttribute('class') ?? ''}`);
		return [`${scrollWidth} of ${clientWidth}`, ...wide.slice(0, 5)];
	});
}

/** Holds that the page fits; charts are drawn again for a new width, on a busy machine a little later. */
export async function expectFit(page: Page, widths: readonly number[]): Promise<void> {
	for (const width of widths) {
		await page.setViewportSize({ width, height: 900 });
		await soft
			.poll(() => tooWide(page), { message: `${width} px wide`, timeout: 10_000 })
			.toEqual([]);
	}
}

/** Holds that axe finds nothing in the page as it is now. */
export async function expectAccessible(page: Page, where: string): Promise<void> {
	/* No screen has frames, so axe may run in the page at once; nodes that pass are not listed. */
	const { violations, passes } = await new AxeBuilder({ page })
		.setLegacyMode(true)
		.options({ resultTypes: ['violations'] })
		.analyze();
	soft(passes.length, `rules that axe applied, ${where}`).toBeGreaterThan(5);
	soft(
		violations.map(({ id, nodes }) => `${id}: ${nodes.map((n) => n.html).join(' ')}`.slice(0, 500)),
		`what axe finds, ${where}`,
	).toEqual([]);
}

const DEMONSTRATION = { '': 'Demonstration data', '/my': 'သရုပ်ပြဒေတာ' } as const;

/** Holds that the screen calls its data synthetic. */
export async function expectCalledSynthetic(page: Page, language: '' | '/my'): Promise<void> {
	await soft(
		page.getByRole('complementary').filter({ hasText: DEMONSTRATION[language] }).first(),
		'the words for synthetic data',
	).toBeVisible();
}

const BURMESE = /[\u1000-\u109F]/;
/** Three letters in a row are a word; "n", "SE" or "df" are signs that both languages use. */
const LATIN_WORD = /[A-Za-z]{3,}/;

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

/** Holds that the page says that it is in Burmese, and is. */
export async function expectBurmese(page: Page): Promise<void> {
	await soft(page.locator('html')).toHaveAttribute('lang', 'my');
	await soft(page).toHaveTitle(BURMESE);
	const titles = page.getByRole('heading', { level: 1 });
	await soft(titles).toHaveCount(1);
	await soft(titles).toHaveText(BURMESE);
	const left = await untranslated(page);
	soft(
		left.filter((text) => LATIN_WORD.test(text.replace(NAMES, ''))),
		'headings and controls left in English',
	).toEqual([]);
}
