/** A view in words: names of cells, caveats, and the notes that travel with numbers. */
export { cellLabel, codeLabel, shortLabels, type PlaceNames } from './labels.ts';
export { caveatWords, type CaveatWords } from './caveat-words.ts';
export { completenessWords, roundName } from './completeness-words.ts';
export { inequalityFormat, lineWords, measureFormat } from './welfare-words.ts';
export { filterWords, notStatedWords, viewNotes } from './notes.ts';
