import { apportion } from './apportion.ts';
import type { SiteDraft } from './draft-sites.ts';
import { monthIndex } from './months.ts';
import {
	ANCHORS_KACHIN_SHAN,
	ANCHORS_RAKHINE,
	NGCA_PEOPLE_SHARE,
	RAKHINE_2013,
	REFERENCE_MONTH,
	TOTALS_2017,
} from './published.ts';
import { meetTotals, type GroupTotal, type Series } from './trajectory.ts';

interface Group {
	readonly rows: readonly number[];
	readonly totals: readonly GroupTotal[];
}

const FIRST_RAKHINE = '2013-05';

/**
 * People month by month, whole numbers that meet every published total: Kachin and northern Shan
 * by control, Rakhine by township in May 2013 and as a state later. The reference month is left as
 * it is: there the sites already add up township by township.
 */
export function calibratePeople(drafts: readonly SiteDraft[], raw: Series): Series {
	const townships = rakhineTownships(drafts);
	const groups = [...controlGroups(drafts), rakhineState(drafts)];
	const moved = [...townships, ...groups].reduce(
		(series, { rows, totals }) => meetTotals(series, rows, totals),
		raw,
	);
	const rounded = moved.map((values) =>
		values.map((value) => (value === 0 ? 0 : Math.max(5, Math.round(value)))),
	);
	for (const group of [...groups, ...townships.map(onlyFirst)]) roundExactly(moved, rounded, group);
	return rounded;
}

/** At the months with a total, rounding may not lose or gain a person. */
function roundExactly(moved: Series, rounded: number[][], { rows, totals }: Group): void {
	for (const { month, total } of totals) {
		const index = monthIndex(month);
		const open = rows.filter((row) => (moved[row]?.[index] ?? 0) > 0);
		const parts = apportion(
			total,
			open.map((row) => moved[row]?.[index] ?? 0),
		);
		for (const [k, row] of open.entries()) {
			const values = rounded[row];
			if (values !== undefined) values[index] = parts[k] ?? 0;
		}
	}
}

/** NGCA and GCA of Kachin and northern Shan; 39 % of the people of every total are in NGCA. */
function controlGroups(drafts: readonly SiteDraft[]): Group[] {
	return (['GCA', 'NGCA'] as const).map((control) => ({
		rows: rowsOf(drafts, (draft) => draft.state !== 'MMR012' && draft.control === control),
		totals: ANCHORS_KACHIN_SHAN.map(({ month, people }) => {
			const ngca = Math.round(people * NGCA_PEOPLE_SHARE);
			return { month, total: control === 'NGCA' ? ngca : people - ngca };
		}),
	}));
}

function rakhineState(drafts: readonly SiteDraft[]): Group {
	return {
		rows: rowsOf(drafts, (draft) => draft.state === 'MMR012'),
		totals: ANCHORS_RAKHINE.map(({ month, people }) => ({ month, total: people })),
	};
}

function rakhineTownships(drafts: readonly SiteDraft[]): Group[] {
	return RAKHINE_2013.map(({ township, people }) => {
		const later = TOTALS_2017.find((total) => total.township === township);
		return {
			rows: rowsOf(drafts, (draft) => draft.township === township),
			totals: [
				{ month: FIRST_RAKHINE, total: people },
				...(later === undefined ? [] : [{ month: REFERENCE_MONTH, total: later.people }]),
			],
		};
	});
}

function onlyFirst({ rows, totals }: Group): Group {
	return { rows, totals: totals.slice(0, 1) };
}

function rowsOf(
	drafts: readonly SiteDraft[],
	wanted: (draft: SiteDraft) => boolean,
): readonly number[] {
	return [...drafts.keys()].filter((row) => {
		const draft = drafts[row];
		return draft !== undefined && wanted(draft);
	});
}
