import { formatBare } from '../../src/lib/i18n/index.ts';
import { estimate, figureOf } from './command-line.ts';
import { answered, caveatIds, choose, open } from './explore-page.ts';
import { expect, test } from './site-test.ts';

const CAMPS = '/camp-profiling/people-in-camps/';
const LATRINES = '/camp-profiling/people-per-latrine/';

test('a register opens with its latest round, and offers no interval', async ({ page }) => {
	await open(page, CAMPS);
	const rounds = page.getByRole('combobox', { name: 'Round', exact: true });
	await expect(rounds.locator('option')).toHaveText([
		...[7, 6, 5, 4, 3, 2, 1].map((n) => new RegExp(`^Round ${n} `)),
		'Every round, as a trend',
	]);
	await expect(rounds.locator('option:checked')).toHaveText(/^Round 7/);
	await expect(page.getByRole('group', { name: 'Confidence' })).toHaveCount(0);
	await expect(page.locator('#sure')).toContainText('no sampling interval');
	await expect(page.locator('#sure')).not.toContainText('interval of');
	await expect(page.getByTestId('as-of')).toHaveText('April 2018');
});

test('an earlier round is another view, with its own link and caveat', async ({ page }) => {
	await open(page, CAMPS);
	const latest = await page.getByTestId('overall').innerText();
	await choose(page, 'Round', 'Round 5 (2016)');
	await expect(page).toHaveURL(/\?only\.round=5$/);
	await expect(page.getByTestId('overall')).not.toHaveText(latest);
	await answered(page);
	await expect(page.getByTestId('overall-interval')).toContainText('Round 5');
	expect(await caveatIds(page)).toContain('older-round');
	await choose(page, 'Round', 'Round 7 (2018)');
	await expect(page).toHaveURL(new RegExp(`${CAMPS}$`));
	await expect(page.getByTestId('overall')).toHaveText(latest);
});

test('every round is a trend with completeness below, and one round leads back', async ({
	page,
}) => {
	const printed = await estimate('camp-profiling', 'people-in-camps', '--by', 'round');
	await open(page, CAMPS);
	await choose(page, 'Round', 'Every round, as a trend');
	await expect(page).toHaveURL(/\?by=round$/);
	await answered(page);
	const chart = page.locator('.chart figure');
	await expect(chart.getByText('expected, not reached')).toBeVisible();
	await chart.getByText('How complete each round is').click();
	const rows = chart.locator('tbody tr');
	await expect(rows).toHaveCount(7);
	for (const [i, { reached, expected }] of (printed.completeness ?? []).entries()) {
		await expect(rows.nth(i)).toContainText(String(reached));
		await expect(rows.nth(i)).toContainText(String(expected));
	}
	await choose(page, 'Round', 'Round 6 (2017)');
	await expect(page).toHaveURL(/\?only\.round=6$/);
	await expect(page.locator('[data-code]').first()).toBeAttached();
});

test('townships are a level like states, drawn when they are asked for', async ({ page }) => {
	await open(page, LATRINES);
	const states = await page.locator('.map [data-code]').count();
	await page.getByRole('radio', { name: 'Township' }).check({ force: true });
	await expect(page).toHaveURL(/\?by=township$/);
	await answered(page);
	await expect(page.locator('.map [data-code="MMR001001"]')).toBeAttached();
	expect(await page.locator('.map [data-code]').count()).toBeGreaterThan(Math.max(states, 300));
	await page.getByRole('radio', { name: 'State, region' }).check({ force: true });
	await expect(page).toHaveURL(new RegExp(`${LATRINES}$`));
});

test('who controls the area is a filter and a breakdown, and a camp that was missed is in both', async ({
	page,
}) => {
	await open(page, `${CAMPS}?by=control`);
	const rows = page.locator('.chart .panel button');
	await expect(rows).toHaveCount(2);
	await expect(rows.first()).toHaveAttribute('aria-label', /from \d+ of \d+ camps/);
	await page.getByRole('button', { name: '+ Add a filter' }).click();
	await expect(
		page
			.getByRole('combobox', { name: 'Choose what to filter by' })
			.locator('option', { hasText: 'Round' }),
	).toHaveCount(0);
});

