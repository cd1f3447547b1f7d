import { sourceIn, tableOf, variableOf, weightingOf, type Locale } from '../dataset/index.ts';
import { formatCount } from '../i18n/index.ts';
import { expressionCode, rDialect } from './expression-code.ts';
import { filterLines } from './notes.ts';
import { readmeWords as words } from './readme-words.ts';
import type { PackageFacts } from './package-facts.ts';
import type { WrittenFile } from './package-zip.ts';

/**
 * `README.md`: what the package is and how sure its numbers are, in its language and then in
 * English. That data is synthetic stands first.
 *
 * @param files every other file of the package
 */
export function readmeMarkdown(facts: PackageFacts, files: readonly WrittenFile[]): string {
	const { locale } = facts.selection;
	const parts =
		locale === 'en' ? [part(facts, 'en')] : [part(facts, locale), '---\n', part(facts, 'en')];
	const list = files.map(({ name, bytes, sha256 }) => `| ${name} | ${bytes} | \`${sha256}\` |`);
	const heads = [words.file[locale], words.bytes[locale], 'SHA-256'];
	return [
		...parts,
		section(words.files[locale]),
		`| ${heads.join(' | ')} |\n| --- | ---: | --- |\n${list.join('\n')}\n`,
	].join('\n');
}

function section(title: string): string {
	return `## ${title}\n`;
}

/** Text as Markdown shows it: on one line, nothing of it taken for markup. */
function plain(text: string): string {
	return text
		.replace(/\s+/g, ' ')
		.trim()
		.replace(/[\\`*_[\]<>#|]/g, (c) => `\\${c}`);
}

function bullets(lines: readonly string[]): string {
	return `${lines.map((line) => `- ${plain(line)}`).join('\n')}\n`;
}

function part(facts: PackageFacts, locale: Locale): string {
	const { dataset, selection, context } = facts;
	const { info } = dataset;
	const coverage = facts.notes.coverage(locale);
	const caveats = facts.notes.caveats(locale);
	return [
		...(info.status === 'synthetic' ? [`> **${words.synthetic[locale]}**\n`] : []),
		`# ${plain(info.title[locale])}\n`,
		`${plain(info.summary[locale])}\n`,
		section(words.contents[locale]),
		bullets(contents(facts, locale)),
		section(words.filter[locale]),
		...filter(facts, locale),
		...(selection.estimates === undefined ? weights(facts, locale) : []),
		section(dataset.kind === 'survey' ? words.coverage[locale] : words.completeness[locale]),
		bullets(coverage.length > 0 ? coverage : [words.everything[locale]]),
		section(words.caveats[locale]),
		caveats.length === 0
			? `${words.noCaveat[locale]}\n`
			: caveats
					.map(
						({ id, severity, title, text, source }) =>
							`### ${plain(title)}\n\n${plain(text)}${source === null ? '' : ` (${plain(sourceIn(source, locale).text)})`} \`${severity}\` \`${id}\`\n`,
					)
					.join('\n'),
		section(words.disclosure[locale]),
		bullets(disclosure(facts, locale)),
		section(words.citation[locale]),
		`${plain(info.citation[locale])}\n`,
		section(words.licence[locale]),
		`${plain(info.licence.text[locale])} (${plain(info.licence.id)})\n`,
		...(info.licence.accept !== undefined && context.termsAccepted
			? [`${words.accepted[locale]} (${context.date}): ${plain(info.licence.accept[locale])}\n`]
			: []),
		section(words.version[locale]),
		bullets([
			`${words.release[locale]}: ${info.release}`,
			`${words.date[locale]}: ${context.date}`,
			`${words.link[locale]}: ${context.link}`,
		]).replace(/\\_/g, '_'),
	].join('\n');
}

function contents(facts: PackageFacts, locale: Locale): readonly string[] {
	const { dataset, selection, rows, tables, columns } = facts;
	const table = tableOf(dataset, selection.table);
	const count = (n: number): string => formatCount(locale, n);
	if (selection.estimates !== undefined) {
		const cells = tables.reduce((n, { view }) => n + view.cells.length + 1, 0);
		return [words.estimates[locale](count(tables.length), count(cells))];
	}
	return [
		words.row[locale](table.unit[locale]),
		words.rows[locale](count(rows.kept), count(rows.all)),
		words.columns[locale](count(columns.length)),
	];
}

function filter({ dataset, selection, tables }: PackageFacts, locale: Locale): readonly string[] {
	const { table, where, estimates } = selection;
	const lines = filterLines(dataset, locale, where);
	const requests = tables.map(({ view: { request } }) => request);
	const query =
		estimates === undefined
			? JSON.stringify({ table, where })
			: JSON.stringify(requests, null, '\t');
	return [
		bullets(lines.length > 0 ? lines : [words.noFilter[locale]]),
		`\`\`\`json\n${query}\n\`\`\`\n`,
	];
}

function weights({ dataset, columns }: PackageFacts, locale: Locale): readonly string[] {
	const { design } = dataset;
	const there = new Set<string>(columns.map(({ variable }) => variable.id));
	const name = (id: string): string => `${id}${there.has(id) ? '' : ` (${words.notHere[locale]})`}`;
	const own =
		design.kind === 'sample'
			? [
					words.design[locale](design.strata.map(name).join(', '), name(design.psu[0] ?? '')),
					words.useWeights[locale],
				]
			: [words.register[locale]];
	const how = design.weightings.map(({ id, label, weight }) => {
		const said =
			typeof weight === 'string'
				? variableOf(dataset, weight).id
				: expressionCode(rDialect, weight);
		return `${label[locale]} (${weightingOf(dataset, id).id}): ${said}`;
	});
	return [section(words.weights[locale]), bullets([design.note[locale], ...own, ...how])];
}

/** Which rules acted, and where. */
function disclosure(facts: PackageFacts, locale: Locale): readonly string[] {
	const { dataset, judgement, tables, data, selection } = facts;
	const count = (n: number): string => formatCount(locale, n);
	const suppressed = tables.flatMap(({ view, suppressed: cells }, i) =>
		[...cells].map(([key, rule]) =>
			words.suppressed[locale](count(i + 1), view.request.indicator, key || 'overall', rule),
		),
	);
	const texts = data.flatMap(({ name, neutralised }) =>
		[...neutralised].map(([column, n]) => words.neutralised[locale](count(n), column, name)),
	);
	const k = dataset.disclosure.k.value;
	const rule =
		selection.estimates !== undefined && k > 1 ? [words.smallCells[locale](count(k))] : [];
	return [
		dataset.disclosure.rows.reason[locale],
		...(judgement.sentence === null ? [] : [judgement.sentence[locale]]),
		...rule,
		...(suppressed.length === 0 && rule.length > 0 ? [words.noneSuppressed[locale]] : suppressed),
		...(texts.length === 0 ? [words.noneNeutralised[locale]] : texts),
	];
}
