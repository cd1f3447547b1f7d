import { expect, it } from 'vitest';
import { checkDescriptors } from '../../../src/lib/dataset/index.ts';
import { registerDescriptors, registerRequest, registerView } from '../../fixtures/register.ts';

it('is a register that the checks of descriptors accept, so that tests speak of what can exist', () => {
	const { info, kind: _, indicators, caveats, ...rest } = registerDescriptors;
	const { problems } = checkDescriptors({
		dataset: info,
		indicators: { indicators },
		caveats: { caveats },
		...rest,
	});
	expect(problems).toEqual([]);
});

it('has every state a cell of a register can be in', () => {
	const { cells } = registerView(registerRequest('people'));
	const state = (key: string) => {
		const estimate = cells.find((cell) => cell.key === key)?.estimate;
		if (estimate?.kind === 'figure') return estimate.reliability;
		return estimate?.kind === 'unavailable' ? estimate.reason : estimate?.kind;
	};
	expect(['MMR001014', 'MMR001006', 'MMR001002', 'MMR001001'].map(state)).toEqual([
		'no-units',
		'none-reached',
		'caution',
		'ok',
	]);
});
