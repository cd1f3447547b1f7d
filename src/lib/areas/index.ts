/** What is known, and not known, of one area over all datasets? */
export { areaPlaces, holdersOf, placeOf, type AreaPlace, type PageLevel } from './place.ts';
