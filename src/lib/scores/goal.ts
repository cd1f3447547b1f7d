import type { RegisterDataset, RegisterIndicator, ThemeId } from '../dataset/index.ts';

/** What a value is held against: a stated standard, or, for a gap, that there is none. */
export interface Goal {
	/** In the unit of the value. */
	readonly value: number;
	readonly kind: 'at-most' | 'at-least';
}

/** The goal of an indicator: its standard, else no gap for a gap; null where it has neither. */
export function goalOf(indicator: RegisterIndicator): Goal | null {
	const { standard } = indicator;
	if (standard !== undefined) return { value: standard.value, kind: standard.kind };
	return indicator.kind === 'gap' ? { value: 0, kind: 'at-most' } : null;
}

/** What sums of decimals may be off by; a goal missed by less is met. */
const EXACT = 1e-9;

/** Whether a value meets a goal; the goal itself is met. */
export function meets({ kind, value: goal }: Goal, value: number): boolean {
	switch (kind) {
		case 'at-most':
			return value <= goal + EXACT;
		case 'at-least':
			return value >= goal - EXACT;
	}
}

/** An indicator with what it is held against. */
export interface ScoredMeasure {
	readonly indicator: RegisterIndicator;
	readonly goal: Goal;
}

/** The indicators of a register that are held against something, by sector in codebook order. */
export function scoredMeasures({
	codebook,
	indicators,
}: RegisterDataset): readonly ScoredMeasure[] {
	return codebook.themes.flatMap(({ id }) =>
		indicators
			.filter((indicator) => indicator.theme === id)
			.flatMap((indicator) => {
				const goal = goalOf(indicator);
				return goal === null ? [] : [{ indicator, goal }];
			}),
	);
}

/** A sector of the card, with the positions of its measures among those of the card. */
export interface Sector {
	readonly theme: ThemeId;
	readonly measures: readonly number[];
}

/** The sectors that have measures, in the order of the measures. */
export function sectorsOf(themes: readonly ThemeId[]): readonly Sector[] {
	return [...new Set(themes)].map((theme) => ({
		theme,
		measures: themes.flatMap((other, i) => (other === theme ? [i] : [])),
	}));
}
