import type { Page, Worker } from '@playwright/test';
import {
	answered,
	choose,
	expectShown,
	GRID,
	open,
	shown,
	statusLine,
	type Shown,
} from './explore-page.ts';
import { expect, test } from './site-test.ts';

/** What a link shows to a reader whose engine never failed. */
async function shownElsewhere(openElsewhere: () => Promise<Page>, link: string): Promise<Shown> {
	const page = await openElsewhere();
	await open(page, link);
	return shown(page);
}

async function engineOf(page: Page): Promise<Worker> {
	const [worker, ...more] = page.workers();
	if (!worker || more.length > 0) throw new Error(`invalid workers: ${page.workers().length}`);
	return worker;
}

/** What a crash leaves in the console; the second is DuckDB-WASM's own line. */
const CRASH = [/out of memory, for the test/, /^ErrorEvent /];

/** The worker dies of an error that nothing catches, as when it is out of memory. */
async function crash(worker: Worker): Promise<void> {
	await worker.evaluate(() => {
		setTimeout(() => {
			throw new Error('out of memory, for the test');
		}, 0);
	});
}

test('an engine that crashed is started again, with its files, and the view says so', async ({
	page,
	openElsewhere,
	witness,
}) => {
	witness.forgiven.push(...CRASH);
	await open(page, GRID);
	await crash(await engineOf(page));
	await choose(page, 'Break down by', 'Urban or rural');
	await expect(page).toHaveURL(/\?by=urban$/);
	await expect(statusLine(page)).toHaveAttribute('data-recovered', 'true');
	await answered(page);
	await expect(statusLine(page)).toContainText('The engine stopped and was started again.');
	await expectShown(page, await shownElsewhere(openElsewhere, `${GRID}?by=urban`));

	await page.getByRole('group', { name: 'Weighted by' }).getByText('People').click();
	await expect(page).toHaveURL(/weight=person$/);
	await expect(statusLine(page)).toHaveAttribute('data-recovered', 'false');
	await expectShown(page, await shownElsewhere(openElsewhere, page.url()));
});

test('an engine that crashes twice is started twice', async ({ page, witness }) => {
	witness.forgiven.push(...CRASH);
	await open(page, `${GRID}?by=urban`);
	const start = await shown(page);
	for (const [group, option] of [
		['Confidence', '90%'],
		['Confidence', '95%'],
	] as const) {
		await crash(await engineOf(page));
		await page.getByRole('group', { name: group }).getByText(option).click();
		await expect(page.getByTestId('overall-interval')).toContainText(`${option} interval`);
		await expect(statusLine(page)).toHaveAttribute('data-recovered', 'true');
	}
	await expectShown(page, start);
});

test('an engine that does not start leaves the first numbers, says so, and can be tried again', async ({
	page,
	witness,
}) => {
	witness.forgiven.push(/ERR_FAILED/, /wasm/i, /Failed to fetch/);
	await page.route(/\.wasm$/, (route) => route.abort());
	await page.goto(GRID);
	await expect(statusLine(page)).toHaveAttribute('data-phase', 'failed');
	await expect(statusLine(page)).toContainText('This could not be computed.');
	await expect(statusLine(page)).toContainText('invalid engine start: ');
	const first = await shown(page);
	expect(first.rows).toHaveLength(15);
	expect(first.overall).toMatch(/^\d+\.\d%$/);

	await page.evaluate('window.sameDocument = true');
	await page.getByRole('button', { name: 'Try again' }).click();
	await expect(statusLine(page)).toHaveAttribute('data-phase', 'failed');
	await page.unroute(/\.wasm$/);
	await page.getByRole('button', { name: 'Try again' }).click();
	await answered(page);
	await expectShown(page, first);
	expect(await page.evaluate('window.sameDocument')).toBe(true);
});

test('data that does not arrive keeps the view before it, and can be asked for again', async ({
	page,
	openElsewhere,
	witness,
}) => {
	witness.forgiven.push(/ERR_FAILED/, /Failed to load resource/);
	await page.route(/\.parquet/, (route) => route.abort());
	await page.goto(`${GRID}?by=urban`);
	await expect(statusLine(page)).toHaveAttribute('data-phase', 'failed');
	await expect(statusLine(page)).toContainText('The numbers shown belong to the view before it.');
	expect((await shown(page)).rows).toHaveLength(15);
	await page.unroute(/\.parquet/);
	await page.getByRole('button', { name: 'Try again' }).click();
	await answered(page);
	await expectShown(page, await shownElsewhere(openElsewhere, `${GRID}?by=urban`));
});

test('a filter that leaves nobody says so instead of showing nothing', async ({ page }) => {
	await open(page, `${GRID}?by=urban&only.state=MMR018&only.zone=coastal`);
	await expect(page.getByText('No one in the sample fits all these filters.')).toBeVisible();
	await expect(page.getByTestId('n')).toHaveText('0');
	await expect(page.getByTestId('overall')).toHaveText('No value');
});
