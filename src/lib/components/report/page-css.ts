import type { Locale } from '../../i18n/index.ts';

/** What stands in the margins of every printed page. */
export interface RunningTitle {
	readonly title: string;
	/** "Synthetic, not for citation"; empty for data that is not. */
	readonly status: string;
}

const FONT = `'Inter Variable', 'Noto Sans Myanmar Variable', sans-serif`;
const BOX = `font: 7.5pt ${FONT}; color: #47545e; vertical-align: middle;`;
const NUMERALS: Readonly<Record<Locale, string>> = { en: 'decimal', my: 'myanmar' };

/**
 * The page of a printer as CSS: A4 upright, running title and status above, page numbers below, in
 * the numerals of the language. Browsers without margin boxes leave these out.
 */
export function pageCss(locale: Locale, { title, status }: RunningTitle): string {
	const counter = (name: string): string => `counter(${name}, ${NUMERALS[locale]})`;
	return `@page { size: A4; margin: 16mm 14mm 15mm;
	@top-left { content: ${cssText(title)}; width: 55%; ${BOX} }
	@top-right { content: ${cssText(status)}; width: 45%; ${BOX} text-align: right; }
	@bottom-left { content: 'Sittan'; ${BOX} }
	@bottom-right { content: ${counter('page')} ' / ' ${counter('pages')}; ${BOX} } }`;
}

/** A text as a CSS string that no markup can end: what is special there is escaped. */
export function cssText(text: string): string {
	const escaped = text.replace(
		/["'\\<>&\n\r\f]/g,
		(character) => `\\${character.codePointAt(0)?.toString(16)} `,
	);
	return `"${escaped}"`;
}
