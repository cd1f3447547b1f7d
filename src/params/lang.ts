/** The language part of an address: English has none, Burmese is `/my`. */
export function match(param: string): param is 'my' {
	return param === 'my';
}
