import { topology } from 'topojson-server';
import type { BoundaryTopology } from '../../../src/lib/geography/index.ts';
import { AREAS } from '../charts/chart-fixture.ts';

/** A square of one degree, wound clockwise as d3-geo wants it, on a grid two cells wide. */
function square(code: string, column: number, row: number) {
	const [west, north] = [94 + column, 26 - row];
	return {
		type: 'Feature' as const,
		id: code,
		properties: {},
		geometry: {
			type: 'Polygon' as const,
			coordinates: [
				[
					[west, north],
					[west + 1, north],
					[west + 1, north - 1],
					[west, north - 1],
					[west, north],
				],
			],
		},
	};
}

const collection = (features: ReturnType<typeof square>[]) => ({
	type: 'FeatureCollection' as const,
	features,
});

/** Six square states in two columns and three rows, and one township within the last of them. */
export const boundaries = {
	...topology(
		{
			states15: collection(AREAS.map((code, i) => square(code, i % 2, Math.floor(i / 2)))),
			townships: collection([square('MMR015308', 1, 2)]),
			states18: collection([]),
			country: collection([]),
		},
		1e4,
	),
	provenance: { kind: 'schematic', geography: 'test', source: 'Synthetic squares' },
} as unknown as BoundaryTopology;
