import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildCluster, SITES_SEED } from '../../scripts/demo/index.ts';
import {
	collectReports,
	hasReport,
	reportQuestions,
	requestOf,
} from '../../src/lib/reports/index.ts';
import { openReport, type OpenReport } from '../../src/lib/components/report/open-report.ts';
import { reportCaveats } from '../../src/lib/components/report/report-caveats.ts';
import { monthsBefore, withoutDate } from '../../src/lib/components/report/unit-lists.ts';
import { openDuckdbNode } from '../../src/lib/engine/adapters/duckdb-node.ts';
import { unitRowsStatement, type UnitRow } from '../../src/lib/query/index.ts';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readDataset } from '../../scripts/dataset/read-dataset.ts';
import { raw } from '../../src/lib/query/index.ts';
import { datasetDir, geographyDir } from '../census/open-register.ts';

const dir = mkdtempSync(join(tmpdir(), 'sittan-report-'));
let reports: ReadonlyMap<string, OpenReport>;
let lastKits: ReadonlyMap<string, string | null>;

beforeAll(async () => {
	await buildCluster({ out: dir, seed: SITES_SEED, geographyDir });
	const dataset = await readDataset(datasetDir('cluster-analysis'));
	if (!hasReport(dataset)) throw new Error('invalid dataset: no report in dataset.yaml');
	const engine = await openDuckdbNode();
	await engine.register({ name: 'site', path: join(dir, 'site.parquet') });
	const answered = [];
	for (const question of reportQuestions(dataset)) {
		const rows = await engine.run(unitRowsStatement(dataset, requestOf(dataset, question, '')));
		answered.push({ ...question, rows: rows as unknown as readonly UnitRow[] });
	}
	const kits = await engine.run(
		raw("SELECT site, nfi_last_full_kit FROM site WHERE month = '2018-01' AND status = 'reported'"),
	);
	lastKits = new Map(
		kits.map((row) => [String(row['site']), row['nfi_last_full_kit'] as string | null]),
	);
	await engine.close();
	reports = new Map(
		collectReports(dataset, answered).map((one) => [one.round, openReport(dataset, one)]),
	);
}, 120_000);
afterAll(() => rmSync(dir, { recursive: true }));

function reportOf(round: string): OpenReport {
	const found = reports.get(round);
	if (found === undefined) throw new Error(`invalid round: ${round}`);
	return found;
}

const caveatIds = (round: string): string[] =>
	reportCaveats(reportOf(round), 'en').map(({ id }) => id);

/** What stands in the report of every month. */
const ALWAYS = {
	serious: ['maungdaw-without-sites', 'synthetic-data', 'three-coverages'],
	caution: ['rakhine-shelter-made-up', 'third-coverage-unverified'],
	note: ['host-families-left-out', 'items-made-up'],
};

describe('caveats of the monthly report, exactly', () => {
	it('January 2018: four silent sites, none of Rathedaung known, a gap that halved', () => {
		expect(caveatIds('2018-01').sort()).toEqual(
			[
				...Object.values(ALWAYS).flat(),
				'gap-definition-may-have-changed',
				'northern-rakhine-no-report',
				'other-sites-reported',
				'unavailable-values',
				'units-not-reached',
			].sort(),
		);
	});

	it('June 2017, when every site reported: the date that is a reading, and a later month', () => {
		expect(caveatIds('2017-06').sort()).toEqual(
			[...Object.values(ALWAYS).flat(), 'older-round', 'undated-listing'].sort(),
		);
	});

	it('come gravest first', () => {
		expect(caveatIds('2017-06').slice(0, 3).sort()).toEqual(ALWAYS.serious);
	});
});

describe('the distribution summary', () => {
	it('dates the last kit of every site as its row does, to the month', () => {
		const { published } = reportOf('2018-01');
		for (const { unit, reached, values } of published.units.filter((one) => one.reached)) {
			const months = values['nfi-months-since' as keyof typeof values];
			const date = typeof months === 'number' ? monthsBefore('2018-01', months) : null;
			expect(date, `${unit} ${reached}`).toBe(lastKits.get(unit)?.slice(0, 7) ?? null);
		}
	});

	it('counts the sites without a kit on record', () => {
		const { distribution } = reportOf('2018-01').dataset.info.report;
		if (distribution === undefined) throw new Error('invalid report: no distribution');
		expect(withoutDate(reportOf('2018-01'), distribution.since)).toEqual({
			reported: lastKits.size,
			never: [...lastKits.values()].filter((date) => date === null).length,
		});
	});
});

describe('what the report publishes', () => {
	it('stays modest: under 200 kB a month', () => {
		for (const { published } of reports.values()) {
			expect(JSON.stringify(published).length, published.round).toBeLessThan(200_000);
		}
	});
});
