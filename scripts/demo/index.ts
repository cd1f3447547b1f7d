/** The demonstration datasets: synthetic, seeded, calibrated to published figures. */
export { buildMlcs, type MlcsOptions, type MlcsReport } from './build-mlcs.ts';
export { buildCamps, type CampOptions, type CampReport } from './camp-profiling/index.ts';
export { buildCluster, type ClusterOptions, type ClusterReport } from './cluster-analysis/index.ts';
export { estimateBy } from './estimate-by.ts';
export { compare, readPublished, type Comparison, type PublishedFigure } from './published.ts';
export { SITES_SEED } from './sites/index.ts';
