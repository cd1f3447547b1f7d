/** The catalogue: a card for each survey. */
export { drawMiniMap, type MiniMapData } from './mini-map.ts';
export { formatPeriod } from './period.ts';
export { default as SampleBar } from './SampleBar.svelte';
export { default as StatusBadge } from './StatusBadge.svelte';
export { surveyCard, type SurveyCardData } from './survey-card.ts';
export { default as SurveyCard } from './SurveyCard.svelte';
