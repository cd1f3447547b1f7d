import { describe, expect, it } from 'vitest';
import { checkDataset, type Dataset } from '../../../src/lib/dataset/index.ts';
import { registerDataset } from '../../fixtures/register.ts';
import { reportedDataset } from '../report/report-fixture.ts';

const said = (dataset: Dataset): string[] =>
	checkDataset(dataset)
		.map((p) => p.message)
		.filter((message) => message.includes(' at report'));

const withReport = (change: object): Dataset =>
	({
		...reportedDataset,
		info: { ...reportedDataset.info, report: { ...reportedDataset.info.report, ...change } },
	}) as Dataset;

describe('the report of a descriptor', () => {
	it('may name every indicator of the register', () => {
		expect(said(reportedDataset)).toEqual([]);
	});

	it('may not name an indicator that is not there, nor one twice', () => {
		expect(said(withReport({ maps: ['gold'], tables: ['people', 'people'] }))).toEqual([
			expect.stringMatching(
				/^invalid indicator: gold \(dataset\.yaml at report\.maps\.0\); use one of /,
			),
			'invalid indicator: people (dataset.yaml at report.tables.1); it is already used at report.tables.0',
		]);
	});

	it('may not count months by an indicator that is not there', () => {
		const title = { en: 'Kits', my: 'ပစ္စည်းများ' };
		const distribution = { title, since: 'gold', columns: ['people'] };
		expect(said(withReport({ distribution }))).toEqual([
			expect.stringMatching(
				/^invalid indicator: gold \(dataset\.yaml at report\.distribution\.since\)/,
			),
		]);
	});

	it('belongs to a register with rounds', () => {
		const { rounds: _, ...design } = registerDataset.design;
		const without = { ...reportedDataset, design } as Dataset;
		expect(said(without)).toEqual([
			'invalid report: Camp report (dataset.yaml at report); only a register with rounds in design.yaml has one, leave it out',
		]);
	});
});
