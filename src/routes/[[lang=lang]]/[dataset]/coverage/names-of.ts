import type { Dataset } from '$lib/dataset/index.ts';
import type { Gazetteer } from '$lib/geography/index.ts';
import type { Locale } from '$lib/i18n/index.ts';

/** Names of every place the gaps speak of. */
export function namesOf(
	{ coverage }: Dataset,
	gazetteer: Gazetteer,
	locale: Locale,
): Readonly<Record<string, string>> {
	const codes = coverage.gaps.flatMap((gap) => [gap.within, ...gap.areas]);
	return Object.fromEntries(
		codes.map((code) => [code, gazetteer.find(code)?.short[locale] ?? code]),
	);
}
