import type { PCode } from '../dataset/index.ts';
import type { Area, AreaLevel } from './area.ts';
import type { Gazetteer } from './gazetteer.ts';
import { foldPlaceName, likeness, oldNamesOf } from './match-place-name.ts';

/** What stands where a place should: a code or a name, in either language. */
export interface PlaceQuestion {
	readonly text: string;
	readonly level: AreaLevel;
	/** Areas that hold the place, as far as is known from the same row. */
	readonly within?: readonly PCode[];
	/** The only codes that may be the answer, where a list has only some of the areas of a level. */
	readonly among?: ReadonlySet<string>;
}

/** Why a text is not taken for a place without asking. */
export type Unsettled =
	| 'unknown'
	| 'ambiguous'
	| 'outside'
	| 'other-level'
	| 'roll-up'
	| 'split'
	| 'merged'
	| 'not-listed';

/** An area that may be meant; `likeness` is 1 where the name is the same or a known old one. */
export interface PlaceSuggestion {
	readonly area: Area;
	readonly likeness: number;
}

/**
 * What a text means. Only `code`, `name` (the same name, in one area only) and `roll-up` (a MIMU
 * unit where its state is asked for) are taken; everything else is for a person to settle.
 */
export type PlaceMatch =
	| { readonly kind: 'code' | 'name' | 'roll-up'; readonly area: Area }
	| {
			readonly kind: 'unsettled';
			readonly why: Unsettled;
			readonly suggestions: readonly PlaceSuggestion[];
	  };

/** Matches codes and names of places with the areas of a gazetteer. */
export interface PlaceMatcher {
	match(question: PlaceQuestion): PlaceMatch;
}

interface Named {
	readonly area: Area;
	readonly names: readonly string[];
	readonly old: readonly string[];
}

const LOOKS_LIKE_CODE = /^mmr[0-9a-z]*$/;
const MOST_SUGGESTIONS = 3;
/** Below this a suggestion is noise; a place outside the area that should hold it counts for less. */
const LEAST_LIKENESS = 0.55;
const OUTSIDE_FACTOR = 0.8;

function namedOf(area: Area): Named {
	const written = [area.short.en, area.full.en, area.short.my, area.full.my];
	const names = [...new Set(written.map(foldPlaceName))].filter((name) => name !== '');
	return { area, names, old: names.flatMap(oldNamesOf) };
}

/** Builds the lookups once; a matcher answers any number of questions. */
export function createPlaceMatcher(gazetteer: Gazetteer): PlaceMatcher {
	const levels = new Map<AreaLevel, readonly Named[]>();
	const namedAt = (level: AreaLevel): readonly Named[] => {
		const known = levels.get(level) ?? gazetteer.areasAt(level).map(namedOf);
		levels.set(level, known);
		return known;
	};

	function holds(area: Area, within: readonly PCode[] | undefined): boolean {
		if (within === undefined) return true;
		const around = [area, ...gazetteer.ancestors(area.code)].map((a) => a.code);
		return within.every((code) => around.includes(code));
	}

	function unsettled(why: Unsettled, areas: readonly Area[]): PlaceMatch {
		const suggestions = areas.slice(0, MOST_SUGGESTIONS).map((area) => ({ area, likeness: 1 }));
		return { kind: 'unsettled', why, suggestions };
	}

	function matchCode(code: string, question: PlaceQuestion): PlaceMatch {
		const { level, within, among } = question;
		const change = gazetteer.change(code);
		if (change) return unsettled(change.kind, change.into.map(gazetteer.area));
		const area = gazetteer.find(code);
		if (area === undefined) return { kind: 'unsettled', why: 'unknown', suggestions: [] };
		if (!area.levels.includes(level)) return matchOtherLevel(area, level);
		if (!holds(area, within)) return unsettled('outside', [area]);
		if (among && !among.has(area.code)) return unsettled('not-listed', [area]);
		return { kind: 'code', area };
	}

	/** A unit of MIMU has one state; a roll-up has several units, which only a person can tell apart. */
	function matchOtherLevel(area: Area, level: AreaLevel): PlaceMatch {
		const above = gazetteer.at(level, area.code);
		if (level === 'state15' && area.levels.includes('state18') && above) {
			return { kind: 'roll-up', area: above };
		}
		if (above) return unsettled('other-level', [above]);
		const below = gazetteer.children(area.code).filter((a) => a.levels.includes(level));
		const rollUp = level === 'state18' && area.levels.includes('state15');
		return unsettled(rollUp ? 'roll-up' : 'other-level', below);
	}

	function matchName(folded: string, question: PlaceQuestion): PlaceMatch {
		const { level, within, among } = question;
		const same = namedAt(level).filter(({ names }) => names.includes(folded));
		const inside = same.filter(({ area }) => holds(area, within)).map(({ area }) => area);
		const [only] = inside;
		if (only && inside.length === 1) {
			if (among && !among.has(only.code)) return unsettled('not-listed', [only]);
			return { kind: 'name', area: only };
		}
		if (inside.length > 1) return unsettled('ambiguous', inside);
		const upward = level === 'state18' ? namedAt('state15') : [];
		const rollUp = upward.find(({ names, area }) => names.includes(folded) && holds(area, within));
		if (rollUp) return matchOtherLevel(rollUp.area, level);
		const why = same.length > 0 ? 'outside' : 'unknown';
		return { kind: 'unsettled', why, suggestions: suggest(folded, question) };
	}

	function suggest(folded: string, question: PlaceQuestion): readonly PlaceSuggestion[] {
		const { level, within, among } = question;
		return namedAt(level)
			.filter(({ area }) => among === undefined || among.has(area.code))
			.map(({ area, names, old }) => {
				const near = Math.max(...names.map((name) => likeness(folded, name)));
				const best = old.includes(folded) ? 1 : near;
				return { area, likeness: holds(area, within) ? best : best * OUTSIDE_FACTOR };
			})
			.filter((suggestion) => suggestion.likeness >= LEAST_LIKENESS)
			.sort((a, b) => b.likeness - a.likeness)
			.slice(0, MOST_SUGGESTIONS);
	}

	return {
		match(question) {
			const folded = foldPlaceName(question.text);
			if (LOOKS_LIKE_CODE.test(folded)) return matchCode(folded.toUpperCase(), question);
			return matchName(folded, question);
		},
	};
}
