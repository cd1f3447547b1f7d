import { describe, expect, it } from 'vitest';
import { classCount, classesOfView, classOf } from '../../../src/lib/charts/index.ts';
import {
	directionOf,
	drawAreas,
	drawGaps,
	gapLabels,
	landBetween,
	legendEntries,
	mapCells,
	MAP_WIDTH,
	neighbourOf,
	placeMap,
} from '../../../src/lib/maps/index.ts';
import type { View } from '../../../src/lib/analysis/index.ts';
import { AREAS, dataset, SHARES, viewFor } from '../charts/chart-fixture.ts';
import { boundaries } from './map-fixture.ts';

const map = placeMap(boundaries, 'states15', dataset.coverage.gaps);

function draw(view: View, slice?: string) {
	const cells = mapCells(view, dataset, slice);
	if (!cells) throw new Error('expected a view by place');
	const classes = classesOfView(view, dataset);
	const areas = drawAreas(view, map, cells, (value) => classOf(classes, value));
	const gaps = drawGaps(view, map);
	const legend = legendEntries(classCount(classes), areas, gaps);
	return { areas, gaps, legend };
}

describe('placeMap', () => {
	it('fits every area into the drawing, which is as high as the land needs', () => {
		expect(map.areas.map((area) => area.code)).toEqual(AREAS);
		for (const { x, y } of map.areas) {
			expect(x).toBeGreaterThan(0);
			expect(x).toBeLessThan(MAP_WIDTH);
			expect(y).toBeGreaterThan(0);
			expect(y).toBeLessThan(map.height);
		}
		expect(map.height).toBeGreaterThan(MAP_WIDTH);
	});

	it('keeps shapes: a degree of longitude is as long as its latitude says', () => {
		const [first, second, third] = map.areas;
		if (!first || !second || !third) throw new Error('expected three areas');
		const ratio = (second.x - first.x) / (third.y - first.y);
		expect(ratio).toBeCloseTo(Math.cos((25 * Math.PI) / 180), 1);
	});

	it('writes paths a page can carry: relative steps on a grid of a tenth', () => {
		expect(map.areas[0]?.path).toMatch(/^M[\d.]+ [\d.]+l[-\d. ]+z$/);
	});

	it('refuses a layer without areas, and says what to do', () => {
		expect(() => placeMap(boundaries, 'states18')).toThrow(
			'invalid boundary layer: states18 (no areas); build the boundary file again',
		);
	});
});

describe('areas and legend', () => {
	const kinds = (legend: ReturnType<typeof draw>['legend']) =>
		legend.map((entry) =>
			entry.kind === 'class' ? `class ${entry.index}` : 'state' in entry ? entry.state : 'marked',
		);

	it('name classes and gaps, and no state that does not occur', () => {
		const { areas, legend } = draw(viewFor({ shares: SHARES }));
		expect(areas.map((area) => area.state)).toEqual(AREAS.map(() => 'value'));
		expect(kinds(legend)).toEqual([
			'class 0',
			'class 1',
			'class 2',
			'class 3',
			'class 4',
			'excluded',
			'marked',
		]);
	});

	it('name every state that occurs: caution, withheld, no estimate, outside the selection', () => {
		const where = [
			{ variable: 'state', codes: AREAS.filter((code) => code !== 'MMR018') },
		] as unknown as View['request']['where'];
		const shares = { MMR001: 0.4, MMR004: 0.4, MMR012: 0.4, MMR222: 0.02 };
		const n = (area: string) => (area === 'MMR004' ? 1 : 50);
		const { areas, legend } = draw(viewFor({ shares, n, where }));
		const states = Object.fromEntries(areas.map((area) => [area.code, area.state]));
		expect(states).toEqual({
			MMR001: 'value',
			MMR004: 'withheld',
			MMR012: 'value',
			MMR013: 'unavailable',
			MMR018: 'outside',
			MMR222: 'caution',
		});
		expect(kinds(legend)).toContain('caution');
		expect(kinds(legend)).toContain('withheld');
		expect(kinds(legend)).toContain('unavailable');
		expect(kinds(legend)).toContain('outside');
	});

	it('mark the areas in which units were excluded or replaced', () => {
		const { areas } = draw(viewFor({ shares: SHARES }));
		expect(areas.filter((area) => area.marked).map((area) => area.code)).toEqual([
			'MMR012',
			'MMR222',
		]);
	});

	it('show one code of another breakdown at a time, the first unless asked', () => {
		const view = viewFor({ shares: SHARES, by: ['state', 'urban'] });
		const keyOf = (slice?: string) => draw(view, slice).areas[0]?.cell?.key;
		expect(keyOf()).toBe('MMR001|urban');
		expect(keyOf('rural')).toBe('MMR001|rural');
	});

	it('are not drawn for a view that is not broken down by place', () => {
		expect(mapCells(viewFor({ shares: SHARES, by: ['urban'] }), dataset)).toBeNull();
	});
});

describe('labels of gaps', () => {
	it.each(['en', 'my'] as const)('stand beside the land and not on one another (%s)', (locale) => {
		const { gaps } = draw(viewFor({ shares: SHARES }));
		const far = { ...map, width: 1000, silhouette: map.silhouette };
		const twice = [
			...gaps,
			...gaps.map((gap) => ({ ...gap, id: 'again', state: 'replaced' as const })),
		];
		const labels = gapLabels(locale, far, twice, dataset.coverage);
		expect(labels).toHaveLength(2);
		const [a, b] = labels;
		if (!a || !b) throw new Error('expected two labels');
		expect(a.y + a.height <= b.y || b.y + b.height <= a.y).toBe(true);
		for (const label of labels) {
			const land = landBetween(map.silhouette, label.y, label.y + label.height);
			expect(land === null || label.x > land[1] || label.x + label.width < land[0]).toBe(true);
		}
	});

	it('say how many units, in both languages', () => {
		const { gaps } = draw(viewFor({ shares: SHARES }));
		const words = (locale: 'en' | 'my') =>
			gapLabels(locale, map, gaps, dataset.coverage)[0]?.lines.join(' ');
		expect(words('en')).toBe('1 enumeration area not surveyed');
		expect(words('my')).toBe('စာရင်းကောက်ကွက် ၁ ခု စစ်တမ်းမကောက်ရ');
	});
});

describe('arrow keys', () => {
	it('lead to the nearest area in their direction, and stay where there is none', () => {
		const [nw = '', ne = '', w = ''] = AREAS;
		expect(neighbourOf(map.areas, nw, 'right')).toBe(ne);
		expect(neighbourOf(map.areas, nw, 'down')).toBe(w);
		expect(neighbourOf(map.areas, nw, 'up')).toBe(nw);
		expect(neighbourOf(map.areas, nw, 'left')).toBe(nw);
	});

	it('are the only keys that move', () => {
		expect(['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Enter'].map(directionOf)).toEqual([
			'up',
			'down',
			'left',
			'right',
			null,
		]);
	});
});
