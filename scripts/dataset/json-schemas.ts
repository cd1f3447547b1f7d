import { toJsonSchema } from '@valibot/to-json-schema';
import { format, resolveConfig } from 'prettier';
import type { GenericSchema } from 'valibot';
import {
	DESCRIPTOR_NAMES,
	DESCRIPTORS,
	ExpressionSchema,
	LocalisedTextSchema,
	type DescriptorName,
} from '../../src/lib/dataset/index.ts';

/** A generated JSON Schema for editors, as the text of its file. */
export interface SchemaFile {
	readonly name: string;
	readonly text: string;
}

const WITH_EXPRESSIONS: readonly DescriptorName[] = ['design', 'indicators'];

function definitionsOf(name: DescriptorName): Record<string, GenericSchema> {
	const texts = { LocalisedText: LocalisedTextSchema };
	return WITH_EXPRESSIONS.includes(name) ? { ...texts, Expression: ExpressionSchema } : texts;
}

/**
 * The JSON Schemas of the seven descriptors, generated from the schemas that validate them. Checks
 * that JSON Schema cannot say (such as sums) are left out; `sittan check` makes them.
 *
 * @param file where the schemas will stand, for the project's way of formatting
 */
export async function jsonSchemas(file: string): Promise<readonly SchemaFile[]> {
	const config = (await resolveConfig(file)) ?? {};
	return Promise.all(
		DESCRIPTOR_NAMES.map(async (name) => {
			const schema = toJsonSchema(DESCRIPTORS[name], {
				errorMode: 'ignore',
				typeMode: 'input',
				definitions: definitionsOf(name),
			});
			const titled = JSON.stringify({ title: `Sittan ${name}.yaml`, ...schema }, null, '\t');
			const text = await format(titled, { ...config, parser: 'json', plugins: [] });
			return { name: `${name}.schema.json`, text };
		}),
	);
}
