import { cpus, loadavg } from 'node:os';
import { format } from 'prettier';
import type { Section } from './section.ts';

/** Where and when a run was made. */
export interface Run {
	readonly command: string;
	readonly date: string;
	readonly machine: string;
	/**
	 * Processes that wanted to run, per core, over the last minute: when it began and after each
	 * part. Over one, times are too long.
	 */
	readonly loads: readonly number[];
}

/** Processes that wanted to run in the last minute, per core. */
export function loadNow(): number {
	return (loadavg()[0] ?? 0) / cpus().length;
}

export function runOf(command: string, chromium: string, loads: readonly number[]): Run {
	const cores = cpus();
	return {
		command,
		date: new Date().toISOString().slice(0, 10),
		machine: `${cores.length} × ${cores[0]?.model ?? 'unknown processor'}, Node ${process.versions.node}, Chromium ${chromium} without a window`,
		loads,
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
		`Written by \`${run.command}\` on ${run.date}: ${run.machine}; load per core ${run.loads.map((load) => load.toFixed(1)).join(', ')} (when it began and after each part; over 1, others were using the machine and times are too long). Times differ from machine to machine; ratios are taken within one run. The survey is MLCS 2017, demonstration data (synthetic).`,
		'',
	].join('\n');
	return format([intro, ...tables].join('\n'), { parser: 'markdown', printWidth: 100 });
}
