import { answered, GRID, open } from './explore-page.ts';
import { expect, test } from './site-test.ts';

const PANES = [
	{ of: 'Explore', link: `${GRID}?tab=table`, r: 'svymean(~.y, part)' },
	{ of: 'Compare', link: `${GRID}?by=urban&tab=compare`, r: 'p.adjust(found$p, "holm")' },
	{
		of: 'Distribution',
		link: '/mlcs-2017/consumption-mean/?by=urban&tab=distribution',
		r: 'svyquantile(~.y, part, p',
	},
	{ of: 'Over time', link: '/mlcs-2017/water-shortage/?by=urban&tab=trend', r: 'tested("step"' },
] as const;

for (const { of, link, r } of PANES) {
	test(`${of} says how its numbers were computed, with code and the extract it reads`, async ({
		page,
		context,
	}) => {
		await context.grantPermissions(['clipboard-read', 'clipboard-write']);
		await open(page, link);
		const section = page.locator('#how-computed');
		await section.getByRole('button', { name: 'How was this computed?' }).click();
		const panel = page.getByTestId('computed');
		await expect(panel.locator('math').first()).toBeVisible();

		await panel.getByRole('tab', { name: 'R', exact: true }).click();
		const code = panel.getByRole('region', { name: 'R', exact: true });
		await expect(code).toContainText(r);
		await panel.getByRole('button', { name: 'Copy' }).last().click();
		await expect(panel.getByText('Copied', { exact: true })).toBeVisible();
		expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(r);

		await panel.getByRole('tab', { name: 'Stata', exact: true }).click();
		await expect(panel.getByRole('region', { name: 'Stata', exact: true })).toContainText('svyset');

		await expect(panel.getByTestId('computed-number')).toContainText(
			/interval [\d,.]+ to [\d,.]+, n [\d,]+|each stands above with its interval and n/,
		);
		await panel.getByRole('link', { name: 'Open this extract' }).click();
		await expect(page).toHaveURL(/\/mlcs-2017\/extract\/\?/);
		await expect(page.getByLabel('CSV', { exact: false }).first()).toBeChecked();
	});
}

const ALSO = [
	{ link: `${GRID}?tab=compare`, number: 'Ranks and letters', r: 'ranks <- data.frame(' },
	{
		link: '/mlcs-2017/consumption-mean/?tab=distribution',
		number: 'Bars of the histogram',
		r: 'findInterval(',
	},
	{
		link: '/mlcs-2017/consumption-mean/?tab=distribution&show=cumulative',
		number: 'The cumulative curve',
		r: 'at <- c(',
	},
	{
		link: '/mlcs-2017/consumption-mean/?tab=distribution&show=shares',
		number: 'Shares that tenths hold',
		r: 'groups <- 10',
	},
] as const;

for (const { link, number, r } of ALSO) {
	test(`${number}: their code is there too`, async ({ page }) => {
		await open(page, link);
		await answered(page);
		await page.locator('#how-computed').getByRole('button').first().click();
		const panel = page.getByTestId('computed');
		await panel.getByLabel('Number').selectOption({ label: number });
		await expect(panel.locator('math').first()).toBeVisible();
		await panel.getByRole('tab', { name: 'R', exact: true }).click();
		await expect(panel.getByRole('region', { name: 'R', exact: true })).toContainText(r);
	});
}

test('the number that is asked about can be changed, down to poverty below the line that is shown', async ({
	page,
}) => {
	await open(page, '/mlcs-2017/consumption-mean/?by=urban&tab=distribution&line=1500');
	await answered(page);
	await page.locator('#how-computed').getByRole('button').first().click();
	const panel = page.getByTestId('computed');
	await panel.getByLabel('Number').selectOption({ label: 'Poverty below the line' });
	await panel.getByRole('tab', { name: 'R', exact: true }).click();
	await expect(panel.getByRole('region', { name: 'R', exact: true })).toContainText('L <- 1500');
});
