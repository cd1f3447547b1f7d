import { defaultRequest, withBreakdown, type ViewRequest } from '$lib/analysis/index.ts';
import type { RegisterDataset } from '$lib/dataset/index.ts';

/** Codes of the rounds of a register, the latest first. */
export function roundOptions({ design }: RegisterDataset): readonly string[] {
	const asOf: Readonly<Record<string, string>> = design.rounds?.asOf ?? {};
	const date = (code: string): string => asOf[code] ?? '';
	return Object.keys(asOf).sort((a, b) => (date(a) < date(b) ? 1 : -1));
}

/** The same view in one round; one by round goes back to the breakdown the indicator opens with. */
export function requestOfRound(
	dataset: RegisterDataset,
	request: ViewRequest,
	code: string,
): ViewRequest {
	const { rounds } = dataset.design;
	if (rounds === undefined) return request;
	const kept = request.by.filter((variable) => variable !== rounds.variable);
	const usual = defaultRequest(dataset, request.indicator).by.filter((v) => v !== rounds.variable);
	const one = withBreakdown(dataset, request, kept.length > 0 ? kept : usual);
	const others = one.where.filter((filter) => filter.variable !== rounds.variable);
	return { ...one, where: [{ variable: rounds.variable, codes: [code] }, ...others] };
}
