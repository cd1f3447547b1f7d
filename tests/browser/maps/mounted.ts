import { flushSync, mount, unmount, type Component } from 'svelte';
import { afterEach } from 'vitest';

let teardown: (() => Promise<void>) | null = null;

afterEach(async () => {
	await teardown?.();
	teardown = null;
	document.body.replaceChildren();
});

/** Mounts a component in a box of this width; it is taken down after the test. */
export function mounted<Props extends Record<string, unknown>>(
	component: Component<Props>,
	props: Props,
	width: number,
): HTMLElement {
	const target = document.createElement('div');
	target.style.width = `${width}px`;
	document.body.append(target);
	const instance = mount(component, { target, props });
	flushSync();
	teardown = () => unmount(instance);
	return target;
}

/** The only element that a selector finds; throws when there is none. */
export function find<E extends Element>(within: ParentNode, selector: string): E {
	const element = within.querySelector<E>(selector);
	if (!element) throw new Error(`expected an element: ${selector}`);
	return element;
}

/** The middle of an element, in px of the window. */
export function middleOf(element: Element): { readonly x: number; readonly y: number } {
	const { left, top, width, height } = element.getBoundingClientRect();
	return { x: left + width / 2, y: top + height / 2 };
}

/** Sends a pointer event to whatever lies at a point of the window, as a mouse or a finger does. */
export function point(
	type: 'pointermove' | 'pointerover' | 'pointerdown' | 'click',
	{ x, y }: { readonly x: number; readonly y: number },
	pointerType: 'mouse' | 'touch' = 'mouse',
): boolean {
	const target = document.elementFromPoint(x, y) ?? document.body;
	const init = { clientX: x, clientY: y, bubbles: true, cancelable: true, pointerType };
	const proceed = target.dispatchEvent(
		type === 'click' ? new MouseEvent(type, init) : new PointerEvent(type, init),
	);
	flushSync();
	return proceed;
}

/** Presses a key where the keyboard is. */
export function press(key: string): void {
	const init = { key, bubbles: true, cancelable: true };
	document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', init));
	flushSync();
}
