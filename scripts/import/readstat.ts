import { execFile } from 'node:child_process';
import { access, readFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { promisify } from 'node:util';
import * as v from 'valibot';

const execute = promisify(execFile);

const MetadataSchema = v.object({
	variables: v.array(
		v.object({
			name: v.string(),
			type: v.string(),
			label: v.optional(v.string()),
			format: v.optional(v.string()),
			categories: v.optional(
				v.array(v.object({ code: v.union([v.number(), v.string()]), label: v.string() })),
			),
			missing: v.optional(
				v.object({
					type: v.string(),
					values: v.optional(v.array(v.union([v.number(), v.string()]))),
				}),
			),
		}),
	),
});
/** Labels, categories and declared missing codes of a Stata or SPSS file. */
export type ReadStatMetadata = v.InferOutput<typeof MetadataSchema>;

/** Runs one of ReadStat's programs, which must write `output`; some fail without saying so. */
async function readstat(
	program: 'readstat' | 'extract_metadata',
	args: readonly string[],
	file: string,
	output: string,
): Promise<void> {
	try {
		await execute(program, [...args, output]);
		await access(output);
	} catch (error) {
		const { code, syscall = '' } = error as NodeJS.ErrnoException;
		if (code === 'ENOENT' && syscall.startsWith('spawn')) {
			throw new Error(
				`invalid installation: no program ${program} (needed for ${basename(file)}); install ReadStat (Debian and Ubuntu: apt install readstat; macOS: brew install readstat), or export the file as CSV`,
				{ cause: error },
			);
		}
		throw new Error(
			`invalid file: ${file} (ReadStat cannot read it); save it again from Stata or SPSS, or export it as CSV`,
			{ cause: error },
		);
	}
}

/**
 * Converts a `.dta` or `.sav` file to CSV with ReadStat and returns its path. A Stata file goes
 * through SPSS format first: ReadStat 1.1 prints Stata's 4-byte floats with six decimals only, and
 * SPSS numbers, which are all doubles, with as many as they need (up to 14).
 */
export async function convertToCsv(file: string, folder: string): Promise<string> {
	const csv = join(folder, 'source.csv');
	if (extname(file).toLowerCase() !== '.dta') {
		await readstat('readstat', ['-f', file], file, csv);
		return csv;
	}
	const sav = join(folder, 'source.sav');
	await readstat('readstat', ['-f', file], file, sav);
	await readstat('readstat', ['-f', sav], file, csv);
	return csv;
}

/** Reads variable labels, value labels and missing codes of a `.dta` or `.sav` file. */
export async function readMetadata(file: string, folder: string): Promise<ReadStatMetadata> {
	const path = join(folder, 'metadata.json');
	await readstat('extract_metadata', [file], file, path);
	return v.parse(MetadataSchema, JSON.parse(await readFile(path, 'utf8')));
}
