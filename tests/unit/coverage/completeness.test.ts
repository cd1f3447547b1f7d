import { describe, expect, it } from 'vitest';
import { tallyCompleteness, type UnitStatus } from '../../../src/lib/coverage/index.ts';
import type { PCode, RegisterDataset } from '../../../src/lib/dataset/index.ts';
import { campRounds } from '../../fixtures/register-camps.ts';
import { registerDataset } from '../../fixtures/register.ts';

const rows = campRounds.map((row): UnitStatus => ({
	unit: row.site,
	round: row.round,
	status: row.status,
	places: [row.state as PCode, row.township as PCode],
	size: row.individuals,
}));
const tally = tallyCompleteness(registerDataset, rows);
const townships = tally.places.find(({ level }) => level === 'township')?.areas ?? [];

describe('the completeness of a register', () => {
	it('counts what each round expected and reached, closed and unopened camps not expected', () => {
		expect(tally.rounds).toEqual(['1', '2', '3', '4', '5']);
		for (const [i, round] of tally.rounds.entries()) {
			const inRound = rows.filter((row) => row.round === round);
			const line = tally.whole[i];
			const absent = ['closed', 'not-yet-open'];
			expect(line?.expected).toBe(inRound.filter((row) => !absent.includes(row.status)).length);
			expect(line?.reached).toBe(inRound.filter((row) => row.status === 'profiled').length);
			const counted = Object.values(line?.statuses ?? {}).reduce((sum, n) => sum + n, 0);
			expect(counted).toBe(inRound.length);
		}
	});

	it('has the same sums in the areas of every level', () => {
		for (const { areas } of tally.places) {
			for (const i of tally.rounds.keys()) {
				const expected = areas.reduce((sum, { lines }) => sum + (lines[i]?.expected ?? 0), 0);
				expect(expected).toBe(tally.whole[i]?.expected);
			}
		}
	});

	it('leaves out an area in which no unit ever was', () => {
		expect(townships.map(({ area }) => area)).not.toContain('MMR001014');
		expect(townships).toHaveLength(7);
	});

	it('lists what was missed with the round in which it was last reached, and its people then', () => {
		const missed = tally.missed.at(-1) ?? [];
		const last = tally.whole.at(-1);
		expect(missed).toHaveLength((last?.expected ?? 0) - (last?.reached ?? 0));
		const then = campRounds.find((row) => row.site === 'K08' && row.round === '4');
		expect(missed.find(({ unit }) => unit === 'K08')).toEqual({
			unit: 'K08',
			area: 'MMR001002',
			status: 'not-accessible',
			last: { round: '4', size: then?.individuals },
		});
		expect(missed.find(({ unit }) => unit === 'K10')?.last).toBeNull();
	});

	it('of a complete count has one round in which nothing is missed', () => {
		const { status: _, rounds: __, ...design } = registerDataset.design;
		const counted = { ...registerDataset, design } as RegisterDataset;
		const once = rows
			.filter((row) => row.round === '1')
			.map((row) => ({ ...row, round: '', status: '' }));
		const whole = tallyCompleteness(counted, once);
		expect(whole.rounds).toEqual(['']);
		expect(whole.whole).toEqual([{ expected: 21, reached: 21, statuses: {} }]);
		expect(whole.missed).toEqual([[]]);
	});
});
