import { cpus, loadavg } from 'node:os';
import { format } from 'prettier';
import type { Section } from './section.ts';

/** Where and when a run was made. */
export interface Run {
	readonly command: string;
	readonly date: string;
	readonly machine: string;
	/** Processes that wanted to run, per core, when it began: over one, times are too long. */
	readonly load: number;
}

export function runOf(command: string, chromium: string): Run {
	const cores = cpus();
	const [minute = 0] = loadavg();
	return {
		command,
		date: new Date().toISOString().slice(0, 10),
		machine: `${cores.length} × ${cores[0]?.model ?? 'unknown processor'}, Node ${process.versions.node}, Chromium ${chromium} without a window`,
		load: minute / cores.length,
	};
}

/** A section as aligned text for a terminal. */
export function sectionText({ title, columns, rows, notes }: Section): string {
	const lines = columns.length === 0 ? [] : [columns, ...rows];
	const width = (i: number): number => Math.max(...lines.map((line) => (line[i] ?? '').length));
	const cell = (text: string, i: number): string =>
		i === 0 ? text.padEnd(width(i)) : text.padStart(width(i));
	return [title, ...lines.map((l) => `  ${l.map(cell).join('  ').trimEnd()}`), ...notes, ''].join(
		'\n',
	);
}

/** The page of measurements, in the format of the project's other pages. */
export function reportPage(run: Run, sections: readonly Section[]): Promise<string> {
	const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
	const tables = sections.map(({ title, columns, rows, notes }) =>
		[
			`## ${title}`,
			'',
			...(columns.length === 0
				? []
				: [row(columns), row(columns.map((_, i) => (i === 0 ? '---' : '---:'))), ...rows.map(row)]),
			'',
			...notes.flatMap((note) => [note, '']),
		].join('\n'),
	);
	const intro = [
		'# Measurements',
		'',
		`Written by \`${run.command}\` on ${run.date}: ${run.machine}; load ${run.load.toFixed(1)} per core when it began. Times differ from machine to machine; ratios are taken within one run. The survey is MLCS 2017, demonstration data (synthetic).`,
		'',
	].join('\n');
	return format([intro, ...tables].join('\n'), { parser: 'markdown', printWidth: 100 });
}
