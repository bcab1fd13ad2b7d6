import { parse } from 'csv-parse/sync';
import { expect } from 'vitest';
import type { ReturnRow } from '../../../server/domain/insight/clientLevelData/returnFields.ts';
import type { Asker, TestApp } from '../../../server/testing/app.ts';

/** A file as it was downloaded. */
export interface Downloaded {
  status: number;
  text: string;
  headers: Headers;
  rows: ReturnRow[];
}

/** Downloads the return of the twelve months that end on a day. */
export async function downloadedReturn(app: TestApp, asker: Asker, query: string): Promise<Downloaded> {
  const response = await fetch(`${app.url}/downloads/client-level-data.csv${query}`, {
    headers: { authorization: `Bearer ${await app.token(asker)}` },
  });
  const text = await response.text();
  const rows = response.ok ? parse(text, { bom: true, columns: true }) : [];
  return { status: response.status, text, headers: response.headers, rows: rows as ReturnRow[] };
}

/** Sends a file of a return to be checked, and answers the status with what came back. */
export async function checkedFile(app: TestApp, asker: Asker, file: string) {
  const response = await fetch(`${app.url}/uploads/client-level-data-check`, {
    method: 'POST',
    headers: { authorization: `Bearer ${await app.token(asker)}` },
    body: file,
  });
  return { status: response.status, ...(await response.json()) };
}

/** A fault, as it is asked for here. */
export interface Fault {
  rowNumber: number;
  personId: string;
  eventReference: string;
  field: string;
  rule: string;
}

const FAULTS = `query($on: Date!, $after: String) { clientLevelDataFaults(on: $on, first: 100, after: $after) { totalCount
  nodes { rowNumber personId eventReference field rule sentence whatToDo } pageInfo { hasNextPage endCursor } } }`;

/** Every fault of a return, page by page. */
export async function faultsOfReturn(app: TestApp, asker: Asker, on: string): Promise<Fault[]> {
  const all: Fault[] = [];
  const nextPage = async (after: string | null): Promise<void> => {
    const { data, errors } = await app.ask(asker, FAULTS, { on, after });
    if (errors) throw new Error(JSON.stringify(errors));
    const { nodes, pageInfo, totalCount } = data.clientLevelDataFaults;
    all.push(...nodes);
    if (pageInfo.hasNextPage) return nextPage(pageInfo.endCursor);
    expect(all).toHaveLength(totalCount);
  };
  await nextPage(null);
  return all;
}

const AGES: [string, (years: number | null) => boolean][] = [
  ['ALL', () => true],
  ['AGE_18_TO_64', (years) => years !== null && years < 65],
  ['AGE_65_AND_OVER', (years) => years !== null && years >= 65],
];

/** Counts of measure 3D: of whom they are one, and how many with self-directed support and with a direct payment. */
export interface CountedByRows {
  age: string;
  people: number;
  selfDirected: number;
  directPayments: number;
}

/**
 * ASCOF 3D, parts 1A and 2A, counted from the rows of a return as the Department counts it: of the service users with a
 * long-term service on the last day, each once with their highest setting; a component that is a direct payment counts
 * before the delivery mechanism; what is not known stays among those of whom it is a share; age is whole years of 365.25 days.
 */
export function countedByDepartment(rows: readonly ReturnRow[], on: string): CountedByRows[] {
  const settings = new Map<string, { setting: number; years: number | null }>();
  for (const row of rows) {
    const { LA_Person_Unique_Identifier: person, Event_End_Date: end, Date_of_Death: died } = row;
    const isOpen = row.Event_Start_Date <= on && (end === '' || end >= on) && (died === '' || died >= on);
    if (row.Client_Type !== 'Service user' || !row.Service_Type.startsWith('Long term support') || !isOpen)
      continue;
    const born = row.Date_of_Birth;
    const days = born && Temporal.PlainDate.from(born).until(on, { largestUnit: 'days' }).days;
    const years = days === '' ? null : Math.floor(days / 365.25);
    const setting = Math.min(settingOf(row), settings.get(person)?.setting ?? Number.POSITIVE_INFINITY);
    settings.set(person, { setting, years });
  }
  const inCommunity = [...settings.values()].filter(
    ({ setting, years }) => setting >= 3 && setting <= 6 && (years === null || years >= 18),
  );
  return AGES.map(([age, isOfAge]) => {
    const of = inCommunity.filter(({ years }) => isOfAge(years));
    return {
      age,
      people: of.length,
      selfDirected: of.filter(({ setting }) => setting <= 4).length,
      directPayments: of.filter(({ setting }) => setting === 3).length,
    };
  });
}

/**
 * ASCOF 3D, parts 1B and 2B, counted from the rows of a return as the Department counts it: of the carers with an event in the year, each
 * once with the highest support of theirs, those who were given something for themself whose delivery is known.
 */
export function carersByDepartment(
  rows: readonly ReturnRow[],
  { from, on }: { from: string; on: string },
): CountedByRows[] {
  const highest = new Map<string, { support: number; years: number | null }>();
  for (const row of rows) {
    const { LA_Person_Unique_Identifier: person, Event_End_Date: end, Date_of_Death: died } = row;
    const isInYear =
      row.Event_Start_Date <= on && (end === '' || end >= from) && (died === '' || died >= from);
    if (!row.Client_Type.startsWith('Unpaid carer') || !isInYear) continue;
    const born = row.Date_of_Birth;
    const days = born && Temporal.PlainDate.from(born).until(on, { largestUnit: 'days' }).days;
    const years = days === '' ? null : Math.floor(days / 365.25);
    const support = Math.min(supportOfCarer(row), highest.get(person)?.support ?? Number.POSITIVE_INFINITY);
    highest.set(person, { support, years });
  }
  const counted = [...highest.values()].filter(
    ({ support, years }) => support <= 3 && (years === null || years >= 18),
  );
  return AGES.map(([age, isOfAge]) => {
    const of = counted.filter(({ years }) => isOfAge(years));
    return {
      age,
      people: of.length,
      selfDirected: of.filter(({ support }) => support <= 2).length,
      directPayments: of.filter(({ support }) => support === 1).length,
    };
  });
}

function supportOfCarer(row: ReturnRow): number {
  if (row.Service_Type !== 'Unpaid carer support: Direct to unpaid carer') return 6;
  if (row.Service_Component === 'Direct payment' || row.Delivery_Mechanism === 'Direct payment') return 1;
  if (row.Delivery_Mechanism === 'CASSR managed personal budget') return 2;
  return row.Delivery_Mechanism === 'CASSR commissioned support' ? 3 : 4;
}

function settingOf(row: ReturnRow): number {
  if (row.Service_Type === 'Long term support: Nursing care') return 1;
  if (row.Service_Type === 'Long term support: Residential care') return 2;
  if (row.Service_Type === 'Long term support: Prison') return 7;
  if (row.Service_Component === 'Direct payment' || row.Delivery_Mechanism === 'Direct payment') return 3;
  if (row.Delivery_Mechanism === 'CASSR managed personal budget') return 4;
  return row.Delivery_Mechanism === 'CASSR commissioned support' ? 5 : 6;
}
