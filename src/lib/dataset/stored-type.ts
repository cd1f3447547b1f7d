import type { Variable } from './codebook-schema.ts';

const INT32 = 2_147_483_647;

/** How a variable is stored: what DuckDB calls the type of its Parquet column. */
export type StoredType = 'BOOLEAN' | 'INTEGER' | 'BIGINT' | 'DOUBLE' | 'VARCHAR' | 'DATE';

function largest({ range }: Variable): number {
	return Math.max(Math.abs(range?.min ?? 0), Math.abs(range?.max ?? 0));
}

/** How a variable is stored; a whole number beyond 32 bits needs a range that says so. */
export function storedType(variable: Variable): StoredType {
	switch (variable.type) {
		case 'boolean':
			return 'BOOLEAN';
		case 'integer':
			return largest(variable) > INT32 ? 'BIGINT' : 'INTEGER';
		case 'number':
			return 'DOUBLE';
		case 'category': {
			const codes = [...(variable.categories ?? []), ...(variable.missing ?? [])].map(
				(c) => c.code,
			);
			if (codes.some((code) => typeof code === 'string')) return 'VARCHAR';
			if (codes.some((code) => typeof code === 'boolean')) return 'BOOLEAN';
			return codes.every((code) => Number.isInteger(code)) ? 'INTEGER' : 'DOUBLE';
		}
		case 'text':
			return 'VARCHAR';
		case 'date':
			return 'DATE';
	}
}

/** Whether a whole number may be beyond 2^53, where doubles lose digits; it then travels as text. */
export function exceedsDouble(variable: Variable): boolean {
	return variable.type === 'integer' && largest(variable) > Number.MAX_SAFE_INTEGER;
}
