import { describe, expect, it } from 'vitest';
import { coverageMap } from '../../../src/lib/components/coverage/coverage-map.ts';
import { answerGap, type GapQuestion } from '../../../src/lib/components/coverage/gap-question.ts';
import { pcode } from '../../../src/lib/dataset/index.ts';
import type { PlacedMap } from '../../../src/lib/maps/index.ts';

const CODES = ['MMR001', 'MMR002', 'MMR003', 'MMR004'];
const MAP: PlacedMap = {
	width: 10,
	height: 10,
	kind: 'schematic',
	source: '',
	areas: CODES.map((code) => ({ code: pcode(code), path: 'M0 0', x: 0, y: 0 })),
	borders: '',
	stateBorders: '',
	fit: { scale: 1, translate: [0, 0] },
	gaps: [],
	silhouette: [],
};
const tally = (drawn: number, excluded = 0) => ({
	drawn,
	done: drawn - excluded,
	replaced: 0,
	excluded,
});

describe('the map of the sample', () => {
	const lines = new Map([
		['MMR001', tally(1)],
		['MMR002', tally(1)],
		['MMR003', tally(7, 2)],
	]);
	const drawn = coverageMap(MAP, lines, (code) => code);

	it('never parts equal counts into two classes', () => {
		const [first, second] = drawn.areas;
		expect(first?.classIndex).toBe(second?.classIndex);
	});

	it('has classes that hold every count and do not overlap', () => {
		expect(drawn.classes).toEqual([
			[1, 1],
			[2, 7],
		]);
	});

	it('has no class, but counts of zero, where nothing was drawn', () => {
		expect(drawn.areas[3]).toMatchObject({ drawn: 0, classIndex: null });
	});
});

describe('what the gap could do', () => {
	const question: GapQuestion = {
		id: 'x',
		title: 'X',
		theme: 'T',
		estimand: 'proportion',
		format: { style: 'percent', decimals: 1 },
		level: 0.95,
		counts: 'people',
		byPlace: { '': { value: 0.4, ci: [0.38, 0.42], n: 1000 } },
		seen: [0.2, 0.7],
	};

	const place = { code: '', shares: { people: 0.1, households: 0.05 } };

	it('lets the unseen part of a proportion be anything from none to all', () => {
		const answer = answerGap(question, place);
		expect(answer?.unseen).toEqual([0, 1]);
		expect(answer?.bounds.low).toBeCloseTo(0.36, 12);
		expect(answer?.bounds.high).toBeCloseTo(0.46, 12);
	});

	it('keeps the unseen part of a mean within the areas seen', () => {
		const answer = answerGap({ ...question, estimand: 'other' }, place);
		expect(answer?.unseen).toEqual([0.2, 0.7]);
		expect(answer?.bounds.assumption).toBe('seen-range');
	});

	it('takes the share of households where households are counted', () => {
		const answer = answerGap({ ...question, counts: 'households' }, place);
		expect(answer?.bounds.low).toBeCloseTo(0.38, 12);
	});

	it('gives no answer for a place without a value', () => {
		expect(answerGap(question, { ...place, code: 'MMR222' })).toBeNull();
	});
});
