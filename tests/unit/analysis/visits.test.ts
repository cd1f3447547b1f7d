import { describe, expect, it } from 'vitest';
import { defaultRequest, visitsViewOf, type VisitsView } from '../../../src/lib/analysis/index.ts';
import {
	slopeChartOf,
	slopesByChange,
	visitsChartOf,
	type VisitSettings,
} from '../../../src/lib/charts/index.ts';
import type { IndicatorId, SurveyDataset, VariableId } from '../../../src/lib/dataset/index.ts';
import type { IntervalMethod } from '../../../src/lib/estimation/index.ts';
import type { TotalsRow } from '../../../src/lib/query/index.ts';
import { dataset as small, survey } from '../../fixtures/survey.ts';

const VISITS = ['1', '2', '3', '4'];
const both = (text: string) => ({ en: text, my: text });
const [light] = small.codebook.variables.filter(({ id }) => id === 'light');
const [grid] = small.indicators;

/** The small survey with four visits; the definition differs from `changed` on, if given. */
function withVisits(changed?: string): SurveyDataset {
	const categories = VISITS.map((code) => ({ code, label: both(`visit ${code}`) }));
	const definitionChanges = [{ from: changed, note: both('Asked of seven days, before of one') }];
	return {
		...small,
		codebook: {
			...small.codebook,
			variables: [...small.codebook.variables, { ...light, id: 'visit', categories }],
		},
		design: { ...small.design, rounds: { table: 'household', variable: 'visit' } },
		indicators: [changed === undefined ? grid : { ...grid, definitionChanges }],
	} as unknown as SurveyDataset;
}

/** Every PSU at every visit, with `n` households of which its own number is lit. */
const facts = (n: number) =>
	survey.frame.strata.flatMap(({ id: stratum, psus }, h) =>
		psus.flatMap((psu, i) =>
			VISITS.map((visit, v) => ({
				...{ stratum, psu, visit, n },
				lit: Math.round((n * (30 + 3 * h + 9 * i + ((v * (5 + h)) % 17))) / 100),
			})),
		),
	);

const rowsOf = (n: number, byState: boolean): readonly TotalsRow[] =>
	facts(n).map(({ stratum, psu, visit, lit }) => ({
		...(byState ? { by1: stratum.slice(0, 6), by2: visit } : { by1: visit, by2: null }),
		...{ stratum, psu, n, w: n, ww: n, wy: lit, wx: n, wyy: lit, wxy: lit, wxx: n },
	}));

interface Asked {
	readonly n?: number;
	readonly byState?: boolean;
	readonly changed?: string;
	readonly interval?: IntervalMethod;
}

function viewOf({ n = 40, byState = false, changed = '', interval }: Asked = {}): VisitsView {
	const dataset = withVisits(changed === '' ? undefined : changed);
	const request = {
		...defaultRequest(dataset, 'grid' as IndicatorId),
		by: byState ? ['state' as VariableId] : [],
		...(interval === undefined ? {} : { interval }),
	};
	return visitsViewOf({ ...survey, dataset }, { request, pair: null }, rowsOf(n, byState));
}

/** Value and SE by hand: two PSUs in each stratum, so the variance is Σₕ (zₕ₁ − zₕ₂)². */
function byHand(from: string, to: string): readonly [value: number, se: number] {
	const all = facts(40);
	const of = (visit: string) => {
		const mine = all.filter((f) => f.visit === visit);
		const size = mine.reduce((sum, f) => sum + f.n, 0);
		const share = mine.reduce((sum, f) => sum + f.lit, 0) / size;
		const z = new Map(mine.map((f) => [f.psu, (f.lit - share * f.n) / size]));
		return { share, z: (psu = '') => z.get(psu) ?? NaN };
	};
	const [a, b] = [of(from), of(to)];
	const variance = survey.frame.strata
		.map(({ psus: [one, two] }) => b.z(one) - a.z(one) - (b.z(two) - a.z(two)))
		.reduce((sum, apart) => sum + apart * apart, 0);
	return [b.share - a.share, Math.sqrt(variance)];
}

