import { crc32 } from 'node:zlib';
import type { AreaShape } from '../../src/lib/geography/index.ts';

/** Zipped shapefile of areas with a column TS_PCODE, uncompressed: as small as a test needs it. */
export function zipShapefile(areas: readonly AreaShape[]): Buffer {
	return zip({
		'townships.shp': writeShp(areas),
		'townships.dbf': writeDbf(areas.map(({ id }) => id)),
	});
}

function ringsOf({ geometry }: AreaShape): number[][][] {
	return geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
}

/** Polygon records after the ESRI white paper of July 1998; outer rings run clockwise. */
function writeShp(areas: readonly AreaShape[]): Buffer {
	const records = areas.map((area, index) => {
		const rings = ringsOf(area);
		const points = rings.flat();
		const content = Buffer.alloc(44 + 4 * rings.length + 16 * points.length);
		content.writeInt32LE(5, 0);
		writeBox(content, 4, points);
		content.writeInt32LE(rings.length, 36);
		content.writeInt32LE(points.length, 40);
		let start = 0;
		rings.forEach((ring, part) => {
			content.writeInt32LE(start, 44 + 4 * part);
			start += ring.length;
		});
		points.forEach(([x = 0, y = 0], at) => {
			content.writeDoubleLE(x, 44 + 4 * rings.length + 16 * at);
			content.writeDoubleLE(y, 52 + 4 * rings.length + 16 * at);
		});
		const header = Buffer.alloc(8);
		header.writeInt32BE(index + 1, 0);
		header.writeInt32BE(content.length / 2, 4);
		return Buffer.concat([header, content]);
	});
	const body = Buffer.concat(records);
	const header = Buffer.alloc(100);
	header.writeInt32BE(9994, 0);
	header.writeInt32BE((100 + body.length) / 2, 24);
	header.writeInt32LE(1000, 28);
	header.writeInt32LE(5, 32);
	writeBox(header, 36, areas.flatMap(ringsOf).flat());
	return Buffer.concat([header, body]);
}

function writeBox(buffer: Buffer, offset: number, points: readonly number[][]): void {
	const [xs, ys] = [0, 1].map((axis) => points.map((point) => point[axis] ?? 0));
	const reduce = (values: number[] = [], pick: (a: number, b: number) => number) =>
		values.reduce((a, b) => pick(a, b));
	buffer.writeDoubleLE(reduce(xs, Math.min), offset);
	buffer.writeDoubleLE(reduce(ys, Math.min), offset + 8);
	buffer.writeDoubleLE(reduce(xs, Math.max), offset + 16);
	buffer.writeDoubleLE(reduce(ys, Math.max), offset + 24);
}

/** A dBASE III table with one text column of nine characters. */
function writeDbf(codes: readonly string[]): Buffer {
	const header = Buffer.alloc(65);
	header.writeUInt8(3, 0);
	header.writeUInt32LE(codes.length, 4);
	header.writeUInt16LE(header.length, 8);
	header.writeUInt16LE(10, 10);
	header.write('TS_PCODE', 32, 'latin1');
	header.write('C', 43, 'latin1');
	header.writeUInt8(9, 48);
	header.writeUInt8(0x0d, 64);
	const rows = codes.map((code) => ` ${code.padEnd(9)}`).join('');
	return Buffer.concat([header, Buffer.from(`${rows}\x1a`, 'latin1')]);
}

/** A zip archive whose entries are stored as they are. */
function zip(files: Readonly<Record<string, Buffer>>): Buffer {
	const locals: Buffer[] = [];
	const directory: Buffer[] = [];
	let offset = 0;
	for (const [name, data] of Object.entries(files)) {
		const fields = Buffer.alloc(26);
		fields.writeUInt16LE(20, 0);
		fields.writeUInt32LE(crc32(data), 10);
		fields.writeUInt32LE(data.length, 14);
		fields.writeUInt32LE(data.length, 18);
		fields.writeUInt16LE(name.length, 22);
		const local = Buffer.concat([Buffer.from('PK\x03\x04'), fields, Buffer.from(name), data]);
		const tail = Buffer.alloc(14);
		tail.writeUInt32LE(offset, 10);
		const made = Buffer.from([20, 0]);
		directory.push(
			Buffer.concat([Buffer.from('PK\x01\x02'), made, fields, tail, Buffer.from(name)]),
		);
		locals.push(local);
		offset += local.length;
	}
	const central = Buffer.concat(directory);
	const end = Buffer.alloc(22);
	end.write('PK\x05\x06', 0, 'latin1');
	end.writeUInt16LE(directory.length, 8);
	end.writeUInt16LE(directory.length, 10);
	end.writeUInt32LE(central.length, 12);
	end.writeUInt32LE(offset, 16);
	return Buffer.concat([...locals, central, end]);
}
