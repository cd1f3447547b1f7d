import { formatBare, formatCount } from '../../src/lib/i18n/index.ts';
import { estimate, numbersOf } from './command-line.ts';
import {
	answered,
	caveatIds,
	expectShown,
	GRID,
	PERCENT,
	shown,
	statusLine,
} from './explore-page.ts';
import { expect, test } from './site-test.ts';

/** Sum of layout shifts from the first paint on, as the browser scores them. */
const RECORD_SHIFTS = `
	window.shifts = 0;
	new PerformanceObserver((list) => {
		for (const entry of list.getEntries()) window.shifts += entry.value;
	}).observe({ type: 'layout-shift', buffered: true });`;

test.describe('without a script', () => {
	test.use({ javaScriptEnabled: false });

	test('the page shows value, interval, n, caveats, map and chart', async ({ page, witness }) => {
		const printed = await estimate('mlcs-2017', 'grid-electricity', '--by', 'state');
		const { value, low, high, n } = numbersOf(printed.overall);
		const bare = (x: number): string => formatBare('en', x, PERCENT);
		await page.goto(GRID);
		await expect(page.getByTestId('overall')).toHaveText(`${bare(value)}%`);
		await expect(page.getByTestId('overall-interval')).toContainText(
			`${bare(low)} to ${bare(high)}`,
		);
		await expect(page.getByTestId('n')).toHaveText(formatCount('en', n));
		await expect(page.getByTestId('sentence')).toContainText(`${bare(value)}%`);

		expect(printed.caveats.length).toBeGreaterThan(0);
		expect(await caveatIds(page)).toEqual(printed.caveats);
		for (const caveat of await page.locator('[data-caveat]').all())
			await expect(caveat).toBeVisible();

		const drawing = page.locator('.chart svg:visible').last();
		for (const cell of printed.cells) {
			const written = numbersOf(cell);
			const name = `${bare(written.value)}%, interval ${bare(written.low)} to ${bare(written.high)}`;
			await expect(drawing.getByText(bare(written.value), { exact: true })).not.toHaveCount(0);
			await expect(page.locator(`[data-code="${cell.by['state']}"]`)).toHaveAttribute(
				'aria-label',
				new RegExp(`: ${name.replaceAll('.', '\\.')}, n `),
			);
		}
		expect(
			witness.requests.filter((address) => /\.(wasm|parquet)(\?|$)|worker/.test(address)),
		).toEqual([]);
	});
});

test.describe('with a script', () => {
	test('the first numbers stand before the engine is there, and say so', async ({ page }) => {
		let arrive = (): void => undefined;
		const arrival = new Promise<void>((resolve) => (arrive = resolve));
		await page.route(/\.wasm$/, async (route) => {
			await arrival;
			await route.continue();
		});
		await page.goto(GRID);
		await expect(statusLine(page)).toHaveAttribute('data-phase', 'waking');
		await expect(statusLine(page)).toContainText('These numbers are already right');
		await expect(page.getByTestId('n')).toHaveText(/^[\d,]+$/);
		const before = await shown(page);
		expect(before.rows).toHaveLength(15);
		arrive();
		await answered(page);
		await expectShown(page, before);
	});

	test('the engine takes over without a jump', async ({ page }) => {
		await page.addInitScript(RECORD_SHIFTS);
		await page.goto(GRID);
		await answered(page);
		await page.waitForTimeout(500);
		const shifts = await page.evaluate('window.shifts');
		expect(shifts).toBeLessThan(0.02);
	});
});
