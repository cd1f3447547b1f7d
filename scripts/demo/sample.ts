import { drawSystematic, type FrameArea } from './frame.ts';
import { createRandom } from './random.ts';
import { GAPS, REPLACEMENT_TOWNSHIPS, STRATA, type Stratum } from './strata.ts';

/** An enumeration area of the sample: where it was drawn, what became of it, where it was done. */
export interface SampleArea {
	readonly drawn: FrameArea;
	readonly stratum: number;
	readonly status: 'done' | 'replaced' | 'excluded';
	/** The area where households were asked; null when none were. */
	readonly surveyed: FrameArea | null;
}

/** A surveyed enumeration area with its scrambled code and what its households weigh. */
export interface SurveyedArea {
	readonly psu: string;
	readonly area: FrameArea;
	readonly stratum: number;
	readonly households: number;
	/** The weight of each of its households. */
	readonly weight: number;
}

/** Households of 2017 for which the weights stand: people follow from the sizes of households. */
export const HOUSEHOLDS_2017 = { urban: 3_150_000, rural: 7_650_000 };
const TAKE = 12;
/** Households that could not be asked at all visits: 1,145 × 12 − 10 = 13,730. */
const LOST_HOUSEHOLDS = 10;

/** Draws the sample of every stratum; gaps have a fixed number of areas, the rest is systematic. */
export function drawSample(
	frame: readonly (readonly FrameArea[])[],
	seed: number,
): readonly SampleArea[] {
	const random = createRandom(seed, 'sample');
	return STRATA.flatMap((stratum, index) => {
		const areas = frame[index] ?? [];
		const gap = GAPS.find((g) => areas.some((area) => includes(g.townships, area.township)));
		const inGap = gap ? (stratum.urban ? gap.urban : gap.rural) : 0;
		const outside = areas.filter((area) => !gap || !includes(gap.townships, area.township));
		const plain = drawSystematic(outside, stratum.drawn - inGap, random);
		const done = plain.map((drawn): SampleArea => {
			return { drawn, stratum: index, status: 'done', surveyed: drawn };
		});
		if (!gap) return done;
		const inside = areas.filter((area) => includes(gap.townships, area.township));
		const missed = drawSystematic(inside, inGap, random);
		const nearby = outside.filter(
			(area) => includes(REPLACEMENT_TOWNSHIPS, area.township) && !plain.includes(area),
		);
		const instead = gap.status === 'replaced' ? drawSystematic(nearby, inGap, random) : [];
		return [
			...done,
			...missed.map((drawn, i): SampleArea => {
				return { drawn, stratum: index, status: gap.status, surveyed: instead[i] ?? null };
			}),
		];
	});
}

function includes(list: readonly string[], item: string): boolean {
	return list.includes(item);
}

/**
 * Gives every surveyed area its scrambled code, its number of households and their weight: the
 * inverse of the chance of selection, with the growth that the listing found and an adjustment for
 * nonresponse, scaled so that each stratum adds up to its households of 2017.
 */
export function weighSample(
	sample: readonly SampleArea[],
	frame: readonly (readonly FrameArea[])[],
	seed: number,
): readonly SurveyedArea[] {
	const random = createRandom(seed, 'weights');
	const surveyed = sample.filter((area) => area.surveyed !== null);
	const codes = random.shuffle(surveyed.map((_, i) => i + 1));
	const short = new Set(random.shuffle(surveyed.map((_, i) => i)).slice(0, LOST_HOUSEHOLDS));
	const raw = surveyed.map((area, i) => {
		const households = TAKE - (short.has(i) ? 1 : 0);
		const grown = Math.exp((STRATA[area.stratum]?.urban ? 0.3 : 0.22) * random.normal());
		const nonresponse = 1 + 0.12 * random.uniform();
		return { area, households, factor: (grown * nonresponse) / households };
	});
	const totals = stratumTotals(frame);
	const sums = STRATA.map((_, s) =>
		raw.reduce((sum, r) => (r.area.stratum === s ? sum + r.factor * r.households : sum), 0),
	);
	return raw.map((r, i) => ({
		psu: `p${String(codes[i]).padStart(4, '0')}`,
		area: r.area.surveyed as FrameArea,
		stratum: r.area.stratum,
		households: r.households,
		weight: round((r.factor * (totals[r.area.stratum] ?? 0)) / (sums[r.area.stratum] ?? 1), 4),
	}));
}

/** Households of 2017 per stratum: the frame without the excluded and estimated townships, scaled. */
function stratumTotals(frame: readonly (readonly FrameArea[])[]): number[] {
	const gone: readonly string[] = GAPS.flatMap((gap) => gap.townships);
	const census = frame.map((areas) =>
		areas.reduce((sum, area) => (includes(gone, area.township) ? sum : sum + area.size), 0),
	);
	const whole = (urban: boolean): number =>
		STRATA.reduce((sum, s, i) => (s.urban === urban ? sum + (census[i] ?? 0) : sum), 0);
	const scale = (stratum: Stratum): number =>
		stratum.urban ? HOUSEHOLDS_2017.urban / whole(true) : HOUSEHOLDS_2017.rural / whole(false);
	return STRATA.map((stratum, i) => (census[i] ?? 0) * scale(stratum));
}

/** A number to a fixed count of decimals, so that files stay small and alike. */
export function round(value: number, decimals: number): number {
	const scale = 10 ** decimals;
	return Math.round(value * scale) / scale;
}
