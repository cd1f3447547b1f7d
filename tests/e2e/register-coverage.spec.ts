import { estimate } from './command-line.ts';
import { choose } from './explore-page.ts';
import { expect, test } from './site-test.ts';

const COVERAGE = '/camp-profiling/coverage/';

test('the coverage of a register is what `sittan estimate` says of each round', async ({
	page,
}) => {
	const { completeness = [] } = await estimate('camp-profiling', 'camps-profiled', '--by', 'state');
	await page.goto(COVERAGE, { waitUntil: 'networkidle' });
	const latest = completeness.at(-1);
	const summary = page.getByTestId('completeness-summary');
	await expect(summary).toContainText(`${latest?.reached} of ${latest?.expected} camps reached`);
	await expect(summary).toContainText('not accessible');
	await expect(summary).toContainText('Not expected: ');
	const whole = page.locator('tr.whole td');
	await expect(whole).toHaveText(
		completeness.toReversed().map((c) => new RegExp(`^\\s*${c.reached} of ${c.expected}`)),
	);
});

test('rows of the states add up to the whole in every round', async ({ page }) => {
	await page.goto(COVERAGE, { waitUntil: 'networkidle' });
	await page.getByText('States and regions', { exact: true }).click();
	const numbers = await page.locator('.scroll table tbody tr').evaluateAll((rows) =>
		rows.map((row) =>
			[...row.querySelectorAll('td')].map((cell) => {
				const [, reached = '0', expected = '0'] =
					/(\d+) of (\d+)/.exec(cell.textContent ?? '') ?? [];
				return [Number(reached), Number(expected)] as const;
			}),
		),
	);
	const [whole = [], ...states] = numbers.slice(0, 3);
	expect(states).toHaveLength(2);
	for (const [i, [reached, expected]] of whole.entries()) {
		expect(states.reduce((sum, row) => sum + (row[i]?.[0] ?? 0), 0)).toBe(reached);
		expect(states.reduce((sum, row) => sum + (row[i]?.[1] ?? 0), 0)).toBe(expected);
	}
});

test('what was not reached is listed with the round in which it last was', async ({ page }) => {
	const { completeness = [] } = await estimate('camp-profiling', 'camps-profiled', '--by', 'state');
	await page.goto(COVERAGE, { waitUntil: 'networkidle' });
	const latest = completeness.at(-1);
	const missed = (latest?.expected ?? 0) - (latest?.reached ?? 0);
	await expect(page.getByRole('heading', { name: /^Not reached: Round 7/ })).toContainText(
		`(${missed})`,
	);
	await page.getByRole('button', { name: `Show all ${missed}` }).click();
	const rows = page.locator('[data-unit]');
	await expect(rows).toHaveCount(missed);
	await expect(rows.filter({ hasText: 'never' }).first()).toBeVisible();
	await expect(rows.filter({ hasText: 'Round 6' }).first()).toBeVisible();

	await choose(page, 'Round', 'Round 1 (2013)');
	await expect(page.getByRole('heading', { name: /^Not reached: Round 1/ })).toBeVisible();
	await expect(rows.filter({ hasText: 'Round 6' })).toHaveCount(0);
	await rows.first().getByRole('link').click();
	await expect(page).toHaveURL(/\/camp\//);
});

test('map and ledger point at the same area', async ({ page }) => {
	await page.goto(COVERAGE, { waitUntil: 'networkidle' });
	await page.locator('tr[data-code="MMR001001"]').hover();
	await expect(page.locator('.readout')).toContainText(/^Myitkyina, Round 7.*: \d+ of \d+ camps/);
});

test('a complete count says so, with its caveats and what sources disagree about', async ({
	page,
}) => {
	await page.goto('/census-2014/coverage/');
	await expect(page.getByTestId('completeness-summary')).toHaveText(
		'All 330 townships have figures.',
	);
	await expect(page.getByRole('main')).toContainText('1,090,000 people in Rakhine were estimated');
	await expect(page.getByRole('heading', { name: 'Where sources disagree' })).toBeVisible();
	await expect(page.getByText('Demonstration data')).toHaveCount(0);
});

test('the gaps of a survey stand for people and households of the census', async ({ page }) => {
	await page.goto('/mlcs-2017/coverage/');
	const wa = page.getByRole('listitem').filter({ hasText: 'Wa were not surveyed' });
	await expect(wa).toContainText('470,764, 0.9% of the frame');
	await expect(wa).toContainText('71,879, 0.7% of the frame');
});
