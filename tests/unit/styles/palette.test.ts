import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contrast, lightness, readPalette, seenBy, VISIONS, type Mode } from './colour.ts';

const css = readFileSync(new URL('../../../src/lib/styles/tokens.css', import.meta.url), 'utf8');
const MODES: readonly Mode[] = ['light', 'dark'];
const RAMP = ['--seq-1', '--seq-2', '--seq-3', '--seq-4', '--seq-5'];
/** The pairs of words and grounds that occur on screens. */
const WORDS = [
	['--ink', '--paper'],
	['--ink', '--panel'],
	['--ink', '--caution-wash'],
	['--ink', '--error-wash'],
	['--ink-soft', '--paper'],
	['--ink-soft', '--panel-quiet'],
	['--ink-soft', '--caution-wash'],
	['--ink-faint', '--paper'],
	['--accent', '--paper'],
	['--accent', '--accent-wash'],
	['--caution-ink', '--caution-wash'],
	['--demo-ink', '--demo-wash'],
] as const;

describe.each(MODES)('the colours in %s', (mode) => {
	const palette = readPalette(css, mode);
	const colour = (name: string): string => {
		const found = palette.get(name);
		if (!found) throw new Error(`invalid colour: ${name} (not in tokens.css); name a token`);
		return found;
	};

	it('let every text be read: a contrast of 4.5 at least (WCAG 2.2 AA)', () => {
		const weak = WORDS.filter(([ink, ground]) => contrast(colour(ink), colour(ground)) < 4.5);
		expect(weak).toEqual([]);
	});

	it.each(VISIONS)('go from low to high by lightness alone, with %s', (vision) => {
		const steps = RAMP.map((name) => lightness(seenBy(vision, colour(name))));
		const towards = Math.sign((steps.at(-1) ?? 0) - (steps[0] ?? 0));
		const jumps = steps.slice(1).map((l, i) => (l - (steps[i] ?? 0)) * towards);
		expect(Math.min(...jumps)).toBeGreaterThan(5);
	});

	it.each(VISIONS)('keep the gap colour apart from every class, with %s', (vision) => {
		const [r, g, b] = seenBy(vision, colour('--caution'));
		for (const name of RAMP) {
			const [r2, g2, b2] = seenBy(vision, colour(name));
			expect(Math.hypot(r - r2, g - g2, b - b2)).toBeGreaterThan(40);
		}
	});
});
