import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseDocument } from 'yaml';
import {
	checkDescriptors,
	DESCRIPTOR_NAMES,
	problem,
	type Checked,
	type Dataset,
	type DescriptorName,
	type Problem,
	type SurveyDataset,
} from '../../src/lib/dataset/index.ts';
import { DescriptorError } from './descriptor-error.ts';
import { fillAreas } from './fill-areas.ts';

interface ReadFile {
	readonly value: unknown;
	readonly problems: readonly Problem[];
}

async function readDescriptor(folder: string, name: DescriptorName): Promise<ReadFile> {
	const file = `${name}.yaml`;
	const text = await readFile(join(folder, file), 'utf8').catch(() => undefined);
	if (text === undefined) {
		const remedy = `add it, or draft it with "sittan init"`;
		return { value: undefined, problems: [problem(file, '', 'descriptor', 'no file', remedy)] };
	}
	const document = parseDocument(text, { prettyErrors: true });
	const problems = document.errors.map((error) =>
		problem(
			file,
			`line ${error.linePos?.[0].line ?? 1}`,
			'YAML',
			error.code.toLowerCase().replaceAll('_', ' '),
			(error.message.split('\n')[0] ?? error.message).replace(/ at line .*$/, ''),
		),
	);
	if (problems.length > 0) return { value: undefined, problems };
	const value: unknown = document.toJS();
	return { value: name === 'codebook' ? fillAreas(value) : value, problems };
}

/** Reads and checks the seven descriptors in a folder; every problem of all files at once. */
export async function checkFolder(folder: string): Promise<Checked> {
	const files = await Promise.all(
		DESCRIPTOR_NAMES.map(async (name) => ({ name, ...(await readDescriptor(folder, name)) })),
	);
	const readable = files.filter((file) => file.problems.length === 0);
	const checked = checkDescriptors(Object.fromEntries(readable.map((f) => [f.name, f.value])));
	const problems = [...files.flatMap((f) => f.problems), ...checked.problems];
	return problems.length > 0 ? { problems } : checked;
}

/** Reads a dataset's descriptors; throws a `DescriptorError` that lists every problem. */
export async function readDataset(folder: string): Promise<Dataset> {
	const checked = await checkFolder(folder);
	if (checked.dataset === undefined) throw new DescriptorError(folder, checked.problems);
	return checked.dataset;
}

/** Reads the descriptors of a survey; throws also for a register. */
export async function readSurvey(folder: string): Promise<SurveyDataset> {
	const dataset = await readDataset(folder);
	if (dataset.kind === 'survey') return dataset;
	throw new Error(
		`invalid dataset: ${dataset.info.id} (${folder}); it is a register, name a survey`,
	);
}
