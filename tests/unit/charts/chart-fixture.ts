import {
	surveyViewOf,
	type Survey,
	type View,
	type ViewRequest,
} from '../../../src/lib/analysis/index.ts';
import type { Labels } from '../../../src/lib/charts/index.ts';
import {
	categoriesOf,
	variableOf,
	type SurveyDataset,
	type IndicatorId,
	type VariableId,
	type WeightingId,
} from '../../../src/lib/dataset/index.ts';
import { designFrame } from '../../../src/lib/estimation/index.ts';
import type { Locale } from '../../../src/lib/i18n/index.ts';
import type { TotalsRow } from '../../../src/lib/query/index.ts';
import { descriptors } from '../../fixtures/survey.ts';

const NAMES: Readonly<Record<string, readonly [string, string]>> = {
	MMR001: ['Kachin', 'ကချင်'],
	MMR004: ['Chin', 'ချင်း'],
	MMR012: ['Rakhine', 'ရခိုင်'],
	MMR013: ['Yangon', 'ရန်ကုန်'],
	MMR018: ['Nay Pyi Taw', 'နေပြည်တော်'],
	MMR222: ['Shan', 'ရှမ်း'],
	urban: ['Urban', 'မြို့ပြ'],
	rural: ['Rural', 'ကျေးလက်'],
};
export const AREAS = Object.keys(NAMES).slice(0, 6);

const CODES: Readonly<Record<string, readonly string[]>> = {
	state: AREAS,
	urban: ['urban', 'rural'],
};

const category = (code: string) => ({
	code,
	label: { en: NAMES[code]?.[0] ?? code, my: NAMES[code]?.[1] ?? code },
});

/** Synthetic descriptors of six areas: Shan has an excluded unit, Rakhine a replaced one. */
export const dataset = {
	...descriptors,
	codebook: {
		...descriptors.codebook,
		variables: [
			...descriptors.codebook.variables.map((variable) =>
				CODES[variable.id] === undefined
					? variable
					: { ...variable, categories: CODES[variable.id]?.map(category) },
			),
			{
				...descriptors.codebook.variables[1],
				id: 'quarter',
				categories: ['q1', 'q2', 'q3', 'q4'].map(category),
			},
		],
	},
	coverage: {
		...descriptors.coverage,
		unit: { en: 'enumeration area', my: 'စာရင်းကောက်ကွက်' },
		units: { en: 'enumeration areas', my: 'စာရင်းကောက်ကွက်များ' },
	},
	indicators: [
		...descriptors.indicators,
		{
			...descriptors.indicators[0],
			id: 'households',
			kind: 'total',
			format: { style: 'compact', decimals: 1 },
		},
	],
} as unknown as SurveyDataset;

const PSUS = 8;
const SPREAD = [-0.06, -0.04, -0.02, 0, 0, 0.02, 0.04, 0.06];

const frame = designFrame(
	AREAS.flatMap((area) =>
		['urban', 'rural'].map((kind) => ({
			id: `${area}-${kind}`,
			psus: Array.from({ length: PSUS }, (_, i) => `${area}-${kind}-${i}`),
		})),
	),
);
export const survey: Survey = { dataset, frame };

interface Ask {
	/** Share lit by area (without the spread over clusters); areas left out have no households. */
	readonly shares: Readonly<Record<string, number>>;
	/** Households per cluster; 50 by default. */
	readonly n?: (area: string) => number;
	readonly by?: readonly string[];
	readonly where?: ViewRequest['where'];
	readonly indicator?: string;
}

/** A view computed by the analysis room from synthetic sums per cluster. */
export function viewFor({
	shares,
	n = () => 50,
	by = ['state'],
	where = [],
	indicator = 'grid',
}: Ask): View {
	const rows = frame.strata.flatMap(({ id, psus }) => {
		const [area = '', kind = ''] = id.split('-');
		const share = shares[area];
		if (share === undefined) return [];
		return psus.map((psu, i): TotalsRow => {
			const codes: Readonly<Record<string, string>> = {
				state: area,
				urban: kind,
				quarter: `q${(i % 4) + 1}`,
			};
			const households = n(area);
			const wanted = share + (SPREAD[i] ?? 0) + (kind === 'urban' ? 0.05 : -0.05);
			const lit = Math.round(households * Math.min(1, Math.max(0, wanted)));
			const sums = { n: households, w: households, ww: households, wy: lit, wx: households };
			const [first, second] = by;
			return {
				by1: first === undefined ? null : (codes[first] ?? null),
				by2: second === undefined ? null : (codes[second] ?? null),
				stratum: id,
				psu,
				...sums,
				wyy: lit,
				wxy: lit,
				wxx: households,
			};
		});
	});
	return surveyViewOf(survey, requestFor(by, where, indicator), rows);
}

function requestFor(
	by: readonly string[],
	where: ViewRequest['where'],
	indicator: string,
): ViewRequest {
	return {
		indicator: indicator as IndicatorId,
		by: by as readonly VariableId[],
		where,
		weighting: 'household' as WeightingId,
		level: 0.95,
		lonely: 'adjust',
	};
}

/** Labels of the codebook, as the screens hand them in. */
export function labelsIn(locale: Locale): Labels {
	return (variable, code) =>
		categoriesOf(variableOf(dataset, variable)).find((c) => String(c.code) === code)?.label[
			locale
		] ?? code;
}

/** Shares with a clear first, a clear middle and three at the end that are close together. */
export const SHARES = {
	MMR013: 0.8,
	MMR018: 0.6,
	MMR222: 0.4,
	MMR001: 0.23,
	MMR012: 0.2,
	MMR004: 0.17,
};
