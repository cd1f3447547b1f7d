import type { Survey } from '$lib/analysis/index.ts';
import { Question, type Task } from '$lib/state/index.ts';
import { untrack } from 'svelte';
import type { Work } from './work.ts';

/** A use case of `analysis` that needs a survey: a source with a sample. */
export type SurveyTask<T> = (
	survey: Survey,
	engine: Parameters<Task<T>>[1],
	signal: AbortSignal,
) => Promise<T>;

/**
 * A question to the survey on the screen, asked again whenever what `task` reads changes, and stopped
 * with the component that made it.
 *
 * @param work how tasks are done; read at each question
 * @param task reads what the question depends on and gives what is to be done; null: nothing is asked
 */
export function surveyQuestion<T>(work: () => Work, task: () => SurveyTask<T> | null): Question<T> {
	const question = new Question<T>();
	$effect(() => {
		const ask = task();
		if (ask === null) return;
		untrack(
			() =>
				void question.ask((signal) =>
					work()((source, engine, aborted) => {
						if (!('frame' in source))
							throw new Error(
								`invalid source: ${source.dataset.info.id} (no sample). Use a survey.`,
							);
						return ask(source, engine, aborted);
					}, signal),
				),
		);
	});
	$effect(() => () => question.stop());
	return question;
}
