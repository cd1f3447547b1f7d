import { dirname, resolve } from 'node:path';
import { importBoundaries } from '../geography/import-boundaries.ts';
import { withProgress } from './progress.ts';
import type { Verb } from './verb.ts';

export const boundaries: Verb = {
	usage: `sittan boundaries <file>

Takes TopoJSON, GeoJSON or a zipped shapefile of townships keyed by P-code. Refuses codes that do
not match, with the list; mends winding; simplifies; derives states and the country. The result
stays in data/raw/ on this machine. Run "sittan build" afterwards.`,
	options: {},
	words: [1, 1],
	async run([file = ''], _options, io) {
		const report = await withProgress(io.err, (step) => {
			step(`importing ${file}`);
			return importBoundaries({
				file: resolve(io.cwd, file),
				dataDir: dirname(io.workspace.geography),
			});
		});
		const { written, bytes, townships, layer, property, rewound, dropped } = report;
		io.out(
			[
				`${written}: ${townships} townships, ${bytes} bytes`,
				`from layer ${layer}, P-codes in ${property}; ${rewound} rings rewound, ${Math.round(dropped * 100)} % of corners dropped`,
			].join('\n'),
		);
		return 0;
	},
};
