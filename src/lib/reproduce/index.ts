/** How a number was computed: formulas, design, SQL, and the programs that compute it again. */
export { explain, type DegreesOfFreedom, type Explanation, type Letter } from './explain.ts';
export type { DesignCall } from './design-call.ts';
export {
	askedOfComparison,
	askedOfDistribution,
	askedOfRanking,
	askedOfVisits,
} from './asked-of.ts';
export type { Asked, DomainPair, VisitPair } from './question.ts';
export { COMPUTED_METHOD_IDS, type ComputedMethodId } from './methods.ts';
