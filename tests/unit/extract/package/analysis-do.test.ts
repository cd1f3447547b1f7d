import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { columnsOf, dtaNames } from '../../../../src/lib/extract/index.ts';
import {
	openExtractDemo,
	selectionOf,
	unpack,
	type ExtractDemo,
} from '../../../fixtures/extract-demo.ts';
import { doFaults } from './do-rules.ts';

/** There is no Stata here: the script is held against rules for its commands, and was never run. */
let mlcs: ExtractDemo;
let camps: ExtractDemo;
beforeAll(async () => {
	mlcs = await openExtractDemo('mlcs-2017');
	camps = await openExtractDemo('camp-profiling');
}, 120_000);
afterAll(async () => {
	await mlcs.close();
	await camps.close();
});

const household = { dataset: 'mlcs-2017', table: 'household' };
const part = { where: [{ variable: 'urban', codes: ['rural'] }] };
const camp = { dataset: 'camp-profiling', table: 'camp' };
const CASES = [
	['all rows of a survey as .dta', household, { forms: ['dta'] }],
	['a part of them as .dta', household, { ...part, forms: ['dta'] }],
	['a part of them as CSV with hashtags', household, { ...part, hxl: true, forms: ['csv'] }],
	['labels only as CSV', household, { values: 'labels', forms: ['csv'] }],
	['codes and labels as XLSX', household, { values: 'both', forms: ['xlsx'] }],
	['a register as .dta', camp, { forms: ['dta'] }],
	['a register as CSV', camp, { forms: ['csv'] }],
] as const;

async function script(of: object, change: object) {
	const selection = selectionOf({ ...of, ...change });
	const demo = selection.dataset === 'mlcs-2017' ? mlcs : camps;
	const { text } = await unpack(demo, selection);
	const names = [...dtaNames(columnsOf(demo.dataset, selection)).values()];
	return { text: text('analysis.do'), names };
}

describe('analysis.do', () => {
	it.each(CASES)(
		'for %s uses the commands of the written list, each with what it needs, on variables that are there',
		async (_, of, change) => {
			const { text, names } = await script(of, change);
			expect(doFaults(text, names)).toEqual([]);
			expect(text).toContain(of === household ? 'svyset psu_' : 'here_');
		},
	);
	it('is faulted where a variable, a command, a bracket, a quote or a block is wrong', async () => {
		const { text, names } = await script(household, { forms: ['dta'] });
		for (const wrong of [
			text.replaceAll('weight', 'wieght'),
			text.replace('svyset psu_', 'svysett psu_'),
			text.replace('subpop(in_)', 'subpop(in_'),
			text.replace('use `"data.dta"\'', 'use `"data.dta"'),
			`${text}\nforeach v in a b {\n`,
			`${text}\ndisplay \`nowhere'\n`,
		]) {
			expect(wrong).not.toBe(text);
			expect(doFaults(wrong, names)).not.toEqual([]);
		}
	});
});
