import { describe, expect, it } from 'vitest';
import { unknownOf } from '../../../src/lib/areas/index.ts';
import { camps, DATASETS, file, gazetteer, place, survey } from './area-fixture.ts';

const unknown = (code: string, datasets = DATASETS) =>
	unknownOf(datasets, gazetteer, place(code), file(code), 'en');
const titles = (code: string, datasets = DATASETS): readonly string[] =>
	unknown(code, datasets).map(({ kind, title }) => `${kind}: ${title}`);

describe('what is not known of an area', () => {
	it('is nothing where every dataset is complete', () => {
		expect(
			titles('MMR222', [{ ...survey, gaps: [], indicators: survey.indicators.slice(0, 1) }]),
		).toEqual([]);
	});

	it('begins with the gaps of a sample that lie in it, with people and households', () => {
		expect(titles('MMR015006')).toEqual([
			'excluded: Survey: Not surveyed',
			'silent: Survey does not represent this area',
			'silent: Camps lists no site here',
		]);
		expect(unknown('MMR015006')[0]?.text).toBe(
			'Nobody could go. The census counts 1,000 people and 200 households there.',
		);
	});

	it('holds gaps that overlap a wider area, what is covered in part, and what is withheld', () => {
		expect(titles('MMR222')).toEqual([
			'excluded: Survey: Not surveyed',
			'silent: Camps covers only Shan (North) of this area',
			'withheld: Survey: no value is shown for 1 indicator',
		]);
	});

	it('names the camps that were missed with the people last known there', () => {
		const missed = unknown('MMR001001').find(({ kind }) => kind === 'missed');
		expect(missed?.title).toBe('Camps: 1 of 4 camps were not reached');
		expect(missed?.text).toContain('Camp 3. 25 people were last known');
	});

	it('counts missed camps of which nothing was ever known, in either language', () => {
		const known = file('MMR001001');
		const list = known.answers['camps'];
		const round = list?.sites?.rounds[0];
		if (!list?.sites || !round) throw new Error('invalid fixture: no sites (MMR001001)');
		const [site] = list.sites.sites.slice(-1);
		const missed = (locale: 'en' | 'my', ...last: readonly (number | null)[]) => {
			const rows = last.map((people, i) => ({
				...{ ...site, unit: `X${i}`, reached: false },
				last: people === null ? null : { round: '1', people },
			}));
			const rounds = [{ ...round, expected: 9, reached: 9 - last.length }];
			const sites = { ...list.sites, rounds, sites: rows } as NonNullable<typeof list.sites>;
			const changed = { ...known, answers: { camps: { ...list, sites } } };
			return unknownOf([camps], gazetteer, place('MMR001001'), changed, locale).find(
				({ kind }) => kind === 'missed',
			)?.text;
		};
		expect(missed('en', 25, null, null)).toContain(
			'25 people were last known in them, and of 2 nothing is known. They',
		);
		expect(missed('my', 25, null)).toContain('၂၅ ဦး ဖြစ်သည်၊ ၁ ခုအကြောင်း ဘာမျှ မသိရပါ။');
		expect(missed('en', null)).toContain('How many people were in them is not known.');
	});

	it('says of an area made by a split that it was part of another, and of no indicator', () => {
		const codes = ['MMR013008', 'MMR013046', 'MMR013047'];
		const levels = [{ level: 'township', codes }] as unknown as typeof camps.levels;
		const none = { kind: 'unavailable', reason: 'no-units', n: 0, expected: 0 } as const;
		const own = {
			...file('MMR013046'),
			answers: { camps: { values: { people: none }, caveats: [], sites: null } },
		};
		const items = unknownOf([{ ...camps, levels }], gazetteer, place('MMR013046'), own, 'en');
		expect(items.map(({ kind, title }) => `${kind}: ${title}`)).toEqual([
			'silent: Camps does not represent this area',
		]);
		expect(items[0]?.text).toContain('was part of Hlaingtharya, which was split after the census');
	});

	it('holds serious caveats that name exactly this area, and not on pages around or in it', () => {
		const [caveat] = survey.caveats;
		const serious = [{ ...caveat, unknownOf: 'MMR012009' }] as unknown as typeof survey.caveats;
		const found = (code: string) =>
			unknown(code, [{ ...camps, caveats: serious }]).filter(({ kind }) => kind === 'caveat');
		expect(found('MMR012009')).toEqual([
			{ kind: 'caveat', title: 'Camps: A gap', text: 'Not all were asked.', source: 'Tests' },
		]);
		expect([...found('MMR012'), ...found('MMR012010')]).toEqual([]);
	});

	it('says where nobody was drawn', () => {
		expect(titles('MMR001001')).toContain('silent: No enumeration areas of Survey were drawn here');
	});

	it('says how many people of a state the census estimated', () => {
		expect(titles('MMR001')).toEqual(['estimated: 46,600 people were estimated, not enumerated']);
	});

	it('names the datasets that do not cover an area, and where they do', () => {
		const [item] = unknown('MMR012', [camps]).filter(({ kind }) => kind === 'silent');
		expect(item?.title).toBe('Camps does not cover this area');
		expect(item?.text).toContain('Kachin and Shan (North)');
	});
});
