import { describe, expect, it } from 'vitest';
import {
	between,
	brushVariables,
	positionAt,
	spanAfterKey,
	spanOfFilter,
	spansFrom,
	withoutVariable,
	withSpan,
} from '../../../src/lib/components/explore/brush-range.ts';
import type { Dataset, TableId, VariableId } from '../../../src/lib/dataset/index.ts';
import { dataset } from '../../fixtures/survey.ts';

const fifth = 'fifth' as VariableId;
const urban = { variable: 'urban' as VariableId, codes: ['urban'] };
const codes = ['one', 'two', 'three', 'four'];

describe('a range over an ordered variable', () => {
	it('is offered where the codebook says there is an order, and something lies between its ends', () => {
		const ordered = (ids: readonly string[]): Dataset => ({
			...dataset,
			codebook: {
				...dataset.codebook,
				variables: dataset.codebook.variables.map((v) => ({
					...v,
					...(ids.includes(v.id) ? { ordered: true } : {}),
				})),
			},
		});
		const household = 'household' as TableId;
		const ids = (of: Dataset) => brushVariables(of, household).map((v) => v.id);
		expect(ids(ordered([]))).toEqual([]);
		expect(ids(ordered(['state', 'urban']))).toEqual(['state']);
	});

	it('is a filter, and no filter where it holds every code', () => {
		const narrow = withSpan([urban], fifth, codes, { from: 1, to: 2 });
		expect(narrow).toEqual([urban, { variable: fifth, codes: ['two', 'three'] }]);
		expect(withSpan(narrow, fifth, codes, { from: 2, to: 2 })[1]?.codes).toEqual(['three']);
		expect(withSpan(narrow, fifth, codes, { from: 0, to: 3 })).toEqual([urban]);
		expect(withoutVariable(narrow, fifth)).toEqual([urban]);
	});

	it('is read back from the filter, from the first code kept to the last', () => {
		expect(spanOfFilter(codes, fifth, [urban])).toEqual({ from: 0, to: 3 });
		const gap = { variable: fifth, codes: ['four', 'two'] };
		expect(spanOfFilter(codes, fifth, [gap])).toEqual({ from: 1, to: 3 });
	});

	it('is moved by keys, one end at a time, and never past the other end', () => {
		const span = { from: 1, to: 2 };
		expect(spanAfterKey(span, 'from', 'ArrowLeft', 3)).toEqual({ from: 0, to: 2 });
		expect(spanAfterKey(span, 'from', 'End', 3)).toEqual({ from: 2, to: 2 });
		expect(spanAfterKey(span, 'to', 'ArrowRight', 3)).toEqual({ from: 1, to: 3 });
		expect(spanAfterKey(span, 'to', 'Home', 3)).toEqual({ from: 1, to: 1 });
		expect(spanAfterKey({ from: 0, to: 3 }, 'to', 'ArrowUp', 3)).toEqual({ from: 0, to: 3 });
		expect(spanAfterKey(span, 'to', 'Enter', 3)).toBeNull();
	});

	it('lies between two places of the pointer, in either order and inside the strip', () => {
		expect(between(positionAt(0.9, 5), positionAt(0.3, 5))).toEqual({ from: 1, to: 4 });
		expect(between(positionAt(-0.4, 5), positionAt(1.7, 5))).toEqual({ from: 0, to: 4 });
		expect(positionAt(1, 5)).toBe(4);
	});

	it('is foreseen with every other range of its strip once, the nearest first', () => {
		const spans = spansFrom({ from: 1, to: 2 }, 5);
		expect(spans).toHaveLength(15);
		expect(new Set(spans.map(({ from, to }) => `${from} ${to}`)).size).toBe(15);
		expect(spans.every(({ from, to }) => from >= 0 && from <= to && to < 5)).toBe(true);
		expect(spans[0]).toEqual({ from: 1, to: 2 });
		expect(spans.at(-1)).toEqual({ from: 4, to: 4 });
		expect(spansFrom({ from: 0, to: 19 }, 20).length).toBeLessThan(210);
	});
});
