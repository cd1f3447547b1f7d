import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { basename, extname, join, relative, sep } from 'node:path';
import { Document, isScalar, visit, type YAMLMap } from 'yaml';
import {
	checkTodo,
	DESCRIPTOR_NAMES,
	type DatasetKind,
	type DescriptorName,
} from '../../src/lib/dataset/index.ts';
import type { Gazetteer } from '../../src/lib/geography/index.ts';
import type { Duck } from '../import/duck.ts';
import { formReading } from '../import/form-reading.ts';
import { namesOf } from '../import/match-columns.ts';
import { NOTHING_KNOWN, openSource } from '../import/source.ts';
import { unreadable } from '../import/unreadable.ts';
import type { Form } from '../import/xlsform.ts';
import { draftDescriptors } from './draft-descriptors.ts';
import { draftForm } from './draft-form.ts';
import { identifierFrom, nameColumns } from './draft-names.ts';
import { draftVariable, type DraftVariable } from './draft-variable.ts';
import { profileColumns } from './profile.ts';
import { suggestDesign, type DesignSuggestion } from './suggest-design.ts';

/** What was drafted and what is left to a person. */
export interface Draft {
	readonly tables: readonly string[];
	readonly variables: number;
	readonly design: DesignSuggestion;
	readonly todo: number;
	/** Columns whose names cannot be used, so they were left out. */
	readonly leftOut: readonly string[];
}

/** What is drafted, from what, and where it goes. */
export interface DraftOrder {
	readonly kind: DatasetKind;
	/** A data file, a form, or both; at least one. */
	readonly file?: string;
	/** Which sheet of a workbook; the widest otherwise. */
	readonly sheet?: string;
	readonly form?: { readonly path: string; readonly form: Form };
	/** Where the descriptors go; it may not have any yet. */
	readonly folder: string;
	/** Where the JSON Schemas for editors are. */
	readonly schemas: string;
}

/** Looks at a data file or a form and writes all seven descriptors with TODO marks. */
export async function writeDraft(
	duck: Duck,
	order: DraftOrder,
	gazetteer: Gazetteer,
	progress: (text: string) => void,
): Promise<Draft> {
	const { file, folder, form, kind } = order;
	const existing = DESCRIPTOR_NAMES.find((name) => existsSync(join(folder, `${name}.yaml`)));
	if (existing !== undefined) {
		throw new Error(
			`invalid folder: ${folder} (it has ${existing}.yaml already); give a new folder or remove it`,
		);
	}
	const named = basename(file ?? form?.path ?? '');
	const table = identifierFrom(basename(named, extname(named)), '_');
	const read =
		file === undefined ? NOTHING_READ : await readFile(duck, order, table, gazetteer, progress);
	const asked = form === undefined ? undefined : draftForm(form.form, table, kind);
	const tables = asked?.tables.map(({ id }) => id) ?? [table];
	const drafts = draftDescriptors({
		id: identifierFrom(basename(folder), '-'),
		kind,
		tables: tables.map((id) => ({ id, file: `${identifierFrom(id, '-')}.parquet` })),
		themes: asked?.themes ?? [{ id: 'main', label: { en: 'Main', my: 'အဓိက' } }],
		variables: asked?.variables ?? read.variables,
		design: read.design,
		gazetteer,
	});
	await mkdir(folder, { recursive: true });
	for (const name of DESCRIPTOR_NAMES) {
		await writeFile(join(folder, `${name}.yaml`), descriptorText(name, drafts[name], order));
	}
	return {
		tables,
		variables: (asked ?? read).variables.length,
		design: read.design,
		todo: DESCRIPTOR_NAMES.flatMap((name) => checkTodo(name, drafts[name])).length,
		leftOut: asked ? [] : read.leftOut,
	};
}

interface Read {
	readonly variables: readonly DraftVariable[];
	readonly design: DesignSuggestion;
	readonly leftOut: readonly string[];
}

const NOTHING_READ: Read = {
	variables: [],
	design: { weight: undefined, stratum: undefined, psu: undefined, nest: false },
	leftOut: [],
};

/** Looks at the columns of a data file: their values, and which look like those of the design. */
async function readFile(
	duck: Duck,
	{ file = '', sheet, form, kind }: DraftOrder,
	table: string,
	gazetteer: Gazetteer,
	progress: (text: string) => void,
): Promise<Read> {
	progress(`reading ${basename(file)}`);
	const names = form ? namesOf([], formReading(form.form).columns) : NOTHING_KNOWN.names;
	const source = await openSource(duck, file, {
		...NOTHING_KNOWN,
		names,
		...(sheet === undefined ? {} : { sheet }),
	});
	const columns = nameColumns(source.columns);
	const profiles = await profileColumns(duck, source).catch((error: unknown) => {
		throw unreadable(file, error);
	});
	const usable = profiles.filter((p) => columns.some(({ column }) => column === p.name));
	const found = kind === 'survey' ? await suggestDesign(duck, source, usable) : NOTHING_READ.design;
	const idOf = (name: string | undefined): string | undefined =>
		columns.find(({ column }) => column === name)?.id;
	const ofDesign = [found.weight, found.stratum, found.psu];
	const variables = usable.flatMap((profile) => {
		const column = columns.find((c) => c.column === profile.name);
		if (column === undefined) return [];
		return draftVariable(profile, {
			...column,
			table,
			kind,
			labels: source.metadata?.variables.find((x) => x.name === profile.name),
			design: ofDesign.includes(profile.name),
			gazetteer,
		});
	});
	return {
		variables,
		design: {
			weight: idOf(found.weight),
			stratum: idOf(found.stratum),
			psu: idOf(found.psu),
			nest: found.nest,
		},
		leftOut: profiles.filter((p) => !usable.includes(p)).map((p) => p.name),
	};
}

function descriptorText(name: DescriptorName, value: unknown, order: DraftOrder): string {
	const schema = relative(order.folder, join(order.schemas, `${name}.schema.json`));
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
