/** What is on the screen now? */
export { Explore, type Desk, type Instant, type Phase, type Task } from './explore.svelte.ts';
export { Instrument } from './instrument.svelte.ts';
export { Question, type QuestionPhase } from './question.svelte.ts';
