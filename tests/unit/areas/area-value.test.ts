import { describe, expect, it } from 'vitest';
import {
	areaCaveats,
	areaValue,
	describeDataset,
	scaleTop,
	shownPlaces,
	unitValue,
} from '../../../src/lib/areas/index.ts';
import { pcode, placesOf, type Place } from '../../../src/lib/dataset/index.ts';
import { dataset } from '../../fixtures/survey.ts';
import { registerDataset, registerRequest, registerView } from '../../fixtures/register.ts';
import { estimate, figure, gazetteer } from './area-fixture.ts';

describe('the end of a scale', () => {
	it('is 1, 2 or 5 times a power of ten that holds every interval', () => {
		expect(scaleTop([estimate(0.3)])).toBe(0.5);
		expect(scaleTop([figure(174, 1, 1), figure(93, 1, 1)])).toBe(200);
		expect(scaleTop([figure(1, 1, 1)])).toBe(1);
	});

	it('does not exist where values are below zero, or none is above', () => {
		expect(scaleTop([figure(-3, 1, 1), figure(8, 1, 1)])).toBeNull();
		expect(scaleTop([figure(0, 1, 1)])).toBeNull();
		expect(scaleTop([])).toBeNull();
	});
});

describe('a value of an area', () => {
	it('keeps how complete it is, and the value with last known ones', () => {
		const { estimate: gated } = registerView(registerRequest('people')).overall;
		const value = areaValue(gated);
		expect(value).toMatchObject({ kind: 'figure', n: gated.n });
		expect(value.kind === 'figure' && value.carried !== null).toBe(true);
	});

	it('keeps of how many units nothing was ever known', () => {
		const { estimate: gated } = registerView(registerRequest('people')).overall;
		if (gated.kind !== 'figure' || gated.carried === null) throw new Error('invalid fixture');
		const value = (unknown: number) =>
			areaValue({ ...gated, carried: { value: 22, units: 4, unknown } });
		expect(value(3)).toMatchObject({ carried: 22, unknown: 3 });
		expect(value(0)).not.toHaveProperty('unknown');
	});

	it('of a unit that says nothing is missing, not zero', () => {
		const silent = { unit: 'X', status: '', reached: false, value: null, size: null, last: null };
		expect(unitValue(silent)).toEqual({
			kind: 'unavailable',
			reason: 'none-reached',
			n: 0,
			expected: 1,
		});
	});
});

describe('a dataset as area pages need it', () => {
	it('offers values at the levels it represents only', () => {
		const [indicator] = dataset.indicators;
		expect(indicator && shownPlaces(dataset, indicator).map(({ level }) => level)).toEqual([
			'state15',
		]);
	});

	it('opens with the headline and with unmet need', () => {
		const values = new Map(
			registerDataset.indicators.map(({ id }) => [
				id,
				{ whole: figure(1, 1, 1), byArea: new Map() },
			]),
		);
		const described = describeDataset(registerDataset, gazetteer, values, []);
		const leading = described.indicators.filter((one) => one.leading).map(({ id }) => id);
		expect(leading).toContain(registerDataset.info.headline);
		expect(described.national).toBe(false);
		expect(described.asOf).toBe('2018-01');
	});
});

describe('the scale of an indicator', () => {
	const [first] = registerDataset.indicators;
	if (!first) throw new Error('invalid fixture: no indicators');
	const top = (kind: string, style: string): number | null | undefined => {
		const changed = { ...first, kind, format: { style, decimals: 1 } };
		const described = { ...registerDataset, indicators: [changed] } as typeof registerDataset;
		const values = new Map([[first.id, { whole: figure(0.4, 1, 1), byArea: new Map() }]]);
		return describeDataset(described, gazetteer, values, []).indicators[0]?.top;
	};

	it('is there for shares and means, and not for totals and ratios', () => {
		expect([top('share', 'percent'), top('rate', 'percent'), top('mean', 'number')]).toEqual([
			0.5, 0.5, 0.5,
		]);
		expect([top('sum', 'number'), top('count', 'number'), top('rate', 'number')]).toEqual([
			null,
			null,
			null,
		]);
		expect(top('ratio', 'number')).toBeNull();
	});
});

describe('the caveats of a dataset', () => {
	const [caveat] = registerDataset.caveats;
	if (!caveat) throw new Error('invalid fixture: no caveats');
	const of = (severity: 'serious' | 'caution', ...areas: readonly string[]) => {
		const caveats = [{ ...caveat, severity, when: { areas: areas.map(pcode) } }];
		const described = { ...registerDataset, caveats };
		return describeDataset(described, gazetteer, new Map(), []).caveats[0]?.unknownOf;
	};

	it('name what is not known of an area when they are serious and of that area alone', () => {
		expect(of('serious', 'MMR012009')).toBe('MMR012009');
		expect(of('caution', 'MMR012009')).toBeUndefined();
		expect(of('serious', 'MMR012009', 'MMR012010')).toBeUndefined();
		expect(of('serious')).toBeUndefined();
	});
});

describe('the caveats of an area', () => {
	const placed = placesOf(dataset)[0] as Place;
	const ids = (code: string) =>
		areaCaveats(dataset, placed, pcode(code), []).map(({ id, local }) => `${id} ${local}`);

	it('are those that hold for its values, and no others', () => {
		const everywhere = ids('MMR001');
		const gap = ids('MMR222').filter((id) => !everywhere.includes(id));
		expect(gap.length).toBeGreaterThan(0);
		expect(gap.every((id) => id.endsWith('true'))).toBe(true);
	});
});
