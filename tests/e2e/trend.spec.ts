import { open } from './explore-page.ts';
import { expect, test } from './site-test.ts';

const SHORTAGE = '/mlcs-2017/water-shortage/?tab=trend&by=urban';
/** A level with its interval and its n, as a panel says it to who cannot see it. */
const LEVEL = /\d+\.\d% \(\d+\.\d to \d+\.\d\), n [\d,]+/g;

test.describe('the Over time tab', () => {
	test('says the change in words, and every visit with its interval and its n', async ({
		page,
	}) => {
		await open(page, SHORTAGE);
		const sentence = page.getByTestId('trend-sentence');
		await expect(sentence).toContainText(
			/95% interval .+ to .+; n [\d,]+ and [\d,]+; p .+, adjusted/,
		);
		const panels = page.locator('#views figure');
		await expect(panels).toHaveCount(2);
		for (const panel of await panels.all()) {
			await expect(panel.locator('figcaption')).toContainText(/n [\d,]+/);
			const words = (await panel.getByRole('img').getAttribute('aria-label')) ?? '';
			expect(words.match(LEVEL)).toHaveLength(4);
		}
	});

	test('gives the numbers of the picture as a table, changes with interval and p', async ({
		page,
	}) => {
		await open(page, SHORTAGE);
		await page.getByText('Every level and change as a table').click();
		const rows = page.getByRole('group', { name: 'Every level and change' }).locator('tbody tr');
		await expect(rows).toHaveCount(3);
		for (const row of await rows.all()) {
			const [levels, change, p] = await row.locator('td').evaluateAll((all) => {
				const text = all.map((cell) => cell.textContent?.replace(/\s+/g, ' ').trim() ?? '');
				return [text.slice(0, 4), text[4] ?? '', text[5] ?? ''] as const;
			});
			for (const level of levels) expect(level).toMatch(/^\d+\.\d \d+\.\d to \d+\.\d n [\d,]+$/);
			expect(change).toMatch(/^[+−]?\d+\.\d.* to /);
			expect(p).toMatch(/0\.\d+/);
		}
	});

	test('draws the change between two visits as slopes, and the link carries which', async ({
		page,
	}) => {
		await open(page, SHORTAGE);
		await page.getByText('Two visits', { exact: true }).click();
		await expect(page).toHaveURL(/visits=slopes/);
		const slopes = page.locator('#views li');
		/* Both groups, and all together. */
		await expect(slopes).toHaveCount(3);
		await expect(slopes.first()).toContainText(/[+−]?\d+\.\d/);
		const sentence = page.getByTestId('trend-sentence');
		const before = (await sentence.textContent()) ?? '';
		const from = page.getByRole('combobox', { name: 'From', exact: true });
		await from.selectOption({ index: 1 });
		await expect(page).toHaveURL(/from=/);
		await expect(sentence).not.toHaveText(before);
		const after = (await sentence.textContent()) ?? '';
		await page.reload();
		await expect(sentence).toHaveText(after);
	});
});
