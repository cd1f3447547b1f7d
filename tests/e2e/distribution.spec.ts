import { answered } from './explore-page.ts';
import { expect, test } from './site-test.ts';

test.describe('the Distribution tab', () => {
	test('says the median in words, and follows the slider with value and link', async ({ page }) => {
		await page.goto('mlcs-2017/consumption-mean?tab=distribution');
		await answered(page);
		const sentence = page.getByTestId('quantile');
		await expect(sentence).toContainText(/Half of people have [\d,]+ kyat or less \(95% interval/);
		const slider = page.getByRole('slider', { name: 'Share at or below' });
		await slider.focus();
		await page.keyboard.press('ArrowLeft');
		await expect(sentence).toContainText('49% of people');
		await expect(page).toHaveURL(/below=49/);
	});

	test('shows the curve, and the shares of fifths, as the link says', async ({ page }) => {
		await page.goto('mlcs-2017/consumption-mean?tab=distribution&show=shares');
		await answered(page);
		await expect(page.getByTestId('distribution')).toContainText(
			/The fifth of people with the least/,
		);
		await expect(page.getByRole('row', { name: /5 \(highest\)/ })).toBeVisible();
		await page.getByText('Cumulative', { exact: true }).click();
		await expect(page).toHaveURL(/show=cumulative/);
	});
});
