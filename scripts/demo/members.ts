import type { Random } from './random.ts';

/** Who lives in a household, as counts that agree with each other. */
export interface Members {
	readonly headAge: number;
	readonly headFemale: boolean;
	readonly marital: 'married' | 'never-married' | 'widowed' | 'separated';
	readonly men15: number;
	readonly women15: number;
	readonly under15: number;
	readonly aged0to4: number;
	readonly boys: number;
	readonly girls: number;
	readonly schoolBoys: number;
	readonly schoolGirls: number;
	readonly aged15to64: number;
	readonly aged60plus: number;
}

interface Person {
	readonly age: number;
	readonly female: boolean;
}

/** Chance that a member beside head and spouse is a child, by the head's age. */
function childChance(headAge: number, urban: boolean): number {
	const base = headAge < 30 ? 0.66 : headAge < 40 ? 0.8 : headAge < 50 ? 0.6 : 0.4;
	return base * (urban ? 0.88 : 1.04);
}

/** Makes up the members of a household of `size` whose head is given. */
export function assemble(
	size: number,
	headAge: number,
	headFemale: boolean,
	urban: boolean,
	random: Random,
): Members {
	const marital = maritalStatus(size, headAge, headFemale, random);
	const spouse = marital === 'married' && size >= 2 && (!headFemale || random.chance(0.5));
	const persons: Person[] = [{ age: headAge, female: headFemale }];
	if (spouse) {
		const gap = Math.round(headFemale ? 3 * random.normal() + 2 : 4 * random.normal() - 2);
		persons.push({ age: Math.max(18, headAge + gap), female: !headFemale });
	}
	while (persons.length < size) {
		const child = random.chance(childChance(headAge, urban));
		persons.push({
			age: child ? childAge(headAge, random) : adultAge(headAge, random),
			female: random.chance(child ? 0.492 : 0.53),
		});
	}
	return countMembers(persons, headAge, headFemale, marital);
}

function maritalStatus(
	size: number,
	age: number,
	female: boolean,
	random: Random,
): Members['marital'] {
	if (size === 1) return random.chance(age < 45 ? 0.75 : 0.25) ? 'never-married' : 'widowed';
	if (!female) {
		if (random.chance(age < 25 ? 0.85 : 0.92)) return 'married';
		return age > 55 ? 'widowed' : random.chance(0.6) ? 'never-married' : 'separated';
	}
	if (random.chance(0.27)) return 'married';
	if (random.chance(age > 45 ? 0.75 : 0.35)) return 'widowed';
	return random.chance(0.6) ? 'never-married' : 'separated';
}

function childAge(headAge: number, random: Random): number {
	if (headAge < 30) return random.integer(8);
	if (headAge < 40) return random.integer(16);
	return random.integer(18);
}

function adultAge(headAge: number, random: Random): number {
	if (headAge < 50 && random.chance(0.22)) return 60 + random.integer(25);
	const oldest = headAge >= 50 ? Math.min(48, headAge - 16) : 45;
	return 18 + random.integer(Math.max(1, oldest - 17));
}

function countMembers(
	persons: readonly Person[],
	headAge: number,
	headFemale: boolean,
	marital: Members['marital'],
): Members {
	const count = (holds: (person: Person) => boolean): number => persons.filter(holds).length;
	return {
		headAge,
		headFemale,
		marital,
		men15: count((p) => p.age >= 15 && !p.female),
		women15: count((p) => p.age >= 15 && p.female),
		under15: count((p) => p.age < 15),
		aged0to4: count((p) => p.age < 5),
		boys: count((p) => p.age < 18 && !p.female),
		girls: count((p) => p.age < 18 && p.female),
		schoolBoys: count((p) => p.age >= 6 && p.age <= 15 && !p.female),
		schoolGirls: count((p) => p.age >= 6 && p.age <= 15 && p.female),
		aged15to64: count((p) => p.age >= 15 && p.age <= 64),
		aged60plus: count((p) => p.age >= 60),
	};
}
