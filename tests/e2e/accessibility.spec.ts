import { AxeBuilder } from '@axe-core/playwright';
import { answered, GRID, GRID_BURMESE } from './explore-page.ts';
import { expect, test } from './site-test.ts';

interface Look {
	readonly path: string;
	readonly colours: 'light' | 'dark';
	readonly width: 390 | 1440;
	/** The status of the answer; 200 without it. */
	readonly status?: number;
	/** What a pane shows last, where it reads its own rows. */
	readonly last?: string;
}

/** A combination for each screen, such that every language, colour and width meets every other. */
const LOOKS: readonly Look[] = [
	{ path: '/', colours: 'light', width: 1440 },
	{ path: '/my/', colours: 'dark', width: 390 },
	{ path: GRID, colours: 'light', width: 1440 },
	{ path: GRID, colours: 'dark', width: 1440 },
	{ path: GRID, colours: 'light', width: 390 },
	{ path: GRID_BURMESE, colours: 'dark', width: 390 },
	{ path: `${GRID}?tab=table`, colours: 'dark', width: 1440 },
	{ path: `${GRID_BURMESE}?tab=table`, colours: 'light', width: 390 },
	{ path: `${GRID}?by=state,urban&tab=chart`, colours: 'light', width: 1440 },
	{ path: '/mlcs-2017/solar-lighting/?by=state,head_education', colours: 'dark', width: 1440 },
	{ path: `${GRID}?by=township&only.state=MMR222`, colours: 'light', width: 1440 },
	{ path: `${GRID}?tab=compare`, colours: 'light', width: 1440, last: 'ranking' },
	{
		path: '/my/mlcs-2017/consumption-mean/?tab=distribution',
		colours: 'dark',
		width: 390,
		last: 'inequality-table',
	},
	{
		path: '/mlcs-2017/water-shortage/?tab=trend',
		colours: 'light',
		width: 390,
		last: 'trend-sentence',
	},
	{ path: '/camp-profiling/people-per-latrine/', colours: 'dark', width: 1440 },
	{ path: '/my/camp-profiling/people-per-latrine/', colours: 'light', width: 390 },
	{ path: '/camp-profiling/shelter-gap/?by=township&tab=table', colours: 'light', width: 1440 },
	{ path: '/camp-profiling/shelter-gap/?tab=sites', colours: 'light', width: 1440 },
	{ path: '/my/camp-profiling/shelter-gap/?tab=sites', colours: 'dark', width: 390 },
	{ path: '/camp-profiling/people-in-camps/?by=round', colours: 'dark', width: 1440 },
	{ path: '/census-2014/population/?by=township', colours: 'light', width: 1440 },
	{ path: '/camp-profiling/coverage/', colours: 'light', width: 1440 },
	{ path: '/my/camp-profiling/coverage/', colours: 'dark', width: 390 },
	{ path: '/my/census-2014/coverage/', colours: 'light', width: 1440 },
	{ path: '/camp-profiling/about/', colours: 'light', width: 1440 },
	{ path: '/mlcs-2017/coverage/', colours: 'light', width: 1440 },
	{ path: '/my/mlcs-2017/coverage/', colours: 'dark', width: 390 },
	{ path: '/mlcs-2017/about/', colours: 'dark', width: 1440 },
	{ path: '/my/mlcs-2017/about/', colours: 'light', width: 390 },
	{ path: '/mlcs-2017/extract/', colours: 'light', width: 1440 },
	{ path: '/my/mlcs-2017/extract/?kind=estimates', colours: 'dark', width: 1440 },
	{ path: '/my/camp-profiling/extract/', colours: 'light', width: 390 },
	{ path: '/camp-profiling/extract/?kind=estimates', colours: 'dark', width: 390 },
	{ path: '/area/', colours: 'dark', width: 1440 },
	{ path: '/my/area/', colours: 'light', width: 390 },
	{ path: '/area/MMR222/', colours: 'light', width: 1440 },
	{ path: '/area/MMR001009/', colours: 'dark', width: 390 },
	{ path: '/my/area/MMR001009/', colours: 'light', width: 1440 },
	{ path: '/my/area/MMR013008/', colours: 'dark', width: 1440 },
	{ path: '/cluster-analysis/report/', colours: 'light', width: 1440 },
	{ path: '/my/cluster-analysis/report/?round=2017-03', colours: 'dark', width: 390 },
	{ path: '/methods/', colours: 'light', width: 390 },
	{ path: '/my/methods/', colours: 'dark', width: 1440 },
	{ path: '/no-such-page/', colours: 'light', width: 1440, status: 404 },
	{ path: '/my/no-such-page/', colours: 'dark', width: 390, status: 404 },
];

test.describe('axe finds nothing', () => {
	for (const { path, colours, width, status = 200, last } of LOOKS) {
		test(`on ${path}, ${colours}, ${width} wide`, async ({ page, witness }) => {
			if (status === 404) witness.forgiven.push(/404/);
			await page.emulateMedia({ colorScheme: colours });
			await page.setViewportSize({ width, height: 900 });
			const response = await page.goto(path, { waitUntil: 'networkidle' });
			expect(response?.status()).toBe(status);
			if ((await page.locator('[data-phase]').count()) > 0) await answered(page);
			if (last) await expect(page.getByTestId(last)).toBeVisible();
			/* No screen has frames, so axe may run in the page at once; nodes that pass are not listed. */
			const { violations, passes } = await new AxeBuilder({ page })
				.setLegacyMode(true)
				.options({ resultTypes: ['violations'] })
				.analyze();
			expect(passes.length).toBeGreaterThan(5);
			expect(
				violations.map(({ id, nodes }) =>
					`${id}: ${nodes.map((n) => n.html).join(' ')}`.slice(0, 500),
				),
			).toEqual([]);
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
