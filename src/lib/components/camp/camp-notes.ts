import type { Dataset } from '$lib/dataset/index.ts';
import { say, type Locale } from '$lib/i18n/index.ts';
import { noteLabels } from '$lib/i18n/messages/notes.ts';
import type { CampPage } from './camp-page.ts';
import type { RegisterProfile } from './register-profile.ts';

/** What travels with the record of a camp: status, which rounds reached it, caveats, citation. */
export function campNotes(
	page: CampPage,
	profile: RegisterProfile,
	{ info }: Dataset,
	locale: Locale,
	link: string,
): readonly (readonly [string, string])[] {
	const label = (key: keyof typeof noteLabels): string => say(locale, noteLabels[key]);
	const caveats = page.caveats.filter(({ register }) => register === profile.short);
	return [
		...(profile.synthetic ? [[label('status'), label('synthetic')] as const] : []),
		[label('title'), `${page.name[locale]} (${page.site})`],
		[label('dataset'), `${info.title[locale]} (${info.id}, ${info.release})`],
		[label('coverage'), profile.summary.join(' ')],
		...profile.rounds.map(({ name, status }) => [label('coverage'), `${name}: ${status}`] as const),
		[label('definition'), profile.note],
		...caveats.map(({ title, text }) => [label('caveat'), `${title}. ${text}`] as const),
		[label('citation'), info.citation[locale]],
		[label('licence'), info.licence.text[locale]],
		[label('link'), link],
	];
}
