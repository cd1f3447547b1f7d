/** Threads beside the page: each is put together here, with the engine it uses. */
export { openExtractWorker } from './open-extract-worker.ts';
