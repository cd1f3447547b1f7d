import { describe, expect, it } from 'vitest';
import { ticked } from '../../../src/lib/components/controls/ticked.ts';

const options = ['a', 'b', 'c', 'd'];

describe('options that are ticked', () => {
	it('join the chosen ones in the order of the options', () => {
		expect(ticked(options, ['d'], ['c', 'a'], true)).toEqual(['a', 'c', 'd']);
	});

	it('leave when they are cleared; one that is not chosen changes nothing', () => {
		expect(ticked(options, ['a', 'd'], ['d', 'b'], false)).toEqual(['a']);
	});
});
