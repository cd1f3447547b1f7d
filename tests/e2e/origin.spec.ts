import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { answered } from './explore-page.ts';
import { SCREENS } from './screens.ts';
import { expect, isOwn, test } from './site-test.ts';

/* That nothing leaves the origin and no policy is broken is held at the end of every test here. */

test('every screen in both languages, engine and data included, asks this origin alone', async ({
	page,
	witness,
}) => {
	test.slow();
	for (const { path, slow } of SCREENS) {
		for (const language of ['', '/my']) {
			await page.goto(`${language}${path}`, { waitUntil: 'networkidle' });
			if (slow) await answered(page);
		}
	}
	const asked = (pattern: RegExp): readonly string[] =>
		witness.requests.filter((address) => pattern.test(address));
	expect(asked(/duckdb.*\.wasm$/)).not.toEqual([]);
	expect(asked(/worker.*\.js$/)).not.toEqual([]);
	expect(asked(/household\.parquet/)).not.toEqual([]);
	expect(asked(/\.woff2$/)).not.toEqual([]);
	expect(witness.requests.filter((address) => !isOwn(address))).toEqual([]);
});

test.describe('the policy', () => {
	let elsewhere: Server;
	let address: string;
	let received = 0;

	test.beforeAll(async () => {
		elsewhere = createServer((_, response) => {
			received++;
			response.setHeader('access-control-allow-origin', '*').end('reached');
		});
		await new Promise<void>((resolve) => elsewhere.listen(0, '127.0.0.1', resolve));
		address = `http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}/`;
	});
	test.afterAll(() => new Promise((resolve) => elsewhere.close(resolve)));

	/** Asks another origin that would answer anyone. */
	const ask = (url: string): Promise<string> =>
		fetch(url).then(
			(response) => response.text(),
			() => 'refused',
		);

	test('keeps pages and workers from asking another origin that would answer', async ({
		page,
		witness,
	}) => {
		expect(await ask(address)).toBe('reached');
		expect(received).toBe(1);
		witness.forgiven.push(/Content Security Policy/, /127\.0\.0\.1/);
		await page.goto('/mlcs-2017/grid-electricity/');
		await answered(page);
		expect(await page.evaluate(ask, address)).toBe('refused');
		const [worker] = page.workers();
		expect(await worker?.evaluate(ask, address)).toBe('refused');
		expect(received).toBe(1);
		expect(witness.errors.join(' ')).toContain('Content Security Policy');
	});
});
