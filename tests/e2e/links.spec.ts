import { answered, choose, expectShown, GRID, open, shown } from './explore-page.ts';
import { expect, test } from './site-test.ts';

test('a link opened elsewhere shows the same numbers', async ({ page, openElsewhere }) => {
	await open(page, GRID);
	await choose(page, 'Break down by', 'Urban or rural');
	await page.getByRole('group', { name: 'Weighted by' }).getByText('People').click();
	await page.getByRole('group', { name: 'Confidence' }).getByText('99%').click();
	await expect(page).toHaveURL(/\?by=urban&weight=person&ci=0\.99$/);
	await expect(page.getByTestId('overall-interval')).toContainText('99% interval');
	await answered(page);
	const here = await shown(page);

	const other = await openElsewhere();
	await open(other, page.url());
	await expectShown(other, here);
	await expect(other.getByRole('combobox', { name: 'Break down by' })).toHaveValue('urban');
	await expect(other.getByRole('radio', { name: 'People' })).toBeChecked();
});

test('the link is copied as the address bar has it', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await open(page, `${GRID}?by=urban`);
	await page.getByRole('button', { name: 'Copy link' }).click();
	await expect(page.getByText('Link copied')).toBeVisible();
	expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
});

test('bad parameters are reported and dropped, the others kept', async ({
	page,
	openElsewhere,
}) => {
	const bad = 'by=nonsense&only.state=MMR012,MMR999&ci=7&colour=blue&tab=globe';
	await open(page, `${GRID}?${bad}&only.urban=rural&weight=person`);
	const reports = page.getByTestId('bad-link').getByRole('listitem');
	await expect(reports).toHaveText([
		/^invalid breakdown: nonsense \(not in the codebook of mlcs-2017; offered are state, urban, /,
		/^invalid filter: state=MMR999 \(codes are MMR001, /,
		/^invalid level: 7 \(/,
		/^invalid parameter: colour \(known are by, weight, /,
		/^invalid tab: globe \(one of map, chart, table, compare\)$/,
	]);
	const kept = await openElsewhere();
	await open(kept, `${GRID}?only.urban=rural&weight=person`);
	await expect(kept.getByTestId('bad-link')).toHaveCount(0);
	await expectShown(page, await shown(kept));
});

test('a share of townships in the link is refused with the reason', async ({ page }) => {
	await open(page, `${GRID}?by=township&weight=person`);
	await expect(page.getByTestId('bad-link')).toContainText('invalid breakdown: township (');
	await expect(page.getByTestId('bad-link')).toContainText(
		'the sample represents country, state15',
	);
	await expect(page.getByRole('radio', { name: 'People' })).toBeChecked();
	expect((await shown(page)).rows).toHaveLength(15);
});

test('a township level is not offered, and the screen says why', async ({ page }) => {
	await open(page, GRID);
	await expect(page.getByRole('radio', { name: 'Township' })).toBeDisabled();
	const why = page.locator('details', { hasText: 'Why no township values?' });
	await expect(why.getByText('does not represent districts or townships')).toBeHidden();
	await why.getByText('Why no township values?').click();
	await expect(why.getByText('does not represent districts or townships')).toBeVisible();
	await why.getByRole('link').click();
	await expect(page).toHaveURL(/\/mlcs-2017\/coverage\/$/);
});
