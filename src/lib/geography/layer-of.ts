import type { AdminLevel } from '../dataset/index.ts';
import type { BoundaryLayer } from './shapes.ts';

/** The layer of a boundary file that has the areas of a level; null for a level without shapes. */
export function layerOf(level: AdminLevel): BoundaryLayer | null {
	switch (level) {
		case 'country':
			return 'country';
		case 'state15':
			return 'states15';
		case 'state18':
			return 'states18';
		case 'district':
			return null;
		case 'township':
			return 'townships';
	}
}
