import { describe, expect, it } from 'vitest';
import { FORMULAS } from '../../../src/lib/components/methods/formulas.ts';
import { METHOD_IDS, METHOD_SOURCES } from '../../../src/lib/components/methods/method-list.ts';
import { methodWords } from '../../../src/lib/i18n/messages/methods.ts';

/** Methods that are a rule in words, and have no formula. */
const IN_WORDS = ['reliability'];

describe('the methods', () => {
	it('have words for each, and no words for others', () => {
		expect(Object.keys(methodWords).sort()).toEqual([...METHOD_IDS].sort());
	});

	it('have a formula for each that is not a rule in words', () => {
		const without = METHOD_IDS.filter((id) => FORMULAS[id].length === 0);
		expect(without).toEqual(IN_WORDS);
	});

	it('name a source with its year, or the bodies that publish the rule', () => {
		const without = METHOD_IDS.filter((id) => !/\(\d{4}\)/.test(METHOD_SOURCES[id].reference));
		expect(without).toEqual([]);
	});
});
