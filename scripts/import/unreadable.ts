/** What a reader says about a file it cannot read, as one sentence. */
export function unreadable(
	file: string,
	error: unknown,
	remedy = 'save it as UTF-8 CSV with a header line, or as Parquet',
): Error {
	const message = error instanceof Error ? error.message : String(error);
	const [what = '', ...details] = message.split('\n').map((line) => line.trim());
	const why = details.find((line) => line !== '' && !line.startsWith('Original Line'));
	const said = why === undefined ? what : `${what}: ${why}`;
	return new Error(`invalid file: ${file} (${said}); ${remedy}`, { cause: error });
}
