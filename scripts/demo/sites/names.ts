import type { Random } from '../random.ts';
import type { SiteType } from './site.ts';

interface Name {
	readonly en: string;
	readonly my: string;
}

/** Common words of Burmese place names; put together they name no camp that we know of. */
const FIRST: readonly (readonly [string, string])[] = [
	['Aye Chan', 'အေးချမ်း'],
	['Shwe Pyi', 'ရွှေပြည်'],
	['Ngwe Taung', 'ငွေတောင်'],
	['Mya Kan', 'မြကန်'],
	['Pan Khin', 'ပန်းခင်း'],
	['Thiri Mon', 'သီရိမွန်'],
	['Mingalar Thit', 'မင်္ဂလာသစ်'],
	['Yadanar', 'ရတနာ'],
	['Zabu', 'ဇမ္ဗူ'],
	['Thazin', 'သဇင်'],
	['Padauk', 'ပိတောက်'],
	['Ingyin', 'အင်ကြင်း'],
	['Let Pan', 'လက်ပံ'],
	['Ohn Pin', 'အုန်းပင်'],
	['Thayet', 'သရက်'],
	['Kyauk Sein', 'ကျောက်စိမ်း'],
	['Ye Kyi', 'ရေကြည်'],
	['Nay Chi', 'နေခြည်'],
	['Sein Pan', 'စိန်ပန်း'],
	['Gant Gaw', 'ကံ့ကော်'],
];

const SECOND: readonly (readonly [string, string])[] = [
	['Kone', 'ကုန်း'],
	['Taw', 'တော'],
	['Chaung', 'ချောင်း'],
	['Kan', 'ကန်'],
	['Yoe', 'ရိုး'],
	['Myaing', 'မြိုင်'],
	['Kwin', 'ကွင်း'],
	['Su', 'စု'],
	['Kyun', 'ကျွန်း'],
	['Wa', 'ဝ'],
	['Tan', 'တန်း'],
	['Gyi', 'ကြီး'],
	['Lay', 'လေး'],
	['Pyin', 'ပြင်'],
	['Zin', 'စဉ်'],
];

const DIGITS = '၀၁၂၃၄၅၆၇၈၉';

/**
 * Names for sites, English and Burmese, each place name once: a made-up village or ward, and what
 * the site is (church or monastery compound, school, quarter).
 */
export function nameSites(types: readonly SiteType[], random: Random): Name[] {
	const places = random.shuffle(
		FIRST.flatMap(([en, my]) => SECOND.map(([en2, my2]) => ({ en: `${en} ${en2}`, my: my + my2 }))),
	);
	if (types.length > places.length) {
		throw new Error(
			`invalid number of sites: ${types.length} (site names reach for ${places.length}); add words to names.ts`,
		);
	}
	return types.map((type, i) => describe(places[i] as Name, type, random));
}

function describe({ en, my }: Name, type: SiteType, random: Random): Name {
	switch (type) {
		case 'planned-camp':
			return { en: `${en} camp`, my: `${my}စခန်း` };
		case 'self-settled':
			return { en: `${en} village`, my: `${my}ကျေးရွာ` };
		case 'church-compound':
			return { en: `${en} church compound`, my: `${my} ဘုရားရှိခိုးကျောင်းဝင်း` };
		case 'monastery-compound':
			return { en: `${en} monastery compound`, my: `${my} ဘုန်းတော်ကြီးကျောင်းဝင်း` };
		case 'public-building':
			return { en: `${en} old school`, my: `${my} စာသင်ကျောင်းဟောင်း` };
		case 'town-quarter': {
			const number = 1 + random.integer(9);
			return { en: `${en} quarter ${number}`, my: `${my} ရပ်ကွက် (${DIGITS[number]})` };
		}
	}
}