describe('changes over visits', () => {
	it('are differences of two visits, with the covariance of the PSUs both share', () => {
		const { whole } = viewOf();
		for (const change of [...whole.steps, whole.pair]) {
			const [value, se] = byHand(change.from, change.to);
			if (change.kind !== 'change') throw new Error(`${change.from}: ${change.reason}`);
			expect(change.contrast.value).toBeCloseTo(value, 12);
			expect(change.contrast.se).toBeCloseTo(se, 12);
		}
	});

	it('go from each visit to the next, and from the first to the last', () => {
		const { whole, pair } = viewOf();
		expect(whole.steps.map(({ from, to }) => from + to)).toEqual(['12', '23', '34']);
		expect(pair).toEqual(['1', '4']);
	});

	it('go between levels with the interval that the request asks for', () => {
		for (const interval of ['wilson', 'logit'] as const) {
			const { levels } = viewOf({ interval }).whole;
			const used = levels.map((level) => level.kind === 'estimate' && level.interval);
			expect(used).toEqual(VISITS.map(() => interval));
		}
	});

	it('have p after Holm over every step that is shown', () => {
		const view = viewOf({ byState: true });
		const steps = [view.whole, ...view.domains].flatMap((series) => series.steps);
		const shown = steps
			.flatMap((step) => (step.kind === 'change' ? [step] : []))
			.sort((a, b) => a.contrast.p - b.contrast.p);
		expect(view.tests.steps).toBe(shown.length);
		expect(shown.length).toBeGreaterThan(3);
		let least = 0;
		for (const [i, { contrast, adjustedP, differs }] of shown.entries()) {
			least = Math.min(1, Math.max(least, (shown.length - i) * contrast.p));
			expect(adjustedP).toBeCloseTo(least, 12);
			expect(differs).toBe(adjustedP < 1 - view.request.level);
		}
	});

	it('are not shown where a level is withheld', () => {
		const { whole, tests } = viewOf({ n: 2 });
		expect(whole.levels.every(({ kind }) => kind !== 'estimate')).toBe(true);
		for (const step of whole.steps) expect(step).toMatchObject({ reason: 'level-not-shown' });
		expect(tests).toEqual({ steps: 0, pairs: 0 });
	});

	it('are not computed across a change of the definition, and no line is drawn over it', () => {
		const view = viewOf({ changed: '3' });
		expect(view.whole.steps.map(({ kind }) => kind)).toEqual(['change', 'unavailable', 'change']);
		expect(view.whole.steps[1]).toMatchObject({ reason: 'definition-differs' });
		expect(view.whole.pair).toMatchObject({ reason: 'definition-differs' });
		const labels = (_: VariableId, code: string) => code;
		const settings = { locale: 'en' as const, labels, whole: 'All' };
		const [panel] = visitsChartOf(view, { ...settings, dataset: withVisits('3') }).panels;
		expect(panel?.runs.map((run) => run.map(({ visit }) => visit))).toEqual([
			['1', '2'],
			['3', '4'],
		]);
	});
});

describe('slopes between two visits', () => {
	const settings: VisitSettings = {
		dataset: withVisits(),
		locale: 'en',
		whole: 'All together',
		labels: (_, code) => code,
	};
	const view = viewOf({ byState: true });
	const chart = slopeChartOf(view, settings, 17);
	const changed = view.domains.flatMap(({ key, pair }) => (pair.kind === 'change' ? [key] : []));

	it('carry both levels with how many rows answered at each', () => {
		expect(chart.slopes.map(({ key }) => key).toSorted()).toEqual(['', ...changed].toSorted());
		expect(changed.length).toBeGreaterThan(1);
		for (const { key, values, ns, change } of chart.slopes) {
			const series = [view.whole, ...view.domains].find((one) => one.key === key);
			const [first, last] = [series?.levels[0], series?.levels.at(-1)];
			expect(ns).toEqual([first?.n, last?.n]);
			expect(values[1] - values[0]).toBeCloseTo(change.contrast.value, 12);
		}
	});

	it('are read one by one with the whole first, then from the largest rise to the largest fall', () => {
		const [whole, ...domains] = slopesByChange(chart);
		expect(whole?.key).toBe('');
		const changes = domains.map(({ change }) => change.contrast.value);
		expect(changes).toEqual(changes.toSorted((a, b) => b - a));
		expect(domains.map(({ key }) => key).toSorted()).toEqual(changed.toSorted());
	});
});
