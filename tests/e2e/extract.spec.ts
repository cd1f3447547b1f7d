import { createHash } from 'node:crypto';
import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { csvParse } from 'd3-dsv';
import { formatBare, formatCount } from '../../src/lib/i18n/index.ts';
import { open, PERCENT, tableNumbers } from './explore-page.ts';
import { looked, openExtract, take, unzip } from './extract-page.ts';
import { expect, test } from './site-test.ts';
import type { Page } from '@playwright/test';

const ROWS = '/mlcs-2017/extract/?vars=state,urban,light_source,weight,stratum,psu';
const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const run = promisify(execFile);

/** The count of rows as the screen writes it. */
async function keptRows(page: Page): Promise<string> {
	const text = await page.getByTestId('row-count').innerText();
	return text.split(' of ')[0] ?? text;
}

/** Has pages come with other descriptors: those that travel in the page, as text in text. */
async function withDescriptors(page: Page, text: string, other: string): Promise<void> {
	const quoted = (x: string): string => JSON.stringify(x).slice(1, -1);
	await page.route(/\/extract\/(\?|$)/, async (route) => {
		const response = await route.fetch();
		const body = await response.text();
		if (!body.includes(quoted(text))) return route.fulfill({ response });
		await route.fulfill({ response, body: body.replace(quoted(text), quoted(other)) });
	});
}

test('rows that are chosen are the rows of the file, and the README says as many', async ({
	page,
}) => {
	await openExtract(page, `${ROWS}&only.state=MMR012`);
	const kept = await keptRows(page);
	const { name, names, zip, text } = await take(page);
	const rows = csvParse(await text('data.csv'));
	expect(formatCount('en', rows.length)).toBe(kept);
	expect(new Set(rows.map((row) => row['state']))).toEqual(new Set(['MMR012']));
	expect(rows.columns).toHaveLength(6);
	expect(names).toContain('analysis.R');
	expect(await text('README.md')).toContain(`${kept} rows after the filter`);
	expect(name).toMatch(/^mlcs-2017_rakhine_.*\.zip$/);
	const done = page.locator('[data-packing="done"]');
	await expect(done).toContainText(name);
	await expect(done).toContainText(createHash('sha256').update(zip).digest('hex'));
});

test('every value of the preview stands under its name, and only columns in sight are drawn', async ({
	page,
}) => {
	await openExtract(page, '/mlcs-2017/extract/');
	const preview = page.getByTestId('preview');
	const [names, values] = [preview.getByRole('row').nth(0), preview.getByRole('row').nth(1)];
	const columns = await names.getByRole('columnheader').count();
	for (const end of [0, 1_000_000]) {
		await preview.evaluate((e, left) => void (e.scrollLeft = left), end);
		const at = end === 0 ? 1 : columns;
		const value = values.locator(`[aria-colindex="${at}"]`);
		await expect(value).toBeVisible();
		const name = names.locator(`[aria-colindex="${at}"]`);
		expect((await value.boundingBox())?.x).toBeCloseTo((await name.boundingBox())?.x ?? NaN, 0);
		expect(await values.getByRole('cell').count()).toBeLessThan(columns / 2);
	}
});

test('the preview shows the file as it will be: names, labels and hashtags', async ({ page }) => {
	await openExtract(page, `${ROWS}&only.state=MMR012&values=labels&hxl=1`);
	const preview = page.getByTestId('preview');
	await expect(preview.getByRole('row').nth(2)).toContainText('Rakhine');
	const shown = await preview
		.getByRole('row')
		.evaluateAll((rows) =>
			rows.slice(0, 6).map((row) => [...row.children].map((c) => c.textContent)),
		);
	const { text } = await take(page);
	const lines = (await text('data.csv')).split('\r\n').slice(0, 6);
	expect(shown.map((cells) => cells.map((cell) => cell?.trim()).join(','))).toEqual(lines);
});

