import { answered, openPane } from './explore-page.ts';
import {
	expectAccessible,
	expectBurmese,
	expectCalledSynthetic,
	expectFit,
	show,
	type Look,
} from './screen-checks.ts';
import { PANES, SCREENS, type Looks } from './screens.ts';
import { expect, isOwn, test } from './site-test.ts';
import type { Page } from '@playwright/test';

/*
 * What holds for every screen and pane is looked at on one page each: to open it, engine and data
 * included, takes longer than all the looking. A check that fails is named and the next one is made.
 */

const LANGUAGES = [
	{ language: '', code: 'en', name: 'in English' },
	{ language: '/my', code: 'my', name: 'in Burmese' },
] as const;

/** The look in which a page is opened where axe goes over it in none. */
const PLAIN: Look = 'light 1440';

function looksOf(looks: Looks | undefined, code: 'en' | 'my'): readonly Look[] {
	return looks?.[code] ?? [];
}

/** Has axe go over a page that was opened in the first of these looks. */
async function expectAccessibleIn(page: Page, [first, ...others]: readonly Look[]): Promise<void> {
	if (first === undefined) return;
	await test.step(`axe finds nothing, ${first} wide`, () => expectAccessible(page, first));
	for (const look of others) {
		await test.step(`axe finds nothing, ${look} wide`, async () => {
			await show(page, look);
			await expectFit(page, [Number(look.split(' ')[1])]);
			await expectAccessible(page, look);
		});
	}
}

test.describe('each screen fits every window, asks this origin alone, says that its data is synthetic and leaves nothing to axe', () => {
	for (const { name, path, slow, looks } of SCREENS) {
		for (const { language, code, name: inLanguage } of LANGUAGES) {
			test(`${name} ${inLanguage}`, async ({ page, witness }) => {
				const seen = looksOf(looks, code);
				await show(page, seen[0] ?? PLAIN);
				await page.goto(`${language}${path}`, { waitUntil: 'networkidle' });
				if (slow) await answered(page);
				await expectAccessibleIn(page, seen);
				await show(page, PLAIN);
				await test.step('synthetic data is called so', () => expectCalledSynthetic(page, language));
				if (code === 'my') {
					await test.step('the page says that it is in Burmese, and no heading or control is left in English', () =>
						expectBurmese(page));
				}
				await test.step('nothing is wider than the window', () =>
					expectFit(page, [390, 768, 1440, 1920]));
				await test.step('engine, data and fonts come from this origin, as all else', async () => {
					await page.waitForLoadState('networkidle');
					const { requests } = witness;
					const asked = (pattern: RegExp): readonly string[] =>
						requests.filter((address) => pattern.test(address));
					expect(asked(/\.woff2$/)).not.toEqual([]);
					if (slow) {
						expect(asked(/duckdb.*\.wasm$/)).not.toEqual([]);
						expect(asked(/worker.*\.js$/)).not.toEqual([]);
						const table = path.startsWith('/mlcs-2017/') ? /household\.parquet/ : /\.parquet/;
						expect(asked(table)).not.toEqual([]);
					}
					expect(requests.filter((address) => !isOwn(address))).toEqual([]);
				});
			});
		}
	}
});

test.describe('each pane fits a phone and a desktop', () => {
	for (const pane of PANES) {
		for (const { language, code, name: inLanguage } of LANGUAGES) {
			test(`${pane.name} ${inLanguage}`, async ({ page }) => {
				const seen = looksOf(pane.looks, code);
				await show(page, seen[0] ?? PLAIN);
				await openPane(page, language, pane);
				await expectAccessibleIn(page, seen);
				await show(page, PLAIN);
				await expectFit(page, [390, 1440]);
			});
		}
	}
});
