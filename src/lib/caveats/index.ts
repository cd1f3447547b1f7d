/** Which caveats hold for exactly this view? Ids, no prose. */
export { applies, bySeverity, caveatsFor, type CaveatContext } from './applies.ts';
export {
	COMPUTED_CAVEATS,
	computedCaveats,
	registerCaveats,
	type ComputedCaveat,
	type ComputedCaveatId,
	type JudgedCell,
	type JudgedRegister,
} from './computed.ts';
