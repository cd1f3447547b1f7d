import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { answered } from './explore-page.ts';
import { expect, test } from './site-test.ts';

/* That every screen asks this origin alone is held by screens.spec.ts, and at the end of every test. */

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
