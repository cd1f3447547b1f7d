import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesBelow, importsOf } from './imports.ts';
import { ROOMS } from './rooms.ts';

const root = resolve(import.meta.dirname, '../..');
const code = filesBelow(root, 'src').filter((f) => /\.(ts|svelte)$/.test(f));
const imports = code.flatMap((file) => importsOf(root, file));
const roomOf = (path: string): string | null => /^src\/lib\/([^/]+)\//.exec(path)?.[1] ?? null;
const known = new Map(ROOMS.map((room) => [room.name, room]));
/** Folders that hold no code that could import. */
const NOT_ROOMS = ['styles'];

describe('the rooms of src/lib', () => {
	it('are all in the table, so that a new one is a decision', () => {
		const found = [...new Set(code.map(roomOf))].filter(
			(r) => r !== null && !NOT_ROOMS.includes(r),
		);
		expect(found.filter((room) => !known.has(room as string))).toEqual([]);
	});

	it('are named in docs/architecture.md', () => {
		const page = readFileSync(join(root, 'docs/architecture.md'), 'utf8');
		expect(ROOMS.filter((room) => !page.includes(`\`${room.name}\``)).map((r) => r.name)).toEqual(
			[],
		);
	});

	it('may only name rooms of a lower floor, or beside them where the table says so', () => {
		const upward = ROOMS.flatMap((room) =>
			room.rooms
				.filter((name) => (known.get(name)?.floor ?? 99) > room.floor)
				.map((name) => `${room.name} → ${name}`),
		);
		expect(upward).toEqual([]);
	});

	it('import only what the table lets them', () => {
		const wrong = imports.flatMap(({ file, specifier, target }) => {
			const room = known.get(roomOf(file) ?? '');
			if (!room) return [];
			const other = target === null ? null : roomOf(target);
			const allowed =
				target === null
					? room.packages.some((p) => specifier === p || specifier.startsWith(p))
					: other === room.name || (other !== null && room.rooms.includes(other));
			return allowed ? [] : [`${file} imports ${specifier}`];
		});
		expect(wrong).toEqual([]);
	});

	it('are entered through their index, except for messages, adapters, views and styles', () => {
		const inner = imports.filter(({ file, target }) => {
			if (target === null || roomOf(target) === null || roomOf(target) === roomOf(file))
				return false;
			if (/^src\/lib\/(styles|components)\//.test(target)) return false;
			if (/^src\/lib\/i18n\/messages\/[a-z-]+\.ts$/.test(target)) return false;
			if (/^src\/lib\/engine\/adapters\//.test(target)) return false;
			return !target.endsWith('/index.ts');
		});
		expect(inner.map((i) => `${i.file} imports ${i.specifier}`)).toEqual([]);
	});

	it('do not know an engine adapter; only routes and workers name one', () => {
		const wrong = imports.filter(
			({ file, target }) =>
				target?.startsWith('src/lib/engine/adapters/') &&
				!file.startsWith('src/routes/') &&
				!file.startsWith('src/lib/workers/') &&
				!file.startsWith('src/lib/engine/adapters/'),
		);
		expect(wrong.map((i) => i.file)).toEqual([]);
	});
});

describe('the kinds of file', () => {
	it('keep reactive state in .svelte.ts and .svelte', () => {
		const wrong = code
			.filter((f) => f.endsWith('.ts') && !f.endsWith('.svelte.ts'))
			.filter((f) =>
				/\$(state|derived|effect|props)\b\s*[.(<]/.test(readFileSync(join(root, f), 'utf8')),
			);
		expect(wrong).toEqual([]);
	});

	it('touch the page only in adapters, the three files named for it, views and routes', () => {
		const world = /\b(document\.|window\.|localStorage|navigator\.|fetch\()/;
		const allowed = [
			/^src\/lib\/engine\/adapters\//,
			/^src\/lib\/extract\/(download|save-target)\.ts$/,
			/^src\/lib\/geography\/load\.ts$/,
			/^src\/lib\/components\//,
			/^src\/routes\//,
		];
		const wrong = code.filter(
			(f) =>
				f.startsWith('src/lib/') &&
				!allowed.some((pattern) => pattern.test(f)) &&
				world.test(withoutCommentsAndTexts(readFileSync(join(root, f), 'utf8'))),
		);
		expect(wrong).toEqual([]);
	});

	it('have no default exports in TypeScript below src/lib', () => {
		const wrong = code.filter(
			(f) =>
				f.startsWith('src/lib/') &&
				f.endsWith('.ts') &&
				/^export default/m.test(readFileSync(join(root, f), 'utf8')),
		);
		expect(wrong).toEqual([]);
	});

	it('are not gathered in utils, helpers or common', () => {
		const everything = ['src', 'scripts', 'tests'].flatMap((folder) => filesBelow(root, folder));
		expect(everything.filter((f) => /(^|\/)(utils?|helpers?|common)(\/|\.)/.test(f))).toEqual([]);
	});

	it('stay short: none over 400 lines, half of them at most 80', () => {
		const lines = ['src', 'scripts', 'tests']
			.flatMap((folder) => filesBelow(root, folder))
			.filter((f) => /\.(ts|svelte)$/.test(f))
			.map((f) => ({ f, n: readFileSync(join(root, f), 'utf8').split('\n').length }));
		expect(lines.filter(({ n }) => n > 400).map(({ f, n }) => `${f}: ${n}`)).toEqual([]);
		const sorted = lines.map(({ n }) => n).sort((a, b) => a - b);
		expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThanOrEqual(80);
	});
});

describe('scripts', () => {
	it('never import Svelte', () => {
		const wrong = filesBelow(root, 'scripts')
			.filter((f) => f.endsWith('.ts'))
			.flatMap((f) => importsOf(root, f))
			.filter((i) => /^svelte|\.svelte(\.ts)?$/.test(i.specifier));
		expect(wrong.map((i) => i.file)).toEqual([]);
	});
});

function withoutCommentsAndTexts(text: string): string {
	return text
		.replace(/\/\*[\s\S]*?\*\//g, '')
		.replace(/'[^'\n]*'/g, '')
		.replace(/\/\/.*$/gm, '');
}
