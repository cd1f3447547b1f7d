import { serve } from './serve/serve.ts';
import { runSteps, say } from './run/step.ts';
import { DATA, DEMO, ROOT, SITE, SYNC } from './run/steps.ts';

/** The main job: demonstration data, site, server. `--port` chooses the port, 4173 by default. */
const at = process.argv.indexOf('--port');
const port = at === -1 ? 4173 : Number(process.argv[at + 1]);

if (await runSteps(ROOT, [SYNC, DEMO, DATA, SITE])) {
	const address = await serve({ folder: `${ROOT}/build`, port });
	say(`\nSittan is at ${address} (stop with Ctrl-C)`);
} else {
	process.exitCode = 1;
}
