/** The demonstration datasets: synthetic, seeded, calibrated to published figures. */
export { buildMlcs, type MlcsOptions, type MlcsReport } from './build-mlcs.ts';
