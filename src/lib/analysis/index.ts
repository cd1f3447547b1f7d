/** The use cases: a request, one statement, totals, estimates, the gate, caveats, a view. */
export { analyse, viewOf, type Survey } from './analyse.ts';
export { loadFrame } from './frame.ts';
export { defaultRequest, requestProblems, type ViewRequest } from './request.ts';
export type { AppliedCaveat, Cell, View } from './view.ts';
export { methodOf, viewJson, type CellJson, type ViewJson } from './view-json.ts';
