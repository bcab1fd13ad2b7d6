import { inTurns } from './common/inTurns.ts';
import { readOnePageProfile } from './domain/care/personCentred/personCentred.queries.ts';
import { ENTRY_AUDIENCE } from './domain/care/personCentred/personCentredVocabulary.ts';
import { PROFILE_PAGE_POLICY, profilePage } from './domain/care/personCentred/profilePage.ts';
import { exportClientLevelData } from './domain/insight/clientLevelData/exportClientLevelData.commands.ts';
import {
  type ComparisonRequest,
  comparePolicies,
  compareStandardProfiles,
  policyHistory,
} from './domain/insight/comparison/comparisons.queries.ts';
import {
  allocationTable,
  historyTable,
  policyTable,
  type Table,
} from './domain/insight/comparison/downloadTables.ts';
import { spreadInWords } from './domain/insight/comparison/spread.ts';
import { STANDARD_PROFILE } from './domain/insight/comparison/standardProfiles.ts';
import {
  type RegionalRequest,
  readRegionalMeasures,
} from './domain/insight/regionalMeasures/regionalMeasures.queries.ts';
import { regionalPage } from './domain/insight/regionalMeasures/regionalPage.ts';
import { regionalTable } from './domain/insight/regionalMeasures/regionalTable.ts';
import { exportRun, RUN_FORMS, type RunForm } from './domain/money/paymentRuns/exportRun.commands.ts';
import { RECEIPT_FORMS } from './domain/money/receipts/receipt.ts';
import { readReceipt } from './domain/money/receipts/receipts.queries.ts';
import { readStatement } from './domain/money/statements/statement.queries.ts';
import { statementPage } from './domain/money/statements/statementPage.ts';
import { POLICY_AREA } from './domain/policy/policies/policyArea.ts';
import { RequestError } from './platform/errors.ts';
import { csvHead, csvLine } from './platform/http/csv.ts';
import type { Download, Downloads } from './platform/http/downloadRoute.ts';
import { PAGE_POLICY, PAGE_SIZES } from './platform/http/page.ts';
import {
  day,
  moment,
  oneOf,
  readArguments,
  someOf,
  text,
  texts,
  yesNo,
} from './platform/http/queryArguments.ts';
import { parseGlobalId } from './platform/ids.ts';
import type { Session } from './platform/session.ts';

interface Context {
  session: Session;
}

/** What is downloaded, before it has a form: something for programs, and the same as a table. */
interface Contents {
  name: string;
  /** The day that the file's name says. */
  on: string;
  value: unknown;
  table: Table;
}

type MakeContents = (session: Session, query: URLSearchParams) => Promise<Contents>;

const WHICH = { councils: texts, asOf: day, knownAt: moment };

async function policyComparison(session: Session, query: URLSearchParams): Promise<Contents> {
  const request = readArguments(query, {
    ...WHICH,
    areas: someOf(POLICY_AREA.values),
    differsFrom: text,
    onlyDiffering: yesNo,
  });
  const rows = await comparePolicies(session, request);
  const value = rows.map((row) => ({ ...row, spread: row.spread && spreadInWords(row.spread) }));
  return { name: 'policy-comparison', on: dayOf(session, request), value, table: policyTable(rows) };
}

async function allocationComparison(session: Session, query: URLSearchParams): Promise<Contents> {
  const request = readArguments(query, { ...WHICH, profiles: someOf(STANDARD_PROFILE.values) });
  const value = await compareStandardProfiles(session, request);
  const name = 'allocation-comparison';
  return { name, on: dayOf(session, request), value, table: allocationTable(value) };
}

async function settingHistory(session: Session, query: URLSearchParams): Promise<Contents> {
  const { asOf: _one, ...which } = WHICH;
  const readers = { ...which, area: oneOf(POLICY_AREA.values), path: text, from: day, to: day };
  const { area, path, ...request } = readArguments(query, readers);
  if (area === undefined || path === undefined) {
    throw new RequestError(
      'BAD_USER_INPUT',
      'A history is of one setting, so it needs its area and its path, such as ?area=reviews&path=firstReviewWeeks.',
    );
  }
  const value = await policyHistory(session, { ...request, area, path });
  const on = dayOf(session, { asOf: request.to ?? null });
  return { name: 'policy-history', on, value, table: historyTable(value) };
}

async function publishedMeasures(session: Session, query: URLSearchParams): Promise<Contents> {
  const value = await readRegionalMeasures(session, regionalRequest(query));
  return { name: 'published-measures', on: value.on, value, table: regionalTable(value) };
}

