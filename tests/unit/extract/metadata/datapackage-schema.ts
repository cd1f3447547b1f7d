/**
 * What Data Package 2.0 asks of a package of tables, as a schema of our own: the official profile is
 * not in this repository. Source: the Data Package, Data Resource and Table Schema specifications.
 */
const text = { type: 'string', minLength: 1 };
const path = { type: 'string', pattern: '^(?![./~])(?!.*\\.\\./)[^\\\\]+$' };
const hash = { type: 'string', pattern: '^sha256:[0-9a-f]{64}$' };
const coded = {
	type: 'array',
	minItems: 1,
	items: { type: 'object', required: ['value', 'label'], properties: { label: text } },
};
const field = {
	type: 'object',
	required: ['name', 'type', 'title'],
	properties: {
		name: text,
		type: { enum: ['string', 'integer', 'number', 'boolean', 'date'] },
		title: text,
		categories: coded,
		missingValues: coded,
		constraints: {
			type: 'object',
			additionalProperties: false,
			properties: {
				required: { type: 'boolean' },
				minimum: { type: 'number' },
				maximum: { type: 'number' },
			},
		},
	},
};
const schema = {
	type: 'object',
	required: ['fields'],
	properties: {
		fields: { type: 'array', minItems: 1, items: field },
		missingValues: { type: 'array', items: { type: 'string' } },
		primaryKey: { type: 'array', minItems: 1, items: text },
		foreignKeys: {
			type: 'array',
			minItems: 1,
			items: {
				type: 'object',
				required: ['fields', 'reference'],
				properties: {
					fields: { type: 'array', minItems: 1, items: text },
					reference: {
						type: 'object',
						required: ['fields', 'resource'],
						properties: { resource: text, fields: { type: 'array', minItems: 1, items: text } },
					},
				},
			},
		},
	},
};
const resource = {
	type: 'object',
	required: ['name', 'path', 'format', 'mediatype', 'bytes', 'hash'],
	properties: {
		$schema: { const: 'https://datapackage.org/profiles/2.0/dataresource.json' },
		name: text,
		path,
		type: { const: 'table' },
		mediatype: { type: 'string', pattern: '^(.+)/(.+)$' },
		bytes: { type: 'integer', minimum: 1 },
		hash,
		schema,
	},
	dependentRequired: { schema: ['$schema', 'type'], type: ['schema'] },
};

export const datapackageSchema = {
	type: 'object',
	required: [
		'$schema',
		'name',
		'title',
		'version',
		'created',
		'licenses',
		'contributors',
		'resources',
	],
	properties: {
		$schema: { const: 'https://datapackage.org/profiles/2.0/datapackage.json' },
		name: { type: 'string', pattern: '^[a-z0-9._-]+$' },
		title: text,
		version: text,
		created: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z$' },
		homepage: { type: 'string', pattern: '^https?://' },
		licenses: {
			type: 'array',
			minItems: 1,
			items: {
				type: 'object',
				anyOf: [{ required: ['name'] }, { required: ['path'] }],
				properties: { name: { type: 'string', pattern: '^([-a-zA-Z0-9._])+$' } },
			},
		},
		sources: {
			type: 'array',
			minItems: 1,
			items: { type: 'object', minProperties: 1, properties: { title: text } },
		},
		contributors: {
			type: 'array',
			minItems: 1,
			items: { type: 'object', properties: { title: text, roles: { type: 'array', items: text } } },
		},
		resources: { type: 'array', minItems: 1, items: resource },
	},
};
