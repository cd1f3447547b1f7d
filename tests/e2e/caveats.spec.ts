import { caveatIds, GRID, MANDALAY, open, RAKHINE, SHAN } from './explore-page.ts';
import { expect, test } from './site-test.ts';

/** Caveats of what the sample did not see. */
const WA = 'wa-not-surveyed';
const NORTHERN_RAKHINE = 'northern-rakhine-replaced';
/** Caveats of every view of this indicator. */
const ALWAYS = ['synthetic-data', 'townships-covered-conflict', 'one-main-source'] as const;
const BIAS = 'bias-direction-unknown';
const ESTIMATED_IN_CENSUS = 'census-estimated-areas';

interface Case {
	readonly view: string;
	readonly query: string;
	readonly caveats: readonly string[];
}

const CASES: readonly Case[] = [
	{
		view: 'the country by state and region has those of Wa and of northern Rakhine',
		query: '',
		caveats: [WA, NORTHERN_RAKHINE, BIAS, ESTIMATED_IN_CENSUS, ...ALWAYS],
	},
	{
		view: 'the country by urban and rural has both too',
		query: '?by=urban',
		caveats: [WA, NORTHERN_RAKHINE, BIAS, ESTIMATED_IN_CENSUS, ...ALWAYS],
	},
	{
		view: 'Shan has that of Wa alone',
		query: `?by=urban&only.state=${SHAN}`,
		caveats: [WA, BIAS, ...ALWAYS],
	},
	{
		view: 'Rakhine has that of northern Rakhine alone',
		query: `?by=urban&only.state=${RAKHINE}`,
		caveats: [NORTHERN_RAKHINE, BIAS, ESTIMATED_IN_CENSUS, ...ALWAYS],
	},
	{
		view: 'Shan and Rakhine together have both',
		query: `?by=urban&only.state=${SHAN},${RAKHINE}`,
		caveats: [WA, NORTHERN_RAKHINE, BIAS, ESTIMATED_IN_CENSUS, ...ALWAYS],
	},
	{
		view: 'Kachin has neither, but that of the census and that of wide intervals',
		query: '?by=urban&only.state=MMR001',
		caveats: [ESTIMATED_IN_CENSUS, 'imprecise-values', ...ALWAYS],
	},
	{
		view: 'Mandalay has none of them',
		query: `?by=urban&only.state=${MANDALAY}`,
		caveats: [...ALWAYS],
	},
];

test.describe('caveats of exactly this view', () => {
	for (const { view, query, caveats } of CASES) {
		test(view, async ({ page }) => {
			await open(page, GRID + query);
			await expect(page.getByTestId('caveats').getByRole('listitem')).toHaveCount(caveats.length);
			expect((await caveatIds(page)).toSorted()).toEqual(caveats.toSorted());
		});
	}

	test('change with the view, and the ledger with them', async ({ page }) => {
		await open(page, GRID);
		const ledger = page.locator('#sure');
		await expect(ledger).toContainText('1,152 enumeration areas drawn: 1,132 done as planned');
		await page.locator(`[data-code="${SHAN}"]`).click();
		await expect(page).toHaveURL(new RegExp(`only\\.state=${SHAN}$`));
		await expect(page.locator(`[data-caveat="${NORTHERN_RAKHINE}"]`)).toHaveCount(0);
		await expect(page.locator(`[data-caveat="${WA}"]`)).toBeVisible();
		await expect(ledger).toContainText(
			'104 enumeration areas drawn: 97 done as planned, 0 replaced, 7 not done',
		);
		await expect(page.getByTestId('bounds')).toContainText('What could the gap do?');
		await page.goBack();
		await expect(page.locator(`[data-caveat="${NORTHERN_RAKHINE}"]`)).toBeVisible();
	});

	test('stand where the gap could do nothing without a claim of what it could do', async ({
		page,
	}) => {
		await open(page, `${GRID}?by=urban&only.state=${MANDALAY}`);
		await expect(page.getByTestId('bounds')).toHaveCount(0);
		await expect(page.locator('#sure')).toContainText('0 replaced, 0 not done');
	});
});
