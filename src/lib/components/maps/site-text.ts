/** What is said of a site, ready to be read; the caller knows the dataset and the language. */
export interface SiteText {
	readonly name: string;
	/** Where: "Waingmaw, Kachin". */
	readonly place: string;
	/** The value with its unit, or what stands in its place: "no answer". */
	readonly value: string;
	/** People, who reported, when, reached or not, standard: a sentence or phrase each. */
	readonly notes: readonly string[];
}

/** All that is said of a site in one line, for who cannot see it. */
export function siteLine({ name, place, value, notes }: SiteText): string {
	return [`${name}, ${place}: ${value}`, ...notes].join('. ');
}
