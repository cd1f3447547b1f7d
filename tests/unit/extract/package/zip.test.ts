import { createHash } from 'node:crypto';
import { BlobReader, Uint8ArrayWriter, ZipReader } from '@zip.js/zip.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { zipStream, type WrittenFile } from '../../../../src/lib/extract/package-zip.ts';

/** A stream of the pieces given. */
function streamOf(parts: readonly Uint8Array[]): ReadableStream<Uint8Array> {
	const left = [...parts];
	return new ReadableStream({
		pull(controller) {
			const next = left.shift();
			if (next) controller.enqueue(next);
			else controller.close();
		},
	});
}

describe('the zip of a package', () => {
	it('holds every file as it was given, with the SHA-256 of the whole wherever it is cut', () => {
		const pieces = fc.array(fc.uint8Array({ maxLength: 200 }), { maxLength: 8 });
		return fc.assert(
			fc.asyncProperty(fc.array(pieces, { minLength: 1, maxLength: 3 }), async (files) => {
				const written: WrittenFile[] = [];
				const zip = zipStream(
					async (write) => {
						for (const [i, parts] of files.entries()) {
							written.push(await write(`file-${i}`, streamOf(parts)));
						}
					},
					{ date: '2026-11-22' },
				);
				const reader = new ZipReader(new BlobReader(await new Response(zip).blob()));
				const entries = await reader.getEntries();
				expect(entries.map(({ filename }) => filename)).toEqual(written.map(({ name }) => name));
				for (const [i, parts] of files.entries()) {
					const whole = Buffer.concat(parts);
					const sha256 = createHash('sha256').update(whole).digest('hex');
					expect(written[i]).toEqual({ name: `file-${i}`, bytes: whole.length, sha256 });
					const entry = entries[i];
					if (entry === undefined || entry.directory) throw new Error('no file');
					const read = await entry.getData(new Uint8ArrayWriter(), { useWebWorkers: false });
					expect(Buffer.compare(Buffer.from(read), whole)).toBe(0);
				}
			}),
			{ seed: 4, numRuns: 40 },
		);
	});
});
