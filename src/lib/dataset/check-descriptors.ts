import * as v from 'valibot';
import { CaveatsSchema } from './caveats-schema.ts';
import { checkDataset } from './check-dataset.ts';
import { checkKind } from './check-kind.ts';
import { problemsOf, type Problem } from './check-problem.ts';
import { checkTodo } from './check-todo.ts';
import { CodebookSchema } from './codebook-schema.ts';
import { CoverageSchema } from './coverage-schema.ts';
import { DatasetInfoSchema } from './dataset-schema.ts';
import type { Dataset } from './dataset.ts';
import { DesignSchema } from './design-schema.ts';
import { DisclosureSchema } from './disclosure-schema.ts';
import { IndicatorsSchema } from './indicators-schema.ts';

/** The seven descriptors of a dataset, in the order in which they are read, with their schemas. */
export const DESCRIPTORS = {
	dataset: DatasetInfoSchema,
	codebook: CodebookSchema,
	design: DesignSchema,
	indicators: IndicatorsSchema,
	coverage: CoverageSchema,
	caveats: CaveatsSchema,
	disclosure: DisclosureSchema,
} as const;
export type DescriptorName = keyof typeof DESCRIPTORS;
export const DESCRIPTOR_NAMES = Object.keys(DESCRIPTORS) as readonly DescriptorName[];

/** Parsed descriptor files by name; a file that could not be read is left out. */
export type Descriptors = Readonly<Partial<Record<DescriptorName, unknown>>>;

/** A validated dataset, or everything that is wrong with it. */
export type Checked =
	| { readonly dataset: Dataset; readonly problems: readonly [] }
	| { readonly dataset?: never; readonly problems: readonly Problem[] };

function checkFile(name: DescriptorName, value: unknown): Problem[] {
	const file = `${name}.yaml`;
	const todo = checkTodo(file, value);
	const undecided = new Set(todo.map((p) => p.path));
	const result = v.safeParse<v.GenericSchema>(DESCRIPTORS[name], value);
	const schema = result.success ? [] : problemsOf(file, result.issues);
	return [...todo, ...schema.filter((p) => !undecided.has(p.path))];
}

/**
 * Validates the parsed descriptors, each against its schema and, when all are there and hold,
 * against each other. Every problem is reported at once.
 */
export function checkDescriptors(parsed: Descriptors): Checked {
	const present = DESCRIPTOR_NAMES.filter((name) => name in parsed);
	const fileProblems = present.flatMap((name) => checkFile(name, parsed[name]));
	if (fileProblems.length > 0 || present.length < DESCRIPTOR_NAMES.length) {
		return { problems: fileProblems };
	}
	const described = {
		info: v.parse(DatasetInfoSchema, parsed.dataset),
		codebook: v.parse(CodebookSchema, parsed.codebook),
		design: v.parse(DesignSchema, parsed.design),
		indicators: v.parse(IndicatorsSchema, parsed.indicators).indicators,
		coverage: v.parse(CoverageSchema, parsed.coverage),
		caveats: v.parse(CaveatsSchema, parsed.caveats).caveats,
		disclosure: v.parse(DisclosureSchema, parsed.disclosure),
	};
	const misfits = checkKind(described);
	if (misfits.length > 0) return { problems: misfits };
	const dataset = { kind: described.info.kind, ...described } as Dataset;
	const problems = checkDataset(dataset);
	return problems.length > 0 ? { problems } : { dataset, problems: [] };
}
