import { describe, expect, it } from 'vitest';
import {
	innerBorders,
	loadTopology,
	shapes,
	type BoundaryTopology,
} from '../../../src/lib/geography/index.ts';

/** Two unit squares side by side; arc 0 is the border they share. */
const topology: BoundaryTopology = {
	type: 'Topology',
	provenance: { kind: 'schematic', geography: 'test-1', source: 'made for this test' },
	arcs: [
		[
			[97, 21],
			[97, 20],
		],
		[
			[97, 20],
			[96, 20],
			[96, 21],
			[97, 21],
		],
		[
			[97, 21],
			[98, 21],
			[98, 20],
			[97, 20],
		],
	],
	objects: {
		townships: {
			type: 'GeometryCollection',
			geometries: [
				{ type: 'Polygon', id: 'MMR001001', arcs: [[0, 1]] },
				{ type: 'Polygon', id: 'MMR001002', arcs: [[~0, 2]] },
			],
		},
		states18: { type: 'GeometryCollection', geometries: [] },
		states15: { type: 'GeometryCollection', geometries: [] },
		country: {
			type: 'GeometryCollection',
			geometries: [{ type: 'Polygon', arcs: [[1, 2]] }],
		},
	},
};

describe('shapes', () => {
	it('gives a feature per area with its P-code as id', () => {
		expect(shapes(topology, 'townships').map(({ id }) => id)).toEqual(['MMR001001', 'MMR001002']);
	});

	it('gives the country the code MMR even where a file leaves it out', () => {
		expect(shapes(topology, 'country').map(({ id }) => id)).toEqual(['MMR']);
	});

	it('refuses a feature whose id is no P-code', () => {
		const geometries = [{ type: 'Polygon' as const, id: 'Kachin', arcs: [[0, 1]] }];
		const broken: BoundaryTopology = {
			...topology,
			objects: { ...topology.objects, states18: { type: 'GeometryCollection', geometries } },
		};
		expect(() => shapes(broken, 'states18')).toThrow('invalid P-code: Kachin');
	});
});

describe('innerBorders', () => {
	it('gives the border between two areas once, and no outer one', () => {
		expect(innerBorders(topology, 'townships').coordinates).toEqual([
			[
				[97, 21],
				[97, 20],
			],
		]);
	});
});

describe('loadTopology', () => {
	it('says which file is missing and how to make it', async () => {
		const notFound = () => Promise.resolve(new Response('', { status: 404 }));
		await expect(loadTopology('/data/townships.topo.json', notFound)).rejects.toThrow(
			'invalid boundary file: /data/townships.topo.json (status 404). Build the site',
		);
	});
});
