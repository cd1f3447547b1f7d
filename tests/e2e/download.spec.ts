import { readFile } from 'node:fs/promises';
import { csvParse } from 'd3-dsv';
import { estimate, numbersOf } from './command-line.ts';
import { open, PERCENT, tableNumbers, writtenCell } from './explore-page.ts';
import { expect, test } from './site-test.ts';
import type { Page } from '@playwright/test';

interface Downloaded {
	readonly name: string;
	/** The lines that start with `# `, without it. */
	readonly notes: readonly string[];
	readonly text: string;
}

async function download(page: Page, button: string): Promise<Downloaded> {
	const started = page.waitForEvent('download');
	await page.getByRole('button', { name: button }).click();
	const file = await started;
	const lines = (await readFile(await file.path(), 'utf8')).split('\n');
	return {
		name: file.suggestedFilename(),
		notes: lines.filter((line) => line.startsWith('# ')).map((line) => line.slice(2)),
		text: lines.filter((line) => !line.startsWith('# ')).join('\n'),
	};
}

const LINK = '/mlcs-2017/grid-electricity/?by=quintile&only.state=MMR012,MMR222&ci=0.9&tab=table';
const OPTIONS = ['--by', 'quintile', '--where', 'state=MMR012,MMR222', '--level', '0.9'];

test('a download has the numbers of the screen and of the command line', async ({ page }) => {
	const printed = await estimate('mlcs-2017', 'grid-electricity', ...OPTIONS);
	await open(page, LINK);
	const { text } = await download(page, 'Download CSV');
	const [overall, ...cells] = csvParse(text);
	expect(overall?.['scope']).toBe('overall');
	expect(cells.map((row) => row['quintile'])).toEqual(
		printed.cells.map((cell) => cell.by['quintile']),
	);

	const wanted = [printed.overall, ...printed.cells];
	[overall, ...cells].forEach((row, i) => {
		const cell = wanted[i];
		if (!row || !cell)
			throw new Error(`invalid rows: ${cells.length + 1} (${wanted.length} wanted)`);
		const { value, low, high, se, n } = numbersOf(cell);
		const exact = { value, se, ci_low: low, ci_high: high };
		for (const [column, number] of Object.entries(exact)) {
			expect(Math.abs(Number(row[column]) / number - 1), `row ${i} ${column}`).toBeLessThan(1e-9);
		}
		expect(row['n']).toBe(String(n));
		expect(row['status']).toBe('synthetic');
		expect(row['level']).toBe('0.9');
	});
	expect(await tableNumbers(page)).toEqual(printed.cells.map((c) => writtenCell(c, PERCENT)));
});

test('a download says what it is: status, filters, coverage, caveats, citation, release, link', async ({
	page,
}) => {
	await open(page, LINK);
	const titles = await page.locator('[data-caveat] h3').allInnerTexts();
	const day = new Date().toISOString().slice(0, 10);
	const { name, notes } = await download(page, 'Download CSV');
	expect(name).toBe(
		`mlcs-2017_grid-electricity_by-quintile_state-MMR012-MMR222_synthetic_${day}.csv`,
	);
	expect(notes[0]).toBe('Status: SYNTHETIC demonstration data. Not for citation.');
	const beginnings = [
		'Title: Public grid electricity for lighting (% of households)',
		'Dataset: Myanmar Living Conditions Survey 2017 (demonstration data) (mlcs-2017, demo-1)',
		'Breakdown: Fifth of people by consumption',
		'Filters: State or region: Rakhine, Shan',
		'Weighted by: Households',
		'Confidence level: 90%',
		'Coverage: 184 enumeration areas drawn: 164 done as planned, 13 replaced, 7 not done',
		'Citation: Sittan demonstration data for the Myanmar Living Conditions Survey 2017',
		'Licence: ',
		`Link: ${page.url()}`,
		'Method: proportion; Taylor linearisation',
	];
	for (const beginning of beginnings) {
		expect(
			notes.filter((note) => note.startsWith(beginning)),
			beginning,
		).toHaveLength(1);
	}
	const caveats = notes.filter((note) => note.startsWith('Caveat: '));
	expect(titles.length).toBeGreaterThan(2);
	expect(caveats).toHaveLength(titles.length);
	titles.forEach((title, i) => expect(caveats[i]).toContain(`Caveat: ${title}. `));
});

test('a download in Burmese has the same numbers and Burmese notes', async ({ page }) => {
	await open(page, LINK);
	const english = await download(page, 'Download CSV');
	await open(page, `/my${LINK}`);
	const burmese = await download(page, 'CSV ဒေါင်းလုဒ်');
	expect(burmese.notes[0]).toContain('ဖန်တီးထားသော သရုပ်ပြဒေတာ');
	expect(burmese.notes).toHaveLength(english.notes.length);
	const numbers = (text: string) =>
		csvParse(text).map(({ quintile, value, se, n, status }) => ({
			quintile,
			value,
			se,
			n,
			status,
		}));
	expect(numbers(burmese.text)).toEqual(numbers(english.text));
});

test('a copied table names the demonstration data', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await open(page, LINK);
	const rows = await tableNumbers(page);
	await page.getByRole('button', { name: 'Copy table' }).click();
	await expect(page.getByText('Copied. Paste it into a spreadsheet.')).toBeVisible();
	const text = await page.evaluate(() => navigator.clipboard.readText());
	expect(text).toContain('Demonstration data: synthetic, not for citation');
	for (const { value, low, high } of rows) expect(text).toContain(`${value}\t${low}\t${high}`);
});
