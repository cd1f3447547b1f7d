/** What is on the screen now? */
export { Explore, type Desk, type Instant, type Phase, type Task } from './explore.svelte.ts';
export { Instrument } from './instrument.svelte.ts';
export { Question, type QuestionPhase } from './question.svelte.ts';
export {
	ExtractSession,
	MOST_TABLES,
	type ExtractDesk,
	type Preview,
	type RowCount,
} from './extract.svelte.ts';
export {
	Packing,
	type PackedFile,
	type Packer,
	type PackingNotes,
	type PackingPhase,
	type PackingSteps,
} from './packing.svelte.ts';
