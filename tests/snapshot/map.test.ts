import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { Choropleth } from '../../src/lib/components/maps/index.ts';
import { placeMap } from '../../src/lib/maps/index.ts';
import { dataset, labelsIn, SHARES, viewFor } from '../unit/charts/chart-fixture.ts';
import { boundaries } from '../unit/maps/map-fixture.ts';
import { keptAndDrawn } from './drawing.ts';

const map = placeMap(boundaries, 'states15', dataset.coverage.gaps);
const view = viewFor({
	shares: { ...SHARES, MMR222: 0.02 },
	n: (area) => (area === 'MMR004' ? 1 : 50),
});
const draw = (locale: 'en' | 'my') =>
	render(Choropleth, { props: { view, dataset, locale, labels: labelsIn(locale), map } }).body;

describe('the map', () => {
	it.each(['en', 'my'] as const)('is drawn on the server as it was (%s)', (locale) => {
		const { kept, drawn } = keptAndDrawn(`map-${locale}.html`, draw(locale));
		expect(drawn).toBe(kept);
	});

	it('says value, interval, n and gap of an area to who cannot see it', () => {
		expect(draw('en')).toContain(
			'aria-label="Rakhine: 21.0%, interval 18.9 to 23.2, n 800. 1 enumeration area replaced."',
		);
		expect(draw('en')).toContain('aria-label="Chin: withheld, too few cases, n 16."');
	});

	it('is reached by one press of Tab', () => {
		expect(draw('en').match(/tabindex="0"/g)).toHaveLength(1);
		expect(draw('en').match(/tabindex="-1"/g)).toHaveLength(5);
	});
});
