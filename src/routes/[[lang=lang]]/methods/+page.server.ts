import type { GoldenReport } from '$lib/components/methods/index.ts';
import { say } from '$lib/i18n/index.ts';
import { methods } from '$lib/i18n/messages/methods.ts';
import report from '../../../../tests/oracle/golden-report.json';
import type { PageServerLoad } from './$types';

/** The committed comparison with R; its test fails when it is not what the code gives. */
export const load: PageServerLoad = ({ params }) => ({
	title: say(params.lang === 'my' ? 'my' : 'en', methods.short),
	report: report as GoldenReport,
});
