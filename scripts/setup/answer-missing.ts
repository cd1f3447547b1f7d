import type { Plugin } from 'vite';

/** Addresses below this are not there, as on a static host; browser tests ask for them. */
export const MISSING = '/missing/';

/**
 * Answers 404 for every address below `/missing/`. Without it the browser tests' server would hand
 * an unknown address to SvelteKit, which does not run there.
 */
export function answerMissing(): Plugin {
	return {
		name: 'sittan:answer-missing',
		configureServer(server) {
			server.middlewares.use((request, response, next) => {
				if (!request.url?.startsWith(MISSING)) return next();
				response.statusCode = 404;
				response.end();
			});
		},
	};
}
