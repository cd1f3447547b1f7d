import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { jsonSchemas } from './json-schemas.ts';

const folder = fileURLToPath(new URL('../../data/schemas/', import.meta.url));
await mkdir(folder, { recursive: true });
const schemas = await jsonSchemas(join(folder, 'dataset.schema.json'));
for (const { name, text } of schemas) await writeFile(join(folder, name), text);
process.stdout.write(`data/schemas: ${schemas.length} files\n`);
