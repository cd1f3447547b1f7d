/** One value of a table. */
export type Cell = string | number | boolean | null;

/** A column of a table that is to be written. */
export interface Column {
	readonly name: string;
	readonly type: 'VARCHAR' | 'BOOLEAN' | 'INTEGER' | 'DOUBLE';
	readonly values: readonly Cell[];
}

/** A column of codes or text. */
export function text(name: string, values: readonly (string | null)[]): Column {
	return { name, type: 'VARCHAR', values };
}

/** A column of yes and no. */
export function flag(name: string, values: readonly (boolean | null)[]): Column {
	return { name, type: 'BOOLEAN', values };
}

/** A column of whole numbers. */
export function whole(name: string, values: readonly (number | null)[]): Column {
	return { name, type: 'INTEGER', values };
}

/** A column of numbers. */
export function decimal(name: string, values: readonly (number | null)[]): Column {
	return { name, type: 'DOUBLE', values };
}
