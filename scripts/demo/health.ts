import { type Column, flag, text, whole } from './column.ts';
import type { Households, Latent } from './households.ts';
import type { Random } from './random.ts';

/** Chance that a member was ill or hurt in the 30 days before a visit. */
const ILL = [0.075, 0.085, 0.125, 0.105];

/** Illness at a visit. */
export interface Illness {
	readonly members: readonly number[];
	readonly days: readonly number[];
}

/** Draws who was ill before each of the four visits; areas have bad and good months. */
export function drawIllness(
	households: Households,
	latent: Latent,
	size: readonly number[],
	random: Random,
): readonly Illness[] {
	return ILL.map((level) => {
		const areas = households.areas.map(() => Math.exp(0.45 * random.normal() - 0.1));
		const members = size.map((n, i) => {
			const wealth = Math.exp(-0.12 * (latent.wealth[i] ?? 0));
			const chance = level * wealth * (areas[households.area[i] ?? 0] ?? 1);
			return random.binomial(n, Math.min(0.6, chance));
		});
		const days = members.map((n) => {
			let sum = 0;
			for (let k = 0; k < n; k++) sum += Math.min(30, random.poisson(random.chance(0.8) ? 2.5 : 9));
			return sum;
		});
		return { members, days };
	});
}

const CARE = ['public', 'private', 'pharmacy', 'traditional', 'none'] as const;

/** The columns about health in the household table; illness is that of the first visit. */
export function healthColumns(
	households: Households,
	latent: Latent,
	illness: Illness | undefined,
	elderly: readonly number[],
	random: Random,
): Column[] {
	const ill = households.area.map((_, i) => (illness?.members[i] ?? 0) > 0);
	return [
		whole(
			'health_minutes',
			households.urban.map((urban, i) => {
				const far = latent.remoteness[households.area[i] ?? 0] ?? 0;
				const minutes = (urban ? 14 : 32) * Math.exp(0.45 * far + 0.5 * random.normal());
				return Math.round(Math.min(480, Math.max(1, minutes)));
			}),
		),
		flag('someone_ill', ill),
		text(
			'care_sought',
			ill.map((is, i) => {
				if (!is) return null;
				const better = Math.exp(0.3 * (latent.wealth[i] ?? 0));
				return CARE[random.pick([0.33, 0.36 * better, 0.2, 0.03, 0.08 / better])] ?? null;
			}),
		),
		flag(
			'disability',
			elderly.map((n) => random.chance(0.035 + 0.07 * Math.min(2, n))),
		),
	];
}
