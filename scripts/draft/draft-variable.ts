import {
	codeText,
	type Category,
	type Code,
	type DatasetKind,
} from '../../src/lib/dataset/index.ts';
import type { Gazetteer } from '../../src/lib/geography/index.ts';
import type { ReadStatMetadata } from '../import/readstat.ts';
import { MOST_VALUES, type ColumnProfile } from './profile.ts';

type Labels = ReadStatMetadata['variables'][number];

/** A variable as `sittan init` proposes it: the shape of the codebook, with TODO marks. */
export interface DraftVariable {
	readonly id: string;
	readonly tables: readonly string[];
	readonly theme: string;
	readonly type: 'category' | 'boolean' | 'integer' | 'number' | 'text' | 'date';
	readonly label: { readonly en: string; readonly my: string };
	readonly categories?: readonly Category[];
	readonly missing?: readonly Category[];
	readonly required?: boolean;
	readonly range?: { readonly min?: number; readonly max?: number };
	readonly hxl?: string;
	readonly release: 'public' | 'never';
	readonly breakdown?: boolean;
}

/** What is known about a column besides its values. */
export interface DraftContext {
	readonly table: string;
	readonly kind: DatasetKind;
	/** The name it gets, where its own is no name of a variable. */
	readonly id: string;
	/** What its header says, where that is more than a name. */
	readonly header: string;
	readonly hxl: string | undefined;
	readonly labels: Labels | undefined;
	/** Columns of the design stay numbers or texts, however few values they have. */
	readonly design: boolean;
	readonly gazetteer: Gazetteer;
}

/** Names of columns that usually identify a person, a household or a place. */
const IDENTIFYING =
	/(^|_)(name|phone|tel|mobile|address|gps|lat|latitude|lon|long|longitude|email|nrc|hhid|hh_id|household_id|person_id|pid|caseid|interviewer|enumerator)(_|$)/i;
/** Those of them that identify a person also in a list of places, whose own names are no secret. */
const PERSONAL =
	/(^|_)(phone|tel|mobile|email|nrc|hhid|hh_id|household_id|person_id|pid|caseid|interviewer|enumerator|focal_point|contact|respondent|informant|manager_name)(_|$)/i;

/** Whether a column of that name usually tells who somebody is or where they live. */
export function isIdentifying(name: string, kind: DatasetKind): boolean {
	return kind === 'register' ? PERSONAL.test(name) : IDENTIFYING.test(name);
}

const LABELLED_NUMBER_MOST = 10;

/** Proposes a codebook entry for a column: type, labels, categories, missing codes, release. */
export function draftVariable(profile: ColumnProfile, context: DraftContext): DraftVariable {
	const { id, header, hxl } = context;
	const label = context.labels?.label || header;
	const release = isIdentifying(id, context.kind) ? 'never' : 'public';
	const { type, categories, missing } = typeAndCodes(profile, context);
	return {
		id,
		tables: [context.table],
		theme: 'main',
		type,
		label: { en: label, my: label },
		...(categories.length > 0 ? { categories } : {}),
		...(missing.length > 0 ? { missing } : {}),
		...(profile.filled === profile.rows && profile.rows > 0 ? { required: true } : {}),
		...(hxl === undefined ? {} : { hxl }),
		release,
		...((type === 'category' || type === 'boolean') && release === 'public'
			? { breakdown: true }
			: {}),
	};
}

interface Codes {
	readonly type: DraftVariable['type'];
	readonly categories: readonly Category[];
	readonly missing: readonly Category[];
}

function typeAndCodes(profile: ColumnProfile, context: DraftContext): Codes {
	const { kind, values } = profile;
	if (context.labels?.categories && context.labels.categories.length > 0) {
		return labelledCodes(profile, context.labels);
	}
	if (context.labels?.format === 'DATE_TIME') return plain('date');
	if (context.design) return plain(kind === 'boolean' ? 'integer' : kind);
	switch (kind) {
		case 'boolean':
		case 'date':
		case 'number':
			return plain(kind);
		case 'integer': {
			if (values.length === 0 || values.length > LABELLED_NUMBER_MOST) return plain('integer');
			return { type: 'category', categories: values.map(unlabelled), missing: [] };
		}
		case 'text': {
			const repeats = profile.filled > values.length;
			if (values.length === 0 || values.length > MOST_VALUES || !repeats) return plain('text');
			const categories = values.map((code) => textCategory(code, context.gazetteer));
			return { type: 'category', categories, missing: [] };
		}
	}
}

function plain(type: DraftVariable['type']): Codes {
	return { type, categories: [], missing: [] };
}

function unlabelled(value: string): Category {
	return category(Number(value), `TODO: what code ${Number(value)} means`);
}

function category(code: Code, label: string): Category {
	return { code, label: { en: label, my: label } };
}

function textCategory(code: string, gazetteer: Gazetteer): Category {
	const area = gazetteer.find(code);
	return area ? { code, label: area.short } : category(code, code);
}

/** Labelled codes: a category, or a number whose labelled codes mean "no answer". */
function labelledCodes(profile: ColumnProfile, labels: Labels): Codes {
	const declared = new Set((labels.missing?.values ?? []).map(codeText));
	const all = (labels.categories ?? []).map(({ code, label }) =>
		category(code, label || codeText(code)),
	);
	const named = new Set(all.map((c) => codeText(c.code)));
	const values = profile.values.map((value) =>
		profile.kind === 'text' ? value : codeText(Number(value)),
	);
	const others = values.filter((value) => !named.has(value) && !declared.has(value));
	const manyValues = profile.distinct > MOST_VALUES || others.length > all.length;
	const numeric = profile.kind === 'integer' || profile.kind === 'number';
	if (numeric && manyValues) return { type: profile.kind, categories: [], missing: all };
	const bare = [...declared].filter((code) => !named.has(code) && values.includes(code));
	return {
		type: 'category',
		categories: [
			...all.filter((c) => !declared.has(codeText(c.code))),
			...others.map((value) =>
				category(numeric ? Number(value) : value, `TODO: what code ${value} means`),
			),
		],
		missing: [
			...all.filter((c) => declared.has(codeText(c.code))),
			...bare.map((code) => category(Number(code), 'No answer')),
		],
	};
}
