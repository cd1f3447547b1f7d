import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compare, readPublished } from '../../scripts/demo/index.ts';
import { descriptorDir, openDemo, type DemoSurvey } from './demo-survey.ts';

let demo: DemoSurvey;
beforeAll(async () => {
	demo = await openDemo();
});
afterAll(() => demo.close());

const published = readPublished(descriptorDir);
const calibrated = published.filter((figure) => figure.use === 'calibrated');

/** Headline indicators with the weighting in which they are published. */
const HEADLINES = [
	['grid-electricity', 'household'],
	['poverty-headcount', 'person'],
	['improved-drinking-water', 'household'],
	['improved-sanitation', 'household'],
	['mobile-phone', 'household'],
	['solar-lighting', 'household'],
	['consumption-mean', 'person'],
] as const;

describe('the demonstration survey meets what was published', () => {
	it.each(calibrated)(
		'$indicator ($weighting) $by $code lies within its interval or one point of $value $unit',
		async (figure) => {
			const { indicator, weighting, by, code } = figure;
			const estimate = (await demo.estimates(indicator, weighting, by)).get(code);
			if (!estimate) throw new Error(`no estimate of ${indicator} for ${by}=${code}`);
			expect(compare(figure, estimate)).toMatchObject({ meets: true });
		},
	);

	it('follows one of two conflicting sets on mobile phones and keeps the other as a conflict', () => {
		const conflicts = published.filter((figure) => figure.use === 'conflict');
		expect(conflicts.map((figure) => [figure.indicator, figure.code, figure.value])).toEqual([
			['mobile-phone', '', 72],
			['mobile-phone', 'urban', 87],
			['mobile-phone', 'rural', 66],
		]);
		expect(demo.dataset.caveats.map((caveat) => caveat.id)).toContain('mobile-two-sets');
	});

	it('names every published figure with an indicator, a weighting, and a code of the codebook', () => {
		for (const { indicator, weighting, by, code, source } of published) {
			const known = demo.dataset.indicators.find((i) => i.id === indicator);
			expect(known?.weightings, indicator).toContain(weighting);
			if (by !== '') {
				const variable = demo.dataset.codebook.variables.find((v) => v.id === by);
				expect(
					variable?.categories?.map((c) => c.code),
					by,
				).toContain(code);
			}
			expect(source.length).toBeGreaterThan(10);
		}
	});
});

describe('the traps of the published tables are not repeated', () => {
	it('no proportion lies outside 0 to 100 %, for any indicator and state', async () => {
		for (const { id, kind, weightings } of demo.dataset.indicators) {
			if (kind !== 'proportion') continue;
			for (const { value } of (await demo.estimates(id, weightings[0] ?? '', 'state')).values()) {
				expect(value, id).toBeGreaterThanOrEqual(0);
				expect(value, id).toBeLessThanOrEqual(1);
			}
		}
	});

	it('totals of urban and rural, and of the states, add up to the country', async () => {
		const totals = demo.dataset.indicators.filter((i) => i.kind === 'total');
		expect(totals.length).toBeGreaterThanOrEqual(3);
		for (const { id, weightings } of totals) {
			const whole = (await demo.estimates(id, weightings[0] ?? '', '')).get('')?.value ?? NaN;
			for (const by of ['urban', 'state']) {
				const parts = [...(await demo.estimates(id, weightings[0] ?? '', by)).values()];
				expect(parts.reduce((sum, part) => sum + part.value, 0) / whole, id).toBeCloseTo(1, 9);
			}
		}
	});

	it('surface water is a part of unimproved water, which completes improved water', async () => {
		const share = async (id: string): Promise<number> =>
			(await demo.estimates(id, 'household', '')).get('')?.value ?? NaN;
		const unimproved = await share('unimproved-drinking-water');
		expect(unimproved + (await share('improved-drinking-water'))).toBeCloseTo(1, 9);
		expect(await share('surface-drinking-water')).toBeLessThan(unimproved);
	});
});

describe('households of an enumeration area are alike', () => {
	it('design effects of headline indicators by state lie mostly between 1.5 and 5', async () => {
		const effects: number[] = [];
		for (const [indicator, weighting] of HEADLINES) {
			const states = await demo.estimates(indicator, weighting, 'state');
			expect(states.size).toBe(15);
			effects.push(...[...states.values()].map((estimate) => estimate.deff ?? NaN));
		}
		const inside = effects.filter((deff) => deff >= 1.5 && deff <= 5).length;
		expect(inside / effects.length).toBeGreaterThan(0.8);
		expect(Math.max(...effects)).toBeLessThan(6);
		expect(Math.min(...effects)).toBeGreaterThan(0.8);
	});

	it('the year is seen in the visits: water in the hot season, food and illness in the rains', async () => {
		const by = async (id: string, weighting: string): Promise<Map<string, number>> => {
			const visits = await demo.estimates(id, weighting, 'visit');
			return new Map([...visits].map(([code, estimate]) => [code, estimate.value]));
		};
		const lowest = (values: Map<string, number>): string | undefined =>
			[...values].sort((a, b) => a[1] - b[1])[0]?.[0];
		const highest = (values: Map<string, number>): string | undefined =>
			[...values].sort((a, b) => b[1] - a[1])[0]?.[0];
		expect(lowest(await by('improved-drinking-water-visit', 'household'))).toBe('mar-may');
		expect(highest(await by('water-shortage', 'household'))).toBe('mar-may');
		expect(lowest(await by('food-consumption-visit', 'person'))).toBe('jun-aug');
		expect(highest(await by('days-ill', 'household'))).toBe('jun-aug');
		expect(lowest(await by('worked-last-week', 'household'))).toBe('mar-may');
		expect(highest(await by('road-cut', 'household'))).toBe('jun-aug');
	});
});
