import { createRandom } from '../random.ts';

/**
 * Draws of one site in one round. Every question has a stream of its own: a part that belongs to
 * the site and stays over the rounds, and a smaller part of the round, so that a camp resembles
 * itself and yet changes.
 */
export interface Draw {
	/** Normal, variance about 1: nine tenths of it stay with the site. */
	level(question: string): number;
	/** Whether something holds that holds for a share of sites; flips seldom. */
	holds(question: string, share: number): boolean;
	/** A share that varies from site to site around a typical one (normal on the logit scale). */
	share(question: string, typical: number, spread?: number): number;
	/** That share of a whole number, rounded; from 0 to `total`. */
	part(question: string, total: number, typical: number, spread?: number): number;
	/** A positive number that varies around a typical one (normal on the log scale). */
	amount(question: string, typical: number, spread?: number): number;
	/** One of several codes, with these odds. */
	choice<C extends string>(question: string, odds: Readonly<Record<C, number>>): C;
}

const STAYS = Math.sqrt(0.9);
const CHANGES = Math.sqrt(0.1);

/** The draws of a site and a round; the same seed and names give the same values. */
export function createDraw(seed: number, site: string, round: string): Draw {
	const level = (question: string): number =>
		STAYS * createRandom(seed, `camps/${site}/${question}`).normal() +
		CHANGES * createRandom(seed, `camps/${site}/${question}/${round}`).normal();
	const share = (question: string, typical: number, spread = 0.7): number => {
		const at = Math.min(Math.max(typical, 0.005), 0.995);
		return logistic(Math.log(at / (1 - at)) + spread * level(question));
	};
	return {
		level,
		holds: (question, of) => logistic(1.702 * level(question)) < of,
		share,
		part: (question, total, typical, spread) =>
			Math.round(total * share(question, typical, spread)),
		amount: (question, typical, spread = 0.35) => typical * Math.exp(spread * level(question)),
		choice: (question, odds) => {
			const codes = Object.keys(odds) as (keyof typeof odds)[];
			const scores = codes.map(
				(code) => Math.log(Math.max(odds[code], 1e-9)) + gumbel(level(`${question}/${code}`)),
			);
			return codes[scores.indexOf(Math.max(...scores))] as keyof typeof odds;
		},
	};
}

function logistic(x: number): number {
	return 1 / (1 + Math.exp(-x));
}

/** A Gumbel quantile from a normal one, so that choices have about the given odds. */
function gumbel(normal: number): number {
	const p = Math.min(Math.max(logistic(1.702 * normal), 1e-6), 1 - 1e-6);
	return -Math.log(-Math.log(p));
}
