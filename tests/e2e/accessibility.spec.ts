import { answered, GRID } from './explore-page.ts';
import { expectAccessible, show, type Look } from './screen-checks.ts';
import { expect, test } from './site-test.ts';

interface View {
	readonly path: string;
	readonly look: Look;
	/** The status of the answer; 200 without it. */
	readonly status?: number;
	/** What a pane shows last, where it reads its own rows. */
	readonly last?: string;
}

/** Views beside the screens and panes of screens.ts, over which screens.spec.ts has axe go. */
const VIEWS: readonly View[] = [
	{ path: '/mlcs-2017/solar-lighting/?by=state,head_education', look: 'dark 1440' },
	{ path: `${GRID}?by=township&only.state=MMR222`, look: 'light 1440' },
	{
		path: '/my/mlcs-2017/consumption-mean/?tab=distribution',
		look: 'dark 390',
		last: 'inequality-table',
	},
	{
		path: '/mlcs-2017/water-shortage/?tab=trend',
		look: 'light 390',
		last: 'trend-sentence',
	},
	{ path: '/camp-profiling/people-per-latrine/', look: 'dark 1440' },
	{ path: '/my/camp-profiling/people-per-latrine/', look: 'light 390' },
	{ path: '/camp-profiling/shelter-gap/?by=township&tab=table', look: 'light 1440' },
	{ path: '/camp-profiling/shelter-gap/?tab=sites', look: 'light 1440' },
	{ path: '/my/camp-profiling/shelter-gap/?tab=sites', look: 'dark 390' },
	{ path: '/census-2014/population/?by=township', look: 'light 1440' },
	{ path: '/my/census-2014/coverage/', look: 'light 1440' },
	{ path: '/my/mlcs-2017/extract/?kind=estimates', look: 'dark 1440' },
	{ path: '/my/camp-profiling/extract/', look: 'light 390' },
	{ path: '/area/MMR222/', look: 'light 1440' },
	{ path: '/my/area/MMR013008/', look: 'dark 1440' },
	{ path: '/my/cluster-analysis/report/?round=2017-03', look: 'dark 390' },
	{ path: '/no-such-page/', look: 'light 1440', status: 404 },
	{ path: '/my/no-such-page/', look: 'dark 390', status: 404 },
];

test.describe('axe finds nothing', () => {
	for (const { path, look, status = 200, last } of VIEWS) {
		test(`on ${path}, ${look} wide`, async ({ page, witness }) => {
			if (status === 404) witness.forgiven.push(/404/);
			await show(page, look);
			const response = await page.goto(path, { waitUntil: 'networkidle' });
			expect(response?.status()).toBe(status);
			if ((await page.locator('[data-phase]').count()) > 0) await answered(page);
			if (last) await expect(page.getByTestId(last)).toBeVisible();
			await expectAccessible(page, look);
		});
	}
});

test('the skip link goes to the content', async ({ page }) => {
	await page.goto('/');
	await page.keyboard.press('Tab');
	await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(page.getByRole('main')).toBeFocused();
});
