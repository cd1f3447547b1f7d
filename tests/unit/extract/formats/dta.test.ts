import { describe, expect, it } from 'vitest';
import { openDuckdbNode } from '../../../../src/lib/engine/adapters/duckdb-node.ts';
import { raw } from '../../../../src/lib/query/index.ts';
import { dtaNames, dtaStream } from '../../../../src/lib/extract/formats/dta.ts';
import { measuresFrom, measureStatement } from '../../../../src/lib/extract/formats/dta/measure.ts';
import { stataNames } from '../../../../src/lib/extract/formats/dta/names.ts';
import { smallestFor } from '../../../../src/lib/extract/formats/dta/storage.ts';
import { measured } from '../../../formats/measured.ts';
import { batchesOf, columns, dataset, written, type Cells } from '../../../formats/source-table.ts';

const EMPTY: Cells = columns().map(() => null);
const write = (rows: readonly Cells[], said = rows) =>
	written(
		batchesOf(rows),
		dtaStream(columns(), { rows: said.length, measures: measured(columns(), said) }),
	);

describe('names of Stata variables', () => {
	it('are letters, digits and underscores, at most 32, each once, none a word of Stata', () => {
		const long = 'a_very_long_name_of_a_variable_in_the_codebook';
		expect(
			stataNames(['state', 'a-b', 'a.b', '1st', 'int', 'str5', `${long}_1`, `${long}_2`]),
		).toEqual([
			'state',
			'a_b',
			'a_b_2',
			'_1st',
			'int_',
			'str5_',
			'a_very_long_name_of_a_variable_i',
			'a_very_long_name_of_a_variable_2',
		]);
	});

	it('are told by the names of the columns', () => {
		expect(dtaNames(columns()).get('int')).toBe('int_');
	});
});

describe('the storage of whole numbers', () => {
	it('is the smallest that leaves the missing values apart', () => {
		expect(smallestFor(0, 100)).toBe('byte');
		expect(smallestFor(0, 101)).toBe('int');
		expect(smallestFor(-32_768, 0)).toBe('long');
		expect(smallestFor(0, 2_147_483_621)).toBe('double');
	});
});

describe('a .dta file', () => {
	it('ends with an error where other rows come than were measured', async () => {
		const [short, long] = [EMPTY.with(9, 'ab'), EMPTY.with(9, 'abc')];
		await expect(write([short], [short, short])).rejects.toThrow(
			'invalid measures: 1 rows came, 2',
		);
		await expect(write([long], [short])).rejects.toThrow('invalid text: 3 bytes (column int');
		const story = EMPTY.with(10, 'x'.repeat(3_000));
		await expect(write([story], [EMPTY.with(10, 'x'.repeat(3_001))])).rejects.toThrow(
			'bytes of long texts',
		);
		await expect(write([EMPTY.with(3, 500)], [EMPTY.with(3, 5)])).rejects.toThrow(
			'invalid value: 500 (column hhsize, stored as byte)',
		);
	});

	it('refuses a code the codebook does not have, and columns that were not measured', async () => {
		await expect(write([EMPTY.with(0, 'MMR999')])).rejects.toThrow('invalid code: MMR999');
		expect(() => dtaStream(columns(), { rows: 0, measures: new Map() })).toThrow(
			'invalid measures: none for column',
		);
	});

	it('has a map of places at which its sections are', async () => {
		const rows = [EMPTY.with(10, 'y'.repeat(3_000)), EMPTY.with(10, 'ငါး'.repeat(900)), EMPTY];
		const bytes = Buffer.from(await write(rows));
		const map = bytes.indexOf('<map>') + '<map>'.length;
		const places = Array.from({ length: 14 }, (_, i) => Number(bytes.readBigUInt64LE(map + i * 8)));
		const tags = places
			.slice(0, 13)
			.map((place) => /^<[/a-z_]+>/.exec(bytes.toString('latin1', place, place + 30))?.[0]);
		expect(tags).toEqual([
			'<stata_dta>',
			'<map>',
			'<variable_types>',
			'<varnames>',
			'<sortlist>',
			'<formats>',
			'<value_label_names>',
			'<variable_labels>',
			'<characteristics>',
			'<data>',
			'<strls>',
			'<value_labels>',
			'</stata_dta>',
		]);
		expect(places[13]).toBe(bytes.length);
	});
});

describe('measures', () => {
	it('are asked of the table by one statement', async () => {
		const rows = [
			EMPTY.with(3, 4).with(6, '9223372036854775807').with(9, 'ငါး').with(10, ''),
			EMPTY.with(3, -4).with(6, '-1').with(9, 'ab'),
			EMPTY,
		];
		const values = rows.map(
			(row) =>
				`(${row.map((cell) => (cell === null ? 'NULL' : typeof cell === 'string' && !/^-?\d+$/.test(cell) ? `'${cell as string}'` : String(cell))).join(', ')})`,
		);
		const names = columns().map(({ name }) => `"${name}"`);
		const engine = await openDuckdbNode();
		const statement = measureStatement(dataset, columns(), {
			table: 'household' as never,
			where: [],
		});
		const table = `WITH household(${names.join(', ')}) AS (VALUES ${values.join(', ')})`;
		const [answer] = await engine.run(raw(`${table} ${statement.text}`));
		await engine.close();
		expect(measuresFrom(columns(), answer ?? {})).toEqual({
			rows: 3,
			measures: new Map(
				[...measured(columns(), rows)].filter(([name]) =>
					['water', 'hhsize', 'large', 'serial', 'digits', 'int', 'story'].includes(name),
				),
			),
		});
	});
});
