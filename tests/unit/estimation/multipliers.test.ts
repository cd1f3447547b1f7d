import { describe, expect, it } from 'vitest';
import {
	bootstrapMultipliers,
	calibrateReplicates,
	designFrame,
	jackknifeMultipliers,
	rake,
	weightRank,
	rankColumns,
} from '../../../src/lib/estimation/index.ts';

const strata = [
	{ id: 'a', psus: ['1', '2'] },
	{ id: 'b', psus: ['3'] },
	{ id: 'c', psus: ['4', '5'] },
];
const frame = designFrame(strata);
const rows = ({ multipliers }: ReturnType<typeof jackknifeMultipliers>) =>
	multipliers.map((of) => ['1', '2', '3', '4', '5'].map((psu) => of.get(psu) ?? 1));

describe('the jackknife of strata', () => {
	/* The expected matrices are those of R's jknweights(c("a","a","b","c","c"), 1:5, lonely.psu = …). */
	it('spreads a lonely PSU over the other strata under the policy adjust, as jknweights', () => {
		const made = jackknifeMultipliers(frame, 'adjust');
		expect(rows(made)).toEqual([
			[0, 2, 1, 1, 1],
			[2, 0, 1, 1, 1],
			[1.5, 1.5, 0, 1.5, 1.5],
			[1, 1, 1, 0, 2],
			[1, 1, 1, 2, 0],
		]);
		expect(made.rscales).toEqual([0.5, 0.5, 2 / 3, 0.5, 0.5]);
		expect(made.scale).toBe(1);
	});

	it('gives a lonely PSU no replicate under certainty and average, which scales the others up', () => {
		expect(jackknifeMultipliers(frame, 'certainty').scale).toBe(1);
		const average = jackknifeMultipliers(frame, 'average');
		expect(average.scale).toBe(1.25);
		expect(rows(average)).toEqual(rows(jackknifeMultipliers(frame, 'certainty')));
		expect(average.rscales).toEqual([0.5, 0.5, 0.5, 0.5]);
		expect(() => jackknifeMultipliers(frame, 'fail')).toThrow('invalid stratum: b (one PSU)');
	});

	it('corrects for finite populations and gives a stratum that was taken whole no replicate', () => {
		const populations = [2, 4, 4];
		const finite = designFrame(
			strata.map((s, h) => ({ ...s, populationPsus: populations[h] ?? 0 })),
		);
		expect(jackknifeMultipliers(finite, 'adjust').rscales).toEqual([2 / 3, 0.25, 0.25]);
	});
});

describe('the bootstrap of strata', () => {
	const paired = designFrame([
		{ id: 'a', psus: ['1', '2'] },
		{ id: 'c', psus: ['3', '4', '5'] },
	]);

	it('draws one PSU fewer than a stratum has and keeps the number of its PSUs', () => {
		const { multipliers, scale } = bootstrapMultipliers(paired, 'fail', 80, 3);
		expect(scale).toBe(1 / 79);
		for (const of of multipliers) {
			expect([...of.values()].every((m) => [0, 1.5, 2, 3].includes(m))).toBe(true);
			expect((of.get('1') ?? 0) + (of.get('2') ?? 0)).toBe(2);
			expect((of.get('3') ?? 0) + (of.get('4') ?? 0) + (of.get('5') ?? 0)).toBe(3);
		}
	});

	it('is fixed by its seed', () => {
		const drawn = (seed: number) => bootstrapMultipliers(paired, 'fail', 20, seed).multipliers;
		expect(drawn(1)).toEqual(drawn(1));
		expect(drawn(1)).not.toEqual(drawn(2));
		expect(() => bootstrapMultipliers(frame, 'adjust', 20, 1)).toThrow('invalid stratum: b');
	});
});

describe('replicates that are calibrated', () => {
	const cells = {
		psu: ['1', '1', '2', '2', '4', '5', '5'],
		weights: [10, 20, 30, 5, 15, 25, 8],
		margins: [
			{
				groups: ['p', 'q', 'p', 'q', 'q', 'p', 'q'],
				population: new Map([
					['p', 300],
					['q', 100],
				]),
			},
		],
	};
	const drawn = jackknifeMultipliers(frame, 'certainty');

	it('meet the totals in the sample and in every replicate', () => {
		const made = calibrateReplicates(cells, drawn);
		if ('failure' in made) throw new Error(`invalid fixture: ${made.failure} (calibration).`);
		for (const factors of [made.full, ...made.replicates]) {
			const sum = (group: string): number =>
				cells.weights.reduce(
					(s, w, i) => (cells.margins[0]?.groups[i] === group ? s + w * (factors[i] ?? 0) : s),
					0,
				);
			expect(sum('p')).toBeCloseTo(300, 9);
			expect(sum('q')).toBeCloseTo(100, 9);
		}
		expect(
			weightRank(
				rankColumns(
					made,
					cells.weights.map((w) => w * w),
				),
			),
		).toBe(4);
	});

	it('fail where one leaves a post-stratum without weight, and name it', () => {
		const groups = ['q', 'q', 'q', 'q', 'p', 'q', 'q'];
		const margins = cells.margins.map((margin) => ({ ...margin, groups }));
		expect(calibrateReplicates({ ...cells, margins }, drawn)).toEqual({
			...{ failure: 'empty-post-stratum', replicate: 3, margin: 0, group: 'p' },
		});
	});

	it('fail where margins contradict each other, though raking comes to rest', () => {
		const other = {
			...cells.margins[0],
			population: new Map([
				['p', 200],
				['q', 200],
			]),
		};
		const margins = [...cells.margins, { groups: cells.margins[0]?.groups ?? [], ...other }];
		expect(rake(cells.weights, margins).converged).toBe(true);
		expect(calibrateReplicates({ ...cells, margins }, drawn)).toMatchObject({
			failure: 'not-converged',
			replicate: 0,
		});
	});
});
