import type { Problem } from '../../src/lib/dataset/index.ts';

/** Descriptors that cannot be used, with every problem; the message has one line for each. */
export class DescriptorError extends Error {
	readonly problems: readonly Problem[];

	constructor(folder: string, problems: readonly Problem[]) {
		const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
		super([...problems.map((p) => p.message), `${count} in ${folder}`].join('\n'));
		this.name = 'DescriptorError';
		this.problems = problems;
	}
}
