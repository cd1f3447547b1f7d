/** Which indicators and areas carry these words, in either language? */
export { documentKey, type SearchDocument } from './document.ts';
export { areaDocuments, indicatorDocuments } from './documents.ts';
export { createSearchIndex, type SearchIndex } from './search-index.ts';
export { indexTerms, queryTerms } from './tokenise.ts';
