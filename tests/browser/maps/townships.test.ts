import { flushSync } from 'svelte';
import { describe, expect, it } from 'vitest';
import '../../../src/lib/styles/tokens.css';
import { Choropleth } from '../../../src/lib/components/maps/index.ts';
import { townships } from '../../unit/maps/sites-fixture.ts';
import { townshipDataset, townshipView } from '../../unit/maps/township-fixture.ts';
import Highlighting from './Highlighting.svelte';
import { find, mounted, point, press } from './mounted.ts';

const codes = townships.areas.map(({ code }) => code);

function draw(covered: readonly string[] = codes) {
	const heard: (string | null)[] = [];
	const selected: string[] = [];
	const target = mounted(
		Highlighting as never,
		{
			of: Choropleth,
			with: {
				view: townshipView(covered),
				dataset: townshipDataset(covered),
				locale: 'en',
				labels: (_: string, code: string) => code,
				map: townships,
				onselect: (code: string) => selected.push(code),
			},
			heard: (code: string | null) => heard.push(code),
		} as never,
		1400,
	);
	return { target, heard, selected };
}

/** Where the middle of an area is on the screen. */
function onScreen(target: HTMLElement, code: string) {
	const area = townships.areas.find((a) => a.code === code);
	const path = find<SVGPathElement>(target, `[data-code="${code}"]`);
	const matrix = path.getScreenCTM();
	if (!area || !matrix) throw new Error(`expected area ${code} on the screen`);
	return new DOMPoint(area.x, area.y).matrixTransform(matrix);
}

function show(target: HTMLElement, extent: string) {
	find<HTMLInputElement>(target, `input[value="${extent}"]`).click();
	flushSync();
}

describe('the township layer in a browser', () => {
	it('draws all 330 townships, each with its words', () => {
		const { target } = draw();
		const paths = [...target.querySelectorAll('[data-code]')];
		expect(paths).toHaveLength(330);
		expect(paths.every((path) => /: \d/.test(path.getAttribute('aria-label') ?? ''))).toBe(true);
	});

	it('is picked by mouse: every one of the 330, those of Yangon in the picture of the city', () => {
		const { target, heard } = draw();
		const missed = () =>
			codes.filter((code) => {
				find(target, `[data-code="${code}"]`).scrollIntoView({ block: 'center' });
				heard.length = 0;
				point('pointerover', onScreen(target, code));
				return heard.at(-1) !== code;
			});
		const small = missed();
		show(target, 'yangon');
		const stillMissed = missed();
		expect(small.filter((code) => !code.startsWith('MMR013'))).toEqual([]);
		expect(small.filter((code) => stillMissed.includes(code))).toEqual([]);
	});

	it('highlights with one outline and leaves the areas alone', () => {
		const { target, heard } = draw();
		const before = [...target.querySelectorAll('[data-code]')].map((path) => path.outerHTML);
		find(target, '[data-code="MMR010006"]').scrollIntoView({ block: 'center' });
		point('pointerover', onScreen(target, 'MMR010006'));
		expect(heard.at(-1)).toBe('MMR010006');
		const outlines = target.querySelectorAll('.highlight');
		expect(outlines).toHaveLength(1);
		expect(outlines[0]?.getAttribute('d')).toBe(
			find(target, '[data-code="MMR010006"]').getAttribute('d'),
		);
		expect([...target.querySelectorAll('[data-code]')].map((path) => path.outerHTML)).toEqual(
			before,
		);
	});

	it('is one stop of Tab, and arrow keys lead on to neighbours', () => {
		const { target, heard, selected } = draw();
		expect(target.querySelectorAll('[data-code][tabindex="0"]')).toHaveLength(1);
		find<SVGPathElement>(target, '[data-code][tabindex="0"]').focus();
		const visited = new Set([heard.at(-1)]);
		for (const key of ['ArrowDown', 'ArrowDown', 'ArrowRight', 'ArrowDown', 'ArrowLeft']) {
			press(key);
			expect(document.activeElement?.getAttribute('data-code')).toBe(heard.at(-1));
			visited.add(heard.at(-1));
		}
		expect(visited.size).toBeGreaterThan(3);
		expect(target.querySelectorAll('[data-code][tabindex="0"]')).toHaveLength(1);
		press('Enter');
		expect(selected).toEqual([heard.at(-1)]);
	});

	it('shows a dataset of Kachin closer, with the rest around it, and the country on request', () => {
		const kachin = codes.filter((code) => code.startsWith('MMR001'));
		const { target } = draw(kachin);
		const wide = () => find(target, '[data-code="MMR001001"]').getBoundingClientRect().width;
		const closer = wide();
		show(target, 'whole');
		expect(closer).toBeGreaterThan(1.5 * wide());
	});

	it('names what the dataset does not speak of, and offers it no blank', () => {
		const { target } = draw(codes.filter((code) => code.startsWith('MMR001')));
		const other = find(target, '[data-code="MMR013001"]');
		expect(other.getAttribute('aria-label')).toBe('MMR013001: outside this dataset.');
		expect(other.getAttribute('fill')).not.toBe('none');
		expect(find(target, '.legend').textContent).toContain('outside this dataset');
	});
});
