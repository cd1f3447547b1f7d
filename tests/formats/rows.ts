import fc from 'fast-check';
import type { Cells } from './source-table.ts';

const BURMESE = 'အိမ်ထောင်စု\u200bအလိုက် ရေ၊ မီး။';
const HARD = [
	'',
	' ',
	'NA',
	'NULL',
	'null',
	'"',
	'""',
	"'",
	"'=x",
	'=1+1',
	'+959 123',
	'-5',
	'@sum',
	'\tx',
	'\rx',
	'a,b;c|d',
	'one\ntwo',
	'one\r\ntwo\r',
	'_x000D_ _x005F_',
	'<b>&amp;</b>',
	'\\N \\" \\',
	'# note',
	BURMESE,
	'\u200b',
	'\ufeffmark',
	'😀 ငါး',
	'2017-03-31',
	'007',
	'1e5',
	'true',
];

const orNull = <T>(values: fc.Arbitrary<T>) => fc.option(values, { nil: null, freq: 6 });

/** A text DuckDB can hold, without U+0000 and halves of pairs. */
const text = fc.oneof(
	fc.constantFrom(...HARD),
	fc
		.string({ unit: 'binary', maxLength: 40 })
		.map((s) => s.replaceAll('\0', ''))
		.filter((s) => s.isWellFormed()),
);
const story = fc.oneof(
	{ weight: 8, arbitrary: text },
	{
		weight: 1,
		arbitrary: fc.integer({ min: 100, max: 2_000 }).map((n) => `${BURMESE}"\n`.repeat(n)),
	},
);
const day = fc
	.integer({ min: -40_000, max: 50_000 })
	.map((n) => new Date(n * 86_400_000).toISOString().slice(0, 10));
const number = fc.oneof(
	fc.constantFrom(-0, 0, 0.1, 1 / 3, 1e-300, 1e300, 5e-324, 123456789.12345679, -1.5),
	fc.double({ noNaN: true, noDefaultInfinity: true, min: -8.9e307, max: 8.9e307 }),
);

/** A row of the source table: every type, with nulls and the values that formats stumble over. */
export const row: fc.Arbitrary<Cells> = fc.tuple(
	orNull(fc.constantFrom('MMR001', 'MMR012', 'unknown')),
	orNull(fc.constantFrom(1, 2, 98)),
	orNull(fc.boolean()),
	orNull(fc.integer({ min: 0, max: 99 })),
	orNull(fc.integer({ min: -2147483648, max: 2147483647 })),
	orNull(fc.maxSafeInteger()),
	orNull(fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }).map(String)),
	orNull(number),
	orNull(day),
	orNull(text),
	orNull(story),
);

export const rows = fc.array(row, { maxLength: 25 });
