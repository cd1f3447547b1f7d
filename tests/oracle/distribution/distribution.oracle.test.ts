import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
	designSample,
	groupShares,
	shareUpTo,
	sortSample,
} from '../../../src/lib/estimation/index.ts';
import { frameOf } from '../add-rows.ts';
import { relativeError } from '../compare.ts';
import type { Column } from '../golden.ts';

type Case = readonly [
	what: 'share' | 'held',
	at: number,
	value: number,
	se: number,
	low: number | null,
	high: number | null,
];
interface Design {
	readonly id: string;
	readonly columns: Readonly<Record<'h' | 'i' | 'w' | 'y', Column>>;
	readonly cases: readonly Case[];
}

const { designs } = JSON.parse(
	readFileSync(new URL('./golden/random.json', import.meta.url), 'utf8'),
) as { readonly designs: readonly Design[] };
const OPTIONS = { level: 0.95, lonely: 'fail' } as const;

function sampleOf({ columns }: Design) {
	const frame = frameOf({ columns, populationPsus: null });
	const { i, y, w } = columns;
	return designSample(frame, { psu: i.map(String), y: y.map(Number), w: w.map(Number) });
}

/** Our SE over that of the jackknife for the shares of fifths, of every design. */
const ratios: number[] = [];

describe('shares below a threshold and shares of fifths beside R', () => {
	it.each(designs)('$id: values, and what has a closed form to 1e-9', (design) => {
		const sorted = sortSample(sampleOf(design));
		const fifths = groupShares(sorted, 5, OPTIONS);
		for (const [what, at, value, se, low, high] of design.cases) {
			const ours = what === 'share' ? shareUpTo(sorted, at, OPTIONS) : fifths[at - 1];
			if (ours?.kind !== 'estimate') throw new Error(`no estimate: ${what} ${at}`);
			expect(relativeError(ours.value, value, 0)).toBeLessThan(1e-9);
			if (what === 'share') {
				expect(relativeError(ours.se, se, value)).toBeLessThan(1e-9);
				expect(relativeError(ours.ci[0], low ?? NaN, value)).toBeLessThan(1e-9);
				expect(relativeError(ours.ci[1], high ?? NaN, value)).toBeLessThan(1e-9);
			} else ratios.push(ours.se / se);
		}
	});

	// Replicates hold terms of the second order, which the linearised SE leaves out: tolerance 10 %.
	it('has SEs of fifths near those of the jackknife in the median', () => {
		const middle = ratios.sort((a, b) => a - b)[ratios.length >> 1] ?? NaN;
		expect(Math.abs(middle - 1)).toBeLessThan(0.1);
	});
});
