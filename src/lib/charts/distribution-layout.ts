import { ticks } from 'd3-array';
import { formatBare, formatValue } from '../i18n/index.ts';
import { tickFormat } from './class-labels.ts';
import type { DistributionPicture } from './distribution.ts';
import { TEXT } from './layout.ts';
import { placeLabels } from './mark-labels.ts';
import { textWidth } from './text-width.ts';

const PLOT_HEIGHT = 250;
const LINE = { en: 19, my: 25 } as const;
const AIR = 12;
const TICK_AIR = 18;
/** How much wider the words of the median and of a quantile are: they are bold. */
const BOLD = 1.06;
const Y_TICKS = 4;

/** A distribution in pixels: a pure function of the picture and the width. */
export interface DistributionLayout {
	readonly width: number;
	readonly height: number;
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
	/** Height of a line of words. */
	readonly line: number;
	readonly xTicks: readonly { readonly at: number; readonly text: string }[];
	readonly yTicks: readonly { readonly at: number; readonly text: string }[];
	/**
	 * Where the words of each mark stand above the plot: middle in px, their row from the plot upwards,
	 * and how many rows the line of the mark goes through.
	 */
	readonly marks: readonly {
		readonly id: string;
		readonly x: number;
		readonly row: number;
		readonly rows: number;
	}[];
	readonly x: (value: number) => number;
}

/** Lays a distribution out for a width in px. */
export function distributionLayout(
	picture: DistributionPicture,
	width: number,
): DistributionLayout {
	const { locale, domain, scale, marks } = picture;
	const line = LINE[locale];
	const yAt = ticks(0, picture.top, Y_TICKS);
	const decimals = (yAt[1] ?? 1) < 0.01 ? 1 : 0;
	const yTicks = yAt.map((at) => ({
		at,
		text: formatValue(locale, at, { style: 'percent', decimals }),
	}));
	const left = Math.ceil(AIR + Math.max(...yTicks.map(({ text }) => textWidth(text, TEXT.small))));
	const right = AIR;
	const to = scale === 'log' ? Math.log : (value: number) => value;
	const [low, high] = [to(domain[0]), to(domain[1])];
	const room = width - left - right;
	const x = (value: number) => left + ((to(value) - low) / (high - low)) * room;
	const top = line * (1 + Math.max(1, marks.length)) + 6;
	const words = marks.map((mark) => ({
		x: Math.max(0, Math.min(width, x(mark.value))),
		width: textWidth(mark.words, TEXT.small) * (mark.id === 'mean' ? 1 : BOLD),
	}));
	const places = placeLabels(words, width);
	const bottom = line * (picture.below === null && picture.above === null ? 2 : 3) + 8;
	return {
		width,
		height: top + PLOT_HEIGHT + bottom,
		left,
		right,
		top,
		bottom,
		line,
		xTicks: xTicks(picture, x, room),
		yTicks,
		marks: marks.map(({ id }, i) => {
			const { left = 0, row = 0, rows = 0 } = places[i] ?? {};
			return { id, x: left + (words[i]?.width ?? 0) / 2, row, rows };
		}),
		x,
	};
}

/** Round numbers, fewer where their words would meet; on a log axis 1, 2, 5 times a power of ten. */
function xTicks(
	{ locale, format, domain, scale }: DistributionPicture,
	x: (value: number) => number,
	room: number,
): DistributionLayout['xTicks'] {
	if (scale === 'log') {
		const powers = Array.from({ length: 40 }, (_, i) => 10 ** (i - 20));
		const all = powers.flatMap((power) => [power, 2 * power, 5 * power]);
		const inside = all.filter((at) => at >= domain[0] && at <= domain[1]);
		const texts = inside.map((at) => ({ at, text: formatBare(locale, at, plain(format, at)) }));
		return apart(texts, x);
	}
	for (let count = 8; count > 1; count -= 1) {
		const at = ticks(domain[0], domain[1], count);
		const write = tickFormat(locale, format, at);
		const needed =
			at.length * (Math.max(...at.map((t) => textWidth(write(t), TEXT.small))) + TICK_AIR);
		if (needed <= room + TICK_AIR) return at.map((one) => ({ at: one, text: write(one) }));
	}
	return [];
}

function plain(format: DistributionPicture['format'], at: number): DistributionPicture['format'] {
	const needed = Math.max(0, -Math.floor(Math.log10(at) + 1e-9));
	return { ...format, decimals: format.style === 'compact' ? 1 : Math.min(6, needed) };
}

/** Those of some words that do not meet the one before. */
function apart<T extends { readonly at: number; readonly text: string }>(
	texts: readonly T[],
	x: (value: number) => number,
): readonly T[] {
	return texts.reduce<readonly T[]>((kept, one) => {
		const last = kept.at(-1);
		const half = (text: string) => textWidth(text, TEXT.small) / 2;
		const free =
			last === undefined ||
			x(one.at) - half(one.text) > x(last.at) + half(last.text) + TICK_AIR / 2;
		return free ? [...kept, one] : kept;
	}, []);
}
