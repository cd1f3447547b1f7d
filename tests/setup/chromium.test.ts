import { chromium } from 'playwright';
import { describe, expect, it } from 'vitest';
import { ensureChromium, installations } from '../../scripts/setup/ensure-chromium.ts';
import { findChromium, TEST_SWITCHES } from '../../scripts/setup/find-chromium.ts';

const only = (path: string) => (candidate: string) => candidate === path;

describe('looking for a Chromium', () => {
	it('takes the one that CHROMIUM_PATH names before any other', () => {
		expect(findChromium({ CHROMIUM_PATH: '/opt/own' }, () => true)).toBe('/opt/own');
	});

	it('refuses a CHROMIUM_PATH without a program instead of testing another browser', () => {
		expect(() => findChromium({ CHROMIUM_PATH: '/opt/own' }, only('/usr/bin/chromium'))).toThrow(
			'invalid CHROMIUM_PATH: /opt/own (no program there); name a Chromium or unset the variable',
		);
	});

	it('finds the one of a package manager, or none', () => {
		expect(findChromium({}, only('/usr/bin/google-chrome'))).toBe('/usr/bin/google-chrome');
		expect(findChromium({}, () => false)).toBe(undefined);
	});
});

describe('the switches of tests', () => {
	it('leave off all that Playwright leaves off: Chromium takes the last list of features alone', async () => {
		/* Node is no browser: its refusal quotes every switch that it was started with. */
		const refusal: unknown = await chromium
			.launch({ executablePath: process.execPath, args: [...TEST_SWITCHES] })
			.catch((error: unknown) => error);
		const started = /<launching> .*/.exec(String(refusal))?.[0] ?? '';
		const [theirs = [], ours = []] = [...started.matchAll(/--disable-features=(\S+)/g)].map(
			([, list]) => list?.split(',') ?? [],
		);
		expect(theirs.length).toBeGreaterThan(5);
		expect(ours).toEqual(expect.arrayContaining(theirs));
	});
});

describe('making sure of a Chromium', () => {
	const debian = { system: 'debian', isRoot: true };
	const names = (machine: typeof debian) => installations(machine).map((way) => way.name);

	it('installs nothing, and says nothing, when there is one', () => {
		const said: string[] = [];
		const path = ensureChromium({
			find: () => '/usr/bin/chromium',
			machine: debian,
			run: () => 'not to be run',
			say: (line) => said.push(line),
		});
		expect(path).toBe('/usr/bin/chromium');
		expect(said).toEqual([]);
	});

	it('asks apt-get on Debian as root and Playwright otherwise', () => {
		expect(names(debian)).toEqual(['apt-get install chromium', 'playwright install chromium']);
		expect(names({ ...debian, isRoot: false })).toEqual(['playwright install chromium']);
		expect(names({ ...debian, system: 'ubuntu' })).toEqual(['playwright install chromium']);
	});

	it('says what it installs, and returns what is there afterwards', () => {
		const said: string[] = [];
		const ran: string[] = [];
		const path = ensureChromium({
			find: () => (ran.length === 2 ? '/usr/bin/chromium' : undefined),
			machine: debian,
			run: (command) => void ran.push(command.join(' ')),
			say: (line) => said.push(line),
		});
		expect(path).toBe('/usr/bin/chromium');
		expect(ran).toEqual([
			'apt-get update',
			'apt-get install --yes --no-install-recommends chromium',
		]);
		expect(said).toEqual([
			'No Chromium found: apt-get install chromium (once, may take some minutes) …',
		]);
	});

	it('tries the next way when one fails, and ends in one sentence that tells of each', () => {
		const surroundings = {
			find: () => undefined,
			machine: debian,
			run: ([program]: readonly [string, ...string[]]) =>
				program === 'apt-get' ? 'no network' : undefined,
			say: () => {},
		};
		expect(() => ensureChromium(surroundings)).toThrow(
			'invalid Chromium: none (apt-get install chromium: no network; playwright install chromium: ' +
				'left no Chromium where it is looked for); install one and set CHROMIUM_PATH to its program',
		);
	});
});
