/** What one row of the return breaks by itself, part by part. */
import { readDay } from '../../../common/writtenTime.ts';
import { isPostcode } from '../../people/contactDetails.ts';
import { whyNotNhsNumber } from '../../people/nhsNumber.ts';
import { yearFrom } from '../measures/dayOfFigures.ts';
import type { Broken } from './faultRules.ts';
import { CQC_LOCATION } from './partLocations.ts';
import { DATE_FIELDS, LINKED_PERSON_FIELDS, type ReturnField, type ReturnRow } from './returnFields.ts';
import { whyNoReturn } from './returnPeriod.ts';
import { isInCareHome } from './returnRowKinds.ts';
import { ACCOMMODATION_WORDS } from './returnWords.ts';
import { GP_PRACTICE_CODE } from './statisticalFacts.ts';

/** The dates of a row that are days; null for those that are empty or none. */
export type DatesOfRow = Readonly<Record<string, string | null>>;

/** The dates of a row, and which of them are no day. */
export function datesOf(row: ReturnRow): { dates: DatesOfRow; broken: Broken[] } {
  const days = DATE_FIELDS.map((field) => [field, readDay(row[field])] as const);
  return {
    dates: Object.fromEntries(days),
    broken: days
      .filter(([field, day]) => row[field] !== '' && day === null)
      .map(([field]): Broken => [field, 'DATE_NOT_VALID']),
  };
}

/** Three digits in the national returns, or the code of official statistics. */
const LA_CODE = /^(?:[0-9]{3}|E[0-9]{8})$/;

export function periodFaults(row: ReturnRow, dates: DatesOfRow): Broken[] {
  const { Reporting_Period_Start_Date: from, Reporting_Period_End_Date: on } = dates;
  const isCode = row.LA_Code === '' || LA_CODE.test(row.LA_Code);
  return [
    ...(isCode ? [] : ([['LA_Code', 'LA_CODE_NOT_VALID']] satisfies Broken[])),
    ...(!from || !on || isReturnPeriod(from, on)
      ? []
      : ([['Reporting_Period_Start_Date', 'PERIOD_NOT_TWELVE_MONTHS']] satisfies Broken[])),
  ];
}

function isReturnPeriod(from: string, on: string): boolean {
  const last = Temporal.PlainDate.from(on);
  return whyNoReturn(last, last.add({ days: 1 })) === null && yearFrom(last).toString() === from;
}

const [YOUNGEST_YEARS, OLDEST_YEARS] = [18, 120];

export function personFaults(row: ReturnRow, dates: DatesOfRow): Broken[] {
  const { Date_of_Birth: born, Date_of_Death: died, Reporting_Period_End_Date: on } = dates;
  const broken: Broken[] = [];
  if (row.NHS_Number !== '' && whyNotNhsNumber(row.NHS_Number) !== null) {
    broken.push(['NHS_Number', 'NHS_NUMBER_NOT_VALID']);
  }
  if (row.GP_Practice_Code !== '' && !GP_PRACTICE_CODE.test(row.GP_Practice_Code)) {
    broken.push(['GP_Practice_Code', 'GP_PRACTICE_CODE_NOT_VALID']);
  }
  if (row.Postcode !== '' && !isPostcode(row.Postcode)) broken.push(['Postcode', 'POSTCODE_NOT_VALID']);
  if (born && on) {
    const years = yearsOf(born, died && died < on ? died : on);
    if (years < YOUNGEST_YEARS || years > OLDEST_YEARS) broken.push(['Date_of_Birth', 'BIRTH_NOT_PLAUSIBLE']);
  }
  if (died && ((born && died < born) || (on && died > on)))
    broken.push(['Date_of_Death', 'DEATH_NOT_PLAUSIBLE']);
  return broken;
}

/** The age as the Department counts it: whole years of 365.25 days. */
function yearsOf(born: string, on: string): number {
  const { days } = Temporal.PlainDate.from(born).until(on, { largestUnit: 'days' });
  return Math.floor(days / 365.25);
}

export function eventFaults(row: ReturnRow, dates: DatesOfRow): Broken[] {
  const { Event_Start_Date: start, Event_End_Date: end, Date_of_Birth: born, Date_of_Death: died } = dates;
  const { Reporting_Period_Start_Date: from, Reporting_Period_End_Date: on } = dates;
  const broken: Broken[] = [];
  if (start && end && end < start) broken.push(['Event_End_Date', 'EVENT_ENDS_BEFORE_START']);
  const isService = row.Event_Type === 'Service';
  const isOutside =
    (start && on && start > on) || (end && from && end < from) || (!isService && end && on && end > on);
  if (isOutside)
    broken.push([start && on && start > on ? 'Event_Start_Date' : 'Event_End_Date', 'EVENT_OUTSIDE_PERIOD']);
  if (start && born && start < born) broken.push(['Event_Start_Date', 'EVENT_BEFORE_BIRTH']);
  if (died && start && start > died) broken.push(['Event_Start_Date', 'EVENT_AFTER_DEATH']);
  // A request or review may be closed after a death; a service can't be had any more.
  else if (died && isService && end && end > died) broken.push(['Event_End_Date', 'EVENT_AFTER_DEATH']);
  return broken;
}

