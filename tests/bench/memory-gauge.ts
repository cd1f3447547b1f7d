import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright';

/** How much memory the pages of a browser take while something is done. */
export interface MemoryGauge {
	/** `peak`: resident bytes above those before; null where the system has no `/proc`. */
	during<T>(work: () => Promise<T>): Promise<{ readonly answer: T; readonly peak: number | null }>;
}

const EVERY = 40;
const PAGE = 4_096;

/**
 * Watches the renderer processes of Chromium, which hold a page's heap, its workers' and all
 * WebAssembly memory. No script of a page can see that much of itself.
 */
export async function openMemoryGauge(browser: Browser): Promise<MemoryGauge> {
	const session = await browser.newBrowserCDPSession();
	const renderers = async (): Promise<readonly number[]> => {
		const { processInfo } = await session.send('SystemInfo.getProcessInfo');
		return processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => id);
	};
	return {
		async during(work) {
			const processes = await renderers();
			const before = residentBytes(processes);
			let most = before;
			const look = setInterval(() => {
				most = larger(most, residentBytes(processes));
			}, EVERY);
			try {
				const answer = await work();
				return { answer, peak: before === null || most === null ? null : most - before };
			} finally {
				clearInterval(look);
			}
		},
	};
}

function residentBytes(processes: readonly number[]): number | null {
	try {
		return processes.reduce((sum, id) => {
			const resident = readFileSync(`/proc/${id}/statm`, 'utf8').split(' ')[1];
			return sum + Number(resident) * PAGE;
		}, 0);
	} catch {
		return null;
	}
}

function larger(a: number | null, b: number | null): number | null {
	return a === null || b === null ? (a ?? b) : Math.max(a, b);
}
