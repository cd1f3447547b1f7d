/** Burmese words for kinds of area, left out where a chart has no room for them. */
const STATE_KINDS = ['ပြည်နယ်', 'တိုင်းဒေသကြီး'];
const DISTRICT_KINDS = ['ခရိုင်', 'ကိုယ်ပိုင်အုပ်ချုပ်ခွင့်ရဒေသ', 'ကိုယ်ပိုင်အုပ်ချုပ်ခွင့်ရတိုင်း'];

/** The four names of an area as columns: in full and short, in English and Burmese. */
export type NameColumns = {
	full_en: string;
	full_my: string;
	short_en: string;
	short_my: string;
};

function without(name: string, kinds: readonly string[]): string {
	return kinds.reduce((rest, kind) => rest.replace(kind, ''), name).trim();
}

/** Names of a state or region: `Bago (East)`, `Region` gives the full name `Bago Region (East)`. */
export function stateNames(nameEn: string, nameMy: string, type: string): NameColumns {
	const [base = '', part] = nameEn.split(' (');
	return {
		full_en: part ? `${base} ${type} (${part}` : `${base} ${type}`,
		full_my: nameMy,
		short_en: nameEn,
		short_my: without(nameMy, STATE_KINDS),
	};
}

/** Names of a district or self-administered area; `Naga Self-Administered Zone` is short `Naga SAZ`. */
export function districtNames(nameEn: string, nameMy: string): NameColumns {
	const isZone = nameEn.includes('Self-Administered');
	return {
		full_en: isZone ? nameEn : `${nameEn} District`,
		full_my: nameMy,
		short_en: nameEn
			.replace('Self-Administered Zone', 'SAZ')
			.replace('Self-Administered Division', 'SAD'),
		short_my: without(nameMy, DISTRICT_KINDS),
	};
}

/** Names of a township, whose table holds the bare names only. */
export function townshipNames(nameEn: string, nameMy: string): NameColumns {
	return {
		full_en: `${nameEn} Township`,
		full_my: `${nameMy}မြို့နယ်`,
		short_en: nameEn,
		short_my: nameMy,
	};
}
