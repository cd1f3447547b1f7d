import type { Text } from '$lib/i18n/index.ts';
import { methodWords } from '$lib/i18n/messages/methods.ts';
import { comparisonMethodWords } from '$lib/i18n/messages/methods-comparisons.ts';
import { designMethodWords } from '$lib/i18n/messages/methods-designs.ts';
import { povertyMethodWords } from '$lib/i18n/messages/methods-poverty.ts';
import { intervalMethodWords } from '$lib/i18n/messages/methods-proportions.ts';
import { quantileMethodWords } from '$lib/i18n/messages/methods-quantiles.ts';
import { registerMethods, registerMethodWords } from '$lib/i18n/messages/methods-register.ts';
import { methodTopics } from '$lib/i18n/messages/methods-topics.ts';
import { FORMULAS } from './formulas.ts';
import type { MathNode } from './math.ts';
import {
	METHOD_IDS,
	METHOD_SOURCES,
	REGISTER_METHOD_IDS,
	type MethodSource,
} from './method-list.ts';
import * as comparisons from './topics/comparisons.ts';
import * as designs from './topics/designs.ts';
import * as poverty from './topics/poverty.ts';
import * as intervals from './topics/proportions.ts';
import * as quantiles from './topics/quantiles.ts';

/** One method: a section of the Methods page, whose anchor is its id. */
export interface MethodEntry<Id extends string = string> {
	readonly id: Id;
	readonly title: Text;
	readonly text: Text;
	/** None of a rule in words. */
	readonly formulas: readonly MathNode[];
	readonly source: MethodSource;
}

/** Methods under one heading. */
export interface MethodTopic<Id extends string = string> {
	/** Anchor of the heading. */
	readonly id: string;
	readonly title: Text;
	readonly text: Text | null;
	readonly methods: readonly MethodEntry<Id>[];
}

/** What a topic says of one of its methods. */
type Of<Id extends string, T> = Readonly<Record<Id, T>>;

function topic<Id extends string>(
	id: string,
	{ title, text }: { readonly title: Text; readonly text: Text | null },
	ids: readonly Id[],
	words: Of<Id, { readonly title: Text; readonly text: Text }>,
	formulas: Of<Id, readonly MathNode[]>,
	sources: Of<Id, MethodSource>,
): MethodTopic<Id> {
	const methods = ids.map((of) => ({
		id: of,
		title: words[of].title,
		text: words[of].text,
		formulas: formulas[of],
		source: sources[of],
	}));
	return { id, title, text, methods };
}

const titled = (title: Text): { readonly title: Text; readonly text: null } => ({
	title,
	text: null,
});

const { COMPARISON_METHOD_IDS, COMPARISON_FORMULAS, COMPARISON_METHOD_SOURCES } = comparisons;
const { DESIGN_METHOD_IDS, DESIGN_FORMULAS, DESIGN_METHOD_SOURCES } = designs;
const { INTERVAL_METHOD_IDS, INTERVAL_FORMULAS, INTERVAL_METHOD_SOURCES } = intervals;
const { POVERTY_METHOD_IDS, POVERTY_FORMULAS, POVERTY_METHOD_SOURCES } = poverty;
const { QUANTILE_METHODS, quantileFormulas, quantileSources } = quantiles;

/** Every topic of the Methods page, in its order; a new topic is a line here. */
// prettier-ignore
export const METHOD_TOPICS = [
	topic('estimates', titled(methodTopics.estimates), METHOD_IDS, methodWords, FORMULAS, METHOD_SOURCES),
	topic('intervals', titled(methodTopics.intervals), INTERVAL_METHOD_IDS, intervalMethodWords, INTERVAL_FORMULAS, INTERVAL_METHOD_SOURCES),
	topic('comparisons', titled(methodTopics.comparisons), COMPARISON_METHOD_IDS, comparisonMethodWords, COMPARISON_FORMULAS, COMPARISON_METHOD_SOURCES),
	topic('distribution', titled(methodTopics.distribution), QUANTILE_METHODS, quantileMethodWords, quantileFormulas, quantileSources),
	topic('poverty', titled(methodTopics.poverty), POVERTY_METHOD_IDS, povertyMethodWords, POVERTY_FORMULAS, POVERTY_METHOD_SOURCES),
	topic('designs', titled(methodTopics.designs), DESIGN_METHOD_IDS, designMethodWords, DESIGN_FORMULAS, DESIGN_METHOD_SOURCES),
	topic('registers', registerMethods, REGISTER_METHOD_IDS, registerMethodWords, FORMULAS, METHOD_SOURCES),
] as const;

/** The anchor of a method on the Methods page. */
export type MethodId = (typeof METHOD_TOPICS)[number]['methods'][number]['id'];

/** Every method of every topic, in the order of the page. */
export const METHODS: readonly MethodEntry<MethodId>[] = METHOD_TOPICS.flatMap(
	(one): readonly MethodEntry<MethodId>[] => one.methods,
);
