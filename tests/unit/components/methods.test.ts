import { describe, expect, it } from 'vitest';
import { FORMULAS } from '../../../src/lib/components/methods/formulas.ts';
import {
	METHOD_IDS,
	METHOD_SOURCES,
	REGISTER_METHOD_IDS,
} from '../../../src/lib/components/methods/method-list.ts';
import { methodWords } from '../../../src/lib/i18n/messages/methods.ts';
import { registerMethodWords } from '../../../src/lib/i18n/messages/methods-register.ts';

/** Methods that are a rule in words, and have no formula. */
const IN_WORDS = ['reliability', 'standard'];
const ALL = [...METHOD_IDS, ...REGISTER_METHOD_IDS];

describe('the methods', () => {
	it('have words for each, and no words for others', () => {
		expect(Object.keys(methodWords).sort()).toEqual([...METHOD_IDS].sort());
		expect(Object.keys(registerMethodWords).sort()).toEqual([...REGISTER_METHOD_IDS].sort());
	});

	it('have a formula for each that is not a rule in words', () => {
		const without = ALL.filter((id) => FORMULAS[id].length === 0);
		expect(without).toEqual(IN_WORDS);
	});

	it('name a source with its year, or say that they are a convention or practice', () => {
		const without = ALL.filter(
			(id) => !/\(\d{4}\)|^Convention of|practice/.test(METHOD_SOURCES[id].reference),
		);
		expect(without).toEqual([]);
	});
});
