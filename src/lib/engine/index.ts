/** Who runs a statement? A port; the adapters are siblings under `adapters/`, imported by name. */
export type { Batch, Engine, EngineFiles, Row, TableFile, TakeBatch, Value } from './engine.ts';
export { EngineError, type EngineFault } from './engine-error.ts';
export { countingEngine, type CountingEngine } from './counting.ts';
export { restartingEngine, type EngineState, type EngineStateListener } from './restarting.ts';
