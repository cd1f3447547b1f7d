import { open } from './explore-page.ts';
import { expect, test } from './site-test.ts';
import type { Page } from '@playwright/test';

const HEADCOUNT = 'mlcs-2017/poverty-headcount/';

/** The share below the line as the sentence has it. */
async function shareBelow(page: Page): Promise<string> {
	const words = (await page.getByTestId('poverty-sentence').textContent()) ?? '';
	return /are ([\d.]+)%/.exec(words)?.[1] ?? `no share in: ${words}`;
}

test.describe('the poverty line', () => {
	test('is reached from an indicator, and at the national line says its number', async ({
		page,
	}) => {
		await open(page, HEADCOUNT);
		const headline = (await page.getByTestId('overall').textContent()) ?? '';
		await page.getByTestId('move-line').click();
		await expect(page).toHaveURL(/consumption-mean\/?\?tab=distribution/);
		await expect(page.getByTestId('poverty-line')).toContainText('1,590');
		expect(headline).toContain(await shareBelow(page));
	});

	test('is moved by keyboard: numbers and link follow, and the link shows the same', async ({
		page,
	}) => {
		await open(page, 'mlcs-2017/consumption-mean/?tab=distribution');
		const sentence = page.getByTestId('poverty-sentence');
		await expect(sentence).toContainText('1,590');
		const before = await shareBelow(page);
		await page.getByRole('slider', { name: 'Move the line' }).focus();
		for (let i = 0; i < 5; i++) await page.keyboard.press('PageUp');
		await expect(page).toHaveURL(/line=\d+/);
		await expect(sentence).not.toContainText('1,590');
		const after = await shareBelow(page);
		expect(Number(after)).toBeGreaterThan(Number(before));
		const words = (await sentence.textContent()) ?? '';
		await page.reload();
		await expect(sentence).toHaveText(words);
	});

	test('stands above the Gini coefficient, which has an interval and its n', async ({ page }) => {
		await open(page, 'mlcs-2017/consumption-mean/?tab=distribution');
		await expect(page.getByTestId('inequality-sentence')).toContainText(
			/Gini coefficient is 0\.\d{3} \(95% interval 0\.\d{3} to 0\.\d{3}\).+ times \([\d.]+ to [\d.]+\).+ n 13,730/,
		);
		const row = page.getByTestId('inequality-table').getByRole('row', { name: /Gini coefficient/ });
		await expect(row).toContainText(/0\.\d{3} to 0\.\d{3}/);
		await expect(row).toContainText('13,730');
	});
});
