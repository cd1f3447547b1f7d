/** Says what is being done, from two seconds after the start on; short work stays silent. */
export interface Progress {
	readonly step: (text: string) => void;
	readonly stop: () => void;
}

const PATIENCE_MS = 2000;

/** Starts a progress line on standard error. Stop it when the work is over, whatever happened. */
export function startProgress(err: (text: string) => void): Progress {
	let current: string | undefined;
	let patient = true;
	const timer = setTimeout(() => {
		patient = false;
		if (current !== undefined) err(`… ${current}`);
	}, PATIENCE_MS);
	return {
		step(text) {
			current = text;
			if (!patient) err(`… ${text}`);
		},
		stop: () => clearTimeout(timer),
	};
}

/** Does a piece of work with a progress line and stops the line afterwards. */
export async function withProgress<T>(
	err: (text: string) => void,
	work: (step: (text: string) => void) => Promise<T>,
): Promise<T> {
	const progress = startProgress(err);
	try {
		return await work(progress.step);
	} finally {
		progress.stop();
	}
}
