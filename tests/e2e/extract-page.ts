import { readFile } from 'node:fs/promises';
import { BlobReader, Uint8ArrayWriter, ZipReader } from '@zip.js/zip.js';
import { expect } from './site-test.ts';
import type { Page } from '@playwright/test';

/** A package that was downloaded, unpacked. */
export interface Downloaded {
	readonly name: string;
	readonly zip: Buffer;
	readonly names: readonly string[];
	bytes(name: string): Promise<Buffer>;
	text(name: string): Promise<string>;
}

/** Opens the extract screen, where packages become downloads as in browsers without a file picker. */
export async function openExtract(page: Page, link: string): Promise<void> {
	await page.addInitScript(() => {
		Reflect.deleteProperty(globalThis, 'showSaveFilePicker');
	});
	await page.goto(link);
	await looked(page);
}

/** Waits until rows are counted, judged and shown. */
export async function looked(page: Page): Promise<void> {
	await expect(page.locator('section[data-phase]')).toHaveAttribute('data-phase', 'ready');
}

export async function unzip(zip: Buffer): Promise<Pick<Downloaded, 'names' | 'bytes' | 'text'>> {
	const reader = new ZipReader(new BlobReader(new Blob([new Uint8Array(zip)])));
	const entries = await reader.getEntries();
	const bytes = async (name: string): Promise<Buffer> => {
		const entry = entries.find((e) => e.filename === name);
		if (entry === undefined || entry.directory) {
			throw new Error(`invalid file: ${name} (${entries.map((e) => e.filename).join(', ')})`);
		}
		return Buffer.from(await entry.getData(new Uint8ArrayWriter()));
	};
	return {
		names: entries.map((e) => e.filename),
		bytes,
		text: async (name) => (await bytes(name)).toString('utf8'),
	};
}

/** Makes and downloads what is chosen. */
export async function take(page: Page): Promise<Downloaded> {
	const started = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Make and download' }).click();
	const file = await started;
	const zip = await readFile(await file.path());
	return { name: file.suggestedFilename(), zip, ...(await unzip(zip)) };
}
