import type { DatasetKind, LocalisedText } from '../../src/lib/dataset/index.ts';
import { choiceVariable, questionVariable } from '../import/form-reading.ts';
import type { Form, FormText, Question } from '../import/xlsform.ts';
import { identifierFrom } from './draft-names.ts';
import { isIdentifying, type DraftVariable } from './draft-variable.ts';

/** What a form gives to a draft: themes from its groups, tables from its repeat groups. */
export interface FormDraft {
	readonly themes: readonly { readonly id: string; readonly label: LocalisedText }[];
	readonly tables: readonly { readonly id: string; readonly label: LocalisedText }[];
	readonly variables: readonly DraftVariable[];
}

const MAIN = { id: 'main', label: { en: 'Main', my: 'အဓိက' } };

/** A text in both languages; until there is a translation the other language stands in. */
function both({ en, my }: FormText, otherwise: string): LocalisedText {
	const known = en ?? my ?? otherwise;
	return { en: en ?? known, my: my ?? known };
}

/** Bounds from a constraint such as `. >= 0 and . <= 120`; none from anything that says more. */
export function rangeOf(
	constraint: string,
	whole: boolean,
): { readonly min?: number; readonly max?: number } | undefined {
	const parts = constraint.split(/\band\b/).map((part) => part.replace(/^[\s(]+|[\s)]+$/g, ''));
	let range: { min?: number; max?: number } = {};
	for (const part of parts) {
		const [, sign, number] = /^\.\s*(>=|<=|>|<)\s*(-?\d+(?:\.\d+)?)$/.exec(part) ?? [];
		if (sign === undefined || number === undefined) return undefined;
		const step = whole && sign.length === 1 ? 1 : 0;
		range = sign.startsWith('>')
			? { ...range, min: Number(number) + step }
			: { ...range, max: Number(number) - step };
	}
	return range;
}

function common(
	question: Question,
	table: string,
	kind: DatasetKind,
): Pick<DraftVariable, 'tables' | 'theme' | 'release'> {
	const [group] = question.groups;
	return {
		tables: [question.repeat === undefined ? table : identifierFrom(question.repeat, '_')],
		theme: group ? identifierFrom(group.name, '-', 'group') : 'main',
		release: question.device || isIdentifying(question.name, kind) ? 'never' : 'public',
	};
}

function variablesOf(
	question: Question,
	table: string,
	dataset: DatasetKind,
): readonly DraftVariable[] {
	const { kind, choices, required, constraint } = question;
	const name = questionVariable(question.name);
	const shared = common(question, table, dataset);
	const label = both(question.label, question.name);
	const must = required && question.repeat === undefined && kind !== 'many' ? { required } : {};
	const open = shared.release === 'public' ? { breakdown: true } : {};
	switch (kind) {
		case 'integer':
		case 'number': {
			const range = rangeOf(constraint, kind === 'integer');
			return [{ id: name, ...shared, type: kind, label, ...must, ...(range ? { range } : {}) }];
		}
		case 'one': {
			const categories = choices.map((c) => ({ code: c.code, label: both(c.label, c.code) }));
			if (categories.length === 0) return [{ id: name, ...shared, type: 'text', label, ...must }];
			return [{ id: name, ...shared, type: 'category', label, categories, ...must, ...open }];
		}
		case 'many':
			return choices.map((choice) => {
				const answer = both(choice.label, choice.code);
				const words = { en: `${label.en}: ${answer.en}`, my: `${label.my}: ${answer.my}` };
				const id = choiceVariable(question.name, choice.code);
				return { id, ...shared, type: 'boolean', label: words, ...open };
			});
		case 'text':
		case 'date':
			return [{ id: name, ...shared, type: kind, label, ...must }];
		case 'point':
			return (['latitude', 'longitude'] as const).map((axis) => ({
				id: `_${name}_${axis}`,
				...shared,
				type: 'number',
				label: { en: `${label.en} (${axis})`, my: `${label.my} (${axis})` },
				range: axis === 'latitude' ? { min: -90, max: 90 } : { min: -180, max: 180 },
				...(dataset === 'survey' ? { release: 'never' as const } : {}),
			}));
	}
}

/** Drafts a codebook from an XLSForm: labels and answers in both languages, ranges, a table per repeat group. */
export function draftForm(form: Form, table: string, kind: DatasetKind): FormDraft {
	const groups = form.questions.flatMap(({ groups: [group] }) => (group ? [group] : []));
	const themes = new Map(
		groups.map(({ name, label }) => [identifierFrom(name, '-', 'group'), both(label, name)]),
	);
	const main = { id: table, label: both({ en: form.title || table, all: [] }, table) };
	return {
		themes: [MAIN, ...[...themes].map(([id, label]) => ({ id, label }))],
		tables: [
			main,
			...form.repeats.map(({ name, label }) => ({
				id: identifierFrom(name, '_'),
				label: both(label, name),
			})),
		],
		variables: form.questions.flatMap((question) => variablesOf(question, table, kind)),
	};
}
