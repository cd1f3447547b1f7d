import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Span } from '../../../src/lib/components/explore/brush-range.ts';
import { rangeDrag } from '../../../src/lib/components/explore/range-drag.ts';

type On = Parameters<ReturnType<typeof rangeDrag>['begin']>[0];

/** The pointer at a share of a strip of 100 px. */
function at(share: number): On {
	const currentTarget = {
		setPointerCapture: () => undefined,
		getBoundingClientRect: () => ({ left: 0, width: 100 }),
	};
	return { button: 0, pointerId: 1, clientX: share * 100, target: null, currentTarget } as never;
}

/** A strip of four codes that shows what is dragged, as the screen does. */
function strip(span: Span) {
	const told: { readonly span: Span; readonly final: boolean }[] = [];
	let shown = span;
	const drag = rangeDrag({
		count: () => 4,
		span: () => shown,
		onspan: (next, final) => {
			shown = next;
			told.push({ span: next, final });
		},
	});
	return { drag, told };
}

describe('a range dragged over a strip', () => {
	/* Node has no elements; nothing here is a grip. */
	beforeAll(() => {
		vi.stubGlobal('Element', class {});
	});
	afterAll(() => {
		vi.unstubAllGlobals();
	});

	it('begins under the pointer, grows with it, and is final when the pointer is let go', () => {
		const { drag, told } = strip({ from: 0, to: 3 });
		drag.begin(at(0.3));
		drag.move(at(0.6));
		drag.finish(at(0.9));
		expect(told).toEqual([
			{ span: { from: 1, to: 1 }, final: false },
			{ span: { from: 1, to: 2 }, final: false },
			{ span: { from: 1, to: 3 }, final: true },
		]);
	});

	it('is what it was before when the page scrolls under the finger', () => {
		const { drag, told } = strip({ from: 0, to: 3 });
		drag.begin(at(0.3));
		drag.move(at(0.6));
		drag.giveUp();
		expect(told.at(-1)).toEqual({ span: { from: 0, to: 3 }, final: true });
	});

	it('does not follow a pointer that is not held down', () => {
		const { drag, told } = strip({ from: 0, to: 3 });
		drag.move(at(0.6));
		drag.finish(at(0.9));
		drag.giveUp();
		expect(told).toEqual([]);
	});
});
