import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textBytes } from '../../src/lib/extract/formats/text-bytes.ts';

const long = fc
	.tuple(fc.constantFrom('a', 'က', '𝛑', '\u200b'), fc.integer({ min: 1, max: 80_000 }))
	.map(([unit, times]) => unit.repeat(times));

describe('texts that become bytes as they are added', () => {
	it('are the bytes of the whole text, wherever it is cut and however long a part is', () => {
		const parts = fc.array(
			fc.oneof({ weight: 9, arbitrary: fc.string({ unit: 'grapheme' }) }, long),
		);
		fc.assert(
			fc.property(fc.array(parts, { maxLength: 4 }), (rounds) => {
				const bytes = textBytes();
				const taken = rounds.flatMap((texts) => {
					for (const text of texts) bytes.add(text);
					return bytes.take();
				});
				const whole = Buffer.from(rounds.flat().join(''), 'utf8');
				expect(Buffer.concat(taken).equals(whole)).toBe(true);
				expect(taken.every(({ length }) => length > 0)).toBe(true);
			}),
			{ seed: 4, numRuns: 200 },
		);
	});
});
