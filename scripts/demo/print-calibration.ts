/* Prints every published figure beside the estimate of the demonstration data. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadFrame } from '../../src/lib/analysis/index.ts';
import { openDuckdbNode } from '../../src/lib/engine/adapters/duckdb-node.ts';
import { readSurvey } from '../dataset/read-dataset.ts';
import { buildMlcs } from './build-mlcs.ts';
import { estimateBy } from './estimate-by.ts';
import { compare, readPublished } from './published.ts';

const data = fileURLToPath(new URL('../../data', import.meta.url));
const folder = join(data, 'datasets/mlcs-2017');
const seed = Number(process.argv[2] ?? 2017);
const out = await mkdtemp(join(tmpdir(), 'sittan-calibration-'));
const engine = await openDuckdbNode();
try {
	await buildMlcs({
		out,
		seed,
		geographyDir: join(data, 'geography'),
		onProgress: (message) => process.stderr.write(`${message}\n`),
	});
	const dataset = await readSurvey(folder);
	await engine.register({ name: 'household', path: join(out, 'household.parquet') });
	const survey = { dataset, engine, frame: await loadFrame(dataset, engine, 'household') };
	const number = (value: number): string =>
		value >= 1000 ? Math.round(value).toLocaleString('en') : value.toFixed(1);
	process.stdout.write(
		'indicator\tdomain\tpublished\tsynthetic\t95 % interval\tn\tdeff\tverdict\n',
	);
	for (const figure of readPublished(folder)) {
		const estimate = (await estimateBy(survey, figure)).get(figure.code);
		if (!estimate)
			throw new Error(`invalid domain: ${figure.by}=${figure.code} (published.csv); no rows`);
		const { value, low, high, meets } = compare(figure, estimate);
		const verdict = figure.use === 'conflict' ? 'other set' : meets ? 'meets' : 'MISSES';
		const cells = [
			`${figure.indicator} (${figure.weighting})`,
			figure.code || 'Union',
			number(figure.value),
			number(value),
			`${number(low)} to ${number(high)}`,
			estimate.n,
			estimate.deff?.toFixed(1) ?? '',
			verdict,
		];
		process.stdout.write(`${cells.join('\t')}\n`);
	}
} finally {
	await engine.close();
	await rm(out, { recursive: true });
}
