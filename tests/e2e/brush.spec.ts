import { answered, GRID, open } from './explore-page.ts';
import { expect, test } from './site-test.ts';

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
