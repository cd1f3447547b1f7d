import type { Dataset } from '../dataset/index.ts';
import type { Area, Gazetteer } from '../geography/index.ts';
import type { SearchDocument } from './document.ts';

/** The indicators of a survey, in the order of its descriptors. */
export function indicatorDocuments(dataset: Dataset): readonly SearchDocument[] {
	const { id, short } = dataset.info;
	return dataset.indicators.map((indicator) => {
		const theme = dataset.codebook.themes.find((t) => t.id === indicator.theme)?.label;
		return {
			kind: 'indicator',
			dataset: id,
			indicator: indicator.id,
			title: indicator.title,
			note: theme ? { en: `${short.en} · ${theme.en}`, my: `${short.my} · ${theme.my}` } : short,
		};
	});
}

/** The 15 states and regions and the townships, each with the area that holds it. */
export function areaDocuments(gazetteer: Gazetteer): readonly SearchDocument[] {
	const document = (kind: 'state' | 'township', area: Area, holder: Area | undefined) => ({
		kind,
		area: area.code,
		title: kind === 'state' ? area.full : area.short,
		note: holder?.full ?? area.short,
	});
	return [
		...gazetteer.areasAt('state15').map((a) => document('state', a, gazetteer.find('MMR'))),
		...gazetteer
			.areasAt('township')
			.map((a) => document('township', a, gazetteer.at('state15', a.code))),
	];
}
