/** Everything of the score card that a link carries. */
export interface CardScreen {
	readonly round: string;
	readonly level: 'units' | 'areas';
	/** Id of the column: `name`, `people`, `short`, a sector or a measure. */
	readonly sort: { readonly column: string; readonly descending: boolean };
	/** Sectors that show their measures. */
	readonly open: readonly string[];
	readonly short: number;
	readonly text: string;
	/** Variable → code. */
	readonly only: Readonly<Record<string, string>>;
}

/** What a link may name. */
export interface CardChoices {
	readonly rounds: readonly string[];
	readonly hasAreas: boolean;
	readonly columns: readonly string[];
	readonly sectors: readonly string[];
	/** Variable → codes. */
	readonly filters: Readonly<Record<string, readonly string[]>>;
}

/** The card as it opens: the latest round, units, those short in most sectors first. */
export function defaultCard({ rounds }: CardChoices): CardScreen {
	return {
		round: rounds.at(-1) ?? '',
		level: 'units',
		sort: { column: 'short', descending: true },
		open: [],
		short: 0,
		text: '',
		only: {},
	};
}

const FILTER = 'only.';

/** Reads a link. A parameter that does not fit is reported and dropped; the rest is kept. */
export function parseCard(
	choices: CardChoices,
	params: URLSearchParams,
): { readonly screen: CardScreen; readonly problems: readonly string[] } {
	let screen = defaultCard(choices);
	const problems: string[] = [];
	for (const [key, value] of params) {
		const next = key.startsWith(FILTER)
			? readFilter(choices, screen, key.slice(FILTER.length), value)
			: readParameter(choices, screen, key, value);
		if (typeof next === 'string') problems.push(next);
		else screen = next;
	}
	return { screen, problems };
}

function oneOf(thing: string, value: string, known: readonly string[]): string | null {
	return known.includes(value) ? null : `invalid ${thing}: ${value} (one of ${known.join(', ')})`;
}

function readFilter(
	{ filters }: CardChoices,
	screen: CardScreen,
	variable: string,
	code: string,
): CardScreen | string {
	const wrong =
		oneOf('filter', variable, Object.keys(filters)) ??
		oneOf(`filter ${variable}`, code, filters[variable] ?? []);
	return wrong ?? { ...screen, only: { ...screen.only, [variable]: code } };
}

function readParameter(
	{ rounds, hasAreas, columns, sectors }: CardChoices,
	screen: CardScreen,
	key: string,
	value: string,
): CardScreen | string {
	switch (key) {
		case 'round':
			return oneOf('round', value, rounds) ?? { ...screen, round: value };
		case 'level': {
			const levels = hasAreas ? (['units', 'areas'] as const) : (['units'] as const);
			const level = levels.find((known) => known === value);
			return level ? { ...screen, level } : (oneOf('level', value, levels) ?? screen);
		}
		case 'sort': {
			const column = value.replace(/^-/, '');
			const sort = { column, descending: value.startsWith('-') };
			return oneOf('column', column, columns) ?? { ...screen, sort };
		}
		case 'open': {
			const open = value.split(',');
			const wrong = open.flatMap((id) => oneOf('sector', id, sectors) ?? []);
			return wrong[0] ?? { ...screen, open };
		}
		case 'short':
			return /^\d{1,2}$/.test(value)
				? { ...screen, short: Math.min(Number(value), sectors.length) }
				: `invalid number of sectors: ${value} (a whole number such as 2)`;
		case 'q':
			return { ...screen, text: value };
		default:
			return `invalid parameter: ${key} (known are round, level, sort, open, short, q, only.…)`;
	}
}

/** Writes a link's query: `?…`, or nothing for the card as it opens. */
export function cardQuery(choices: CardChoices, screen: CardScreen): string {
	const usual = defaultCard(choices);
	const params = new URLSearchParams();
	const put = (key: string, value: string, standard: string): void => {
		if (value !== standard) params.set(key, value);
	};
	const sort = ({ column, descending }: CardScreen['sort']): string =>
		`${descending ? '-' : ''}${column}`;
	put('round', screen.round, usual.round);
	put('level', screen.level, usual.level);
	put('sort', sort(screen.sort), sort(usual.sort));
	put('open', screen.open.join(','), '');
	put('short', String(screen.short), '0');
	put('q', screen.text, '');
	for (const [variable, code] of Object.entries(screen.only)) params.set(FILTER + variable, code);
	const query = params.toString().replaceAll('%2C', ',');
	return query === '' ? '' : `?${query}`;
}
