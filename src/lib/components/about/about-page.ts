import type { Dataset, SourceText } from '$lib/dataset/index.ts';
import { formatCount, formatValue, localDigits, say, type Locale } from '$lib/i18n/index.ts';
import { about, aboutPhrases, levelWords } from '$lib/i18n/messages/about.ts';

/** A rule of disclosure with the source it is taken from. */
export interface RuleEntry {
	readonly rule: string;
	readonly source: SourceText;
}

/** What may leave, and when a number is too weak to show, each with its source. */
export function disclosureRules(dataset: Dataset, locale: Locale): readonly RuleEntry[] {
	const { minimumN, cautionN, cvBands, k, never, finestLevel, rows } = dataset.disclosure;
	const count = (n: number): string => formatCount(locale, n);
	const percent = (share: number): string =>
		formatValue(locale, share, { style: 'percent', decimals: 1 });
	const ofSample: readonly RuleEntry[] = [
		{
			rule: say(locale, aboutPhrases.cautionN, { n: count(cautionN.value) }),
			source: cautionN.source,
		},
		{
			rule: say(locale, aboutPhrases.cvBands, {
				caution: percent(cvBands.caution),
				withhold: percent(cvBands.withhold),
			}),
			source: cvBands.source,
		},
	];
	const minimum = say(locale, aboutPhrases.minimumN, { n: count(minimumN.value) });
	const rules: RuleEntry[] = [
		...(minimumN.value > 0 ? [{ rule: minimum, source: minimumN.source }] : []),
		...(dataset.kind === 'survey' ? ofSample : []),
		{
			rule: say(locale, aboutPhrases.finest, {
				level: say(locale, levelWords[finestLevel.value]),
			}),
			source: finestLevel.source,
		},
		{ rule: rows.reason[locale], source: rows.source },
	];
	if (k.keys.length > 0) {
		rules.push({
			rule: say(locale, aboutPhrases.k, { k: count(k.value), keys: k.keys.join(', ') }),
			source: k.source,
		});
	}
	if (never.columns.length > 0) {
		rules.push({
			rule: say(locale, aboutPhrases.never, { columns: never.columns.join(', ') }),
			source: never.source,
		});
	}
	return rules;
}

/** One file of the manifest. */
export interface PublishedFile {
	readonly path: string;
	readonly bytes: number;
	readonly sha256: string;
	readonly rows?: number;
}

/** A file to take away. */
export interface FileEntry {
	readonly path: string;
	readonly name: string;
	readonly size: string;
	readonly rows: string;
	readonly sha256: string;
}

/** The tables, descriptors and ledger of a dataset; estimates are on the Explore screen. */
export function downloads(
	files: readonly PublishedFile[],
	dataset: string,
	locale: Locale,
): readonly FileEntry[] {
	return files
		.filter(({ path }) => path.startsWith(`${dataset}/`) && !path.includes('/estimates/'))
		.map(({ path, bytes, sha256, rows }) => ({
			path,
			name: path.slice(dataset.length + 1),
			size: say(locale, aboutPhrases.kilobytes, {
				n: formatCount(locale, Math.ceil(bytes / 1024)),
			}),
			rows: rows === undefined ? '' : formatCount(locale, rows),
			sha256,
		}));
}

/** An indicator with what its number means and how it is computed. */
export interface IndicatorEntry {
	readonly id: string;
	readonly title: string;
	readonly kind: string;
	readonly unit: string;
	readonly definition: string;
	readonly method: string;
	readonly sdg: string | null;
	/** A standard the value is held against, with its source. */
	readonly standard: { readonly label: string; readonly source: SourceText } | null;
}

/** Indicators by theme, in the order of the codebook. */
export function indicatorThemes(dataset: Dataset, locale: Locale) {
	return dataset.codebook.themes
		.map(({ id, label }) => ({
			label: label[locale],
			indicators: dataset.indicators
				.filter((indicator) => indicator.theme === id)
				.map((indicator): IndicatorEntry => ({
					id: indicator.id,
					title: indicator.title[locale],
					kind: say(locale, about[`kind_${indicator.kind}`]),
					unit: indicator.unit[locale],
					definition: indicator.definition[locale],
					method: indicator.method[locale],
					sdg: indicator.sdg === undefined ? null : localDigits(locale, indicator.sdg),
					standard: indicator.standard
						? { label: indicator.standard.label[locale], source: indicator.standard.source }
						: null,
				})),
		}))
		.filter(({ indicators }) => indicators.length > 0);
}
