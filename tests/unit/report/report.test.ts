import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/lib/analysis/index.ts';
import { areaRows } from '../../../src/lib/components/report/area-rows.ts';
import { figureCards } from '../../../src/lib/components/report/figure-cards.ts';
import { reportQuestions } from '../../../src/lib/reports/index.ts';
import { reportCaveats } from '../../../src/lib/components/report/report-caveats.ts';
import { lastKnownPeople, missingUnits } from '../../../src/lib/components/report/unit-lists.ts';
import { registerRequest, registerView } from '../../fixtures/register.ts';
import { id, reportedDataset, reportOf, reports } from './report-fixture.ts';

const inRound = (round: string) => ({ where: [{ variable: 'round', codes: [round] }] });
const hasUnits = ({ estimate: e }: Cell): boolean => e.kind !== 'estimate' && e.expected !== 0;
const nameOf = (code: string): string => code;

describe('the numbers of a report', () => {
	it('are those of the same views, cell by cell, in every round', () => {
		for (const { round } of reports) {
			const report = reportOf(round);
			for (const { indicator, by } of reportQuestions(reportedDataset)) {
				const view = registerView(
					registerRequest(indicator, { ...inRound(round), by: by === null ? [] : [by] }),
				);
				const shown = report.view(indicator, by ?? undefined);
				expect(shown.overall.estimate, `${indicator} ${round}`).toEqual(view.overall.estimate);
				const withUnits = view.cells.filter(hasUnits);
				expect(shown.cells.filter(hasUnits), `${indicator} by ${by} ${round}`).toEqual(
					by === null ? [] : withUnits,
				);
			}
		}
	});

	it('are asked for once where a figure is in a table too', () => {
		const asked = reportQuestions(reportedDataset).map(({ indicator, by }) => `${indicator} ${by}`);
		expect(asked).toEqual([
			'people state',
			'people township',
			'shelter-gap state',
			'shelter-gap township',
			'camps null',
			'people-per-latrine null',
			'with-school null',
		]);
	});
});

describe('a summary figure', () => {
	it('says what is in it, what is missing, and both changes by name', () => {
		const [people] = figureCards(reportOf('3'), [id('people')], 'en');
		const { overall } = registerView(registerRequest('people', { ...inRound('3'), by: [] }));
		if (overall.estimate.kind !== 'figure') throw new Error('invalid fixture: no figure');
		const { n, expected, carried, change } = overall.estimate;
		expect(people?.of).toBe(`${n} of ${expected} camps`);
		expect(people?.range).toHaveLength(2);
		expect(people?.range[0]).toMatch(
			new RegExp(`^[\\d,]+ to [\\d,]+ with ${carried?.units} camps as last known$`),
		);
		expect(people?.range[1]).toBe('nothing is known of 1 camp');
		expect(people?.change).toEqual([
			expect.stringMatching(new RegExp(`^Same ${change?.matched?.units} camps: [+−±]`)),
			expect.stringMatching(/^All camps: [+−±]/),
		]);
	});

	it('of the first round has nothing to compare with', () => {
		const [people] = figureCards(reportOf('1'), [id('people')], 'en');
		expect(people?.change).toEqual(['No earlier value to compare with.']);
	});

	it('changes by points where it is a share', () => {
		const [school] = figureCards(reportOf('5'), [id('with-school')], 'en');
		expect(school?.change.every((words) => words.endsWith(' points'))).toBe(true);
	});
});

describe('the table by area', () => {
	const { rows, columns } = areaRows(
		reportOf('3'),
		[id('people'), id('shelter-gap')],
		'en',
		nameOf,
	);

	it('has the whole, then each state followed by its townships, and none without a camp', () => {
		expect(columns.map((column) => column.id)).toEqual(['people', 'shelter-gap']);
		expect(rows[0]).toMatchObject({ code: null, depth: 0 });
		const depths = rows.map(({ depth }) => depth);
		expect(depths.filter((depth) => depth === 1)).toHaveLength(2);
		for (const { code, depth } of rows) {
			if (depth === 2) expect(code).toMatch(/^MMR0(01|15)\d{3}$/);
		}
		expect(rows.map(({ code }) => code)).not.toContain('MMR001014');
	});

	it('calls a township that nobody reached not known, never zero', () => {
		const silent = rows.find(({ code }) => code === 'MMR001006');
		expect(silent).toMatchObject({ reported: '0 of 1', incomplete: true });
		expect(silent?.entries.map(({ value }) => value)).toEqual(['not known', 'not known']);
	});

	it('has last known values below an incomplete area only', () => {
		expect(rows.find(({ code }) => code === 'MMR001010')?.carried).toBeNull();
		expect(rows[0]?.carried?.name).toMatch(/^with \d+ camps as last known$/);
	});
});

describe('units that did not report', () => {
	it('are listed with the round in which they last did, or that they never did', () => {
		const missing = missingUnits(reportOf('3'), [], [id('people')], 'en');
		const ids = missing.map(({ unit }) => unit);
		expect(ids).toEqual(['K03', 'K09', 'K10', 'K14', 'K15', 'K16', 'K17']);
		expect(missing.find(({ unit }) => unit === 'K10')?.last).toBeNull();
		expect(missing.find(({ unit }) => unit === 'K17')?.last?.date).toBe('Jul 2013');
		expect(lastKnownPeople(reportOf('3'))).toBeGreaterThan(0);
	});
});

describe('the caveats of a report', () => {
	it('stand once each, gravest first, with what they are about', () => {
		const caveats = reportCaveats(reportOf('3'), 'en');
		const gravity = caveats.map(({ severity }) => ['serious', 'caution', 'note'].indexOf(severity));
		expect(gravity).toEqual([...gravity].sort());
		expect(new Set(caveats.map(({ id: one, text }) => one + text)).size).toBe(caveats.length);
		expect(caveats.find((one) => one.id === 'synthetic-data')?.about).toBe(
			'About: everything in this report',
		);
	});

	it('do not name areas in which there was no unit', () => {
		const words = reportCaveats(reportOf('3'), 'en').filter((c) => c.id === 'unavailable-values');
		expect(words).toHaveLength(1);
		expect(words[0]?.text).toContain('Tsawlaw');
		expect(words[0]?.text).not.toContain('Puta-O');
	});
});