test('the rule of k-anonymity is said before the click, and what leaving a key out would do', async ({
	page,
}) => {
	await openExtract(page, '/mlcs-2017/extract/');
	const judgement = page.getByTestId('judgement');
	await expect(judgement).toHaveAttribute('data-rule', 'k-anonymity');
	await expect(judgement).toContainText('These rows are synthetic and may leave');
	const without = judgement.getByRole('row', { name: /State or region/ });
	const left = await without.getByRole('cell').first().innerText();
	await without.getByRole('button', { name: /Leave out/ }).click();
	await looked(page);
	await expect(
		judgement.getByRole('row', { name: 'As chosen' }).getByRole('cell').first(),
	).toHaveText(left);
	await expect(page).toHaveURL(/drop=state/);
	await expect(page.getByTestId('never')).toContainText('Never in a file');
});

test('a dataset of which nothing may leave says why and whom to ask, and has nothing to click', async ({
	page,
}) => {
	await withDescriptors(page, '"rows":{"value":"allowed"', '"rows":{"value":"none"');
	await page.goto('/mlcs-2017/extract/');
	await expect(page.getByTestId('rows-rule')).toContainText('Ask ');
	await expect(page.getByTestId('judgement')).toHaveAttribute('data-rule', 'rows-none', {
		timeout: 30_000,
	});
	await expect(page.getByRole('button', { name: 'Make and download' })).toBeDisabled();
});

test('terms that a licence asks for stand before the click', async ({ page }) => {
	const licence = '"licence":{';
	const accept = '"accept":{"en":"I will name the source.","my":"…"},';
	await withDescriptors(page, licence, `${licence}${accept}`);
	await openExtract(page, `${ROWS}&only.state=MMR012`);
	await expect(page.getByTestId('blocked')).toHaveText('Accept the terms to download.');
	await page.getByRole('checkbox', { name: 'I accept these terms' }).check();
	const { text } = await take(page);
	expect(await text('README.md')).toMatch(/Terms accepted \(.*\): I will name the source\./);
});

test('estimates of a table of the Explore screen are its numbers', async ({ page }) => {
	await page.addInitScript(() => {
		Reflect.deleteProperty(globalThis, 'showSaveFilePicker');
	});
	await open(
		page,
		'/mlcs-2017/grid-electricity/?by=quintile&only.state=MMR012,MMR222&ci=0.9&tab=table',
	);
	const shown = await tableNumbers(page);
	await page.getByRole('link', { name: 'Take this table' }).click();
	await looked(page);
	await expect(page.getByTestId('table-count')).toContainText('Tables: 1 (');
	const { text } = await take(page);
	const cells = csvParse(await text('data.csv')).filter((row) => row['scope'] === 'cell');
	const bare = (x: string | undefined): string => formatBare('en', Number(x), PERCENT);
	expect(
		cells.map((row) => ({
			value: bare(row['value']),
			low: bare(row['ci_low']),
			high: bare(row['ci_high']),
			n: formatCount('en', Number(row['n'])),
		})),
	).toEqual(shown.map(({ value, low, high, n }) => ({ value, low, high, n })));
	expect(new Set(cells.map((row) => row['level']))).toEqual(new Set(['0.9']));
});

test('"Take these rows" carries the filter over', async ({ page }) => {
	await open(page, '/mlcs-2017/grid-electricity/?only.urban=rural');
	await page.getByRole('link', { name: 'Take these rows' }).click();
	await looked(page);
	await expect(page).toHaveURL(/\/mlcs-2017\/extract\/\?only\.urban=rural$/);
	expect(await keptRows(page)).not.toBe('13,730');
});

test('the link carries the choice: what is clicked is there again when it is opened', async ({
	page,
	openElsewhere,
}) => {
	await openExtract(page, '/mlcs-2017/extract/');
	await page.getByRole('button', { name: 'None', exact: true }).click();
	await expect(page.getByTestId('blocked')).toHaveText('Choose at least one variable.');
	await page.getByRole('button', { name: 'Only those an indicator uses' }).click();
	await page.getByRole('checkbox', { name: 'Rakhine' }).check();
	await page.getByRole('checkbox', { name: 'Stata (.dta)' }).check();
	await page.getByRole('radio', { name: 'Both' }).check();
	await looked(page);
	const kept = await keptRows(page);
	const other = await openElsewhere();
	await other.goto(page.url());
	await looked(other);
	expect(await keptRows(other)).toBe(kept);
	await expect(other.getByRole('checkbox', { name: 'Rakhine' })).toBeChecked();
	await expect(other.getByRole('checkbox', { name: 'Stata (.dta)' })).toBeChecked();
	await expect(other.getByRole('radio', { name: 'Both' })).toBeChecked();
});

