/** The page of one camp: profile, history, gaps against standards, neighbours, downloads. */
export { default as CampView } from './CampView.svelte';
export { campPage, type CampPage, type KnownRegister } from './camp-page.ts';
