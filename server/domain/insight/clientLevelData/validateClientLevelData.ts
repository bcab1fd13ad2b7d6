/** Checks the rows of a return: what each row breaks by itself, and what rows break together. */
import { nhsNumberDigits, whyNotNhsNumber } from '../../people/nhsNumber.ts';
import { type Broken, RETURN_RULE, type ReturnRule, WHAT_TO_DO } from './faultRules.ts';
import { fieldStatus, RETURN_FIELDS, type ReturnField, type ReturnRow } from './returnFields.ts';
import { LISTS_OF_RELEASE_1, RETURN_LISTS } from './returnLists.ts';
import {
  costFaults,
  datesOf,
  eventFaults,
  linkedPersonFaults,
  periodFaults,
  personFaults,
  serviceFaults,
} from './rowFaults.ts';

/** Something that is wrong with a row. */
export interface ReturnFault {
  /** Counted from 1; the line of the file is one more, as the names of the fields stand before. */
  rowNumber: number;
  field: ReturnField;
  rule: ReturnRule;
  sentence: string;
  whatToDo: string;
}

/**
 * Every fault of a file, by row, then by field. Each row breaks a rule at most once in a field, and no value that is
 * missing or no date is checked further.
 */
export function validateClientLevelData(rows: readonly ReturnRow[]): ReturnFault[] {
  const together = faultsTogether(rows);
  return rows.flatMap((row, index) => faultsOfRow(row, index + 1, together[index] ?? []));
}

/** What the rows break together, for each row. */
export function faultsTogether(rows: readonly ReturnRow[]): Broken[][] {
  const known = new Set(rows.map((row) => row.LA_Person_Unique_Identifier));
  const seen = new Seen();
  return rows.map((row) => [...seen.next(row), ...linkedPersonFaults(row, known)]);
}

/** The faults of one row, with what it breaks together with others. */
export function faultsOfRow(row: ReturnRow, rowNumber: number, together: readonly Broken[]): ReturnFault[] {
  const broken = [...fieldFaults(row), ...valueFaults(row), ...together];
  return broken
    .toSorted(([a], [b]) => RETURN_FIELDS.indexOf(a) - RETURN_FIELDS.indexOf(b))
    .map(([field, rule]) => ({
      rowNumber,
      field,
      rule,
      sentence: `${field}: ${RETURN_RULE.descriptions[rule]}`,
      whatToDo: whatToDo(field, rule),
    }));
}

function whatToDo(field: ReturnField, rule: ReturnRule): string {
  if (rule !== 'VALUE_NOT_ALLOWED') return WHAT_TO_DO[rule];
  const isOlder = LISTS_OF_RELEASE_1.includes(field)
    ? ' Of this field only the list of release 1 is public: look at your specification first.'
    : '';
  return `Write one of: ${RETURN_LISTS[field]?.join('; ')}.${isOlder}`;
}

/** What is missing, has no meaning, or is not in a list. */
function fieldFaults(row: ReturnRow): Broken[] {
  return RETURN_FIELDS.flatMap((field): Broken[] => {
    const status = fieldStatus(field, row);
    const value = row[field];
    if (value === '') return status === 'MANDATORY' ? [[field, 'MANDATORY_MISSING']] : [];
    if (status === 'NOT_APPLICABLE') return [[field, 'NOT_APPLICABLE_GIVEN']];
    const list = RETURN_LISTS[field];
    return list && !list.includes(value) ? [[field, 'VALUE_NOT_ALLOWED']] : [];
  });
}

/** What a row says that can't be so, of the fields that say something. */
function valueFaults(row: ReturnRow): Broken[] {
  const { dates, broken } = datesOf(row);
  return [
    ...broken,
    ...periodFaults(row, dates),
    ...personFaults(row, dates),
    ...eventFaults(row, dates),
    ...serviceFaults(row),
    ...costFaults(row),
  ];
}

/** The fields by which the Department tells one event from another. */
const OF_EVERY_EVENT = [
  'LA_Person_Unique_Identifier',
  'Client_Type',
  'Event_Type',
  'Event_Start_Date',
] as const;
const OF_EVENTS: Readonly<Record<string, readonly ReturnField[]>> = {
  Request: ['Event_End_Date', 'Request_Route_of_Access'],
  Assessment: ['Event_End_Date', 'Assessment_Type'],
  Review: ['Event_End_Date'],
  Service: [
    'Service_Type',
    'Service_Component',
    'Delivery_Mechanism',
    'Unit_Cost',
    'Cost_Frequency_Unit_Type',
    'Planned_units_per_week',
  ],
};

const OF_THE_FILE = ['LA_Code', 'Reporting_Period_Start_Date', 'Reporting_Period_End_Date'] as const;
const OF_THE_PERSON = ['NHS_Number', 'Date_of_Birth', 'Date_of_Death'] as const;

/** The rows so far, and what the next breaks together with them. */
class Seen {
  private first: ReturnRow | null = null;
  private readonly references = new Set<string>();
  private readonly events = new Set<string>();
  private readonly people = new Map<string, ReturnRow>();
  private readonly holders = new Map<string, string>();

  next(row: ReturnRow): Broken[] {
    this.first ??= row;
    const first = this.first;
    return [
      ...OF_THE_FILE.filter((field) => row[field] !== first[field]).map(
        (field): Broken => [field, 'PERIOD_DIFFERS'],
      ),
      ...this.personFaults(row),
      ...isTwice(this.references, row.Event_Reference, ['Event_Reference', 'REFERENCE_GIVEN_TWICE']),
      ...isTwice(this.events, eventOf(row), ['Event_Reference', 'EVENT_GIVEN_TWICE']),
    ];
  }

  private personFaults(row: ReturnRow): Broken[] {
    const id = row.LA_Person_Unique_Identifier;
    if (id === '') return [];
    const earlier = this.people.get(id);
    if (!earlier) this.people.set(id, row);
    const differing = OF_THE_PERSON.filter((field) => earlier && earlier[field] !== row[field]);
    return [
      ...differing.map((field): Broken => [field, 'PERSON_DIFFERS']),
      ...this.holderFaults(row.NHS_Number, id),
    ];
  }

  private holderFaults(nhsNumber: string, id: string): Broken[] {
    const digits = nhsNumberDigits(nhsNumber);
    if (digits === null || whyNotNhsNumber(nhsNumber) !== null) return [];
    const holder = this.holders.get(digits) ?? id;
    this.holders.set(digits, holder);
    return holder === id ? [] : [['NHS_Number', 'NHS_NUMBER_OF_TWO_PEOPLE']];
  }
}

function isTwice(seen: Set<string>, what: string, broken: Broken): Broken[] {
  if (what === '') return [];
  if (seen.has(what)) return [broken];
  seen.add(what);
  return [];
}

function eventOf(row: ReturnRow): string {
  const fields = [...OF_EVERY_EVENT, ...(OF_EVENTS[row.Event_Type] ?? [])];
  return fields.map((field) => row[field]).join('|');
}
