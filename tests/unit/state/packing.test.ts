import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import {
	wholeSelection,
	type ExtractJudgement,
	type ExtractResult,
} from '../../../src/lib/extract/index.ts';
import { Packing, type PackingSteps } from '../../../src/lib/state/index.ts';
import { dataset } from '../../fixtures/survey.ts';

const selection = wholeSelection(dataset);
const judgement: ExtractJudgement = {
	allowed: true,
	rule: null,
	sentence: null,
	risk: null,
	without: [],
};
const TOTAL = { bytes: 8, sha256: createHash('sha256').update('one, two').digest('hex') };

function packageOf(stream: ReadableStream<Uint8Array>): ExtractResult {
	return { kind: 'package', name: 'small.zip', entries: [], judgement, stream, total: () => TOTAL };
}

/** Steps that save into a list; each can be replaced. */
function stepsOf(change: Partial<PackingSteps> = {}, result?: ExtractResult) {
	const written: Uint8Array[] = [];
	const steps: PackingSteps = {
		choose: async () => ({ kind: 'download', name: 'small.zip' }),
		packer: {
			pack: async (_, __, { progress }) => {
				progress({ rows: 3, of: 3, bytes: 8 });
				return result ?? packageOf(new Blob(['one, ', 'two']).stream());
			},
		},
		notes: { date: '2026-11-22', link: '/' },
		save: async (_, stream, signal) => {
			await stream.pipeTo(
				new WritableStream({
					write(chunk) {
						written.push(chunk);
					},
				}),
				{ signal },
			);
		},
		...change,
	};
	return { steps, written };
}

describe('a package on its way', () => {
	it('is saved whole, and said with its size and hash', async () => {
		const packing = new Packing();
		const { steps, written } = stepsOf();
		await packing.run(selection, steps);
		expect(packing.phase).toBe('done');
		expect(Buffer.concat(written).toString()).toBe('one, two');
		expect(packing.file).toEqual({ name: 'small.zip', ...TOTAL, rows: 3 });
	});

	it('is not begun when the reader closes the picker', async () => {
		const packing = new Packing();
		const { steps, written } = stepsOf({ choose: async () => null });
		await packing.run(selection, steps);
		expect(packing.phase).toBe('idle');
		expect(written).toEqual([]);
	});

	it('that a rule refuses says which, and nothing is saved', async () => {
		const refused = { ...judgement, allowed: false, rule: 'k-anonymity' as const };
		const packing = new Packing();
		const { steps, written } = stepsOf({}, { kind: 'refused', judgement: refused });
		await packing.run(selection, steps);
		expect([packing.phase, packing.judgement?.rule]).toEqual(['refused', 'k-anonymity']);
		expect(written).toEqual([]);
	});

	it('can be stopped, and another made after it', async () => {
		const packing = new Packing();
		const endless = packageOf(
			new ReadableStream({
				async pull(controller) {
					controller.enqueue(new Uint8Array(8));
					await new Promise((done) => setTimeout(done, 1));
				},
			}),
		);
		const first = packing.run(selection, stepsOf({}, endless).steps);
		await new Promise((done) => setTimeout(done, 20));
		expect(packing.phase).toBe('packing');
		packing.cancel();
		await first;
		expect(packing.phase).toBe('cancelled');
		expect(packing.file).toBeNull();
		await packing.run(selection, stepsOf().steps);
		expect(packing.phase).toBe('done');
	});

	it('that fails says why in the words of the error', async () => {
		const packing = new Packing();
		const save = () => Promise.reject(new Error('invalid disk: full (small.zip). Free some.'));
		await packing.run(selection, stepsOf({ save }).steps);
		expect([packing.phase, packing.problem]).toEqual([
			'failed',
			'invalid disk: full (small.zip). Free some.',
		]);
	});
});
