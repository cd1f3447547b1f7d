/** What we use of `subset-font` 2.9; the types on the registry do not know `keepFeatures`. */
declare module 'subset-font' {
	interface SubsetFontOptions {
		readonly targetFormat: 'woff2';
		/** OpenType features that stay; all others are dropped. */
		readonly keepFeatures: readonly string[];
		readonly variationAxes: {
			readonly wght: number | { readonly min: number; readonly max: number };
		};
		readonly noHinting: boolean;
	}
	export default function subsetFont(
		font: Buffer,
		characters: string,
		options: SubsetFontOptions,
	): Promise<Buffer>;
}
