import { textWidth } from '../charts/index.ts';
import type { Coverage } from '../dataset/index.ts';
import { formatCount, say, type Locale } from '../i18n/index.ts';
import { mapMessages } from '../i18n/messages/maps.ts';
import { annotate, type Annotation } from './annotations.ts';
import type { DrawnGap } from './choropleth.ts';
import type { PlacedMap } from './project.ts';
import { shownAt, silhouetteThrough, wholeViewport, type Viewport } from './viewport.ts';

/** A label beside the land with its words, broken into lines. */
export interface GapLabel extends Annotation {
	readonly lines: readonly string[];
	readonly lineHeight: number;
}

const SIZE = 13.5;
const LINE: Readonly<Record<Locale, number>> = { en: 16, my: 23 };
/** Widest a line may be, in units of the drawing: the sea beside Rakhine is not wider. */
const WIDEST = 96;

/**
 * What stands beside each gap of the map, and where: "7 enumeration areas not surveyed". Gaps
 * outside the part that is shown have no label.
 */
export function gapLabels(
	locale: Locale,
	map: PlacedMap,
	gaps: readonly DrawnGap[],
	coverage: Pick<Coverage, 'unit' | 'units'>,
	viewport: Viewport = wholeViewport(map),
): readonly GapLabel[] {
	const { width, height } = viewport;
	const lines = new Map(gaps.map((gap) => [gap.id, wrap(wordsOf(locale, gap, coverage))]));
	const linesOf = (id: string) => lines.get(id) ?? [];
	const picture = { width, height, silhouette: silhouetteThrough(map.silhouette, viewport) };
	const shown = gaps
		.map((gap) => ({ id: gap.id, ...shownAt(viewport, gap) }))
		.filter(({ x, y }) => x > 0 && y > 0 && x < width && y < height);
	const placed = annotate(picture, shown, ({ id }) => ({
		width: Math.max(0, ...linesOf(id).map((line) => textWidth(line, SIZE))),
		height: linesOf(id).length * LINE[locale],
	}));
	return placed.map((label) => ({
		...label,
		lines: linesOf(label.id),
		lineHeight: LINE[locale],
	}));
}

function wordsOf(
	locale: Locale,
	{ state, units }: DrawnGap,
	coverage: Pick<Coverage, 'unit' | 'units'>,
): string {
	const holes = {
		count: formatCount(locale, units),
		units: units === 1 ? coverage.unit[locale] : coverage.units[locale],
	};
	switch (state) {
		case 'excluded':
			return say(locale, mapMessages.gapExcluded, holes);
		case 'replaced':
			return say(locale, mapMessages.gapReplaced, holes);
	}
}

/** Breaks words into lines at spaces; a word that is longer than a line stands alone. */
function wrap(text: string): readonly string[] {
	return text.split(' ').reduce<readonly string[]>((lines, word) => {
		const last = lines.at(-1);
		const longer = last === undefined ? word : `${last} ${word}`;
		return last !== undefined && textWidth(longer, SIZE) > WIDEST
			? [...lines, word]
			: [...lines.slice(0, -1), longer];
	}, []);
}
