import type { Cell, Distribution, ShownBin } from '../analysis/index.ts';
import type { Format } from '../dataset/index.ts';
import { formatBare, formatCount, formatValue, say, type Locale } from '../i18n/index.ts';
import {
	distribution as words,
	distributionPhrases as phrases,
} from '../i18n/messages/distribution.ts';

/** A value of the whole over the axis: its interval as a band, its line, its words on top. */
export interface AxisMark {
	readonly id: 'median' | 'mean' | 'quantile';
	readonly words: string;
	readonly value: number;
	readonly ci: readonly [number, number];
}

/** One bar: its area is its share, so that a bar of twice the width is half as high. */
export interface Bar {
	readonly x1: number;
	readonly x2: number;
	/** Share for the usual width, between 0 and 1. */
	readonly height: number;
	readonly low: number;
	readonly high: number;
	readonly caution: boolean;
	/** "1,000 to 1,500: 12.1% (11.4 to 12.9), 1,702 cases" */
	readonly words: string;
}

/** One point of the distribution function with its pointwise interval. */
export interface Point {
	readonly x: number;
	readonly y: number;
	readonly low: number;
	readonly high: number;
}

/** A distribution as it is drawn, without pixels. */
export interface DistributionPicture {
	readonly locale: Locale;
	readonly format: Format;
	readonly scale: Distribution['scale'];
	readonly domain: readonly [number, number];
	/** Highest share on the vertical axis. */
	readonly top: number;
	readonly bars: readonly Bar[];
	readonly curve: readonly Point[];
	readonly marks: readonly AxisMark[];
	/** What lies beyond the axis, at both ends, in words. */
	readonly below: string | null;
	readonly above: string | null;
	readonly xTitle: string;
	readonly yTitle: string;
	/** The share of the marked quantile, where a curve leads to it. */
	readonly p: number | null;
}

/** What a picture is made with, besides the distribution. */
export interface PictureSettings {
	readonly locale: Locale;
	readonly format: Format;
	/** What the axis counts, "kyat a day". */
	readonly unit: string;
	/** Who is counted, "people". */
	readonly units: string;
	readonly marks: readonly AxisMark[];
}

const SHARE = { style: 'percent', decimals: 1 } as const;

/** The histogram: bars of the bins that have two ends, the open ones in words. */
export function histogramPicture(
	distribution: Distribution,
	settings: PictureSettings,
): DistributionPicture {
	const { locale, format, units } = settings;
	const bars = distribution.bins.flatMap((bin) => barOf(bin, distribution, settings));
	const step =
		distribution.scale === 'linear' && distribution.width !== null
			? say(locale, phrases.perStep, {
					units,
					step: formatValue(locale, distribution.width, stepFormat(format, distribution.width)),
				})
			: say(locale, phrases.perBin, units);
	return {
		...base(distribution, settings),
		top: Math.max(0, ...bars.map((bar) => bar.high)),
		bars,
		curve: [],
		yTitle: step,
		p: null,
	};
}

/** The distribution function, with the share p led to its quantile. */
export function curvePicture(
	distribution: Distribution,
	settings: PictureSettings,
	p: number,
): DistributionPicture {
	return {
		...base(distribution, settings),
		top: 1,
		bars: [],
		curve: distribution.curve.flatMap(({ at, share }) =>
			share.kind === 'estimate'
				? [{ x: at, y: share.value, low: share.ci[0], high: share.ci[1] }]
				: [],
		),
		yTitle: say(settings.locale, phrases.ofUnits, settings.units),
		p,
	};
}

function base(distribution: Distribution, { locale, format, unit, marks }: PictureSettings) {
	const edges = distribution.bins.flatMap(({ from, to }) => [from, to]).filter((e) => e !== null);
	const first = distribution.bins[0];
	const last = distribution.bins.at(-1);
	const end = (bin: ShownBin | undefined, at: number | null | undefined) =>
		bin?.share.kind === 'estimate' && at !== null && at !== undefined
			? {
					share: formatValue(locale, bin.share.value, SHARE),
					value: formatBare(locale, at, format),
				}
			: null;
	const below = first?.from === null ? end(first, first.to) : null;
	const above = last?.to === null ? end(last, last.from) : null;
	return {
		locale,
		format,
		scale: distribution.scale,
		domain: [Math.min(...edges), Math.max(...edges)] as const,
		marks,
		below: below && say(locale, phrases.below, below),
		above: above && say(locale, phrases.above, above),
		xTitle: unit,
	};
}

function barOf(
	{ from, to, rows, share }: ShownBin,
	{ scale, width }: Distribution,
	{ locale, format }: PictureSettings,
): readonly Bar[] {
	if (from === null || to === null || share.kind !== 'estimate' || width === null) return [];
	const across = scale === 'log' ? Math.log10(to / from) : to - from;
	const per = width / across;
	return [
		{
			x1: from,
			x2: to,
			height: share.value * per,
			low: share.ci[0] * per,
			high: share.ci[1] * per,
			caution: share.reliability === 'caution',
			words: binWords(locale, format, from, to, rows, share),
		},
	];
}

function binWords(
	locale: Locale,
	format: Format,
	from: number,
	to: number,
	rows: number,
	share: Extract<Cell['estimate'], { kind: 'estimate' }>,
): string {
	return say(locale, phrases.bin, {
		from: formatBare(locale, from, format),
		to: formatBare(locale, to, format),
		share: formatValue(locale, share.value, SHARE),
		low: formatBare(locale, share.ci[0], SHARE),
		high: formatBare(locale, share.ci[1], SHARE),
		n: formatCount(locale, rows),
	});
}

/** A width with the decimals it needs. */
function stepFormat(format: Format, width: number): Format {
	const needed = Math.max(0, -Math.floor(Math.log10(width) + 1e-9));
	return { ...format, decimals: Math.min(6, Math.max(format.decimals, needed)) };
}

/** "25%" and, for one half, "Half". */
export function shareName(locale: Locale, p: number): string {
	if (p === 0.5) return say(locale, words.half);
	return formatValue(locale, p, { style: 'percent', decimals: 0 });
}

/** The mark of a value of the whole, or none where it may not be shown. */
export function axisMark(
	locale: Locale,
	format: Format,
	id: AxisMark['id'],
	name: string,
	estimate: Cell['estimate'],
): readonly AxisMark[] {
	if (estimate.kind !== 'estimate') return [];
	const { value, ci } = estimate;
	const [low, high] = ci.map((end) => formatBare(locale, end, format));
	return [
		{
			id,
			value,
			ci,
			words: say(locale, phrases.mark, {
				name,
				value: formatBare(locale, value, format),
				low: low ?? '',
				high: high ?? '',
			}),
		},
	];
}
