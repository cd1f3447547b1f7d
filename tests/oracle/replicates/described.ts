import * as v from 'valibot';
import {
	CodebookSchema,
	DatasetInfoSchema,
	IndicatorsSchema,
	SampleDesignSchema,
	type SurveyDataset,
	type SurveyIndicator,
} from '../../../src/lib/dataset/index.ts';
import type { Engine } from '../../../src/lib/engine/index.ts';
import type { EstimandKind } from '../../../src/lib/estimation/index.ts';
import { identifier, join, raw, sql } from '../../../src/lib/query/index.ts';
import { surveyDataset } from '../../engine/fixtures/survey-dataset.ts';
import { readReplicateGroups, typeOf, type ReplicateGoldenDesign } from './golden.ts';

const both = (text: string) => ({ en: text, my: text });
/** A golden design without R's answers. */
export type GoldenWeights = Omit<ReplicateGoldenDesign, 'cases'>;

/** What is asked of it, in columns of R. */
export interface GoldenIndicator {
	readonly id: string;
	readonly kind: EstimandKind;
	readonly y: string;
	readonly x: string | null;
}

/** A golden design of a data set of R's `survey`. */
export interface NamedDesign {
	readonly name: string;
	readonly design: ReplicateGoldenDesign;
}

export function designsOf(...names: readonly string[]): readonly NamedDesign[] {
	return readReplicateGroups()
		.filter(({ name }) => names.includes(name))
		.flatMap(({ name, designs }) => designs.map((design) => ({ name, design })));
}

export const tableName = ({ name, design }: NamedDesign): string =>
	`t_${name}_${design.id.replaceAll(/\W/g, '_')}`.toLowerCase();
const literal = (value: string | number | null | undefined): string => {
	if (typeof value === 'string') return `'${value}'`;
	if (value === null || value === undefined) return 'NULL';
	return `CAST('${value}' AS DOUBLE)`;
};
/** Names of R may have dots, names of columns here may not. */
export const columnName = (name: string): string => name.replaceAll('.', '_');
export const named = (r: number): string => `rep_${r + 1}`;

/** The rows of a golden design as a table, replicate weights as columns. */
export async function makeTable(
	engine: Engine,
	table: string,
	design: GoldenWeights,
): Promise<void> {
	const columns = [
		...Object.entries(design.columns),
		...design.replicates.map((weights, r) => [named(r), weights] as const),
	];
	const rows = (design.columns['w'] ?? []).map(
		(_, row) => `(${columns.map(([, values]) => literal(values[row])).join(', ')})`,
	);
	const names = join(
		columns.map(([name]) => identifier(columnName(name))),
		', ',
	);
	const create = sql`CREATE TABLE ${identifier(table)} AS SELECT * FROM (VALUES ${raw(rows.join(', '))}) AS t(${names})`;
	await engine.run(create);
}

/** Descriptors of a golden design: an indicator for each of R's estimands. */
export function describeDesign(table: string, design: ReplicateGoldenDesign): SurveyDataset {
	const keys = new Map(design.cases.map((one) => [indicatorId(one), one]));
	const asked = [...keys].map(([id, { estimand, y, x }]) => ({ id, kind: estimand, y, x }));
	return describeAsked(table, design, asked);
}

/** Descriptors of a golden design with these indicators. */
export function describeAsked(
	table: string,
	design: GoldenWeights,
	indicators: readonly GoldenIndicator[],
): SurveyDataset {
	const names = [...Object.keys(design.columns), ...design.replicates.map((_, r) => named(r))];
	const variable = (id: string) => {
		const texts = (design.columns[id] ?? []).filter((value) => typeof value === 'string');
		const codes = [...new Set(texts)].map((code) => ({ code, label: both(code) }));
		const type = texts.length > 0 ? { type: 'category', categories: codes } : { type: 'number' };
		const shared = { tables: [table], theme: 'home', release: 'public', label: both(id) };
		return { id: columnName(id), ...shared, ...type, breakdown: texts.length > 0 && id !== 'i' };
	};
	const type = typeOf(design);
	const implied = type === 'BRR' || type === 'Fay';
	return {
		...surveyDataset,
		info: v.parse(DatasetInfoSchema, {
			...surveyDataset.info,
			tables: [{ ...surveyDataset.info.tables[0], id: table, file: 'golden.parquet', sort: [] }],
			headline: indicators[0]?.id,
		}),
		codebook: v.parse(CodebookSchema, {
			themes: [{ id: 'home', label: both('Home') }],
			variables: names.map(variable),
		}),
		design: v.parse(SampleDesignSchema, {
			kind: 'sample',
			strata: ['h'],
			psu: ['i'],
			nest: false,
			lonely: 'adjust',
			weightings: [{ id: 'household', label: both('household'), weight: 'w' }],
			replicates: {
				type,
				variables: design.replicates.map((_, r) => named(r)),
				weight: 'w',
				mse: design.mse,
				...(design.rho === null ? {} : { rho: design.rho }),
				...(implied ? {} : { scale: design.scale, rscales: design.rscales }),
			},
			domains: { levels: ['country'], variables: [], note: both('Golden') },
			note: both('Golden'),
		}),
		indicators: v.parse(IndicatorsSchema, {
			indicators: indicators.map(({ id, ...one }) => ({
				...{ id, theme: 'home', table, title: both(id), unit: both('rows'), kind: one.kind },
				...{
					definition: both(id),
					method: both(id),
					direction: 'neutral',
					numerator: columnName(one.y),
				},
				...(one.x === null ? {} : { denominator: columnName(one.x) }),
				...{ weightings: ['household'], format: { style: 'number', decimals: 1 } },
			})),
		}).indicators as readonly SurveyIndicator[],
	};
}

export const indicatorId = (one: ReplicateGoldenDesign['cases'][number]): string =>
	[one.estimand, one.y, one.x]
		.filter((part) => part !== null)
		.join('-')
		.toLowerCase()
		.replaceAll(/[^a-z0-9]+/g, '-');
