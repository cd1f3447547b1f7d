import schematic from '../../../data/geography/schematic.topo.json' with { type: 'json' };
import type { PCode } from '../../../src/lib/dataset/index.ts';
import type { BoundaryTopology } from '../../../src/lib/geography/index.ts';
import { placeMap, type Site, type SiteGroup } from '../../../src/lib/maps/index.ts';

/** The schematic boundaries of the repository: 330 townships. */
export const topology = schematic as unknown as BoundaryTopology;
export const townships = placeMap(topology, 'townships');

const group = (code: string, index: number): SiteGroup => ({
	code,
	label: { en: code, my: `${code} (my)` },
	index,
});
/** Two categories that shapes tell. */
export const GCA = group('GCA', 0);
export const NGCA = group('NGCA', 1);

/** A site near Myitkyina; anything may be said otherwise. */
export function siteAt(id: string, other: Partial<Site> = {}): Site {
	return {
		id,
		name: { en: `Site ${id}`, my: `နေရာ ${id}` },
		lon: 97.4,
		lat: 25.4,
		township: 'MMR001001' as PCode,
		group: GCA,
		size: 500,
		sizeIsOld: false,
		reached: true,
		classIndex: 2,
		value: 0.5,
		...other,
	};
}

/** Where camps of the north are, roughly: township, middle, spread in degrees, how many. */
const CROWDS = [
	['MMR001001', 97.39, 25.39, 0.08, 24],
	['MMR001002', 97.44, 25.35, 0.12, 23],
	['MMR001009', 96.31, 25.6, 0.1, 26],
	['MMR001012', 97.4, 24.2, 0.12, 40],
	['MMR015009', 97.9, 23.98, 0.15, 45],
	['MMR001014', 97.4, 27.33, 0.1, 8],
	['MMR012001', 92.87, 20.17, 0.04, 30],
	['MMR012007', 93.03, 20.05, 0.05, 20],
] as const;

/** 216 synthetic sites in eight crowds, the same on every call. */
export function crowdedSites(): readonly Site[] {
	return CROWDS.flatMap(([township, lon, lat, spread, count]) =>
		Array.from({ length: count }, (_, i) => {
			const [turn, out] = [i * 2.39996, Math.sqrt((i + 0.5) / count)];
			return siteAt(`${township}-${String(i).padStart(2, '0')}`, {
				township: township as PCode,
				lon: lon + Math.cos(turn) * out * spread,
				lat: lat + Math.sin(turn) * out * spread,
				group: township.startsWith('MMR012') ? null : i % 2 === 0 ? GCA : NGCA,
				size: i === 7 ? null : 60 + ((i * 7919) % (township === 'MMR012001' ? 9000 : 2500)),
				reached: i % 5 !== 4,
				sizeIsOld: i % 5 === 4,
				classIndex: i % 5 === 4 ? null : i % 4,
			});
		}),
	);
}