test('people or camps: the unit changes the value and not who is in it', async ({ page }) => {
	await open(page, '/camp-profiling/flood-risk/');
	const [n, camps] = [
		await page.getByTestId('n').innerText(),
		await page.getByTestId('overall').innerText(),
	];
	await page.getByRole('group', { name: 'Unit' }).getByText('People').click();
	await expect(page).toHaveURL(/\?weight=person$/);
	await expect(page.getByTestId('overall')).not.toHaveText(camps);
	await expect(page.getByTestId('n')).toHaveText(n);
});

test('the sites tab shows every expected camp once, and links lead to it', async ({ page }) => {
	const { overall } = await estimate('camp-profiling', 'people-per-latrine', '--by', 'state');
	await open(page, LATRINES);
	await page.getByRole('tab', { name: 'Sites' }).click();
	await expect(page).toHaveURL(/\?tab=sites$/);
	const sites = page.locator('[data-site]');
	await expect(sites.first()).toBeAttached();
	const ids = await sites.evaluateAll((all) => all.map((s) => s.getAttribute('data-site')));
	expect(new Set(ids).size).toBe(ids.length);
	expect(ids).toHaveLength(figureOf(overall).expected);
	await sites.first().focus();
	await expect(sites.first()).toHaveAttribute('aria-label', /(Kachin|Shan)/);
	await expect(sites.first()).toHaveAttribute('href', /\/camp\//);
});

test('a value is held against its standard, with the source beside it', async ({ page }) => {
	await open(page, LATRINES);
	const standard = page.getByTestId('standard');
	await expect(standard).toContainText('20 people');
	await expect(standard).toContainText('Sphere Handbook');
	await expect(standard).toContainText(/meets it|falls short of it|decides whether/);
});

test('change since the round before is that of the same camps, and of all, each by its name', async ({
	page,
}) => {
	const { overall } = await estimate('camp-profiling', 'people-in-camps', '--by', 'state');
	const { change } = figureOf(overall);
	const bare = (x: number): string => formatBare('en', x, { style: 'number', decimals: 0 });
	await open(page, CAMPS);
	const panel = page.getByTestId('change');
	await expect(panel).toContainText('Round 6');
	await expect(panel).toContainText(`The same ${change?.matched?.units} camps in both rounds`);
	await expect(panel).toContainText('All camps of each round');
	await expect(page.getByTestId('change-matched')).toContainText(
		`${bare(change?.matched?.from ?? 0)} to ${bare(change?.matched?.to ?? 0)}`,
	);
	await expect(page.getByTestId('change-all')).toContainText(
		`${bare(change?.all?.from ?? 0)} to ${bare(change?.all?.to ?? 0)}`,
	);
});

test('a link with a confidence level is told that there is none, in both languages', async ({
	page,
}) => {
	await open(page, `${CAMPS}?ci=0.9&only.round=2,3`);
	const reports = page.getByTestId('bad-link').getByRole('listitem');
	await expect(reports).toHaveText([
		/^invalid level: 0\.9 \(camp-profiling is a register: nothing was sampled/,
		/^invalid filter: round=2, 3 \(a register shows one round: name one of 1, 2, 3, 4, 5, 6, 7/,
	]);
	await expect(page.getByTestId('overall-interval')).toContainText('Round 7');
	await open(page, `/my${CAMPS}?ci=0.9`);
	await expect(reports).toHaveText([/^ယုံကြည်မှုအဆင့် မမှန်ပါ- 0\.9 \(/]);
});

test('real figures of the census are not called a demonstration, and are complete', async ({
	page,
}) => {
	await open(page, '/census-2014/population/');
	await expect(page.getByText('Demonstration data')).toHaveCount(0);
	await expect(page.getByTestId('overall-interval')).toHaveText('All 330 townships');
	await expect(page.getByTestId('as-of')).toHaveText('29 March 2014');
	await expect(page.locator('.figures')).toContainText(
		'2014 Myanmar Population and Housing Census',
	);
});
