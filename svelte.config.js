import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import adapter from '@sveltejs/adapter-static';

const { version } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));

/** Hash of the one inline script of app.html, as the policy wants it. */
function inlineScriptHash() {
	const html = readFileSync(new URL('src/app.html', import.meta.url), 'utf8');
	const script = /<script>([\s\S]*?)<\/script>/.exec(html)?.[1] ?? '';
	return /** @type {const} */ (`sha256-${createHash('sha256').update(script).digest('base64')}`);
}

/** @type {import('@sveltejs/kit').Config} */
export default {
	kit: {
		adapter: adapter({ strict: true }),
		/* Absolute addresses: 404.html is served at any depth. */
		paths: { base: process.env.BASE_PATH ?? '', relative: false },
		version: { name: version },
		prerender: {
			/* Camps, score cards and reports have pages only where a published register has them. */
			handleUnseenRoutes: 'ignore',
			/* The ledger of a coverage page opens at the area in the hash: its rows come with the script. */
			handleMissingId({ path, id, message }) {
				if (!(path.endsWith('/coverage/') && id.startsWith('MMR'))) throw new Error(message);
			},
		},
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['self'],
				'script-src': ['self', 'wasm-unsafe-eval', inlineScriptHash()],
				'worker-src': ['self'],
				'connect-src': ['self'],
				'style-src': ['self', 'unsafe-inline'],
				'img-src': ['self', 'data:', 'blob:'],
				'font-src': ['self'],
				'object-src': ['none'],
				'base-uri': ['self'],
				'form-action': ['self'],
			},
		},
		typescript: {
			config: (config) => ({
				...config,
				include: [
					...config.include,
					'../scripts/**/*.ts',
					'../tests/**/*.ts',
					'../eslint.config.js',
				],
			}),
		},
	},
};
