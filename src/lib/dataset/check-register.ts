import { problem, type Problem } from './check-problem.ts';
import { checkDuplicates, checkKnown, checkVariable } from './check-reference.ts';
import type { Variable } from './codebook-schema.ts';
import { categoriesOf, codeText, type RegisterDataset } from './dataset.ts';
import type { VariableId } from './ids.ts';

const FILE = 'design.yaml';

/**
 * Checks `design.yaml` of a register: its variables exist, are public and of a fitting type; every
 * status is reached, missed or absent; every round has its date.
 */
export function checkRegister(dataset: RegisterDataset): Problem[] {
	const { design, info } = dataset;
	const tables = info.tables.map((t) => t.id);
	const need = (path: string, id: VariableId, types: readonly Variable['type'][]): Problem[] => {
		const unknown = checkVariable(dataset, FILE, path, id, { tables, public: true });
		const type = dataset.codebook.variables.find((x) => x.id === id)?.type;
		if (type === undefined || types.includes(type)) return unknown;
		return [...unknown, problem(FILE, path, 'type', type, `${id} must be ${types.join(' or ')}`)];
	};
	const numbers = ['integer', 'number'] as const;
	return [
		...need('unit', design.unit, ['text', 'category', 'integer']),
		...(design.name
			? (['en', 'my'] as const).flatMap((l) => need(`name.${l}`, design.name![l], ['text']))
			: []),
		...(design.point
			? (['lon', 'lat'] as const).flatMap((k) => need(`point.${k}`, design.point![k], numbers))
			: []),
		...(design.shape === undefined ? [] : need('shape', design.shape, ['category'])),
		...(design.size === undefined ? [] : need('size', design.size, numbers)),
		...(design.met === undefined ? [] : need('met', design.met, numbers)),
		...checkStatus(dataset),
		...checkDates(dataset),
	];
}

function codesOf(dataset: RegisterDataset, id: VariableId): readonly string[] {
	const variable = dataset.codebook.variables.find((x) => x.id === id);
	return variable === undefined ? [] : categoriesOf(variable).map((c) => codeText(c.code));
}

function checkStatus(dataset: RegisterDataset): Problem[] {
	const { status } = dataset.design;
	if (status === undefined) return [];
	const path = 'status.variable';
	const tables = dataset.info.tables.map((t) => t.id);
	const unknown = checkVariable(dataset, FILE, path, status.variable, { tables, public: true });
	if (unknown.length > 0) return unknown;
	const codes = codesOf(dataset, status.variable);
	const listed = [...status.reached, ...status.missed, ...status.absent];
	const forgotten = codes.filter((code) => !listed.includes(code));
	return [
		...listed.flatMap((code) => checkKnown(FILE, 'status', 'status', code, codes)),
		...checkDuplicates(FILE, () => 'status', 'status', listed),
		...forgotten.map((code) =>
			problem(FILE, 'status', 'status', code, 'say whether it is reached, missed or absent'),
		),
	];
}

function checkDates(dataset: RegisterDataset): Problem[] {
	const { rounds } = dataset.design;
	if (rounds === undefined) return [];
	const codes = codesOf(dataset, rounds.variable);
	const dates = codes.map((code) => rounds.asOf[code] ?? '');
	return [
		...Object.keys(rounds.asOf).flatMap((code) =>
			checkKnown(FILE, `rounds.asOf.${code}`, 'round', code, codes),
		),
		...codes
			.filter((code) => rounds.asOf[code] === undefined)
			.map((code) =>
				problem(FILE, 'rounds.asOf', 'date', undefined, `give round ${code} its date`),
			),
		...dates.flatMap((date, i) =>
			i === 0 || date >= (dates[i - 1] ?? '')
				? []
				: [problem(FILE, `rounds.asOf.${codes[i]}`, 'date', date, 'list rounds in order of time')],
		),
	];
}
