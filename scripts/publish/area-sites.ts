import {
	analyse,
	defaultRequest,
	type RegisterView,
	type UnitAnswer,
} from '../../src/lib/analysis/index.ts';
import {
	gapIndicator,
	type AreaSite,
	type AreaSites,
	type SitesPart,
} from '../../src/lib/areas/index.ts';
import {
	indicatorOf,
	type IndicatorId,
	type PCode,
	type Place,
	type PublishedUnit,
	type RegisterDataset,
} from '../../src/lib/dataset/index.ts';
import type { OpenDataset } from '../dataset/open-dataset.ts';

/** The units of a register in every area it speaks of; none for a register without points. */
export async function areaSites(
	dataset: RegisterDataset,
	opened: OpenDataset,
	areas: ReadonlyMap<PCode, Place>,
	units: readonly PublishedUnit[],
): Promise<ReadonlyMap<PCode, AreaSites>> {
	if (dataset.design.point === undefined) return new Map();
	const known = new Map(units.map((unit) => [unit.unit, unit]));
	const gap = gapIndicator(dataset);
	const gaps = new Map<string, UnitAnswer>();
	if (gap) {
		const view = await viewIn(dataset, opened, gap.id, null);
		for (const answer of view.units) gaps.set(answer.unit, answer);
	}
	const views = new Map<PCode, RegisterView>();
	for (const [code, place] of areas) {
		views.set(code, await viewIn(dataset, opened, dataset.info.headline, [place, code]));
	}
	const townships = [...areas].filter(([, { level }]) => level === 'township');
	return new Map(
		[...areas].map(([code, { level }]) => {
			const view = views.get(code);
			const answers = view?.units ?? [];
			const shown = level === 'township' ? answers : answers.filter(({ reached }) => !reached);
			return [
				code,
				{
					rounds: view?.completeness ?? [],
					sites: shown.map((answer) => siteOf(answer, known.get(answer.unit), gaps)),
					parts:
						level === 'township'
							? []
							: townships.flatMap(([township]) =>
									partOf(township, code, views.get(township), known),
								),
				},
			];
		}),
	);
}

async function viewIn(
	dataset: RegisterDataset,
	{ source, engine }: OpenDataset,
	indicator: IndicatorId,
	area: readonly [Place, PCode] | null,
): Promise<RegisterView> {
	const start = { ...defaultRequest(dataset, indicator), by: [] };
	const latest = latestRound(dataset);
	const rounds = latest === null ? [] : [latest];
	const here = area ? [{ variable: area[0].variable, codes: [area[1]] }] : [];
	const { table } = indicatorOf(dataset, indicator);
	const view = await analyse(await source(table), engine, {
		...start,
		where: [...rounds, ...here],
	});
	if (view.basis === 'register') return view;
	throw new Error(`invalid view: ${view.basis} (${dataset.info.id} is a register)`);
}

function latestRound({ design }: RegisterDataset) {
	if (design.rounds === undefined) return null;
	const { asOf, variable } = design.rounds;
	const order = Object.keys(asOf).sort((a, b) => ((asOf[a] ?? '') < (asOf[b] ?? '') ? -1 : 1));
	const code = order.at(-1);
	return code === undefined ? null : { variable, codes: [code] };
}

function siteOf(
	{ unit, status, reached, size, last }: UnitAnswer,
	known: PublishedUnit | undefined,
	gaps: ReadonlyMap<string, UnitAnswer>,
): AreaSite {
	return {
		...{ unit, status, reached },
		name: known?.name ?? null,
		place: known?.places[0] ?? null,
		people: size,
		gap: gaps.get(unit)?.value ?? null,
		last: last && { round: last.round, people: last.size },
	};
}

function partOf(
	township: PCode,
	within: PCode,
	view: RegisterView | undefined,
	known: ReadonlyMap<string, PublishedUnit>,
): readonly SitesPart[] {
	const units = view?.units ?? [];
	const inside = units.some(({ unit }) => known.get(unit)?.places.includes(within));
	if (!inside) return [];
	const reached = units.filter((unit) => unit.reached);
	const people = reached.reduce((sum, { size }) => sum + (size ?? 0), 0);
	return [{ area: township, expected: units.length, reached: reached.length, people }];
}
