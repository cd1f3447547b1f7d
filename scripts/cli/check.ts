import { checkData } from '../dataset/check-data.ts';
import { checkPlaces } from '../dataset/check-places.ts';
import { checkFolder } from '../dataset/read-dataset.ts';
import { rawFolder } from '../dataset/workspace.ts';
import { datasetFolder } from './dataset-folder.ts';
import { withProgress } from './progress.ts';
import type { Verb } from './verb.ts';

export const check: Verb = {
	usage: `sittan check <dir>

Checks the descriptors (schemas, references, TODO marks, P-codes) and, when they hold, the imported
data: manifest, columns both ways, types, codes, ranges, weights, strata and PSUs.`,
	options: {},
	words: [1, 1],
	async run([named], _options, io) {
		const folder = datasetFolder(named, io);
		const { dataset, problems } = await checkFolder(folder);
		const found = [...problems];
		if (dataset !== undefined) {
			found.push(...checkPlaces(dataset, io.workspace));
			const raw = rawFolder(io.workspace, dataset.info.id);
			const data = await withProgress(io.err, (step) => {
				step(`checking the data of ${dataset.info.id}`);
				return checkData(dataset, raw, io.signal);
			});
			found.push(...data);
		}
		for (const { message } of found) io.out(message);
		if (found.length > 0) {
			io.err(`${found.length === 1 ? '1 problem' : `${found.length} problems`} in ${folder}`);
			return 1;
		}
		io.out(`${folder}: nothing wrong`);
		return 0;
	},
};
