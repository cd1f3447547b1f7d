import { shownRounds, type Cell, type ViewRequest } from '../analysis/index.ts';
import type { Dataset, SurveyDataset } from '../dataset/index.ts';
import { expressionCode, rDialect, type Selection } from '../extract/index.ts';
import {
	psuTotalsStatement,
	sampleStatement,
	unitRowsStatement,
	type Statement,
} from '../query/index.ts';
import { declaredDesign, type DesignCall } from './design-call.ts';
import { methodsOf, type ComputedMethodId } from './methods.ts';
import { partsOf, type Parts } from './parts.ts';
import type { Asked } from './question.ts';
import { filterInR } from './r-rows.ts';
import { registerR } from './r-register.ts';
import { surveyR } from './r-survey.ts';
import { registerStata } from './stata-register.ts';
import { surveyStata } from './stata-survey.ts';

/** A letter of the formulas and what it stands for here, in the words of R. */
export interface Letter {
	readonly letter: 'y' | 'x' | 'w' | 'δ';
	readonly code: string;
}

/** Degrees of freedom with the numbers they come from. */
export interface DegreesOfFreedom {
	readonly psus: number;
	readonly strata: number;
	readonly df: number;
}

/** How a number was computed, and how it is computed again elsewhere. */
export interface Explanation {
	/** Ids of the Methods page, in the order in which one rests on another. */
	readonly methods: readonly ComputedMethodId[];
	readonly letters: readonly Letter[];
	/** Null of a register, which is no sample. */
	readonly design: DesignCall | null;
	/** Null where the number is no estimate that may be shown. */
	readonly df: DegreesOfFreedom | null;
	/** What the engine was asked. */
	readonly statement: Statement;
	/** A program that reads `data.csv` of the extract. */
	readonly r: string;
	/** A program that reads `data.dta` of the extract. */
	readonly stata: string;
	/** The extract both read: every row, the variables they need. */
	readonly selection: Selection;
}

/**
 * How the numbers of a view are computed, and programs that compute all of them from an extract.
 *
 * @param estimate of the cell that is asked about, null where the answer is no single number; the
 *   programs give every cell
 * @param asked what is computed of the request, where it is not its own values
 * @throws `invalid …` for a request the dataset cannot answer
 */
export function explain(
	dataset: Dataset,
	request: ViewRequest,
	estimate: Cell['estimate'] | null,
	asked: Asked = { kind: 'view' },
): Explanation {
	const rounds = dataset.kind === 'register' ? shownRounds(dataset, request) : [];
	const parts = partsOf(
		dataset,
		asked.kind === 'visits' ? overVisits(request, asked) : request,
		rounds,
	);
	return {
		methods: methodsOf(parts, estimate, asked),
		letters: lettersOf(parts),
		df: degreesOf(estimate),
		selection: parts.selection,
		...programs(dataset, parts, asked),
	};
}

/** A request over visits is of every visit, by its domain and the visit. */
function overVisits(
	request: ViewRequest,
	{ variable, domain }: Extract<Asked, { kind: 'visits' }>,
): ViewRequest {
	const by = domain === null ? [variable] : [domain, variable];
	return { ...request, by, where: request.where.filter((f) => f.variable !== variable) };
}

function programs(
	dataset: Dataset,
	parts: Parts,
	asked: Asked,
): Pick<Explanation, 'design' | 'statement' | 'r' | 'stata'> {
	const { indicator, request } = parts;
	if (dataset.kind === 'survey') {
		return {
			design: declaredDesign(dataset.design, request.lonely),
			statement: statementOf(dataset, parts, asked),
			r: surveyR(parts, dataset.design, asked),
			stata: surveyStata(parts, dataset.design, asked),
		};
	}
	const own = dataset.indicators.find((i) => i.id === indicator.id);
	if (own === undefined) throw new Error(`invalid indicator: ${indicator.id} (${dataset.info.id})`);
	return {
		design: null,
		statement: unitRowsStatement(dataset, request),
		r: registerR(parts, dataset, own),
		stata: registerStata(parts, dataset, own),
	};
}

/** What the engine was asked for the numbers of a survey. */
function statementOf(dataset: SurveyDataset, { request }: Parts, asked: Asked): Statement {
	switch (asked.kind) {
		case 'view':
		case 'comparison':
		case 'ranking':
		case 'two-way':
		case 'visits':
			return psuTotalsStatement(dataset, request);
		case 'quantile':
		case 'histogram':
		case 'cumulative':
		case 'shares':
		case 'poverty':
		case 'inequality':
			return sampleStatement(dataset, request);
	}
}

function lettersOf(parts: Parts): readonly Letter[] {
	const code = (e: Parts['y']): string => expressionCode(rDialect, e);
	const inside = [
		...(parts.universe === undefined ? [] : [code(parts.universe)]),
		...parts.where.map((f) => filterInR(parts, f).replace(/^d\$/, '')),
	];
	return [
		{ letter: 'y', code: code(parts.y) },
		...(parts.x === 1 ? [] : [{ letter: 'x' as const, code: code(parts.x) }]),
		{ letter: 'w', code: code(parts.weight) },
		...(inside.length === 0 ? [] : [{ letter: 'δ' as const, code: inside.join(' & ') }]),
	];
}

function degreesOf(estimate: Cell['estimate'] | null): DegreesOfFreedom | null {
	if (estimate?.kind !== 'estimate') return null;
	const { psus, df } = estimate;
	return { psus, df, strata: psus - df };
}
