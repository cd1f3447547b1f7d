/** Which indicators, areas and camps carry these words, in either language? */
export { documentKey, type SearchDocument } from './document.ts';
export { areaDocuments, campDocuments, indicatorDocuments, type NamedCamp } from './documents.ts';
export { createSearchIndex, type SearchIndex } from './search-index.ts';
export { indexTerms, queryTerms } from './tokenise.ts';
