import { describe, expect, it } from 'vitest';
import { hasPackages, regenerate } from '../regenerate.ts';
import { CALIBRATION_GOLDEN } from './calibration.ts';

describe('calibration/make-golden.R', () => {
	// Skipped without R: the golden files are committed so that the other tests need no R.
	it.skipIf(!hasPackages('survey'))(
		'makes the committed golden files again (skipped where R survey is not installed)',
		() => {
			const again = regenerate(new URL('./make-golden.R', import.meta.url), CALIBRATION_GOLDEN);
			expect(again.status, again.stderr).toBe(0);
			expect(again.made).toEqual(again.committed);
			expect(again.changed).toEqual([]);
		},
		1_200_000,
	);
});
