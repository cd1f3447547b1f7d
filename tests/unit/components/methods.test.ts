import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import type { GoldenReport } from '../../../src/lib/components/methods/golden-report.ts';
import { aboutGolden, reasonOfGolden } from '../../../src/lib/components/methods/golden-words.ts';
import { METHOD_TOPICS, METHODS } from '../../../src/lib/components/methods/topic-list.ts';
import type { MathNode } from '../../../src/lib/components/methods/math.ts';
import { noR } from '../../../src/lib/i18n/messages/methods-topics.ts';
import { COMPUTED_METHOD_IDS } from '../../../src/lib/reproduce/index.ts';

/** Methods that are a rule in words, and have no formula. */
const IN_WORDS = ['reliability', 'standard'];
const idsWhere = (test: (method: (typeof METHODS)[number]) => boolean): readonly string[] =>
	METHODS.filter(test).map(({ id }) => id);

/** What cannot be drawn: an element with a number of children that MathML does not allow. */
function malformed(node: MathNode): readonly string[] {
	if (typeof node === 'string') return node === '' ? ['empty text'] : [];
	const [tag, ...children] = node;
	const two = ['mfrac', 'msub', 'msup', 'munder', 'mover'].includes(tag);
	const wrong = (two && children.length !== 2) || children.length === 0;
	return [...(wrong ? [`${tag} of ${children.length}`] : []), ...children.flatMap(malformed)];
}

describe('the methods', () => {
	it('have anchors that are theirs alone on the page', () => {
		const anchors = [
			...METHOD_TOPICS.map(({ id }) => id as string),
			...METHODS.map(({ id }) => id as string),
			'golden',
			'notes',
		];
		expect(anchors.filter((id, at) => anchors.indexOf(id) !== at)).toEqual([]);
	});

	it('say in Burmese what every group of golden cases is', async () => {
		const report = JSON.parse(
			await readFile('tests/oracle/golden-report.json', 'utf8'),
		) as GoldenReport;
		const said = [...report.groups, ...report.topics].map((one) => aboutGolden('my', one));
		const reasons = report.topics.flatMap((topic) => reasonOfGolden('my', topic) ?? []);
		expect([...said, ...reasons].filter((words) => !/[\u1000-\u109f]/.test(words))).toEqual([]);
	});

	it('have a title and words in English and in Burmese', () => {
		expect(METHODS.length).toBeGreaterThan(40);
		const wordless = idsWhere(({ title, text }) =>
			[title.en, title.my, text.en, text.my].some((words) => words.trim() === ''),
		);
		expect(wordless).toEqual([]);
		expect(idsWhere(({ text }) => !/[\u1000-\u109f]/.test(text.my))).toEqual([]);
	});

	it('have a formula for each that is not a rule in words', () => {
		expect(idsWhere(({ formulas }) => formulas.length === 0)).toEqual(IN_WORDS);
	});

	it('have formulas whose elements hold what MathML asks of them', () => {
		const wrong = METHODS.flatMap(({ id, formulas }) =>
			formulas.flatMap((formula) => malformed(formula).map((problem) => `${id}: ${problem}`)),
		);
		expect(wrong).toEqual([]);
	});

	it('name a source with its year, or say that they are a convention or practice', () => {
		const named = /\(\d{4}\)|^Convention of|practice|^Mean and total of/;
		expect(idsWhere(({ source }) => !named.test(source.reference))).toEqual([]);
	});

	it('name a call of R, or say in both languages why there is none', () => {
		const silent = idsWhere(({ source }) =>
			source.r === null
				? [noR[source.why].en, noR[source.why].my].some((why) => why.trim().length === 0)
				: source.r.trim().length === 0,
		);
		expect(silent).toEqual([]);
	});

	it('hold every method that the explanation of a number can name', () => {
		const known: readonly string[] = METHODS.map(({ id }) => id);
		expect(COMPUTED_METHOD_IDS.filter((id) => !known.includes(id))).toEqual([]);
	});
});