function regionalRequest(query: URLSearchParams): RegionalRequest {
  const { on, councils } = readArguments(query, { on: day, councils: texts });
  if (on !== undefined) return { on, councils };
  throw new RequestError(
    'BAD_USER_INPUT',
    'Figures are of the end of a quarter, so they need its day, such as ?on=2026-03-31.',
  );
}

function dayOf(session: Session, { asOf }: Pick<ComparisonRequest, 'asOf'>): string {
  return asOf ?? session.today.toString();
}

/** What each download holds, and the query whose permission it takes. */
const CONTENTS: Readonly<Record<string, { query: string; make: MakeContents }>> = {
  'policy-comparison': { query: 'comparePolicies', make: policyComparison },
  'allocation-comparison': { query: 'compareStandardProfiles', make: allocationComparison },
  'policy-history': { query: 'policyHistory', make: settingHistory },
  'published-measures': { query: 'regionalMeasures', make: publishedMeasures },
};

/** Written a few rows at a time: of every council in England it is tens of megabytes. */
const FORMS = {
  csv: async ({ table: { header, rows } }: Contents) => ({
    contentType: 'text/csv; charset=utf-8; header=present',
    text: [csvHead(header), ...(await inTurns(rows, csvLine, CSV_LINES_AT_A_TIME))].join(''),
  }),
  json: async ({ value }: Contents) => ({
    contentType: 'application/json; charset=utf-8',
    text: Array.isArray(value)
      ? `[${(await inTurns(value, (row) => JSON.stringify(row))).join(',')}]`
      : JSON.stringify(value),
  }),
};

const CSV_LINES_AT_A_TIME = 2_000;

/**
 * Comparisons of published policy as files, at /downloads/policy-comparison.csv and the like, in which nothing is about a
 * person; the published figures of a region, at /downloads/published-measures.csv, .json and, as a page, .html; the national return,
 * at /downloads/client-level-data.csv; statements as pages, at /statements/<id of the budget>; one-page profiles as pages, at
 * /profiles/<id of the person>; and the files of payment runs for the bank, at
 * /downloads/payment-runs/<id of the run>.txt. Nothing about a person is taken in their addresses. `permit` throws where the caller may not
 * use the query of that name.
 */
export function downloads(permit: (context: Context, query: string) => void): Downloads<Context> {
  const files = Object.entries(CONTENTS).flatMap(([name, { query, make }]) =>
    Object.entries(FORMS).map(([form, shape]) => {
      const answer = async (context: Context, search: URLSearchParams): Promise<Download> => {
        permit(context, query);
        context.session.expectHeavyReads();
        const contents = await make(context.session, search);
        return { fileName: `${contents.name}-${contents.on}.${form}`, ...(await shape(contents)) };
      };
      return [`/downloads/${name}.${form}`, answer] as const;
    }),
  );
  return {
    ...Object.fromEntries(files),
    '/downloads/published-measures.html': (context, search) => regionalFiguresPage(permit, context, search),
    '/statements/*': (...asked) => budgetPage(permit, ...asked),
    '/downloads/client-level-data.csv': (context, search) => clientLevelData(permit, context, search),
    '/profiles/*': (...asked) => profileOf(permit, ...asked),
    '/downloads/receipts/*': (...asked) => receiptFile(permit, ...asked),
    '/downloads/payment-runs/*.txt': (...asked) => runFile(permit, 'txt', ...asked),
    '/downloads/payment-runs/*.csv': (...asked) => runFile(permit, 'csv', ...asked),
  };
}

/** The published figures of a region as a page, to be read on the screen or printed. */
async function regionalFiguresPage(
  permit: (context: Context, query: string) => void,
  context: Context,
  search: URLSearchParams,
): Promise<Download> {
  permit(context, 'regionalMeasures');
  context.session.expectHeavyReads();
  const figures = await readRegionalMeasures(context.session, regionalRequest(search));
  return {
    fileName: null,
    contentType: 'text/html; charset=utf-8',
    text: regionalPage(figures),
    contentSecurityPolicy: PAGE_POLICY,
  };
}

/**
 * The page of a budget’s statement. Its address has the id of the budget and nothing else that is anybody’s; who may see
 * it is as for the query.
 */
async function budgetPage(
  permit: (context: Context, query: string) => void,
  context: Context,
  search: URLSearchParams,
  budgetId: string,
): Promise<Download | null> {
  permit(context, 'budgetStatement');
  const { session } = context;
  if (!session.mayRead('BUDGETS')) throw new RequestError('FORBIDDEN', 'You may not see budgets.');
  const { size, ...days } = readArguments(search, { from: day, to: day, size: oneOf(PAGE_SIZES) });
  const statement = await readStatement(session, { budgetId, ...days });
  if (statement) noteLookAt(session, 'budget', budgetId);
  return (
    statement && {
      fileName: null,
      contentType: 'text/html; charset=utf-8',
      text: statementPage(statement, size ?? 'usual'),
      contentSecurityPolicy: PAGE_POLICY,
    }
  );
}

