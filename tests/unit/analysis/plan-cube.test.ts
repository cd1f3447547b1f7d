import { describe, expect, it } from 'vitest';
import { cubeVariables, defaultRequest, type CubeSizes } from '../../../src/lib/analysis/index.ts';
import type { IndicatorId, VariableId } from '../../../src/lib/dataset/index.ts';
import { dataset } from '../../fixtures/survey.ts';

const [state, urban, light] = ['state', 'urban', 'light'] as VariableId[] as [
	VariableId,
	VariableId,
	VariableId,
];
const request = { ...defaultRequest(dataset, 'grid' as IndicatorId), by: [state] };
/** A thousand PSUs: a state has all of a PSU, urban and light split it in 1.5 and 2. */
const sizes: CubeSizes = {
	rows: 100_000,
	psus: 1_000,
	codes: new Map([
		[state, 1],
		[urban, 1.5],
		[light, 2],
	]),
};

describe('the variables of a cube', () => {
	it('are all that a view can use where every row may have a cell of its own', () => {
		expect(cubeVariables(dataset, request, sizes, [], 100_000)).toEqual([state, urban, light]);
		const counted = { ...sizes, rows: 10, codes: new Map() };
		expect(cubeVariables(dataset, request, counted, [], 10)).toEqual([state, urban, light]);
	});

	it('begin with those of the request, then those used lately, as long as they fit', () => {
		expect(cubeVariables(dataset, request, sizes, [], 1_600)).toEqual([state, urban]);
		expect(cubeVariables(dataset, request, sizes, [light], 2_000)).toEqual([state, light]);
		expect(cubeVariables(dataset, { ...request, by: [light] }, sizes, [], 2_000)).toEqual([
			light,
			state,
		]);
	});

	it('leave out what is not offered by the table', () => {
		const lately = ['weight' as VariableId];
		expect(cubeVariables(dataset, request, sizes, lately, 100_000)).toEqual([state, urban, light]);
	});

	it('are none where those of the request alone make the cube too large', () => {
		expect(cubeVariables(dataset, { ...request, by: [light] }, sizes, [], 1_999)).toBeNull();
	});
});
