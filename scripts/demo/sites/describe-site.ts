import type { Random } from '../random.ts';
import type { SiteDraft } from './draft-sites.ts';
import type { SiteAgency, SiteType } from './site.ts';

const TYPES: readonly SiteType[] = [
	'planned-camp',
	'self-settled',
	'church-compound',
	'monastery-compound',
	'public-building',
	'town-quarter',
];

/** What kind of site it is: chances made up per state and control. */
export function drawType({ state, control }: SiteDraft, random: Random): SiteType {
	const weights = {
		MMR001: control === 'NGCA' ? [62, 28, 6, 0, 4, 0] : [30, 6, 40, 8, 6, 10],
		MMR015: control === 'NGCA' ? [35, 40, 12, 5, 8, 0] : [15, 15, 25, 28, 10, 7],
		MMR012: [70, 20, 0, 6, 4, 0],
	}[state];
	return TYPES[random.pick(weights)] ?? 'planned-camp';
}

const AGENCIES: readonly SiteAgency[] = [
	'camp-committee',
	'faith-based',
	'local-ngo',
	'ingo',
	'government',
	'local-authority',
];

/** What sort of body manages it: churches and monasteries mostly manage their own compounds. */
export function drawAgency(
	{ state, control }: SiteDraft,
	type: SiteType,
	random: Random,
): SiteAgency {
	const compound = type === 'church-compound' || type === 'monastery-compound';
	const weights = compound
		? [10, 75, 15, 0, 0, 0]
		: state === 'MMR012'
			? [20, 0, 10, 40, 30, 0]
			: control === 'NGCA'
				? [25, 25, 25, 5, 0, 20]
				: [25, 30, 25, 15, 5, 0];
	return AGENCIES[random.pick(weights)] ?? 'camp-committee';
}
