import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import shp from 'shpjs';
import { feature } from 'topojson-client';
import type { Topology } from 'topojson-specification';

/** Areas of a boundary file, whatever its format. */
export type ShapeFeatures = readonly Feature<Polygon | MultiPolygon>[];

/** A layer of a boundary file, by its name in it. */
export interface ShapeLayer {
	readonly name: string;
	readonly features: ShapeFeatures;
}

function polygonsOnly(collection: FeatureCollection): ShapeFeatures {
	return collection.features.filter((each): each is Feature<Polygon | MultiPolygon> =>
		['Polygon', 'MultiPolygon'].includes(each.geometry?.type ?? ''),
	);
}

function fromTopology(topology: Topology): ShapeLayer[] {
	return Object.entries(topology.objects).map(([name, object]) => {
		const shape = feature(topology, object);
		const collection: FeatureCollection =
			shape.type === 'FeatureCollection' ? shape : { type: 'FeatureCollection', features: [shape] };
		return { name, features: polygonsOnly(collection) };
	});
}

function fromJson(path: string): ShapeLayer[] {
	const remedy = 'Give TopoJSON, GeoJSON or a zipped shapefile.';
	let json: Topology | FeatureCollection;
	try {
		json = JSON.parse(readFileSync(path, 'utf8')) as Topology | FeatureCollection;
	} catch {
		throw new Error(`invalid boundary file: ${basename(path)} (not JSON). ${remedy}`);
	}
	if (json.type === 'Topology') return fromTopology(json);
	if (json.type === 'FeatureCollection') {
		return [{ name: basename(path), features: polygonsOnly(json) }];
	}
	throw new Error(
		`invalid boundary file: ${basename(path)} (JSON of type ${String((json as { type?: unknown }).type)}). ${remedy}`,
	);
}

async function fromZip(path: string): Promise<ShapeLayer[]> {
	let parsed: Awaited<ReturnType<typeof shp>>;
	try {
		parsed = await shp(new Uint8Array(readFileSync(path)));
	} catch (error) {
		throw new Error(
			`invalid boundary file: ${basename(path)} (no readable shapefile inside). Zip the .shp, .dbf and .prj together.`,
			{ cause: error },
		);
	}
	const collections = Array.isArray(parsed) ? parsed : [parsed];
	return collections.map((collection) => ({
		name: collection.fileName ?? basename(path),
		features: polygonsOnly(collection),
	}));
}

/**
 * Reads the layers of a boundary file: TopoJSON, GeoJSON, or a zipped shapefile, whose coordinates
 * are turned to degrees by its `.prj`. Errors: `invalid boundary file: …`.
 */
export async function readShapeLayers(path: string): Promise<readonly ShapeLayer[]> {
	return path.toLowerCase().endsWith('.zip') ? fromZip(path) : fromJson(path);
}
