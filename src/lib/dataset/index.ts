/** What is in a dataset: ids, codebook, design, indicators, coverage, caveats, disclosure. */
export * from './ids.ts';
export * from './text.ts';
export { foldText, hasWords } from './found-text.ts';
export * from './expression.ts';
export * from './dataset-schema.ts';
export * from './codebook-schema.ts';
export * from './design-schema.ts';
export * from './calibration-schema.ts';
export { calibratedDataset, type CalibrationOutcome } from './calibrated-dataset.ts';
export { designStages, fpcOf, type DesignStage, type StageFpc } from './design-stages.ts';
export * from './indicators-schema.ts';
export * from './definition-change.ts';
export { changeBetween, definitionChangesOf } from './comparable.ts';
export * from './coverage-schema.ts';
export * from './caveats-schema.ts';
export * from './disclosure-schema.ts';
export * from './dataset.ts';
export { exceedsDouble, storedType, type StoredType } from './stored-type.ts';
export type {
	CompletenessLine,
	MissedUnit,
	PublishedCompleteness,
} from './published-completeness.ts';
export type { PublishedUnit, PublishedUnits } from './published-units.ts';
export type { Catalogue, CatalogueEntry, CatalogueTable } from './catalogue.ts';
export { problem, problemsOf, type Problem } from './check-problem.ts';
export { checkTodo } from './check-todo.ts';
export { checkDataset } from './check-dataset.ts';
export {
	checkDescriptors,
	DESCRIPTORS,
	DESCRIPTOR_NAMES,
	type Checked,
	type DescriptorName,
	type Descriptors,
} from './check-descriptors.ts';
