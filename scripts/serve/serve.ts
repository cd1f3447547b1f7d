import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';
import { headersFor, parseHeaders } from './host-headers.ts';

export interface ServeOptions {
	/** Folder of the built site. */
	readonly folder: string;
	/** 0 takes a free one. */
	readonly port: number;
	/** Called with the server, so that a test can close it. */
	readonly onserver?: (server: Server) => void;
}

/**
 * Serves a built site as a static host would: the headers of its `_headers` file, byte ranges,
 * `404.html`. Resolves to the address. Rejects when the port is taken, with the remedy.
 */
export async function serve({ folder, port, onserver }: ServeOptions): Promise<string> {
	if (!existsSync(join(folder, 'index.html'))) {
		throw new Error(`invalid site: ${folder} (no index.html there); build the site first`);
	}
	const file = join(folder, '_headers');
	const rules = existsSync(file) ? parseHeaders(readFileSync(file, 'utf8')) : [];
	const missing = join(folder, '404.html');
	const assets = sirv(folder, { etag: true, dev: false });
	const server = createServer((request, response) => {
		const { pathname } = new URL(request.url ?? '/', 'http://localhost');
		for (const [name, value] of headersFor(rules, pathname)) response.setHeader(name, value);
		assets(request, response, () => {
			response.statusCode = 404;
			response.setHeader('content-type', 'text/html; charset=utf-8');
			response.end(existsSync(missing) ? readFileSync(missing) : 'not found');
		});
	});
	onserver?.(server);
	await new Promise<void>((resolve, reject) => {
		server.once('error', (error: NodeJS.ErrnoException) =>
			reject(
				error.code === 'EADDRINUSE'
					? new Error(`invalid port: ${port} (in use); choose another with --port`)
					: error,
			),
		);
		server.listen(port, '127.0.0.1', resolve);
	});
	return `http://localhost:${(server.address() as AddressInfo).port}/`;
}
