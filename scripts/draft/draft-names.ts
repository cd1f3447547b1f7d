import { VariableIdSchema } from '../../src/lib/dataset/index.ts';
import * as v from 'valibot';
import type { SourceColumn } from '../import/source.ts';

/** A column with the name it gets in the codebook and what its header says. */
export interface NamedColumn {
	readonly column: string;
	readonly id: string;
	readonly header: string;
	readonly hxl: string | undefined;
}

/** A name made of small letters, digits and one kind of joint, beginning with a letter. */
export function identifierFrom(text: string, joint: '-' | '_', otherwise = 'survey'): string {
	const words = text.toLowerCase().match(/[a-z0-9]+/g) ?? [];
	const name = words.join(joint);
	return /^[a-z]/.test(name) ? name : `${otherwise}${name === '' ? '' : joint}${name}`;
}

const HXL = /^#[a-z][a-z0-9]*([+][a-z0-9_]+)*$/;

/**
 * Names for columns: their own where it can be one, else made from the header, whose words become
 * the label. Columns whose header has no Latin letters are numbered; those without one are left out.
 */
export function nameColumns(columns: readonly SourceColumn[]): readonly NamedColumn[] {
	const taken = new Set(
		columns.map(({ name }) => name).filter((name) => v.is(VariableIdSchema, name)),
	);
	return columns.flatMap(({ name, parts = [name], hxl }, i): NamedColumn[] => {
		const tag = hxl?.toLowerCase().replace(/\s/g, '');
		const common = { column: name, hxl: tag !== undefined && HXL.test(tag) ? tag : undefined };
		const fits: boolean = v.is(VariableIdSchema, name);
		if (fits) return [{ ...common, id: name, header: name }];
		if (parts.length === 0 && common.hxl === undefined) return [];
		const leaf =
			name.includes('/') && !name.includes(' ') ? (name.split('/').at(-1) ?? name) : name;
		const wanted = identifierFrom(leaf, '_', `column${i + 1}`).slice(0, 40);
		const id = [wanted, ...columns.map((_, n) => `${wanted}_${n + 2}`)].find((x) => !taken.has(x));
		taken.add(id ?? wanted);
		return [{ ...common, id: id ?? wanted, header: parts.join(' ') || name }];
	});
}
