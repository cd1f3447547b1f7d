import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

export interface HavenColumn {
	readonly name: string;
	readonly kind: 'text' | 'number' | 'date';
	readonly label: string;
	readonly format: string;
	/** Numbers, or `.a` …, with their labels. */
	readonly labels: readonly (readonly [string, string])[];
	/** Numbers with all their digits, `.`, `.a` …, days, texts. */
	readonly values: readonly string[];
}

export interface HavenTable {
	readonly rows: number;
	readonly label: string;
	readonly notes: readonly string[];
	readonly columns: readonly HavenColumn[];
}

/** What haven reads in a .dta file. */
export function readWithHaven(file: string): HavenTable {
	const [table] = readAllWithHaven([file]);
	if (table === undefined) throw new Error(`haven read no table of ${file}`);
	return table;
}

/** What haven reads in some .dta files, in one process of R. */
export function readAllWithHaven(files: readonly string[]): readonly HavenTable[] {
	const script = join(import.meta.dirname, 'describe-dta.R');
	const out = execFileSync('Rscript', [script, ...files], { encoding: 'utf8', maxBuffer: 2 ** 28 });
	return out
		.split(/^file\t\n/m)
		.slice(1)
		.map(tableOf);
}

function tableOf(said: string): HavenTable {
	const lines = said.split('\n').map((line) => line.split('\t'));
	const columns: (HavenColumn & { labels: [string, string][]; values: string[] })[] = [];
	for (const [what, first = '', second = '', third = '', fourth = ''] of lines) {
		const column = columns.at(-1);
		if (what === 'column') {
			const kind = second as HavenColumn['kind'];
			columns.push({
				name: first,
				kind,
				label: text(third),
				format: fourth,
				labels: [],
				values: [],
			});
		} else if (what === 'labelled') column?.labels.push([first, text(second)]);
		else if (what === 'value') column?.values.push(column.kind === 'text' ? text(first) : first);
	}
	const fields = (what: string) =>
		lines.filter(([name]) => name === what).map(([, value = '']) => value);
	return {
		rows: Number(fields('rows')[0]),
		label: text(fields('label')[0] ?? ''),
		notes: fields('note').map(text),
		columns,
	};
}

function text(hex: string): string {
	return Buffer.from(hex, 'hex').toString('utf8');
}
