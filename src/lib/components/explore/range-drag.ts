import { between, positionAt, type Span } from './brush-range.ts';

/** What a drag over a strip needs to know of it, asked at each event. */
export interface DraggedStrip {
	/** How many codes lie side by side. */
	readonly count: () => number;
	readonly span: () => Span;
	/** While the range is dragged, and once more when it is final. */
	readonly onspan: (span: Span, final: boolean) => void;
}

type On = PointerEvent & { readonly currentTarget: Element };

/** Handlers of the pointer over a strip: a grip is dragged against the other end; anywhere else a new range begins. */
export interface RangeDrag {
	begin(event: On): void;
	move(event: On): void;
	finish(event: On): void;
	/** The page scrolls under a finger: what was dragged so far is dropped. */
	giveUp(): void;
}

export function rangeDrag({ count, span, onspan }: DraggedStrip): RangeDrag {
	/** Position of the end that stays where it is; null while nothing is dragged. */
	let anchor: number | null = null;

	const positionOf = (event: On): number => {
		const { left, width } = event.currentTarget.getBoundingClientRect();
		return positionAt((event.clientX - left) / width, count());
	};

	return {
		begin(event) {
			if (event.button !== 0) return;
			event.currentTarget.setPointerCapture(event.pointerId);
			const at = positionOf(event);
			const grip = event.target instanceof Element ? event.target.getAttribute('data-end') : null;
			anchor = grip === 'from' ? span().to : grip === 'to' ? span().from : at;
			if (grip === null) onspan(between(at, at), false);
		},
		move(event) {
			if (anchor !== null) onspan(between(anchor, positionOf(event)), false);
		},
		finish(event) {
			if (anchor === null) return;
			const range = between(anchor, positionOf(event));
			anchor = null;
			onspan(range, true);
		},
		giveUp() {
			if (anchor === null) return;
			anchor = null;
			onspan(span(), true);
		},
	};
}
