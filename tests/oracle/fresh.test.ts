import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { hasR } from '../fixtures/has-r.ts';
import {
	CALIBRATION_TOLERANCE,
	compareCalibration,
	type CalibrationDesign,
} from './calibration/calibration.ts';
import { compareDesign } from './compare.ts';
import {
	checkComparisons,
	COMPARISON_TOLERANCE,
	type ComparisonCase,
} from './comparisons/comparisons.ts';
import { beyondDistribution, type DistributionDesign } from './distribution/distribution.ts';
import type { GoldenDesign } from './golden.ts';
import { parseGolden } from './golden-file.ts';
import { beyond, parseInference } from './inference.ts';
import { toleranceOf } from './make-report.ts';
import { comparePovertyDesign, type PovertyDesign } from './poverty/compare.ts';
import { TOLERANCE as POVERTY_TOLERANCE } from './poverty/poverty.ts';
import {
	checkIntervals,
	INTERVAL_TOLERANCE,
	type IntervalCase,
} from './proportion-intervals/proportion-intervals.ts';
import { compareQuantiles, type QuantileDesign } from './quantiles/compare.ts';
import { TOLERANCE as QUANTILE_TOLERANCE } from './quantiles/quantiles.ts';
import { runR } from './regenerate.ts';
import {
	beyondEstimators,
	compareEstimators,
	type EstimatorDesign,
} from './replicate-estimators/replicate-estimators.ts';
import { compareReplicates } from './replicates/compare.ts';
import type { ReplicateGoldenDesign } from './replicates/golden.ts';
import { checkTwoWay, TWO_WAY_TOLERANCE, type TwoWayCase } from './two-way/two-way.ts';
import { checkVisits, VISIT_TOLERANCE, type VisitCase } from './visits/visits.ts';

const script = new URL('./fresh.R', import.meta.url);

/** Seeds that once failed, and the one of this run: from the clock, or SITTAN_SEED to replay one. */
const kept = readFileSync(new URL('./fresh-seeds.txt', import.meta.url), 'utf8')
	.split('\n')
	.filter((line) => line !== '')
	.map(Number);
const fresh = Number(process.env['SITTAN_SEED'] ?? Math.floor(Date.now() / 1000) % 1_000_000_000);

/** What is further from R than allowed, one line each, by family. */
const FAMILIES: Readonly<
	Record<string, (text: string) => readonly string[] | Promise<readonly string[]>>
> = {
	means: (text) =>
		parseGolden<GoldenDesign>(text).designs.flatMap((design) =>
			compareDesign(design).flatMap(({ wanted, comparisons }) =>
				comparisons
					.filter(({ quantity, error }) => !(error <= toleranceOf(quantity, 'means')))
					.map((one) => `${design.id}: ${JSON.stringify({ ...one, wanted })}`),
			),
		),
	calibration: (text) =>
		parseGolden<CalibrationDesign>(text).designs.flatMap((design) =>
			compareCalibration(design)
				.filter(({ quantity, error }) => !(error <= CALIBRATION_TOLERANCE[quantity]))
				.map((one) => `${design.id}: ${JSON.stringify(one)}`),
		),
	replicates: (text) =>
		parseGolden<ReplicateGoldenDesign>(text).designs.flatMap((design) =>
			compareReplicates(design).flatMap(({ wanted, comparisons }) =>
				comparisons
					.filter(({ error }) => !(error <= 1e-9))
					.map((one) => `${design.id}: ${JSON.stringify({ ...one, wanted })}`),
			),
		),
	'replicate-estimators': async (text) =>
		beyondEstimators(await compareEstimators(parseGolden<EstimatorDesign>(text).designs)).map(
			(one) => JSON.stringify(one),
		),
	comparisons: (text) =>
		parseInference<ComparisonCase>(text).flatMap((design) =>
			beyond(checkComparisons(design), COMPARISON_TOLERANCE),
		),
	'two-way': (text) =>
		parseInference<TwoWayCase>(text).flatMap((design) =>
			beyond(checkTwoWay(design), TWO_WAY_TOLERANCE),
		),
	visits: (text) =>
		parseInference<VisitCase>(text).flatMap((design) =>
			beyond(checkVisits(design), VISIT_TOLERANCE),
		),
	quantiles: (text) =>
		parseGolden<QuantileDesign>(text).designs.flatMap((design) =>
			compareQuantiles(design)
				.filter(
					({ value, ends, se }) =>
						!(
							value <= QUANTILE_TOLERANCE.value &&
							ends <= QUANTILE_TOLERANCE.ends &&
							se <= QUANTILE_TOLERANCE.se
						),
				)
				.map((one) => `${design.id}: ${JSON.stringify(one)}`),
		),
	distribution: (text) =>
		parseGolden<DistributionDesign>(text).designs.flatMap((design) =>
			beyondDistribution(design).map((one) => `${design.id}: ${JSON.stringify(one)}`),
		),
	'proportion-intervals': (text) =>
		parseInference<IntervalCase>(text).flatMap((design) =>
			beyond(checkIntervals(design), INTERVAL_TOLERANCE),
		),
	poverty: (text) =>
		parseGolden<PovertyDesign>(text)
			.designs.flatMap(comparePovertyDesign)
			.filter((one) => !(one.value <= POVERTY_TOLERANCE.value && one.se <= POVERTY_TOLERANCE.se))
			/* Nobody below a line: R's SE is 0, ours the tail of a density, 0 to 1e-12. */
			.filter(({ wanted, ours }) => !(wanted.se === 0 && (ours.se ?? 1) <= 1e-12))
			.map((one) => JSON.stringify(one)),
};

describe.concurrent('designs drawn now', () => {
	// Skipped without R: there is nobody to ask.
	it.skipIf(!hasR('survey')).each([...new Set([...kept, fresh])])(
		'give what R gives, seed %i (skipped where R survey is not installed)',
		async (seed) => {
			process.stdout.write(`fresh designs of seed ${seed}; SITTAN_SEED=${seed} draws them again\n`);
			const keep = `to keep it as a case: echo ${seed} >> tests/oracle/fresh-seeds.txt`;
			const directory = mkdtempSync(join(tmpdir(), 'fresh-'));
			try {
				const run = await runR(script, directory, String(seed));
				expect(run.status, `${run.stderr}\nseed ${seed}; ${keep}`).toBe(0);
				const seen = Object.entries(FAMILIES).filter(([name]) =>
					existsSync(join(directory, `${name}.json`)),
				);
				expect(seen.length).toBeGreaterThanOrEqual(Object.keys(FAMILIES).length - 1);
				const wrong: string[] = [];
				for (const [name, check] of seen) {
					const lines = await check(readFileSync(join(directory, `${name}.json`), 'utf8'));
					wrong.push(...lines.map((line) => `${name}: ${line}`));
				}
				expect(wrong, `seed ${seed}; ${keep}`).toEqual([]);
			} finally {
				rmSync(directory, { recursive: true });
			}
		},
		600_000,
	);
});
