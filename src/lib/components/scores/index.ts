/** The score card: which units fall short of which standard, sector by sector. */
export { default as ScoreCard } from './ScoreCard.svelte';
export { choicesOf } from './card.ts';
export { scorePage, type ScorePage } from './score-page.ts';
