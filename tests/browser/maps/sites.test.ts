import { describe, expect, it } from 'vitest';
import '../../../src/lib/styles/tokens.css';
import { SitesMap } from '../../../src/lib/components/maps/index.ts';
import type { Site } from '../../../src/lib/maps/index.ts';
import { crowdedSites, townships } from '../../unit/maps/sites-fixture.ts';
import Highlighting from './Highlighting.svelte';
import { find, middleOf, mounted, point, press } from './mounted.ts';

const sites = crowdedSites();

function draw(width: number, shown: readonly Site[] = sites) {
	const heard: (string | null)[] = [];
	const target = mounted(
		Highlighting as never,
		{
			of: SitesMap,
			with: {
				sites: shown,
				map: townships,
				places: [],
				title: 'Households without shelter',
				unit: '% of households',
				classes: ['under 20', '20–30', '30–40', '40 +'],
				describe: (site: Site) => ({
					name: site.name.en,
					place: 'Kachin',
					value: site.reached ? '31 %' : 'not reached',
					notes: [`${site.size ?? 'unknown number of'} people`, 'Committee, June 2017'],
				}),
				href: (site: Site) => `#/camp/${site.id}`,
				locale: 'en',
			},
			heard: (code: string | null) => heard.push(code),
		} as never,
		width,
	);
	return { target, heard };
}

const linkOf = (target: HTMLElement, id: string) =>
	find<SVGAElement>(target, `[data-site="${id}"]`);

describe.each([1000, 358])('the sites map in a browser, %i px wide', (width) => {
	it('draws all 216 sites, each a link with its words', () => {
		const { target } = draw(width);
		const links = [...target.querySelectorAll('[data-site]')];
		expect(links).toHaveLength(216);
		expect(linkOf(target, 'MMR001001-00').getAttribute('aria-label')).toBe(
			'Site MMR001001-00, Kachin: 31 %. 60 people. Committee, June 2017',
		);
		expect(linkOf(target, 'MMR001001-00').getAttribute('href')).toBe('#/camp/MMR001001-00');
	});

	it('is picked by mouse: every one of the 216 at its own middle', () => {
		const { target, heard } = draw(width);
		const missed = sites.filter(({ id }) => {
			const link = linkOf(target, id);
			link.scrollIntoView({ block: 'center' });
			heard.length = 0;
			point('pointermove', middleOf(link));
			return heard.at(-1) !== id;
		});
		expect(missed.map(({ id }) => id)).toEqual([]);
	});

	it('does not reach beyond its width', () => {
		const { target } = draw(width);
		expect(target.scrollWidth).toBeLessThanOrEqual(width);
	});
});

describe('the sites map', () => {
	it('opens a site by a click beside its symbol, as by one on it', () => {
		const { target } = draw(1000);
		const link = linkOf(target, 'MMR001014-00');
		link.scrollIntoView({ block: 'center' });
		const { x, y } = middleOf(link);
		const beside = { x: x + link.getBoundingClientRect().width / 2 + 5, y };
		point('pointerdown', beside);
		point('click', beside);
		expect(location.hash).toMatch(/^#\/camp\/MMR001014-/);
	});

	it('shows a site at the first tap and opens it at the second', () => {
		const { target, heard } = draw(358);
		const link = linkOf(target, 'MMR001014-03');
		link.scrollIntoView({ block: 'center' });
		const at = middleOf(link);
		point('pointerdown', at, 'touch');
		expect(point('click', at)).toBe(false);
		expect(heard.at(-1)).toBe('MMR001014-03');
		expect(find(target, '.readout .name').textContent).toContain('Site MMR001014-03');
		point('pointerdown', at, 'touch');
		expect(point('click', at)).toBe(true);
	});

	it('says who reported a value and when, wherever it shows one', () => {
		const { target } = draw(1000);
		linkOf(target, 'MMR001014-00').focus();
		press('ArrowRight');
		const readout = find(target, '.readout').textContent ?? '';
		expect(readout).toContain('31 %');
		expect(readout).toContain('Committee, June 2017');
	});

	it('is one stop of Tab in each picture, and arrow keys lead to the site that way', () => {
		const { target, heard } = draw(1000);
		for (const picture of target.querySelectorAll('.picture')) {
			expect(picture.querySelectorAll('[tabindex="0"]')).toHaveLength(1);
		}
		find<SVGAElement>(target, '.picture [tabindex="0"]').focus();
		const visited = new Set([heard.at(-1)]);
		for (const key of ['ArrowDown', 'ArrowRight', 'ArrowUp', 'ArrowLeft', 'ArrowDown']) {
			press(key);
			visited.add(heard.at(-1));
		}
		expect(visited.size).toBeGreaterThan(2);
		expect(document.activeElement?.getAttribute('data-site')).toBe(heard.at(-1));
	});

	it('draws missed sites hollow and dashed, and says so in its legend', () => {
		const { target } = draw(1000);
		const missed = find(linkOf(target, 'MMR001001-04'), 'path');
		const reached = find(linkOf(target, 'MMR001001-00'), 'path');
		expect(getComputedStyle(missed).strokeDasharray).not.toBe('none');
		expect(getComputedStyle(reached).strokeDasharray).toBe('none');
		expect(missed.getAttribute('fill')).toBeNull();
		expect(find(target, '.key').textContent).toContain('not reached in this round');
	});

	it('says that there are none without sites', () => {
		const { target } = draw(1000, []);
		expect(target.textContent).toContain('No sites in this selection.');
	});
});
