import { readFile } from 'node:fs/promises';
import { csvParse } from 'd3-dsv';
import type { Page } from '@playwright/test';
import type { CampAnswer, CampIndex, PublishedCamp } from '../../src/lib/camps/index.ts';
import { formatCount, formatDecimal } from '../../src/lib/i18n/index.ts';
import { expect, test } from './site-test.ts';

const PROFILING = 'camp-profiling';

async function published<T>(page: Page, path: string): Promise<T> {
	const response = await page.request.get(`/data/camps/${path}.json`);
	return (await response.json()) as T;
}

/** A camp that the profiling reached before and missed in its latest round. */
async function missedCamp(page: Page): Promise<PublishedCamp> {
	const { camps } = await published<CampIndex>(page, 'index');
	for (const { site, datasets } of camps.filter((camp) => camp.datasets.length > 1)) {
		if (!datasets.includes(PROFILING as never)) continue;
		const camp = await published<PublishedCamp>(page, site);
		const presences = roundsOf(camp).map(({ presence }) => presence);
		const reached = presences.filter((presence) => presence === 'reached').length;
		if (presences.at(-1) === 'missed' && reached > 2) return camp;
	}
	throw new Error('invalid camps: none was missed in the latest round');
}

const profilingOf = ({ registers }: PublishedCamp) => {
	const found = registers.find(({ dataset }) => dataset === PROFILING);
	if (!found) throw new Error(`invalid camp: not in ${PROFILING}`);
	return found;
};
const roundsOf = (camp: PublishedCamp) => profilingOf(camp).rounds;
const lastOf = (answers: readonly CampAnswer[] | undefined): number | null =>
	answers?.findLast((answer) => typeof answer === 'number') ?? null;

async function open(page: Page, site: string, language = ''): Promise<void> {
	await page.goto(`${language}/camp/${site}/`, { waitUntil: 'networkidle' });
}

test('a camp missed in the latest round says so, and from when its values are', async ({
	page,
}) => {
	const camp = await missedCamp(page);
	const last = roundsOf(camp).findLast(({ presence }) => presence === 'reached')?.round ?? '';
	await open(page, camp.site);
	await expect(page.getByRole('heading', { level: 1 })).toContainText(camp.name?.en ?? '');
	await expect(page.getByRole('heading', { level: 1 })).toContainText(camp.name?.my ?? '');
	const presence = page.getByTestId(`presence-${PROFILING}`);
	await expect(presence).toContainText('Not reached in Round 7');
	await expect(presence).toContainText(`Last reached in Round ${last}`);
	const row = page.locator('[data-indicator="camp-profiling/people-per-latrine"]');
	await expect(row).toContainText(new RegExp(`not reached in Round 7.*last known Round ${last}`));
	const value = lastOf(profilingOf(camp).answers['people-per-latrine' as never]) ?? Number.NaN;
	await expect(row).toContainText(`${formatDecimal('en', value, 1)} people`);
	await expect(row).toContainText(value <= 20 ? 'met' : 'falls short');
	await expect(row).toContainText('Sphere Handbook');
});

test('every round is there, the missed ones visible', async ({ page }) => {
	const camp = await missedCamp(page);
	await open(page, camp.site);
	const steps = page.getByTestId(`rounds-${PROFILING}`).getByRole('listitem');
	await expect(steps).toHaveCount(roundsOf(camp).length);
	for (const [i, { presence }] of roundsOf(camp).entries()) {
		await expect(steps.nth(i)).toHaveClass(new RegExp(presence));
	}
	const trend = page.getByRole('img', { name: /^People in camps: / });
	await expect(trend).toHaveAttribute('aria-label', /Round 7 \(2018\) not reached/);
	await page.getByText('All values, round by round').first().click();
	const history = page.getByTestId(`history-${PROFILING}`);
	const people = history.locator('[data-indicator="people-in-camps"] td');
	for (const [i, { people: count, presence }] of roundsOf(camp).entries()) {
		const text = presence === 'reached' ? `${formatCount('en', count ?? 0)} people` : '';
		await expect(people.nth(i)).toHaveText(text);
	}
});

