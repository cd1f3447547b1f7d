import MiniSearch from 'minisearch';
import { documentKey, type SearchDocument } from './document.ts';
import { indexTerms, queryTerms } from './tokenise.ts';

/** Finds documents by words of either language. */
export interface SearchIndex {
	/** The best matches first, at most `limit`; nothing for a text without letters or digits. */
	find(text: string, limit: number): readonly SearchDocument[];
}

/** Indicators before areas, large areas before small, camps last, where names match equally. */
const BOOST: Readonly<Record<SearchDocument['kind'], number>> = {
	indicator: 1.5,
	state: 1.3,
	unit: 1.2,
	township: 1,
	camp: 0.8,
};

const isLatin = (term: string): boolean => /^[\p{Script=Latin}\d]/u.test(term);

/** Builds an index over documents. All terms must occur; the last may be half typed. */
export function createSearchIndex(documents: readonly SearchDocument[]): SearchIndex {
	const byKey = new Map(documents.map((d) => [documentKey(d), d]));
	const index = new MiniSearch<{ id: string; title: string; note: string }>({
		fields: ['title', 'note'],
		tokenize: indexTerms,
		processTerm: (term) => term,
		searchOptions: {
			tokenize: queryTerms,
			boost: { title: 4 },
			boostDocument: (id) => BOOST[byKey.get(String(id))?.kind ?? 'township'],
			combineWith: 'AND',
			prefix: true,
			/* One slip in a Latin word of five letters or more; a Burmese syllable is too short. */
			fuzzy: (term) => (isLatin(term) && term.length > 4 ? 1 : false),
		},
	});
	index.addAll(
		documents.map((d) => ({
			id: documentKey(d),
			title: `${d.title.en} ${d.title.my}`,
			note: `${d.note.en} ${d.note.my}`,
		})),
	);
	return {
		find: (text, limit) =>
			index
				.search(text)
				.slice(0, limit)
				.flatMap(({ id }) => byKey.get(String(id)) ?? []),
	};
}
