import type { Server } from 'node:http';
import { fileURLToPath } from 'node:url';
import { serve } from '../../scripts/serve/serve.ts';

/**
 * Serves the built site on a free port for as long as the tests run; they find it in `SITE_URL`. Where
 * that is set already, such as to a development server, the tests use the site that is there.
 */
export default async function serveSite(): Promise<() => Promise<void>> {
	if (process.env['SITE_URL'] !== undefined) return async () => {};
	const started: Server[] = [];
	process.env['SITE_URL'] = await serve({
		folder: fileURLToPath(new URL('../../build', import.meta.url)),
		port: 0,
		onserver: (server) => started.push(server),
	});
	return async () => {
		for (const server of started) {
			server.closeAllConnections();
			await new Promise((resolve) => server.close(resolve));
		}
	};
}