test('the download is the record: every round, its answers, its notes', async ({ page }) => {
	const camp = await missedCamp(page);
	await open(page, camp.site);
	const started = page.waitForEvent('download');
	await page.getByRole('button', { name: /^CSV with codes.*Camp profiling/ }).click();
	const file = await started;
	const lines = (await readFile(await file.path(), 'utf8')).split('\n');
	const rows = csvParse(lines.filter((line) => !line.startsWith('# ')).join('\n'));
	expect(rows.map((row) => row['round'])).toEqual(roundsOf(camp).map(({ round }) => round));
	expect(rows.map((row) => row['individuals'])).toEqual(
		roundsOf(camp).map(({ people }) => (people === null ? '' : String(people))),
	);
	expect(Object.keys(rows[0] ?? {}).length).toBeGreaterThan(80);
	const notes = lines.filter((line) => line.startsWith('# ')).join('\n');
	for (const part of ['SYNTHETIC', camp.site, 'Not reached in Round 7', 'Citation: ', page.url()]) {
		expect(notes).toContain(part);
	}
	const shown = (await page.getByTestId('people').innerText()).replaceAll(',', '');
	const known = camp.registers.flatMap(({ rounds }) => rounds.flatMap((r) => r.people ?? []));
	expect(known.some((people) => shown.includes(String(people)))).toBe(true);
});

test('neighbours, the township’s camps and the camps before and after lead to pages', async ({
	page,
}) => {
	const camp = await missedCamp(page);
	await open(page, camp.site);
	const near = page.locator('section', {
		has: page.getByRole('heading', { name: 'Nearest camps' }),
	});
	await expect(near.getByRole('listitem')).toHaveCount(6);
	const distances = (await near.locator('strong').allInnerTexts()).map(parseFloat);
	expect(distances).toEqual(distances.toSorted((a, b) => a - b));
	const name = await near.getByRole('link').first().innerText();
	await near.getByRole('link').first().click();
	await expect(page.getByRole('heading', { level: 1 })).toContainText(name);
	await page
		.getByRole('link', { name: /Next camp|Previous camp/ })
		.first()
		.click();
	await expect(page.getByRole('heading', { level: 1 })).not.toContainText(name);
});

test('the page in Burmese has the same values and rounds', async ({ page }) => {
	const camp = await missedCamp(page);
	const latin = (text: string) =>
		text.replace(/[\u1040-\u1049]/g, (d) => String((d.codePointAt(0) ?? 0) - 0x1040));
	const values = async () =>
		(await page.getByTestId('gaps').locator('td.number').allInnerTexts()).map(
			(text) => /[\d,.]+/.exec(latin(text))?.[0] ?? '',
		);
	await open(page, camp.site);
	const english = await values();
	await open(page, camp.site, '/my');
	await expect(page.getByRole('heading', { level: 1 })).toContainText(camp.name?.my ?? '');
	expect(await values()).toEqual(english);
	await expect(page.getByText('သရုပ်ပြဒေတာ - ဤစခန်းသည် တကယ် မရှိပါ')).toBeVisible();
});

test('a camp that no round ever reached has a page without a number', async ({ page }) => {
	const { camps } = await published<CampIndex>(page, 'index');
	const never = camps.find(({ people }) => people === null);
	if (!never) throw new Error('invalid camps: every one was reached at least once');
	await open(page, never.site);
	await expect(page.getByTestId('people')).toContainText('not known');
	await expect(page.getByText('No round ever reached it.').first()).toBeVisible();
});

test('values that cannot be fetched are said to be missing, and the page stays', async ({
	page,
	witness,
}) => {
	witness.forgiven.push(/Failed to load resource|ERR_FAILED/);
	const camp = await missedCamp(page);
	await open(page, camp.site);
	await page.route('**/data/camps/*.json', (route) => route.abort());
	await page.getByRole('button', { name: /^CSV with labels.*Camp profiling/ }).click();
	await expect(page.getByText('The record could not be fetched.')).toBeVisible();
	await expect(page.getByTestId('people')).toBeVisible();
});
