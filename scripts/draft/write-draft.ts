import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { basename, extname, join, relative, sep } from 'node:path';
import { Document, isScalar, visit, type YAMLMap } from 'yaml';
import {
	checkTodo,
	DESCRIPTOR_NAMES,
	VariableIdSchema,
	type DescriptorName,
} from '../../src/lib/dataset/index.ts';
import type { Gazetteer } from '../../src/lib/geography/index.ts';
import * as v from 'valibot';
import type { Duck } from '../import/duck.ts';
import { openSource } from '../import/source.ts';
import { unreadable } from '../import/unreadable.ts';
import { draftDescriptors } from './draft-descriptors.ts';
import { draftVariable } from './draft-variable.ts';
import { profileColumns } from './profile.ts';
import { suggestDesign, type DesignSuggestion } from './suggest-design.ts';

/** What was drafted and what is left to a person. */
export interface Draft {
	readonly variables: number;
	readonly design: DesignSuggestion;
	readonly todo: number;
	/** Columns whose names cannot be used, so they were left out. */
	readonly leftOut: readonly string[];
}

export interface DraftPlaces {
	readonly file: string;
	/** Where the descriptors go; it may not have any yet. */
	readonly folder: string;
	/** Where the JSON Schemas for editors are. */
	readonly schemas: string;
}

/** Looks at a data file and writes all seven descriptors with TODO marks. */
export async function writeDraft(
	duck: Duck,
	places: DraftPlaces,
	gazetteer: Gazetteer,
	progress: (text: string) => void,
): Promise<Draft> {
	const { file, folder } = places;
	const existing = DESCRIPTOR_NAMES.find((name) => existsSync(join(folder, `${name}.yaml`)));
	if (existing !== undefined) {
		throw new Error(
			`invalid folder: ${folder} (it has ${existing}.yaml already); give a new folder or remove it`,
		);
	}
	progress(`reading ${basename(file)}`);
	const source = await openSource(duck, file);
	const profiles = await profileColumns(duck, source).catch((error: unknown) => {
		throw unreadable(file, error);
	});
	const usable = profiles.filter((p) => v.is(VariableIdSchema, p.name));
	const design = await suggestDesign(duck, source, usable);
	const columns = [design.weight, design.stratum, design.psu];
	const table = identifierFrom(basename(file, extname(file)), '_');
	const variables = usable.map((profile) =>
		draftVariable(profile, {
			table,
			labels: source.metadata?.variables.find((x) => x.name === profile.name),
			design: columns.includes(profile.name),
			gazetteer,
		}),
	);
	const drafts = draftDescriptors({
		id: identifierFrom(basename(folder), '-'),
		table,
		file: `${identifierFrom(table, '-')}.parquet`,
		variables,
		design,
		gazetteer,
	});
	await mkdir(folder, { recursive: true });
	for (const name of DESCRIPTOR_NAMES) {
		await writeFile(join(folder, `${name}.yaml`), descriptorText(name, drafts[name], places));
	}
	return {
		variables: variables.length,
		design,
		todo: DESCRIPTOR_NAMES.flatMap((name) => checkTodo(name, drafts[name])).length,
		leftOut: profiles.filter((p) => !usable.includes(p)).map((p) => p.name),
	};
}

function descriptorText(name: DescriptorName, value: unknown, places: DraftPlaces): string {
	const schema = relative(places.folder, join(places.schemas, `${name}.schema.json`));
	const line = `# yaml-language-server: $schema=${schema.split(sep).join('/')}`;
	const document = new Document(value, { aliasDuplicateObjects: false });
	visit(document, { Map: (_key, map) => shareText(document, map) });
	return `${line}\n${document.toString({ lineWidth: 100 })}`;
}

/** Until there is a Burmese text, `my` repeats `en` by a YAML alias: one edit decides both. */
function shareText(document: Document, map: YAMLMap): void {
	const english = map.get('en', true);
	if (!isScalar(english) || map.get('my') !== english.value) return;
	if (String(english.value).startsWith('TODO'))
		map.set('my', document.createAlias(english, 'text'));
}

/** A name made of small letters, digits and one kind of joint, beginning with a letter. */
function identifierFrom(text: string, joint: '-' | '_'): string {
	const words = text.toLowerCase().match(/[a-z0-9]+/g) ?? [];
	const name = words.join(joint);
	return /^[a-z]/.test(name) ? name : `survey${name === '' ? '' : joint}${name}`;
}
