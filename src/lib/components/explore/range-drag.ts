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

interface Drag {
	/** Position of the end that stays where it is. */
	readonly anchor: number;
	/** The range before: the strip shows what is dragged already. */
	readonly before: Span;
}

export function rangeDrag({ count, span, onspan }: DraggedStrip): RangeDrag {
	let drag: Drag | null = null;

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
			const before = span();
			const anchor = grip === 'from' ? before.to : grip === 'to' ? before.from : at;
			drag = { anchor, before };
			if (grip === null) onspan(between(at, at), false);
		},
		move(event) {
			if (drag !== null) onspan(between(drag.anchor, positionOf(event)), false);
		},
		finish(event) {
			if (drag === null) return;
			const range = between(drag.anchor, positionOf(event));
			drag = null;
			onspan(range, true);
		},
		giveUp() {
			if (drag === null) return;
			const { before } = drag;
			drag = null;
			onspan(before, true);
		},
	};
}
