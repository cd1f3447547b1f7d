import { describe, expect, it } from 'vitest';
import { viewNotes } from '../../../src/lib/wording/index.ts';
import { placesOf, type VariableId } from '../../../src/lib/dataset/index.ts';
import { registerDataset, registerRequest, registerView } from '../../fixtures/register.ts';

const view = registerView(registerRequest('people'));
const [place] = placesOf(registerDataset).map(({ variable }) => variable);
const [other] = registerDataset.codebook.variables
	.map(({ id }) => id)
	.filter((id) => placesOf(registerDataset).every(({ variable }) => variable !== id));
if (place === undefined || other === undefined) throw new Error('invalid fixture: no variables');

function missing(locale: 'en' | 'my', by: readonly VariableId[], notStated = 2): string {
	const broken = { ...view, notStated, request: { ...view.request, by } };
	return viewNotes(registerDataset, locale, broken, 'https://here/')
		.map(([, words]) => words)
		.filter((words) => /in no row|အတန်းတစ်ခုမှ/.test(words))
		.join();
}

describe('what counts in the total of a view and in none of its rows', () => {
	it('belongs to no area of the list where rows are places', () => {
		expect(missing('en', [place])).toBe(
			'2 count in the total and in no row: they belong to no area of this list.',
		);
		expect(missing('my', [place])).toContain('မည်သည့်ဒေသတွင်မျှ');
	});

	it('has no answer where rows are something else, and either where they are both', () => {
		expect(missing('en', [other])).toContain('their answer is missing');
		expect(missing('my', [other])).toContain('အဖြေ မရှိသောကြောင့်');
		expect(missing('en', [place, other])).toContain('no area of this list, or their answer');
	});

	it('is not spoken of where there is none', () => {
		expect(missing('en', [place], 0)).toBe('');
	});
});
