import { caveatIds, open } from './explore-page.ts';
import { expect, test } from './site-test.ts';

interface Case {
	readonly view: string;
	readonly link: string;
	readonly caveats: readonly string[];
}

/** Caveats of every view of the camp profiling. */
const ALWAYS = [
	'synthetic-data',
	'key-informants',
	'host-families',
	'rakhine-not-profiled',
	'short-displacement',
	'demonstration',
	'record-unverified',
	'rounds-take-months',
] as const;

const CASES: readonly Case[] = [
	{
		view: 'people in camps by control, of which some were missed and some never seen',
		link: '/camp-profiling/people-in-camps/?by=control',
		caveats: [
			...ALWAYS,
			'ngca-missed-more-often',
			'units-not-reached',
			'units-never-reached',
			'control-split-made-up',
			'site-counts-differ',
		],
	},
	{
		view: 'the census in a region that was enumerated whole has its date alone',
		link: '/census-2014/population/?by=none&only.state=MMR010',
		caveats: ['as-of-2014'],
	},
	{
		view: 'the census in Rakhine has the people who were estimated',
		link: '/census-2014/population/?by=none&only.state=MMR012',
		caveats: ['rakhine-estimated', 'as-of-2014'],
	},
	{
		view: 'townships of Yangon have the split of Hlaingtharya, which has no value',
		link: '/census-2014/population/?by=township&only.state=MMR013',
		caveats: ['hlaingtharya-split', 'seikkan-merged', 'as-of-2014'],
	},
	{
		view: 'household facts say that institutions are left out',
		link: '/census-2014/household-size/?by=none&only.state=MMR010',
		caveats: ['institutions-left-out', 'as-of-2014'],
	},
];

test.describe('caveats of exactly this view of a register', () => {
	for (const { view, link, caveats } of CASES) {
		test(view, async ({ page }) => {
			await open(page, link);
			await expect(page.getByTestId('caveats').getByRole('listitem')).toHaveCount(caveats.length);
			expect((await caveatIds(page)).toSorted()).toEqual(caveats.toSorted());
		});
	}

	test('stand gravest first', async ({ page }) => {
		await open(page, '/camp-profiling/people-in-camps/?by=control');
		const classes = await page
			.locator('[data-caveat]')
			.evaluateAll((all) => all.map((item) => (item as HTMLElement).classList[0] ?? ''));
		const order = ['serious', 'caution', 'note'];
		expect(classes).toEqual(classes.toSorted((a, b) => order.indexOf(a) - order.indexOf(b)));
		expect(new Set(classes).size).toBeGreaterThan(1);
	});

	test('are none where none applies, and the screen says so', async ({ page }) => {
		/* Every published view has a caveat; without those of its descriptors the census has none. */
		await page.route('**/data/census-2014/dataset.json*', async (route) => {
			const response = await route.fetch();
			await route.fulfill({ response, json: { ...(await response.json()), caveats: [] } });
		});
		/* Only a page that lives asks for the descriptors again; a loaded one brings them. */
		await page.goto('/', { waitUntil: 'networkidle' });
		const card = page.getByRole('article').filter({ hasText: '2014 Population' });
		await card.getByRole('link', { name: 'Explore it' }).click();
		await expect(page.getByTestId('no-caveats')).toHaveText(
			'No caveat applies to exactly this view.',
		);
		await expect(page.getByRole('heading', { name: 'What to keep in mind (0)' })).toBeVisible();
		expect(await caveatIds(page)).toEqual([]);
	});
});
