/**
 * The part of DDI Codebook 2.5 that this project writes, as rules of our own after its tag library
 * (ddialliance.org, "DDI Codebook 2.5, tag library"): which elements an element holds, in their order.
 * The schema itself could not be had here and is not copied.
 */
const ORDER: Readonly<Record<string, readonly string[]>> = {
	codeBook: ['docDscr', 'stdyDscr', 'fileDscr', 'dataDscr', 'otherMat'],
	docDscr: ['citation', 'guide', 'docStatus', 'docSrc', 'controlledVocabUsed', 'notes'],
	stdyDscr: [
		'citation',
		'studyAuthorization',
		'stdyInfo',
		'studyDevelopment',
		'method',
		'dataAccs',
		'othrStdyMat',
		'notes',
	],
	citation: [
		'titlStmt',
		'rspStmt',
		'prodStmt',
		'distStmt',
		'serStmt',
		'verStmt',
		'biblCit',
		'holdings',
		'notes',
	],
	titlStmt: ['titl', 'subTitl', 'altTitl', 'parTitl', 'IDNo'],
	rspStmt: ['AuthEnty', 'othId'],
	prodStmt: ['producer', 'copyright', 'prodDate', 'prodPlac', 'software', 'fundAg', 'grantNo'],
	verStmt: ['version', 'verResp', 'notes'],
	stdyInfo: [
		'studyBudget',
		'subject',
		'abstract',
		'sumDscr',
		'qualityStatement',
		'notes',
		'exPostEvaluation',
	],
	subject: ['keyword', 'topcClas'],
	sumDscr: [
		'timePrd',
		'collDate',
		'nation',
		'geogCover',
		'geogUnit',
		'geoBndBox',
		'boundPoly',
		'anlyUnit',
		'universe',
		'dataKind',
	],
	method: ['dataColl', 'notes', 'anlyInfo', 'stdyClas', 'dataProcessing', 'codingInstructions'],
	dataColl: [
		'timeMeth',
		'dataCollector',
		'collectorTraining',
		'frequenc',
		'sampProc',
		'sampleFrame',
		'targetSampleSize',
		'deviat',
		'collMode',
		'resInstru',
		'instrumentDevelopment',
		'sources',
		'collSitu',
		'actMin',
		'ConOps',
		'weight',
		'cleanOps',
	],
	sources: ['dataSrc', 'sourceCitation', 'srcOrig', 'srcChar', 'srcDocu', 'sources'],
	dataAccs: ['setAvail', 'useStmt', 'notes'],
	useStmt: [
		'confDec',
		'specPerm',
		'restrctn',
		'contact',
		'citReq',
		'deposReq',
		'conditions',
		'disclaimer',
	],
	fileDscr: ['fileTxt', 'locMap', 'notes'],
	fileTxt: [
		'fileName',
		'fileCitation',
		'dataFingerprint',
		'fileCont',
		'fileStrc',
		'dimensns',
		'fileType',
		'format',
		'filePlac',
		'dataChck',
		'ProcStat',
		'dataMsng',
		'software',
		'verStmt',
	],
	dataFingerprint: ['digitalFingerprintValue', 'algorithmSpecification', 'algorithmVersion'],
	dimensns: ['caseQnty', 'varQnty', 'logRecL', 'recPrCas', 'recNumTot'],
	dataDscr: ['varGrp', 'nCubeGrp', 'var', 'nCube', 'notes'],
	var: [
		'location',
		'labl',
		'imputation',
		'security',
		'embargo',
		'respUnit',
		'anlysUnit',
		'qstn',
		'valrng',
		'invalrng',
		'undocCod',
		'universe',
		'TotlResp',
		'sumStat',
		'txt',
		'stdCatgry',
		'catgryGrp',
		'catgry',
		'codInstr',
		'verStmt',
		'concept',
		'derivation',
		'varFormat',
		'geoMap',
		'catLevel',
		'notes',
	],
	valrng: ['item', 'range', 'key', 'notes'],
	catgry: ['catValu', 'labl', 'txt', 'catStat', 'mrow', 'catgry'],
};

/** Elements of which there is at most one. */
const ONCE = [
	'titlStmt',
	'titl',
	'sources',
	'fileTxt',
	'dimensns',
	'catValu',
	'varFormat',
	'biblCit',
];

/** Attributes whose words are given: `element attribute`. */
const WORDS: Readonly<Record<string, readonly string[]>> = {
	'timePrd event': ['start', 'end', 'single'],
	'var intrvl': ['contin', 'discrete'],
	'catgry missing': ['Y', 'N'],
	'catStat wgtd': ['wgtd', 'not-wgtd'],
	'catStat type': ['freq', 'percent', 'crosstab', 'other'],
	'varFormat type': ['numeric', 'character'],
	'dataFingerprint type': ['data', 'dataFile'],
	'codeBook version': ['2.5'],
};

/** Attributes an element must have. */
const NEEDED: Readonly<Record<string, readonly string[]>> = {
	var: ['ID', 'name', 'files'],
	fileDscr: ['ID'],
};

const NAME = /^[A-Za-z_][\w.-]*$/;

/** An element as any document model has it. */
export interface XmlElement {
	readonly tagName: string;
	readonly children: Iterable<{ readonly tagName: string }>;
	getAttribute(name: string): string | null;
	querySelectorAll(selector: string): Iterable<unknown>;
}

/** What breaks a rule below an element, each in a sentence. */
export function ddiFaults(root: XmlElement): readonly string[] {
	const all = [root, ...(root.querySelectorAll('*') as Iterable<XmlElement>)];
	const ids = all.flatMap((e) => e.getAttribute('ID') ?? []);
	const known = new Set(ids);
	return [
		...all.flatMap((e) => [...placeFaults(e), ...attributeFaults(e, known)]),
		...ids.filter((id, i) => ids.indexOf(id) !== i).map((id) => `ID ${id} is there twice`),
	];
}

function placeFaults(parent: XmlElement): readonly string[] {
	const names = [...parent.children].map((c) => c.tagName);
	const order = ORDER[parent.tagName];
	if (order === undefined) {
		return names.length === 0 ? [] : [`${parent.tagName} holds ${names.join(', ')}: no rule`];
	}
	const places = names.map((name) => order.indexOf(name));
	return [
		...names
			.filter((_, i) => places[i] === -1)
			.map((name) => `${name} does not belong in ${parent.tagName}`),
		...names
			.filter((_, i) => (places[i] ?? 0) < (places[i - 1] ?? 0))
			.map((name) => `${name} comes too late in ${parent.tagName}`),
		...ONCE.filter((name) => names.filter((n) => n === name).length > 1).map(
			(name) => `${name} stands in ${parent.tagName} more than once`,
		),
	];
}

function attributeFaults(element: XmlElement, ids: ReadonlySet<string>): readonly string[] {
	const name = element.tagName;
	const id = element.getAttribute('ID');
	const files = (element.getAttribute('files') ?? '').split(' ').filter((f) => f !== '');
	return [
		...(NEEDED[name] ?? [])
			.filter((a) => !element.getAttribute(a))
			.map((a) => `${name} has no ${a}`),
		...(id !== null && !NAME.test(id) ? [`ID ${id} is no name`] : []),
		...files.filter((f) => !ids.has(f)).map((f) => `${name} refers to ${f}, which is not there`),
		...Object.entries(WORDS).flatMap(([key, words]) => {
			const [of, attribute = ''] = key.split(' ');
			const value = of === name ? element.getAttribute(attribute) : null;
			return value === null || words.includes(value) ? [] : [`${key} is ${value}`];
		}),
	];
}
