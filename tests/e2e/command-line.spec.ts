import { formatBare, formatCount, formatLevel } from '../../src/lib/i18n/index.ts';
import type { NumberFormat } from '../../src/lib/i18n/index.ts';
import { estimate, figureOf, numbersOf } from './command-line.ts';
import {
	caveatIds,
	open,
	PERCENT,
	tableFigures,
	tableNumbers,
	writtenCell,
	writtenFigure,
} from './explore-page.ts';
import { expect, test } from './site-test.ts';

interface Case {
	readonly view: string;
	readonly indicator: string;
	readonly link: string;
	readonly options: readonly string[];
	readonly format?: NumberFormat;
}

const CASES: readonly Case[] = [
	{
		view: 'an indicator as it opens, by state and region',
		indicator: 'grid-electricity',
		link: '',
		options: ['--by', 'state'],
	},
	{
		view: 'a breakdown by urban and rural',
		indicator: 'grid-electricity',
		link: 'by=urban',
		options: ['--by', 'urban'],
	},
	{
		view: 'a breakdown by two variables',
		indicator: 'poverty-headcount',
		link: 'by=state,urban',
		options: ['--by', 'state,urban'],
	},
	{
		view: 'two filters, one of them with two areas',
		indicator: 'grid-electricity',
		link: 'by=quintile&only.state=MMR012,MMR222&only.urban=rural',
		options: ['--by', 'quintile', '--where', 'state=MMR012,MMR222', '--where', 'urban=rural'],
	},
	{
		view: 'people instead of households',
		indicator: 'grid-electricity',
		link: 'by=urban&weight=person',
		options: ['--by', 'urban', '--weighting', 'person'],
	},
	{
		view: 'intervals of 99 %',
		indicator: 'grid-electricity',
		link: 'by=zone&ci=0.99',
		options: ['--by', 'zone', '--level', '0.99'],
	},
	{
		view: 'one visit of the four',
		indicator: 'improved-drinking-water-visit',
		link: 'by=zone&only.visit=mar-may',
		options: ['--by', 'zone', '--where', 'visit=mar-may'],
	},
	{
		view: 'a total, written in millions',
		indicator: 'grid-households',
		link: 'by=urban',
		options: ['--by', 'urban'],
		format: { style: 'compact', decimals: 1 },
	},
	{
		view: 'cells too small to show',
		indicator: 'solar-lighting',
		link: 'by=state,head_education',
		options: ['--by', 'state,head_education'],
	},
];

test.describe('what the screen shows is what `sittan estimate` prints', () => {
	for (const { view, indicator, link, options, format = PERCENT } of CASES) {
		test(`for ${view}`, async ({ page }) => {
			const printed = await estimate('mlcs-2017', indicator, ...options);
			await open(page, `/mlcs-2017/${indicator}/?${link}${link === '' ? '' : '&'}tab=table`);

			const { value, low, high, n } = numbersOf(printed.overall);
			const bare = (x: number): string => formatBare('en', x, format);
			await expect(page.getByTestId('overall').locator('strong')).toHaveText(bare(value));
			await expect(page.getByTestId('overall-interval')).toContainText(
				`${formatLevel('en', printed.level)} interval ${bare(low)} to ${bare(high)}`,
			);
			await expect(page.getByTestId('n')).toHaveText(formatCount('en', n));

			expect(printed.cells.length).toBeGreaterThan(1);
			expect(await tableNumbers(page)).toEqual(printed.cells.map((c) => writtenCell(c, format)));
			expect(await caveatIds(page)).toEqual(printed.caveats);
			const { drawn = 0, done = 0, replaced, excluded } = printed.coverage ?? {};
			await expect(page.locator('#sure')).toContainText(
				`${formatCount('en', drawn)} enumeration areas drawn: ${formatCount('en', done)} done as planned, ${replaced} replaced, ${excluded} not done`,
			);
		});
	}

	test('and the case of cells too small to show has such cells', async () => {
		const printed = await estimate('mlcs-2017', 'solar-lighting', '--by', 'state,head_education');
		expect(printed.cells.filter((cell) => cell.kind !== 'estimate')).not.toEqual([]);
	});
});

const WHOLE: NumberFormat = { style: 'number', decimals: 0 };

const REGISTER_CASES: readonly Case[] = [
	{
		view: 'a gap as it opens, in the latest round',
		indicator: 'shelter-gap',
		link: '',
		options: ['--by', 'state'],
		format: WHOLE,
	},
	{
		view: 'a rate by township, against its standard',
		indicator: 'people-per-latrine',
		link: 'by=township',
		options: ['--by', 'township'],
		format: { style: 'number', decimals: 1 },
	},
	{
		view: 'an earlier round, outside government control',
		indicator: 'people-in-camps',
		link: 'by=township&only.round=5&only.control=NGCA',
		options: ['--by', 'township', '--where', 'round=5', '--where', 'control=NGCA'],
		format: WHOLE,
	},
	{
		view: 'every round',
		indicator: 'people-in-camps',
		link: 'by=round',
		options: ['--by', 'round'],
		format: WHOLE,
	},
	{
		view: 'a share of people instead of camps',
		indicator: 'flood-risk',
		link: 'by=control&weight=person',
		options: ['--by', 'control', '--weighting', 'person'],
	},
];

test.describe('what the screen shows of a register is what `sittan estimate` prints', () => {
	for (const { view, indicator, link, options, format = PERCENT } of REGISTER_CASES) {
		test(`for ${view}`, async ({ page }) => {
			const printed = await estimate('camp-profiling', indicator, ...options);
			await open(page, `/camp-profiling/${indicator}/?${link}${link === '' ? '' : '&'}tab=table`);

			const { value, n, expected, carried, change } = figureOf(printed.overall);
			const bare = (x: number): string => formatBare('en', x, format);
			const count = (x: number): string => formatCount('en', x);
			await expect(page.getByTestId('overall').locator('strong')).toHaveText(bare(value));
			await expect(page.getByTestId('overall-interval')).toContainText(
				`${count(n)} of ${count(expected)} camps`,
			);
			await expect(page.getByTestId('n')).toHaveText(count(n));
			expect(carried).not.toBeNull();
			const ends = [value, carried?.value ?? value].toSorted((a, b) => a - b);
			await expect(page.getByTestId('carried')).toHaveText(ends.map(bare).join(' to '));
			const matched = page.getByTestId('change-matched');
			if (change?.matched) {
				await expect(matched).toContainText(
					`${bare(change.matched.from)} to ${bare(change.matched.to)}`,
				);
			}

			expect(printed.cells.length).toBeGreaterThan(1);
			expect(await tableFigures(page)).toEqual(printed.cells.map((c) => writtenFigure(c, format)));
			expect(await caveatIds(page)).toEqual(printed.caveats);
		});
	}

	test('and so is its completeness', async ({ page }) => {
		const { completeness } = await estimate('camp-profiling', 'people-in-camps', '--by', 'state');
		await open(page, '/camp-profiling/people-in-camps/');
		const bars = page.getByTestId('completeness').getByRole('img');
		expect(completeness).toHaveLength(7);
		await expect(bars).toHaveCount(7);
		const said = await bars.evaluateAll((all) => all.map((b) => b.getAttribute('aria-label')));
		for (const [i, { reached, expected }] of (completeness ?? []).entries()) {
			expect(said[i]).toContain(`${reached} of ${expected} camps reached`);
		}
	});
});
