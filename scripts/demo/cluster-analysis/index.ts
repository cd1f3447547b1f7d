/** Monthly reports on the sites of Kachin, northern Shan and Rakhine: synthetic, calibrated. */
export { buildCluster, type ClusterOptions, type ClusterReport } from './build-cluster.ts';
export { REPORT_MONTHS, REPORTED, SHELTER, valueIn, type ReportedTotal } from './published.ts';
