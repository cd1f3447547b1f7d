import type { Page } from '@playwright/test';
import { answered, choose, expectShown, GRID, open, shown, type Shown } from './explore-page.ts';
import { expect, test } from './site-test.ts';

/** Waits for a changed address and its answer, and reads what it shows. */
async function settled(page: Page, query: string): Promise<Shown> {
	await expect(page).toHaveURL(new RegExp(`/${query.replace(/[.?]/g, '\\$&')}$`));
	await answered(page);
	return shown(page);
}

test('a breakdown, then a second one, and none', async ({ page }) => {
	await open(page, GRID);
	await choose(page, 'Break down by', 'Urban or rural');
	await expect(page.locator('.chart .panel button')).toHaveCount(2);
	const one = await settled(page, '?by=urban');
	expect(one.rows.map((row) => row.split(':')[0])).toEqual(['Urban', 'Rural']);

	await choose(page, 'and by', 'Fifth of people by consumption');
	await expect(page.getByTestId('sentence')).not.toHaveText(one.sentence);
	const two = await settled(page, '?by=urban,quintile');
	expect(two.rows.join(' ')).toContain('Urban · Lowest fifth: ');
	expect(two.rows.join(' ')).toContain('Rural · Highest fifth: ');
	expect(two.overall).toBe(one.overall);

	await choose(page, 'Break down by', 'Nothing');
	await choose(page, 'Break down by', 'Nothing');
	await expect(page.getByText('Nothing to draw: this view is not broken down.')).toBeVisible();
	await settled(page, '?by=none');
	await expect(page.getByTestId('overall')).toHaveText(one.overall);
});

test('a filter is added, widened and removed', async ({ page }) => {
	await open(page, `${GRID}?by=urban`);
	const whole = await shown(page);
	await page.getByRole('button', { name: '+ Add a filter' }).click();
	await choose(page, 'Choose what to filter by', 'State or region');
	await page.getByRole('checkbox', { name: 'Rakhine', exact: true }).check();
	await expect(page.getByTestId('n')).not.toHaveText(whole.n);
	const one = await settled(page, '?by=urban&only.state=MMR012');
	expect(one.interval).toContain('this selection');

	await page.getByRole('checkbox', { name: 'Shan', exact: true }).check();
	await expect(page.getByTestId('n')).not.toHaveText(one.n);
	await settled(page, '?by=urban&only.state=MMR222,MMR012');

	await page.getByRole('button', { name: 'Remove the filter State or region' }).click();
	await expect(page).toHaveURL(/\?by=urban$/);
	await expectShown(page, whole);
});

test('a visit, for what was asked at every visit', async ({ page }) => {
	const visits = '/mlcs-2017/improved-drinking-water-visit/';
	await open(page, visits);
	const year = await shown(page);
	await page.getByRole('group', { name: 'Visit' }).getByText('March to May (hot)').click();
	await expect(page.getByTestId('overall')).not.toHaveText(year.overall);
	const hot = await settled(page, '?only.visit=mar-may');
	expect(hot.caveats).toContain('hot-season-water');
	await page.getByRole('group', { name: 'Visit' }).getByText('All', { exact: true }).click();
	await expect(page).toHaveURL(new RegExp(`${visits}$`));
	await expectShown(page, year);
});

test('people instead of households, and another level of confidence', async ({ page }) => {
	await open(page, GRID);
	const households = await shown(page);
	await page.getByRole('group', { name: 'Weighted by' }).getByText('People').click();
	await expect(page.getByTestId('overall')).not.toHaveText(households.overall);
	const people = await settled(page, '?weight=person');
	expect(people.n).toBe(households.n);

	await page.getByRole('group', { name: 'Confidence' }).getByText('90%').click();
	await expect(page.getByTestId('overall-interval')).toContainText('90% interval');
	const wider = await settled(page, '?weight=person&ci=0.9');
	expect(wider.overall).toBe(people.overall);
	expect(wider.interval).not.toBe(people.interval.replace('95%', '90%'));
});

test('map, chart and table are three ways to see the same cells', async ({ page }) => {
	await open(page, GRID);
	const names = (await shown(page)).rows.map((row) => row.split(':')[0]);
	await page.getByRole('tab', { name: 'Table' }).click();
	await expect(page).toHaveURL(/\?tab=table$/);
	const column = page.locator('#views tbody th[scope="row"]');
	await expect(column).toHaveCount(15);
	expect((await column.allInnerTexts()).toSorted()).toEqual(names.toSorted());
	await page.getByRole('tab', { name: 'Chart' }).click();
	await expect(page).toHaveURL(/\?tab=chart$/);
	await expect(page.locator('[data-code]')).toHaveCount(0);
	await choose(page, 'Order', 'Lowest first');
	await expect(page).toHaveURL(/\?tab=chart&order=low$/);
	await expect(async () => {
		const turned = (await shown(page)).rows.map((row) => row.split(':')[0]);
		expect(turned).toEqual(names.toReversed());
	}).toPass();
});

test('another indicator keeps the language and opens with its own view', async ({ page }) => {
	await open(page, GRID);
	await page.locator('details summary', { hasText: 'Public grid electricity' }).click();
	await page.getByRole('searchbox', { name: 'Find an indicator' }).fill('solar');
	await page.locator('.panel').getByRole('link', { name: 'Solar lighting' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Solar lighting');
	await expect(page).toHaveURL(/\/mlcs-2017\/solar-lighting\/$/);
	await answered(page);
	expect((await shown(page)).title).toBe('Solar lighting');
});

test('back and forward go through the views, and a reload stays', async ({ page }) => {
	await open(page, GRID);
	const views: Shown[] = [await shown(page)];
	await choose(page, 'Break down by', 'Urban or rural');
	await expect(page.locator('.chart .panel button')).toHaveCount(2);
	views.push(await settled(page, '?by=urban'));
	await page.getByRole('group', { name: 'Weighted by' }).getByText('People').click();
	await expect(page.getByTestId('overall')).not.toHaveText(views[1]?.overall ?? '');
	views.push(await settled(page, '?by=urban&weight=person'));

	const [first, second, third] = views as [Shown, Shown, Shown];
	expect(third).not.toEqual(second);
	await page.goBack();
	await expectShown(page, second);
	await page.goBack();
	await expectShown(page, first);
	await page.goForward();
	await page.goForward();
	await expectShown(page, third);
	await page.reload();
	await answered(page);
	await expectShown(page, third);
});
