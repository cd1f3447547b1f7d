import { DuckDBInstance } from '@duckdb/node-api';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { literalPath, sqlLiteral } from '../../src/lib/engine/adapters/sql-literal.ts';

describe('a parameter as a literal', async () => {
	const instance = await DuckDBInstance.create(':memory:');
	const connection = await instance.connect();
	const read = async (value: string | number | boolean): Promise<unknown> => {
		const result = await connection.run(`SELECT ${sqlLiteral(value)} AS v`);
		return (await result.getRows())[0]?.[0];
	};
	afterAll(() => {
		connection.closeSync();
		instance.closeSync();
	});

	it('is read back by DuckDB as the same text, whatever its signs', () =>
		fc.assert(
			fc.asyncProperty(
				fc.string({ unit: 'grapheme', maxLength: 40 }).filter((text) => !text.includes('\0')),
				async (text) => {
					expect(await read(text)).toBe(text);
				},
			),
			{ seed: 5, numRuns: 200 },
		));

	it('is read back by DuckDB as the same number with all its digits', () =>
		fc.assert(
			fc.asyncProperty(fc.double({ noNaN: true, noDefaultInfinity: true }), async (number) => {
				expect(Number(await read(number))).toBe(number === 0 ? 0 : number);
			}),
			{ seed: 5, numRuns: 200 },
		));

	it('is one literal however it tries to end', async () => {
		expect(sqlLiteral("'; DROP VIEW survey; --")).toBe("'''; DROP VIEW survey; --'");
		expect(await read("x' OR '1'='1")).toBe("x' OR '1'='1");
		expect(await read('\\')).toBe('\\');
	});

	it('is TRUE or FALSE for a boolean, an integer without a point, a double otherwise', () => {
		expect([true, false, 7, -7, 2 ** 31, 0.1, 1e-7].map(sqlLiteral)).toEqual([
			...['TRUE', 'FALSE', '7', '-7', '2.147483648e+9', '1e-1', '1e-7'],
		]);
	});

	it.each([Number.NaN, Number.POSITIVE_INFINITY, 'a\0b'])('refuses %j', (value) => {
		expect(() => sqlLiteral(value)).toThrow(/^invalid parameter: /);
	});

	it('brackets the signs of a pattern in a path', () => {
		expect(literalPath("/a [1]/it's*?.parquet")).toBe("'/a [[]1]/it''s[*][?].parquet'");
	});
});