/** The page of a one-page profile, for whoever the query would give it to. */
async function profileOf(
  permit: (context: Context, query: string) => void,
  context: Context,
  search: URLSearchParams,
  personId: string,
): Promise<Download | null> {
  permit(context, 'onePageProfile');
  const { session } = context;
  if (!session.mayRead('PLANS')) throw new RequestError('FORBIDDEN', 'You may not see plans.');
  const asked = readArguments(search, { audience: oneOf(ENTRY_AUDIENCE.values), size: oneOf(PAGE_SIZES) });
  const size = asked.size ?? 'usual';
  const profile = await readOnePageProfile(session, { personId, audience: asked.audience ?? 'CIRCLE', size });
  if (profile) noteLookAt(session, 'person', personId);
  return (
    profile && {
      fileName: null,
      contentType: 'text/html; charset=utf-8',
      text: profilePage(profile, size),
      contentSecurityPolicy: PROFILE_PAGE_POLICY,
    }
  );
}

/**
 * The file of a receipt, for whoever may see the spending. It was made by a stranger, so it is saved and never shown in the
 * page of this server, and runs nothing.
 */
async function receiptFile(
  permit: (context: Context, query: string) => void,
  context: Context,
  search: URLSearchParams,
  receiptId: string,
): Promise<Download | null> {
  permit(context, 'budgetStatement');
  readArguments(search, {});
  const { session } = context;
  if (!session.mayRead('BUDGETS')) throw new RequestError('FORBIDDEN', 'You may not see budgets.');
  const receipt = await readReceipt(session, receiptId);
  if (!receipt) return null;
  noteLookAt(session, 'receipt', receiptId);
  const { contentType, ending } = RECEIPT_FORMS[receipt.kind];
  return {
    fileName: `receipt.${ending}`,
    contentType,
    text: receipt.bytes,
    contentSecurityPolicy: "default-src 'none'; sandbox",
  };
}

/** What is shown here is no query, so it says by itself that somebody looked. */
function noteLookAt(session: Session, table: string, globalId: string): void {
  const parsed = parseGlobalId(globalId);
  if (parsed) session.noteLook(table, parsed.uuid);
}

const THREE_DIGITS = /^[0-9]{3}$/;

/** The code that the council has in national returns. */
function laCode(value: string): string {
  if (THREE_DIGITS.test(value)) return value;
  throw new Error('is not the code of a council in national returns. Write its three digits, such as 503.');
}

/**
 * The national return of everybody whom the council supports. It is signed off by a head of service or the director, so
 * nobody else takes it out of the house; others look at its faults one by one, where they see the people.
 */
async function clientLevelData(
  permit: (context: Context, query: string) => void,
  context: Context,
  search: URLSearchParams,
): Promise<Download> {
  permit(context, 'clientLevelDataFaults');
  const { session } = context;
  if (session.actor?.role !== 'HEAD_OF_SERVICE' && session.actor?.role !== 'DIRECTOR') {
    throw new RequestError('FORBIDDEN', 'The national return is for heads of service and the director only.');
  }
  const given = readArguments(search, { on: day, laCode });
  if (given.on === undefined) {
    throw new RequestError(
      'BAD_USER_INPUT',
      'A return is of twelve months, so it needs the day on which they end, such as ?on=2026-03-31.',
    );
  }
  session.expectHeavyReads();
  return {
    fileName: `client-level-data-${given.on}.csv`,
    contentType: 'text/csv; charset=utf-8; header=present',
    text: await exportClientLevelData(session, { on: given.on, laCode: given.laCode ?? null }),
  };
}

/** The file of a payment run. It holds whole accounts, so it is for those who send it to the bank and nobody else. */
async function runFile(
  permit: (context: Context, query: string) => void,
  form: RunForm,
  context: Context,
  search: URLSearchParams,
  runId: string,
): Promise<Download | null> {
  permit(context, 'paymentRun');
  readArguments(search, {});
  const { session } = context;
  if (session.actor?.role !== 'FINANCE_OFFICER') {
    throw new RequestError('FORBIDDEN', 'The file of a payment run is for finance officers only.');
  }
  const file = await exportRun(session, runId, form);
  return (
    file && {
      fileName: `payment-run-${file.number}.${form}`,
      contentType: RUN_FORMS[form].contentType,
      text: file.text,
    }
  );
}
