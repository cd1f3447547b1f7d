/** Views of the area pages and of their index. */
export { default as AreaHeader } from './AreaHeader.svelte';
export { default as CaveatsHere } from './CaveatsHere.svelte';
export { default as DatasetSection } from './DatasetSection.svelte';
export { default as LedgerHere } from './LedgerHere.svelte';
export { default as PlaceList } from './PlaceList.svelte';
export { default as SitesHere } from './SitesHere.svelte';
export { default as StatesMap } from './StatesMap.svelte';
export { default as TakeAway } from './TakeAway.svelte';
export { default as Unknown } from './Unknown.svelte';
export { fetchArea, type FetchedArea } from './fetch-area.ts';
