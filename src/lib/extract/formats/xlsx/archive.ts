import { ZipWriter } from '@zip.js/zip.js/lib/zip-core-native.js';

/** A part of the archive that is being written. */
export interface OpenPart {
	readonly write: (xml: Uint8Array) => Promise<void>;
	readonly close: () => Promise<void>;
}

/** A zip archive that leaves as it is written: parts one after the other, deflated. */
export interface Archive {
	readonly readable: ReadableStream<Uint8Array>;
	readonly open: (path: string) => OpenPart;
	readonly add: (path: string, xml: string) => Promise<void>;
	readonly finish: () => Promise<void>;
	/** Ends the bytes with an error. */
	readonly abort: (reason: unknown) => void;
}

/**
 * The container of a workbook. Parts stay below 4 GiB, so that no reader has to know zip64; the
 * platform's CompressionStream deflates, in Chromium on the thread that writes.
 */
export function createArchive(): Archive {
	let fail: (reason: unknown) => void = () => undefined;
	const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>({
		start: (controller) => void (fail = (reason) => controller.error(reason)),
	});
	const zip = new ZipWriter(writable, {
		useWebWorkers: false,
		zip64: false,
		level: 6,
		extendedTimestamp: false,
		lastModDate: new Date(Date.UTC(1980, 0, 1, 12)),
	});
	const open = (path: string): OpenPart => {
		const part = new TransformStream<Uint8Array, Uint8Array>();
		const added = zip.add(path, part.readable);
		added.catch(() => undefined);
		const writer = part.writable.getWriter();
		return {
			write: (xml) => writer.write(xml),
			close: async () => {
				await writer.close();
				await added;
			},
		};
	};
	const encoder = new TextEncoder();
	return {
		readable,
		open,
		add: async (path, xml) => {
			const part = open(path);
			await part.write(encoder.encode(xml));
			await part.close();
		},
		finish: async () => void (await zip.close()),
		abort: (reason) => fail(reason),
	};
}
