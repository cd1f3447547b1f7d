import { answered, GRID, open } from './explore-page.ts';
import { expect, test } from './site-test.ts';
import type { Page } from '@playwright/test';

const FIFTHS = 'Fifth of people by consumption';

test('a dragged range narrows the page at once, and the link when it is let go', async ({
	page,
}) => {
	await open(page, GRID);
	const overall = page.getByTestId('overall');
	const whole = await overall.innerText();
	const strip = page.getByRole('group', { name: FIFTHS });
	await expect(strip.locator('.bar')).toHaveCount(5);
	await strip.locator('svg').scrollIntoViewIfNeeded();
	const box = await strip.locator('svg').boundingBox();
	if (box === null) throw new Error('invalid strip: not drawn (brush); look at the page');
	const y = box.y + box.height / 3;
	await page.mouse.move(box.x + box.width * 0.05, y);
	await page.mouse.down();
	await page.mouse.move(box.x + box.width * 0.35, y, { steps: 4 });
	await expect(overall).not.toHaveText(whole);
	expect(new URL(page.url()).search).toBe('');
	const dragged = await overall.innerText();
	await page.mouse.up();
	await expect(page).toHaveURL(/\?only\.quintile=poorest,second$/);
	await answered(page);
	await expect(overall).toHaveText(dragged);

	await page.reload();
	await answered(page);
	await expect(overall).toHaveText(dragged);
});

/**
 * Every drawing of the page as markup: chart, map and strips. Numbers to a thousandth of a pixel: a
 * dragged range is answered from the cube and a link by a statement, which agree to 1e-12.
 */
async function drawings(page: Page): Promise<readonly string[]> {
	await expect(page.locator('.chart .drawing svg')).toHaveCount(1);
	await expect(page.locator('.strips .bar, .strips .none')).toHaveCount(20);
	return page
		.locator('.chart .drawing svg, .map svg, .strips svg')
		.evaluateAll((all) =>
			all.map((svg) =>
				svg.outerHTML
					.replace(/<!--.*?-->/g, '')
					.replace(/-?\d+\.\d{3,}(e-?\d+)?/g, (digits) => Number(digits).toFixed(3)),
			),
		);
}

test('what is drawn under a dragged range says its numbers in every frame, and is at the end what the link draws', async ({
	page,
}) => {
	await open(page, GRID);
	const strip = page.getByRole('group', { name: FIFTHS });
	await expect(strip.locator('.bar')).toHaveCount(5);
	await strip.locator('svg').scrollIntoViewIfNeeded();
	const box = await strip.locator('svg').boundingBox();
	if (box === null) throw new Error('invalid strip: not drawn (brush); look at the page');
	const y = box.y + box.height / 3;
	/* In each frame, after everything that is done in it: cases in the band of the strip, in the panel, in the chart. */
	await strip.evaluate((element) => {
		const seen: string[] = [];
		const digits = (text: string | null | undefined): string =>
			/[\d,]+/.exec(text ?? '')?.[0] ?? '';
		Object.assign(window, { seen });
		const look = (): void => {
			setTimeout(() => {
				const band = digits(element.querySelector('.n')?.textContent);
				const panel = digits(document.querySelector('[data-testid=n]')?.textContent);
				const shown = document.querySelector('[data-testid=overall]')?.textContent?.trim() ?? '';
				const value = /[\d.]+/.exec(shown)?.[0] ?? 'none';
				const chart = document.querySelector('.chart .drawing svg')?.textContent ?? '';
				seen.push(`${band} ${panel} ${chart.includes(value)}`);
			}, 0);
			requestAnimationFrame(look);
		};
		requestAnimationFrame(look);
	});
	await page.mouse.move(box.x + box.width * 0.95, y);
	await page.mouse.down();
	for (const share of [0.7, 0.5, 0.3, 0.1, 0.5, 0.3]) {
		await page.mouse.move(box.x + box.width * share, y, { steps: 3 });
	}
	const seen = await page.evaluate(() => (window as unknown as { seen: string[] }).seen);
	const [, ...frames] = [...new Set(seen)];
	expect(frames.length).toBeGreaterThan(2);
	for (const frame of frames) {
		const [band, panel, inChart] = frame.split(' ');
		expect([panel, inChart]).toEqual([band, 'true']);
	}
	await page.mouse.up();
	await expect(page).toHaveURL(/only\.quintile=/);
	await answered(page);
	await page.mouse.move(5, 5);
	const dragged = await drawings(page);

	await page.reload();
	await answered(page);
	await page.mouse.move(5, 5);
	await expect(async () => expect(await drawings(page)).toEqual(dragged)).toPass();
});

test('the keyboard moves either end of a range, and a button takes it away', async ({ page }) => {
	await open(page, GRID);
	const strip = page.getByRole('group', { name: FIFTHS });
	const last = strip.getByRole('slider', { name: `${FIFTHS}: to` });
	await expect(last).toHaveAttribute('aria-valuetext', 'Highest fifth');
	await last.press('ArrowLeft');
	await expect(page).toHaveURL(/\?only\.quintile=poorest,second,third,fourth$/);
	await expect(last).toHaveAttribute('aria-valuetext', 'Fourth fifth');
	await strip.getByRole('button', { name: `Show all: ${FIFTHS}` }).click();
	await expect(page).toHaveURL(new RegExp(`${GRID}$`));
	await answered(page);
});
