/** An HXL hashtag with its attributes in one order, as the order says nothing. */
export function normaliseHashtag(tag: string): string {
	const [base = '', ...attributes] = tag.toLowerCase().replace(/\s/g, '').split('+');
	return [base, ...attributes.sort()].join('+');
}

/** Whether one hashtag holds the name of the area whose code another holds: `#adm3+name`. */
export function placeNameHashtag(code: string, name: string): boolean {
	const [base, ...attributes] = normaliseHashtag(name).split('+');
	return base === normaliseHashtag(code).split('+')[0] && attributes.includes('name');
}