test('a link with a bad part says so and keeps the rest', async ({ page }) => {
	await openExtract(page, `${ROWS}&only.state=MMR012&forms=pdf`);
	await expect(page.getByTestId('bad-link')).toContainText('invalid form: pdf');
	await expect(page.getByRole('checkbox', { name: 'Rakhine' })).toBeChecked();
});

test('a saved choice gives the same data from the command line, and comes back onto the screen', async ({
	page,
}) => {
	await openExtract(
		page,
		'/mlcs-2017/extract/?vars=state,urban,light_source&values=both&forms=csv,jsonl&only.state=MMR012,MMR004',
	);
	const packed = await take(page);
	const started = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Save the choice' }).click();
	const saved = await (await started).path();
	const out = await mkdtemp(join(tmpdir(), 'sittan-e2e-'));
	const tsx = `${ROOT}/node_modules/.bin/tsx`;
	await run(tsx, ['scripts/sittan.ts', 'extract', '--selection', saved, '--out', out], {
		cwd: ROOT,
	});
	const [zip] = await readdir(out);
	expect(zip).toBe(packed.name);
	const other = await unzip(await readFile(join(out, zip ?? '')));
	for (const name of ['data.csv', 'data.jsonl', 'codebook.csv']) {
		expect((await other.bytes(name)).equals(await packed.bytes(name)), name).toBe(true);
	}
	await rm(out, { recursive: true });
	const address = page.url();
	await openExtract(page, '/mlcs-2017/extract/');
	await page.getByLabel('Open a saved choice').setInputFiles(saved);
	await expect(page).toHaveURL(address);
});

test('a file that is no saved choice is said to be none', async ({ page }) => {
	await openExtract(page, '/camp-profiling/extract/');
	const file = (text: string) => ({
		name: 'choice.json',
		mimeType: 'application/json',
		buffer: Buffer.from(text),
	});
	const input = page.getByLabel('Open a saved choice');
	await input.setInputFiles(file('{'));
	await expect(page.getByRole('alert')).toContainText('This file is no saved choice: JSON');
	await input.setInputFiles(file('{"dataset":"mlcs-2017","table":"household"}'));
	await expect(page.getByRole('alert')).toContainText('This choice is one from mlcs-2017');
});

test('a package can be stopped, and the next one is made', async ({ page }) => {
	await openExtract(page, '/mlcs-2017/extract/?table=visit&forms=csv,xlsx,parquet,dta,jsonl');
	await page.getByRole('button', { name: 'Make and download' }).click();
	await page.getByRole('button', { name: 'Cancel' }).click();
	await expect(page.locator('[data-packing]')).toHaveAttribute('data-packing', 'cancelled');
	await page.getByRole('button', { name: 'None', exact: true }).click();
	await page.getByRole('checkbox', { name: /State or region/ }).check();
	for (const form of ['Excel (XLSX)', 'Stata (.dta)', 'JSON Lines']) {
		await page.getByRole('checkbox', { name: form }).uncheck();
	}
	await looked(page);
	const kept = await keptRows(page);
	const { text } = await take(page);
	expect(formatCount('en', csvParse(await text('data.csv')).length)).toBe(kept);
});

test('areas of a register cascade from states to townships', async ({ page }) => {
	await openExtract(page, '/camp-profiling/extract/');
	const kachin = page.getByRole('checkbox', { name: 'Kachin', exact: true });
	await kachin.check();
	await expect(page).toHaveURL(/only\.state=MMR001/);
	await page.getByLabel('Townships of Kachin').click();
	const [first] = await page.locator('.townships input:visible').all();
	await first?.uncheck();
	await expect(page).toHaveURL(/only\.township=/);
	await expect(kachin).toHaveJSProperty('indeterminate', true);
	await looked(page);
	expect(Number((await keptRows(page)).replace(',', ''))).toBeGreaterThan(0);
});

test('the screen speaks Burmese', async ({ page }) => {
	await page.goto('/my/mlcs-2017/extract/');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('ဒေတာ ရယူရန်');
	await looked(page);
	await expect(page.getByTestId('row-count')).toContainText('၁၃,၇၃၀');
	await expect(page.getByTestId('preview').getByRole('row').nth(1)).toBeVisible();
});
