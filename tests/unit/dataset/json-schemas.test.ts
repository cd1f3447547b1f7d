import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { DESCRIPTOR_NAMES } from '../../../src/lib/dataset/index.ts';
import { jsonSchemas } from '../../../scripts/dataset/json-schemas.ts';
import { valid } from './descriptors.ts';

const data = fileURLToPath(new URL('../../../data/', import.meta.url));
const schemaPath = (name: string): string => join(data, 'schemas', name);
const readSchema = (name: string): object =>
	JSON.parse(readFileSync(schemaPath(`${name}.schema.json`), 'utf8')) as object;

describe('the JSON Schemas for editors', () => {
	it('are those the validators give today; run scripts/dataset/make-schemas.ts when they are not', async () => {
		for (const { name, text } of await jsonSchemas(schemaPath('dataset.schema.json'))) {
			expect(readFileSync(schemaPath(name), 'utf8'), name).toBe(text);
		}
		expect(readdirSync(join(data, 'schemas'))).toHaveLength(DESCRIPTOR_NAMES.length);
	});

	it.each(DESCRIPTOR_NAMES)('accept every %s.yaml of the project', (name) => {
		const validate = new Ajv({ strict: false }).compile(readSchema(name));
		for (const id of readdirSync(join(data, 'datasets'))) {
			const text = readFileSync(join(data, 'datasets', id, `${name}.yaml`), 'utf8');
			expect(validate(parse(text)), `${id} ${JSON.stringify(validate.errors)}`).toBe(true);
			expect(text.split('\n')[0], id).toBe(
				`# yaml-language-server: $schema=../../schemas/${name}.schema.json`,
			);
		}
	});

	it.each(DESCRIPTOR_NAMES)('refuse an unknown key in %s.yaml', (name) => {
		const validate = new Ajv({ strict: false }).compile(readSchema(name));
		expect(validate(valid[name])).toBe(true);
		expect(validate({ ...valid[name], unknown: 1 })).toBe(false);
	});
});
