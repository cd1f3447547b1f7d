import { problem, type Problem } from './check-problem.ts';
import type { DatasetInfo, DatasetKind } from './dataset-schema.ts';
import type { Design } from './design-schema.ts';
import { MEASURES, SAMPLE_KINDS, type Indicator } from './indicators-schema.ts';

/** The kind of design and the kinds of indicators that a kind of dataset has. */
const FITTING: Readonly<
	Record<DatasetKind, { readonly design: Design['kind']; readonly indicators: readonly string[] }>
> = {
	survey: { design: 'sample', indicators: SAMPLE_KINDS },
	register: { design: 'register', indicators: MEASURES },
};

/** Checks that design and indicators are of the dataset's kind; nothing else is checked before. */
export function checkKind(described: {
	readonly info: DatasetInfo;
	readonly design: Design;
	readonly indicators: readonly Indicator[];
}): Problem[] {
	const { info, design, indicators } = described;
	const fitting = FITTING[info.kind];
	const named = `dataset.yaml says "kind: ${info.kind}"`;
	return [
		...(design.kind === fitting.design
			? []
			: [problem('design.yaml', 'kind', 'kind', design.kind, `use ${fitting.design}: ${named}`)]),
		...indicators.flatMap(({ id, kind }, i) =>
			fitting.indicators.includes(kind)
				? []
				: [
						problem(
							'indicators.yaml',
							`indicators.${i}.kind`,
							`kind of ${id}`,
							kind,
							`use one of ${fitting.indicators.join(', ')}: ${named}`,
						),
					],
		),
	];
}
