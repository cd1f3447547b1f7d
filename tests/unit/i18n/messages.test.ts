import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../../src/lib/i18n/index.ts';

const FOLDER = join(import.meta.dirname, '../../../src/lib/i18n/messages');

const WORD = '၅';

/**
 * Fills any hole of a phrase, and any hole in it: a word in Burmese digits, which is right in both
 * languages, that has every method of a text.
 */
const HOLES: unknown = new Proxy(new String(WORD), {
	get: (_, key): unknown => {
		if (key === Symbol.toPrimitive) return () => WORD;
		const method: unknown = Reflect.get(String.prototype, key, WORD);
		return typeof method === 'function' ? method.bind(WORD) : HOLES;
	},
});

interface Message {
	readonly path: string;
	readonly en: string;
	readonly my: string;
}

function wordsOf(value: unknown): string {
	if (typeof value === 'string') return value;
	return typeof value === 'function' ? String((value as (p: unknown) => unknown)(HOLES)) : '';
}

/** Every text and phrase in a value, with the path that leads to it. */
function messagesIn(value: unknown, path: string): readonly Message[] {
	if (typeof value !== 'object' || value === null) return [];
	if ('en' in value || 'my' in value) {
		const { en, my } = value as { readonly en?: unknown; readonly my?: unknown };
		return [{ path, en: wordsOf(en), my: wordsOf(my) }];
	}
	return Object.entries(value).flatMap(([key, inner]) => messagesIn(inner, `${path}.${key}`));
}

const modules = await Promise.all(
	readdirSync(FOLDER)
		.filter((file) => file.endsWith('.ts'))
		.map(async (file) => ({
			file,
			messages: messagesIn(await import(join(FOLDER, file)), file),
		})),
);
const messages = modules.flatMap((module) => module.messages);

/** Names and terms of art that Burmese texts keep in Latin letters. */
const KEPT = [
	...[
		'Sittan',
		'Apache-2.0',
		'Inter',
		'Noto Sans Myanmar',
		'SIL OFL 1.1',
		'npm start',
		'manifest.json',
	],
	...[
		'CSV',
		'JSON',
		'P-code',
		'SDG',
		'HXL',
		'SHA-256',
		'hash',
		'KB',
		'script',
		'Enter',
		'survey package',
		'package',
	],
	...[
		'Excel',
		'XLSX',
		'Stata (.dta)',
		'Parquet',
		'JSON Lines',
		'Python',
		'DuckDB',
		'BOM',
		'bom',
		'hxl',
	],
	...['README', 'apostrophe', 'hashtag', 'command line', 'k-anonymity'],
	...['PSU', 'CV', 'FPC', 'Manski', 'Student', 'linearisation', 'linearised', 'logit'],
	...['design effect', 'standard error', 'Deff', 'PSUs', 'SE', 'df', 'n', 'R'],
	...['fail', 'remove', 'certainty', 'adjust', 'average'],
	...['x = 1', '1 − p'],
	...[
		'Holm',
		'Rao–Scott',
		'Klein, Wright and Wieczorek 2020',
		'Korn–Graubard',
		'Wilson',
		'Woodruff',
		'normal',
	],
	...[
		'SQL',
		'Stata',
		'survey',
		'svyttest',
		'svymean',
		'Pearson',
		'covariance',
		'log',
		'exp',
		'beta',
	],
	...[
		'replicate weights',
		'mse',
		'BRR',
		'Fay',
		'JK1',
		'JKn',
		'bootstrap',
		'rank',
		'raking',
		'Normal',
	],
	...['Gaussian', 'kernel', '0.9', 'min', 'IQR', '1.349', 'Watts', 'Lorenz', 'Gini', 'S80/S20'],
	...[
		'n^(−1/5)',
		'survey 4.1',
		'jackknife',
		'Atkinson',
		'Generalised entropy',
		'mean log deviation',
		'Theil',
		'quantile',
	],
];

/** What is left of a Burmese text when names, terms and single letters of formulas are taken out. */
function leftovers(text: string): readonly string[] {
	const rest = [...KEPT]
		.sort((a, b) => b.length - a.length)
		.reduce((words, kept) => words.replaceAll(kept, ' '), text);
	return rest.match(/[A-Za-z]{2,}|[0-9]+/g) ?? [];
}

describe('messages', () => {
	it('are found in every file, so that the tests below look at something', () => {
		expect(modules.filter((m) => m.messages.length === 0).map((m) => m.file)).toEqual([]);
	});

	it.each(LOCALES)('are not empty in %s', (locale) => {
		expect(messages.filter((m) => m[locale].trim() === '').map((m) => m.path)).toEqual([]);
	});

	it('are written in Burmese letters in Burmese, unless they are a term or signs alone', () => {
		const latin = messages.filter(
			({ en, my }) => !/[\u1000-\u109f]/.test(my) && leftovers(en).length > 0,
		);
		expect(latin.map((m) => m.path)).toEqual([]);
	});

	it('leave no English words and no Latin digits in Burmese', () => {
		const mixed = messages
			.map(({ path, my }) => ({ path, words: leftovers(my) }))
			.filter(({ words }) => words.length > 0);
		expect(mixed).toEqual([]);
	});

	it('hold no Burmese letters in English', () => {
		const mixed = messages.filter(({ en }) => /[\u1000-\u103f]/.test(en));
		expect(mixed.map((m) => m.path)).toEqual([]);
	});

	it('are Unicode, not Zawgyi: no vowel sign before the consonant it belongs to', () => {
		const zawgyi = messages.filter(({ my }) => /(^|[\s“(])[\u1031\u103b-\u103e]/.test(my));
		expect(zawgyi.map((m) => m.path)).toEqual([]);
	});
});
