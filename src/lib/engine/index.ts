/** Who runs a statement? A port; the adapters are siblings under `adapters/`, imported by name. */
export type { Engine, Row, TableFile, Value } from './engine.ts';
export { EngineError, type EngineFault } from './engine-error.ts';
