import type { Page } from '@playwright/test';
import { answered, GRID, open, shown } from './explore-page.ts';
import { expect, test } from './site-test.ts';

test.describe('on a phone', () => {
	test.use({ viewport: { width: 390, height: 844 } });

	test('how sure we are stands first, in one strip that opens in place', async ({ page }) => {
		await open(page, GRID);
		const { overall, n, caveats } = await shown(page);
		const strip = page.getByRole('button', { name: 'How sure are we?' });
		await expect(strip).toBeInViewport();
		await expect(strip).toContainText(overall);
		await expect(strip).toContainText(/\(\d+\.\d to \d+\.\d\)/);
		await expect(strip).toContainText(`n ${n} · ${caveats.length} caveats`);
		await expect(page.getByTestId('caveats')).toBeHidden();
		await strip.click();
		await expect(strip).toHaveAttribute('aria-expanded', 'true');
		await expect(page.getByTestId('caveats')).toBeVisible();
	});

	test('the controls are one sheet that opens and closes', async ({ page }) => {
		await open(page, GRID);
		const breakdown = page.getByRole('combobox', { name: 'Break down by', exact: true });
		const sheet = page.getByRole('button', { name: 'Change the view' });
		await expect(sheet).toHaveAttribute('aria-expanded', 'false');
		await expect(breakdown).toBeHidden();
		await sheet.click();
		await expect(breakdown).toBeVisible();
		await sheet.click();
		await expect(breakdown).toBeHidden();
	});
});

test('on paper every caveat stands with the numbers, and no control does', async ({ page }) => {
	await page.setViewportSize({ width: 720, height: 900 });
	await open(page, GRID);
	await page.emulateMedia({ media: 'print' });
	const caveats = page.getByTestId('caveats').locator('li');
	expect(await caveats.count()).toBeGreaterThan(3);
	for (const caveat of await caveats.all()) await expect(caveat).toBeVisible();
	const hidden = await page.locator('#sure').evaluate((e) => e.scrollHeight - e.clientHeight);
	expect(hidden).toBe(0);
	await expect(page.getByRole('button', { name: 'Change the view' })).toBeHidden();
});

test.describe('reduced motion', () => {
	/** Elements that move for longer than a reader who asked for none should see. */
	const moving = (page: Page): Promise<readonly string[]> =>
		page.evaluate(() => {
			const seconds = (list: string): number =>
				Math.max(
					...list.split(',').map((t) => parseFloat(t) * (t.trim().endsWith('ms') ? 0.001 : 1)),
				);
			return [...document.querySelectorAll('*')]
				.filter((e) => {
					const { transitionDuration, animationName, animationDuration } = getComputedStyle(e);
					const animated = animationName === 'none' ? 0 : seconds(animationDuration);
					return Math.max(seconds(transitionDuration), animated) > 0.001;
				})
				.map((e) => `${e.tagName.toLowerCase()}.${e.getAttribute('class') ?? ''}`);
		});

	test('is respected while the engine wakes and after', async ({ page }) => {
		await page.emulateMedia({ reducedMotion: 'no-preference' });
		let arrive = (): void => undefined;
		const arrival = new Promise<void>((resolve) => (arrive = resolve));
		await page.route(/\.wasm$/, async (route) => {
			await arrival;
			await route.continue();
		});
		await page.goto(GRID);
		await expect(page.locator('.line.busy')).toBeAttached();
		expect(await moving(page)).not.toEqual([]);
		await page.emulateMedia({ reducedMotion: 'reduce' });
		expect(await moving(page)).toEqual([]);
		arrive();
		await answered(page);
		expect(await moving(page)).toEqual([]);
	});
});
