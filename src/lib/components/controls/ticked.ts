/** What is chosen after some options were ticked or cleared, in the order of the options. */
export function ticked<T>(
	options: readonly T[],
	chosen: readonly T[],
	changed: readonly T[],
	on: boolean,
): readonly T[] {
	const [before, now] = [new Set(chosen), new Set(changed)];
	return options.filter((option) => (now.has(option) ? on : before.has(option)));
}
