import type { Gazetteer } from '../../src/lib/geography/index.ts';
import type { ShapeFeatures, ShapeLayer } from './read-shapes.ts';

/** Shapes with the P-code of each, and the property the codes were found in. */
export interface CodedShapes {
	readonly layer: string;
	readonly property: string;
	readonly codes: readonly string[];
	readonly features: ShapeFeatures;
}

const TOWNSHIP_CODE = /^MMR\d{6}$/;
const STATE_CODE = /^MMR\d{3}$/;
/** The name under which a feature's own `id` is looked at, beside its properties. */
const FEATURE_ID = 'id';

function valueOf(feature: ShapeFeatures[number], property: string): string {
	const value: unknown =
		property === FEATURE_ID && feature.id !== undefined
			? feature.id
			: feature.properties?.[property];
	return typeof value === 'string' ? value.trim() : String(value ?? '');
}

function propertiesOf({ features }: ShapeLayer): string[] {
	return [...new Set([FEATURE_ID, ...features.flatMap((f) => Object.keys(f.properties ?? {}))])];
}

/** Share of the features whose value looks like a code, and whether the values are all different. */
function score(layer: ShapeLayer, property: string, pattern: RegExp): number {
	const values = layer.features.map((feature) => valueOf(feature, property));
	const fitting = values.filter((value) => pattern.test(value));
	return new Set(fitting).size / Math.max(1, values.length);
}

/**
 * Finds the layer and property that hold township P-codes, whatever they are called (`TS_PCODE`,
 * `ts_pcode`, `id`): the one in which most features have a code of their own.
 *
 * Errors: `invalid boundary file: …` where no property holds them, or where the file has states only.
 */
export function findCodes(layers: readonly ShapeLayer[], file: string): CodedShapes {
	const candidates = layers.flatMap((layer) =>
		propertiesOf(layer).map((property) => ({
			layer,
			property,
			townships: score(layer, property, TOWNSHIP_CODE),
			states: score(layer, property, STATE_CODE),
		})),
	);
	const best = [...candidates].sort((a, b) => b.townships - a.townships)[0];
	if (best && best.townships > 0.5) {
		const codes = best.layer.features.map((feature) => valueOf(feature, best.property));
		return {
			layer: best.layer.name,
			property: best.property,
			codes,
			features: best.layer.features,
		};
	}
	if (candidates.some(({ states }) => states > 0.5)) {
		throw new Error(
			`invalid boundary file: ${file} (states and regions only). Give the layer of townships: the states are made from them, so that all levels agree.`,
		);
	}
	const seen = [...new Set(layers.flatMap(propertiesOf))].join(', ');
	throw new Error(
		`invalid boundary file: ${file} (no property holds township P-codes such as MMR001001; properties: ${seen}). Add a property TS_PCODE with MIMU place codes.`,
	);
}

/**
 * Refuses a file whose codes are not exactly the townships of the gazetteer, with the whole list:
 * codes that are unknown or repeated, and townships that have no shape.
 */
export function requireAllTownships(
	codes: readonly string[],
	gazetteer: Gazetteer,
	file: string,
): void {
	const townships = new Set<string>(gazetteer.areasAt('township').map(({ code }) => code));
	const present = new Set(codes);
	const unknown = [...present].filter((code) => !townships.has(code)).sort();
	const missing = [...townships].filter((code) => !present.has(code)).sort();
	if (unknown.length === 0 && missing.length === 0) return;
	const nameOf = (code: string): string =>
		gazetteer.find(code)?.short.en ?? gazetteer.change(code)?.short.en ?? '';
	const list = (found: readonly string[]): string =>
		found.length === 0
			? 'none'
			: found.map((code) => `${code || '(empty)'} ${nameOf(code)}`.trim()).join(', ');
	throw new Error(
		[
			`invalid boundary file: ${file} (its codes are not those of ${gazetteer.id}).`,
			`Not in the gazetteer (${unknown.length}): ${list(unknown)}.`,
			`Without a shape (${missing.length}): ${list(missing)}.`,
			'Give the township layer of the same release of the place codes.',
		].join(' '),
	);
}
