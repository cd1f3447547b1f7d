/** Replicate weights: BRR, Fay, jackknife, bootstrap; in the words of R's `svrepdesign`. */
export {
	replicateDesign,
	type ReplicateDesign,
	type ReplicateRule,
	type ReplicateType,
} from './design.ts';
export {
	estimateReplicates,
	replicateValues,
	type ReplicateDomain,
	type ReplicateSums,
} from './estimate.ts';
export {
	bootstrapMultipliers,
	jackknifeMultipliers,
	type ReplicateMultipliers,
} from './multipliers.ts';
export { replicateDf, weightRank } from './rank.ts';
export { replicateSe } from './variance.ts';
export { withReplicates, type ReplicateResult, type ReplicateSample } from './with-replicates.ts';
export { sfc32 } from './uniform.ts';
