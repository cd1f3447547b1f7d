import { test as base, expect, type BrowserContext, type Page } from '@playwright/test';

/** What a test's pages and their workers did. */
export interface Witness {
	/** Addresses of every request, also those that were refused. */
	readonly requests: string[];
	/** Console errors and uncaught errors, broken policies among them. */
	readonly errors: string[];
	/** Errors that a test provokes and that do not count against it. */
	readonly forgiven: RegExp[];
}

interface Fixtures {
	readonly witness: Witness;
	/** Opens a page that shares nothing with the test's own: another reader, elsewhere. */
	readonly openElsewhere: () => Promise<Page>;
}

/** Where the site is served, with a slash at the end. */
export function siteUrl(): string {
	const url = process.env['SITE_URL'];
	if (url === undefined) throw new Error('invalid SITE_URL: missing (serve-site.ts sets it)');
	return url;
}

/** Whether a request stays here: on the site's origin, or within the page that made it. */
export function isOwn(address: string): boolean {
	const { protocol, origin } = new URL(address);
	return protocol === 'data:' || protocol === 'blob:' || origin === new URL(siteUrl()).origin;
}

/** Characters of an error that are kept: some quote a whole font. */
const LONGEST = 300;

function watch(context: BrowserContext, { requests, errors }: Witness): void {
	context.on('request', (request) => requests.push(request.url()));
	context.on('weberror', (error) => errors.push(error.error().message));
	context.on('console', (message) => {
		if (message.type() !== 'error') return;
		errors.push(`${message.text().slice(0, LONGEST)} (${message.location().url})`);
	});
}

/** A page whose `goto` waits until the page answers, unless less is asked for. */
function answering(page: Page): Page {
	const goto = page.goto.bind(page);
	page.goto = async (address, options) => {
		const response = await goto(address, options);
		const { waitUntil } = options ?? {};
		if (waitUntil !== 'commit' && waitUntil !== 'domcontentloaded')
			await page.locator('html[data-live]').waitFor();
		return response;
	};
	return page;
}

/**
 * Every test of this folder also holds that no request leaves the origin, no policy is broken and
 * no error is written to the console.
 */
export const test = base.extend<Fixtures>({
	baseURL: ({ viewport: _ }, use) => use(siteUrl()),

	page: async ({ page, javaScriptEnabled }, use) => {
		await use(javaScriptEnabled === false ? page : answering(page));
	},

	witness: [
		async ({ context }, use) => {
			const witness: Witness = { requests: [], errors: [], forgiven: [] };
			watch(context, witness);
			await use(witness);
			const { requests, errors, forgiven } = witness;
			expect(requests.filter((address) => !isOwn(address))).toEqual([]);
			expect(errors.filter((text) => !forgiven.some((f) => f.test(text)))).toEqual([]);
		},
		{ auto: true },
	],

	openElsewhere: async ({ browser, witness, baseURL, viewport, locale }, use) => {
		const opened: BrowserContext[] = [];
		await use(async () => {
			const context = await browser.newContext({
				viewport,
				...(baseURL === undefined ? {} : { baseURL }),
				...(locale === undefined ? {} : { locale }),
			});
			opened.push(context);
			watch(context, witness);
			return answering(await context.newPage());
		});
		await Promise.all(opened.map((context) => context.close()));
	},
});
export { expect };
