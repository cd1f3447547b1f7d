import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

/** Bytes after Brotli, in all and by file. */
export interface Weight {
	readonly bytes: number;
	readonly parts: readonly (readonly [name: string, bytes: number])[];
}

const QUALITY = 9;

/** Size after Brotli. Large files are remembered by their hash: compressing the engine takes long. */
function compressed(root: string, file: string): number {
	const content = readFileSync(file);
	const compress = (): number =>
		brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: QUALITY } }).length;
	if (content.length < 1_000_000) return compress();
	const cache = join(root, 'node_modules/.cache/sittan');
	const entry = join(cache, createHash('sha256').update(content).digest('hex'));
	if (existsSync(entry)) return Number(readFileSync(entry, 'utf8'));
	const size = compress();
	mkdirSync(cache, { recursive: true });
	writeFileSync(entry, String(size));
	return size;
}

function weigh(root: string, files: readonly string[]): Weight {
	const parts = files.map((file) => [file, compressed(root, join(root, 'build', file))] as const);
	return { bytes: parts.reduce((sum, [, size]) => sum + size, 0), parts };
}

/** A page with the style sheets and preloaded fonts that its first numbers are painted with. */
export function measurePage(root: string, page: string): Weight {
	const html = readFileSync(join(root, 'build', page), 'utf8');
	const home = join('/', page, '..');
	const early = [...html.matchAll(/<link[^>]+href="([^"]+\.(?:css|woff2))"[^>]*>/g)].map((m) => {
		const href = m[1] ?? '';
		return (href.startsWith('/') ? href : join(home, href)).slice(1);
	});
	return weigh(root, [page, ...new Set(early)]);
}

/** The engine: its wasm and the script of its worker, every copy that the site has of them. */
export function measureEngine(root: string): Weight {
	const assets = readdirSync(join(root, 'build/_app/immutable'), { recursive: true }) as string[];
	const engine = assets.filter((f) => /duckdb.*\.(wasm|js)$/.test(f));
	return weigh(
		root,
		engine.map((f) => `_app/immutable/${f}`),
	);
}
