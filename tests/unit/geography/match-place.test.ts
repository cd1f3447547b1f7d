import { describe, expect, it } from 'vitest';
import { pcode, type PCode } from '../../../src/lib/dataset/index.ts';
import {
	createPlaceMatcher,
	type AreaLevel,
	type PlaceMatch,
} from '../../../src/lib/geography/index.ts';
import { buildGazetteer } from '../../../scripts/geography/build-gazetteer.ts';
import { ROOT } from '../../cli/run-cli.ts';
import { join } from 'node:path';

const matcher = createPlaceMatcher(buildGazetteer(join(ROOT, 'data')));
const match = (text: string, level: AreaLevel, ...within: readonly PCode[]): PlaceMatch =>
	matcher.match({ text, level, ...(within.length > 0 ? { within } : {}) });
const said = (found: PlaceMatch): string =>
	found.kind === 'unsettled'
		? `${found.why}: ${found.suggestions.map(({ area }) => area.code).join(' ')}`
		: `${found.kind} ${found.area.code}`;

describe('a text where a place should be', () => {
	it.each([
		['MMR001010', 'township', 'code MMR001010'],
		[' mmr001010\u200b', 'township', 'code MMR001010'],
		['Bhamo', 'township', 'name MMR001010'],
		['BHAMO Township', 'township', 'name MMR001010'],
		['ဗန်းမော်', 'township', 'name MMR001010'],
		['ဗန်း\u200bမော်မြို့နယ်', 'township', 'name MMR001010'],
		['Puta-O', 'township', 'name MMR001014'],
		['putao', 'township', 'name MMR001014'],
		['Kachin State', 'state15', 'name MMR001'],
		['ကချင်ပြည်နယ်', 'state18', 'name MMR001'],
		['Shan (North)', 'state18', 'name MMR015'],
		['Northern Shan', 'state18', 'name MMR015'],
		['MMR222', 'state15', 'code MMR222'],
		['Shan', 'state15', 'name MMR222'],
	] as const)('%s as a %s is %s', (text, level, expected) => {
		expect(said(match(text, level))).toBe(expected);
	});

	it.each([
		['Bamaw', 'township', 'unknown: MMR001010'],
		['Myitkyeena', 'township', 'unknown: MMR001001'],
		['Rangoon', 'state15', 'unknown: MMR013'],
		['Moulmein', 'township', 'unknown: MMR011001'],
		['Minhla', 'township', 'ambiguous: MMR009013 MMR008009'],
		['MMR013008', 'township', 'split: MMR013046 MMR013047'],
		['MMR013045', 'township', 'merged: MMR013017 MMR013035'],
		['MMR222', 'state18', 'roll-up: MMR014 MMR015 MMR016'],
		['MMR111', 'state18', 'roll-up: MMR007 MMR008'],
		['Shan', 'state18', 'roll-up: MMR014 MMR015 MMR016'],
		['MMR001010', 'state18', 'other-level: MMR001'],
		['MMR999999', 'township', 'unknown: '],
		['qqqq', 'township', 'unknown: '],
		['', 'township', 'unknown: '],
	] as const)('%s as a %s is left to a person, %s first', (text, level, expected) => {
		const found = said(match(text, level));
		const [why, codes = ''] = expected.split(': ');
		expect(found.startsWith(`${why}: `)).toBe(true);
		expect(
			found.slice(`${why}: `.length).split(' ').slice(0, codes.split(' ').length).sort(),
		).toEqual(codes.split(' ').sort());
	});

	it('of a unit of MIMU is its state where a state is asked for, and is said to be that', () => {
		expect(said(match('MMR015', 'state15'))).toBe('roll-up MMR222');
	});

	it('is looked for within what holds it', () => {
		expect(said(match('Minhla', 'township', pcode('MMR009')))).toBe('name MMR009013');
		expect(said(match('Minhla', 'township', pcode('MMR111')))).toBe('name MMR008009');
		expect(said(match('Bhamo', 'township', pcode('MMR012')))).toMatch(/^outside: MMR001010/);
		expect(said(match('MMR001010', 'township', pcode('MMR012')))).toBe('outside: MMR001010');
	});

	it('is not taken where the list does not have it', () => {
		const among = new Set(['MMR001001']);
		const found = matcher.match({ text: 'Bhamo', level: 'township', among });
		expect(said(found)).toBe('not-listed: MMR001010');
	});

	it('gets at most three suggestions, the likeliest first, each with a likeness', () => {
		const found = match('Mong', 'township');
		if (found.kind !== 'unsettled') throw new Error('settled');
		const likeness = found.suggestions.map((s) => s.likeness);
		expect(likeness.length).toBeLessThanOrEqual(3);
		expect(likeness).toEqual([...likeness].sort((a, b) => b - a));
	});

	it('is never guessed: every township is found by its own names within its state, and only by them', () => {
		const gazetteer = buildGazetteer(join(ROOT, 'data'));
		const wrong = gazetteer.areasAt('township').flatMap((area) => {
			const state = gazetteer.at('state18', area.code);
			const texts = [area.short.en, area.full.en, area.short.my, area.full.my];
			return texts.filter(
				(text) => said(match(text, 'township', state?.code ?? area.code)) !== `name ${area.code}`,
			);
		});
		expect(wrong).toEqual([]);
	});
});
