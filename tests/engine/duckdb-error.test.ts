import { describe, expect, it } from 'vitest';
import { engineError, fileError } from '../../src/lib/engine/adapters/duckdb-error.ts';
import { EngineError, type EngineFault } from '../../src/lib/engine/index.ts';
import { raw } from '../../src/lib/query/index.ts';

const statement = raw('SELECT 1');
const named = (name: string, message: string): Error => Object.assign(new Error(message), { name });

describe('the fault of a failure', () => {
	it.each<[EngineFault, Error]>([
		['statement', new Error('Parser Error: syntax error at or near "SELEC"')],
		['statement', new Error('Catalog Error: Table with name nowhere does not exist!')],
		['statement', new Error("Conversion Error: Could not convert string 'out of bounds x' to INT")],
		['file', new Error('IO Error: No files found that match the pattern "survey.parquet"')],
		['file', new Error('HTTP Error: Unable to connect')],
		['engine', new Error('Out of Memory Error: could not allocate block of 262144 bytes')],
		['engine', new Error('FATAL Error: Failed: database has been invalidated')],
		['engine', named('RuntimeError', 'memory access out of bounds')],
		['engine', named('RuntimeError', 'unreachable')],
		['engine', named('RangeError', 'Array buffer allocation failed')],
		['engine', new Error('Aborted(OOM). Build with -sASSERTIONS for more info.')],
	])('is the %s for %s', (fault, error) => {
		const failure = engineError(error, statement);
		expect(failure).toBeInstanceOf(EngineError);
		expect(failure.fault).toBe(fault);
		expect(failure.statement).toBe(statement);
		expect(failure.cause).toBe(error);
		expect(failure.message).toMatch(/^invalid (statement|file|engine state): \S/);
	});

	it('stays what it was when it is known already', () => {
		const known = new EngineError('engine', 'invalid engine state: silent');
		expect(engineError(known, statement)).toBe(known);
		expect(fileError('survey', known)).toBe(known);
	});

	it('is the file for whatever goes wrong while one is registered', () => {
		const error = engineError(new Error('Invalid Input Error: no magic bytes'), statement);
		const failure = fileError('survey', error);
		expect(failure.fault).toBe('file');
		expect(failure.message).toBe(
			'invalid file: survey (Invalid Input Error: no magic bytes); give a whole Parquet file',
		);
	});
});
