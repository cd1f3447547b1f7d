/** The rooms of `src/lib`, and what each may import: the table of docs/architecture.md as data. */
export interface Room {
	readonly name: string;
	readonly floor: number;
	/** Rooms it may import, itself apart. */
	readonly rooms: readonly string[];
	/** Packages it may import; a prefix that ends with `/` or is the whole name. */
	readonly packages: readonly string[];
}

const PURE = [
	'dataset',
	'estimation',
	'i18n',
	'query',
	'geography',
	'disclosure',
	'caveats',
	'coverage',
];

export const ROOMS: readonly Room[] = [
	{ name: 'dataset', floor: 1, rooms: [], packages: ['valibot'] },
	{ name: 'estimation', floor: 1, rooms: [], packages: ['@stdlib/'] },
	{ name: 'i18n', floor: 1, rooms: [], packages: [] },
	{ name: 'query', floor: 2, rooms: ['dataset'], packages: [] },
	{
		name: 'geography',
		floor: 2,
		rooms: ['dataset'],
		packages: ['topojson-client', 'topojson-specification', 'd3-geo', 'geojson'],
	},
	{ name: 'disclosure', floor: 2, rooms: ['dataset', 'estimation'], packages: [] },
	{ name: 'caveats', floor: 2, rooms: ['dataset', 'estimation'], packages: [] },
	{ name: 'coverage', floor: 2, rooms: ['dataset'], packages: [] },
	{ name: 'engine', floor: 3, rooms: ['query'], packages: ['@duckdb/', 'apache-arrow', 'node:'] },
	{ name: 'analysis', floor: 4, rooms: [...PURE, 'engine'], packages: [] },
	{
		name: 'charts',
		floor: 5,
		rooms: ['analysis', 'dataset', 'i18n', 'estimation', 'geography', 'coverage'],
		packages: ['@observablehq/plot', 'd3-', '@stdlib/'],
	},
	{
		name: 'maps',
		floor: 5,
		rooms: ['analysis', 'dataset', 'i18n', 'geography', 'coverage', 'charts'],
		packages: ['d3-', 'geojson', 'topojson-'],
	},
	{
		name: 'areas',
		floor: 5,
		rooms: ['analysis', 'caveats', 'coverage', 'dataset', 'disclosure', 'geography', 'i18n'],
		packages: ['d3-dsv'],
	},
	{ name: 'wording', floor: 5, rooms: ['analysis', 'dataset', 'i18n'], packages: [] },
	{
		name: 'extract',
		floor: 5,
		rooms: [...PURE, 'engine', 'analysis', 'wording'],
		packages: ['d3-dsv', 'valibot', 'hucre', 'hyparquet', '@zip.js/', '@noble/hashes/'],
	},
	{
		name: 'reproduce',
		floor: 5,
		rooms: ['analysis', 'dataset', 'estimation', 'query', 'extract'],
		packages: [],
	},
	{
		name: 'scores',
		floor: 5,
		rooms: ['analysis', 'dataset', 'query', 'caveats'],
		packages: [],
	},
	{ name: 'reports', floor: 5, rooms: ['analysis', 'dataset', 'query'], packages: [] },
	{
		name: 'camps',
		floor: 5,
		rooms: ['analysis', 'dataset', 'query', 'geography', 'scores'],
		packages: ['d3-geo'],
	},
	{ name: 'search', floor: 5, rooms: ['dataset', 'i18n', 'geography'], packages: ['minisearch'] },
	{ name: 'url', floor: 5, rooms: ['analysis', 'dataset', 'query', 'extract'], packages: [] },
	{
		name: 'state',
		floor: 6,
		rooms: ['dataset', 'analysis', 'extract', 'url', 'engine', 'search', 'query'],
		packages: ['svelte'],
	},
	{ name: 'workers', floor: 6, rooms: ['engine', 'extract'], packages: [] },
	{
		name: 'components',
		floor: 7,
		rooms: [
			...PURE,
			'analysis',
			'areas',
			'charts',
			'maps',
			'wording',
			'extract',
			'reproduce',
			'scores',
			'camps',
			'reports',
			'search',
			'url',
			'state',
		],
		packages: ['svelte', '@observablehq/plot', 'virtua/svelte', '$app/'],
	},
];
