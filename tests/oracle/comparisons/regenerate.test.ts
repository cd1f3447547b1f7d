import { describe } from 'vitest';
import { itMakesGoldenAgain } from '../regenerate-topic.ts';

describe('make-golden.R of comparisons', () => {
	itMakesGoldenAgain('comparisons');
});
