import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { formatBare, formatCount } from '../../src/lib/i18n/index.ts';
import { estimate, numbersOf } from './command-line.ts';
import { caveatIds, open, PERCENT, tableNumbers, writtenCell } from './explore-page.ts';
import { expect, test } from './site-test.ts';

const built = existsSync(fileURLToPath(new URL('../../build/nhanes', import.meta.url)));

test.describe('a real survey, opened in the browser by the same build', () => {
	test.skip(!built, 'nhanes has not been imported: sittan import <file> --dataset nhanes');

	for (const by of ['race', 'agecat', 'RIAGENDR']) {
		test(`shows the numbers of the command line, by ${by}`, async ({ page }) => {
			const printed = await estimate('nhanes', 'high-cholesterol', '--by', by);
			await open(page, `/nhanes/high-cholesterol/?by=${by}&tab=table`);
			const { value, low, high, n } = numbersOf(printed.overall);
			const bare = (x: number): string => formatBare('en', x, PERCENT);
			await expect(page.getByTestId('bad-link')).toHaveCount(0);
			await expect(page.getByTestId('overall')).toHaveText(`${bare(value)}%`);
			await expect(page.getByTestId('overall-interval')).toContainText(
				`95% interval ${bare(low)} to ${bare(high)}`,
			);
			await expect(page.getByTestId('n')).toHaveText(formatCount('en', n));
			expect(printed.cells.length).toBeGreaterThan(1);
			expect(await tableNumbers(page)).toEqual(printed.cells.map((c) => writtenCell(c, PERCENT)));
			expect(await caveatIds(page)).toEqual(printed.caveats);
			expect(printed.caveats).not.toContain('synthetic-data');
			await expect(page.getByText('Demonstration data')).toHaveCount(0);
		});
	}
});
