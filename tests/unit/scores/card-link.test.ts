import { describe, expect, it } from 'vitest';
import {
	cardQuery,
	defaultCard,
	parseCard,
	type CardChoices,
	type CardScreen,
} from '../../../src/lib/scores/index.ts';

const choices: CardChoices = {
	rounds: ['1', '2', '3'],
	hasAreas: true,
	columns: ['name', 'people', 'short', 'wash', 'people-per-latrine'],
	sectors: ['shelter', 'wash'],
	filters: { control: ['GCA', 'NGCA'], state: ['MMR001'] },
};
const parse = (query: string) => parseCard(choices, new URLSearchParams(query));

describe('the link of a score card', () => {
	it('is empty for the card as it opens', () => {
		expect(cardQuery(choices, defaultCard(choices))).toBe('');
		expect(parse('')).toEqual({ screen: defaultCard(choices), problems: [] });
	});

	it('gives back every screen it was made from', () => {
		const screen: CardScreen = {
			round: '2',
			level: 'areas',
			sort: { column: 'wash', descending: false },
			open: ['wash', 'shelter'],
			short: 2,
			text: 'မြစ်ကြီးနား & co',
			only: { control: 'NGCA', state: 'MMR001' },
		};
		expect(parse(cardQuery(choices, screen).slice(1))).toEqual({ screen, problems: [] });
	});

	it('reports what it does not understand, drops it, and keeps the rest', () => {
		const { screen, problems } = parse(
			'round=9&level=camps&sort=-colour&open=wash,food&short=two&only.control=X&only.age=1&tab=map&q=x',
		);
		expect(screen).toEqual({ ...defaultCard(choices), text: 'x' });
		expect(problems).toEqual([
			'invalid round: 9 (one of 1, 2, 3)',
			'invalid level: camps (one of units, areas)',
			'invalid column: colour (one of name, people, short, wash, people-per-latrine)',
			'invalid sector: food (one of shelter, wash)',
			'invalid number of sectors: two (a whole number such as 2)',
			'invalid filter control: X (one of GCA, NGCA)',
			'invalid filter: age (one of control, state)',
			'invalid parameter: tab (known are round, level, sort, open, short, q, only.…)',
		]);
	});
});
