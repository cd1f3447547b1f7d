import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sha256 } from '../../../../src/lib/extract/package-sha256.ts';

describe('SHA-256 in pieces', () => {
	it('is that of the whole, wherever it is cut', () => {
		const pieces = fc.array(fc.uint8Array({ maxLength: 200 }), { maxLength: 8 });
		fc.assert(
			fc.property(pieces, (parts) => {
				const hash = sha256();
				for (const part of parts) hash.update(part);
				expect(hash.digest()).toBe(createHash('sha256').update(Buffer.concat(parts)).digest('hex'));
			}),
			{ seed: 4 },
		);
	});
});
