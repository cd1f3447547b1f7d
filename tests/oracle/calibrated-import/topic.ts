import { openDesk } from '../../cli/run-cli.ts';
import { readSchools } from '../../fixtures/schools.ts';
import type { DescribedTopic, OracleTopic } from '../topic.ts';
import {
	compareBootstrap,
	compareImport,
	IMPORT_TOLERANCE,
	type ImportComparison,
} from './calibrated-import.ts';

/** What weights that the import calibrates are held against; of R's bootstrap one case. */
export function described(): DescribedTopic {
	const designs = readSchools();
	return {
		name: 'calibrated-import',
		answersTo: 'survey::postStratify, survey::rake of as.svrepdesign',
		about:
			'Weights that the import adjusts with replicates of the design, from CSV to the estimates of the command line',
		designs: designs.length,
		cases: designs.reduce(
			(n, { multipliers, cases }) => n + (multipliers === null ? cases.length : 1),
			0,
		),
		tolerance: IMPORT_TOLERANCE,
		reason: null,
	};
}

/** The same with the largest errors; imports every design. */
export async function topic(): Promise<OracleTopic> {
	const compared: Pick<ImportComparison, keyof typeof IMPORT_TOLERANCE>[] = [];
	const desk = await openDesk();
	try {
		for (const design of readSchools()) {
			if (design.multipliers === null) compared.push(...(await compareImport(desk, design)));
			else compared.push({ n: 0, df: 0, ...compareBootstrap(design) });
		}
	} finally {
		await desk.remove();
	}
	const quantities = Object.keys(IMPORT_TOLERANCE) as readonly (keyof typeof IMPORT_TOLERANCE)[];
	const largest = (quantity: keyof typeof IMPORT_TOLERANCE): number =>
		compared.reduce((most, one) => Math.max(most, one[quantity]), 0);
	return {
		...described(),
		largestError: Object.fromEntries(
			quantities.map((name) => [name, Number(largest(name).toPrecision(2))]),
		),
	};
}
