/** The 2014 census by township: real published figures, from `data/census` to Parquet. */
export { buildCensus, type CensusOptions, type CensusReport } from './build-census.ts';
