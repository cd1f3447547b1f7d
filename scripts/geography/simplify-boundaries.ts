import { quantize } from 'topojson-client';
import {
	filter,
	filterWeight,
	presimplify,
	quantile,
	simplify,
	sphericalRingArea,
	sphericalTriangleArea,
} from 'topojson-simplify';
import type { BoundaryTopology } from '../../src/lib/geography/index.ts';

/** Rings under this area are slivers: 0.05 km² in steradians. The smallest township has 0.6 km². */
const SLIVER_STERADIANS = 0.05 / 6371.0088 ** 2;
/** Shares of the corners to drop, tried in turn until the file is small enough. */
const SHARES = [0, 0.3, 0.5, 0.65, 0.75, 0.82, 0.88, 0.92, 0.95];
/** Steps across the map after simplification: about 15 m from west to east. */
const GRID = 60_000;

/** The library passes whether a ring is a hole as well, which its published types leave out. */
const ringArea = sphericalRingArea as (ring: Parameters<typeof sphericalRingArea>[0]) => number;

/** A simplified boundary file and what was done to it. */
export interface Simplified {
	readonly topology: BoundaryTopology;
	readonly bytes: number;
	/** Share of the corners that was dropped (Visvalingam's method, smallest triangles first). */
	readonly dropped: number;
}

function withoutCorners(prepared: BoundaryTopology, share: number): BoundaryTopology {
	// The library counts quantiles of the weights from the largest.
	const kept = simplify(prepared, quantile(prepared, 1 - share));
	const clean = filter(kept, filterWeight(kept, SLIVER_STERADIANS, ringArea));
	const { provenance } = prepared;
	return { ...quantize(clean, GRID), provenance } as unknown as BoundaryTopology;
}

/**
 * Drops slivers and the corners that show least until the file has at most `maxBytes`, in all layers
 * at once so that borders stay shared. No area is lost: it stops before one would vanish, and the
 * file is then larger than asked.
 */
export function simplifyBoundaries(topology: BoundaryTopology, maxBytes: number): Simplified {
	const { provenance } = topology;
	const prepared = { ...presimplify(topology, sphericalTriangleArea), provenance };
	const areas = topology.objects.townships.geometries.length;
	let best: Simplified | undefined;
	for (const dropped of SHARES) {
		const candidate = withoutCorners(prepared, dropped);
		if (candidate.objects.townships.geometries.length < areas) break;
		best = { topology: candidate, bytes: JSON.stringify(candidate).length, dropped };
		if (best.bytes <= maxBytes) break;
	}
	if (best) return best;
	throw new Error(
		`invalid boundary file: ${topology.provenance.file?.name ?? ''} (a township is smaller than 0.05 km²). Check its shapes.`,
	);
}