export function linkedPersonFaults(row: ReturnRow, known: ReadonlySet<string>): Broken[] {
  const count = row.No_of_adults_being_cared_for;
  const isNumber = count === '' || /^[0-9]{1,2}$/.test(count);
  const named = LINKED_PERSON_FIELDS.filter((field) => row[field] !== '');
  return [
    ...(isNumber
      ? []
      : ([['No_of_adults_being_cared_for', 'ADULTS_CARED_FOR_NOT_A_NUMBER']] satisfies Broken[])),
    ...named.flatMap((field) => linkedFault(row, field, named, known)),
    ...(count !== '' && isNumber && named.length > Number(count)
      ? ([['No_of_adults_being_cared_for', 'LINKED_PERSON_TOO_MANY']] satisfies Broken[])
      : []),
  ];
}

function linkedFault(
  row: ReturnRow,
  field: ReturnField,
  named: readonly ReturnField[],
  known: ReadonlySet<string>,
): Broken[] {
  const isTwice = named.some((other) => other < field && row[other] === row[field]);
  if (isTwice || row[field] === row.LA_Person_Unique_Identifier)
    return [[field, 'LINKED_PERSON_NOT_ANOTHER']];
  return known.has(row[field]) ? [] : [[field, 'LINKED_PERSON_NOT_KNOWN']];
}

/** The components that go with one type only. */
const TYPE_OF_COMPONENT: Readonly<Record<string, readonly string[]>> = {
  Reablement: ['Short term support: ST-Max'],
  'Short term nursing care': ['Short term support: ST-Max', 'Short term support: Other short term'],
  'Short term residential care': ['Short term support: ST-Max', 'Short term support: Other short term'],
  'Long term nursing care': ['Long term support: Nursing care'],
  'Long term residential care': ['Long term support: Residential care'],
  'Other long term support': ['Long term support: Community', 'Long term support: Prison'],
};

const CARE_HOMES = [ACCOMMODATION_WORDS.CARE_HOME, ACCOMMODATION_WORDS.NURSING_HOME];

export function serviceFaults(row: ReturnRow): Broken[] {
  if (row.Event_Type !== 'Service') return [];
  const broken: Broken[] = [];
  const types = TYPE_OF_COMPONENT[row.Service_Component];
  if (types && row.Service_Type !== '' && !types.includes(row.Service_Type)) {
    broken.push(['Service_Component', 'COMPONENT_NOT_OF_TYPE']);
  }
  if (row.Delivery_Mechanism !== '' && isInCareHome(row)) {
    broken.push(['Delivery_Mechanism', 'MECHANISM_NOT_OF_TYPE']);
  } else if (
    row.Service_Component === 'Direct payment' &&
    !['', 'Direct payment'].includes(row.Delivery_Mechanism)
  ) {
    broken.push(['Delivery_Mechanism', 'COMPONENT_DIFFERS_FROM_MECHANISM']);
  }
  const isLong = row.Service_Type.startsWith('Long term support') && row.Event_End_Date === '';
  if (isLong && CARE_HOMES.includes(row.Accommodation_Status) !== isInCareHome(row)) {
    broken.push(['Accommodation_Status', 'ACCOMMODATION_DIFFERS_FROM_SERVICE']);
  }
  if (row.Provider_CQC_Location_ID !== '' && !CQC_LOCATION.test(row.Provider_CQC_Location_ID)) {
    broken.push(['Provider_CQC_Location_ID', 'CQC_LOCATION_NOT_VALID']);
  }
  return broken;
}

const AMOUNT = /^[0-9]{1,9}\.[0-9]{2}$/;
const UNITS = /^[0-9]{1,4}(?:\.[0-9]{1,2})?$/;
const NEEDS_UNITS = ['Per session', 'Hourly', 'Daily'];

export function costFaults(row: ReturnRow): Broken[] {
  const { Unit_Cost: cost, Cost_Frequency_Unit_Type: frequency, Planned_units_per_week: units } = row;
  const broken: Broken[] = [];
  if (cost !== '' && !AMOUNT.test(cost)) broken.push(['Unit_Cost', 'COST_NOT_VALID']);
  if ((cost === '') !== (frequency === '')) {
    broken.push([cost === '' ? 'Unit_Cost' : 'Cost_Frequency_Unit_Type', 'COST_INCOMPLETE']);
  }
  if (units !== '' && (!UNITS.test(units) || Number(units) === 0)) {
    broken.push(['Planned_units_per_week', 'UNITS_NOT_VALID']);
  }
  if (units === '' && NEEDS_UNITS.includes(frequency))
    broken.push(['Planned_units_per_week', 'UNITS_MISSING']);
  return broken;
}
