import type { FormLabels } from './code-labels.ts';
import { foldHeader, type FormColumns } from './match-columns.ts';
import type { Form, Question } from './xlsform.ts';

/** What a form says about its export: under which headers answers stand, and in which words. */
export interface FormReading {
	readonly columns: FormColumns;
	readonly labels: FormLabels;
}

/** What stands between groups and questions: KoboToolbox writes `/`, ODK Central `-`. */
const JOINTS = ['/', '-', '.', ':'];

/** The variable of a question: its name, in letters that a column may have. */
export function questionVariable(name: string): string {
	return name.replace(/[^A-Za-z0-9_]/g, '_');
}

/** The variable that says whether one answer of a question with several was chosen. */
export function choiceVariable(question: string, code: string): string {
	return questionVariable(`${question}_${code}`);
}

/** Headers under which a question may stand: its name or label, with its groups or without. */
function headersOf({ name, groups, label }: Question): readonly string[] {
	const names = [...groups.map((group) => group.name), name];
	const languages = [label.en, label.my, ...label.all].filter((text) => text !== undefined);
	const labels = languages.flatMap((text) => {
		const around = groups.map((group) => group.label.all[label.all.indexOf(text)] ?? group.name);
		return [text, ...JOINTS.map((joint) => [...around, text].join(joint))];
	});
	const paths = JOINTS.map((joint) => names.join(joint));
	return [...new Set([name, ...paths, ...labels].map(foldHeader))];
}

/** Prepares what an import needs of a form. */
export function formReading({ questions }: Form): FormReading {
	const headers = new Map<string, readonly string[]>();
	const choices = new Map<string, { readonly headers: readonly string[]; readonly code: string }>();
	const labels = new Map<string, readonly (readonly [string, string])[]>();
	for (const question of questions) {
		const own = headersOf(question);
		if (question.kind !== 'many') {
			headers.set(questionVariable(question.name), own);
			const pairs = question.choices.flatMap((choice) =>
				choice.label.all.map((text) => [choice.code, text] as const),
			);
			labels.set(questionVariable(question.name), pairs);
			continue;
		}
		for (const { code, label } of question.choices) {
			const id = choiceVariable(question.name, code);
			const words = [code, ...label.all].map(foldHeader);
			headers.set(
				id,
				own.flatMap((h) => JOINTS.flatMap((j) => words.map((w) => `${h}${j}${w}`))),
			);
			choices.set(id, { headers: own, code });
		}
	}
	return { columns: { headers, choices }, labels };
}
