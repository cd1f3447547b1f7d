import { fileURLToPath } from 'node:url';
import { main } from './cli/main.ts';
import { workspaceAt } from './dataset/workspace.ts';

const stop = new AbortController();
// A reader that has seen enough, such as `head`, closes the pipe: that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
	if (error.code === 'EPIPE') process.exit(0);
	throw error;
});
process.once('SIGINT', () => stop.abort());

process.exitCode = await main(process.argv.slice(2), {
	out: (text) => process.stdout.write(`${text}\n`),
	err: (text) => process.stderr.write(`${text}\n`),
	// npm runs scripts in the folder of package.json and tells where the person was.
	cwd: process.env['INIT_CWD'] ?? process.cwd(),
	workspace: workspaceAt(fileURLToPath(new URL('..', import.meta.url))),
	signal: stop.signal,
});
