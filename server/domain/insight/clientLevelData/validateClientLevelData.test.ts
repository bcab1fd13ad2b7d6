import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RETURN_RULE, type ReturnRule } from './faultRules.ts';
import { BLANK_ROW, fieldStatus, RETURN_FIELDS, type ReturnField, type ReturnRow } from './returnFields.ts';
import { RETURN_LISTS } from './returnLists.ts';
import { validateClientLevelData } from './validateClientLevelData.ts';

const SERVICE: ReturnRow = {
  ...BLANK_ROW,
  LA_Code: '503',
  Reporting_Period_Start_Date: '2025-04-01',
  Reporting_Period_End_Date: '2026-03-31',
  NHS_Number: '9434765919',
  LA_Person_Unique_Identifier: 'person-1',
  Gender: 'Female',
  Ethnicity: 'White: Roma',
  Date_of_Birth: '1950-02-28',
  Client_Type: 'Service user',
  Primary_Support_Reason: 'Mental health support',
  Postcode: 'LN1 1AA',
  Accommodation_Status: 'Tenant: Private landlord',
  Employment_Status: 'Unknown',
  Has_Unpaid_Carer: 'Unknown',
  Client_Funding_Status: 'Unknown',
  Event_Type: 'Service',
  Event_Reference: 'ref-one',
  Event_Start_Date: '2025-05-01',
  Event_Outcome: 'Continuation of support or services',
  Service_Type: 'Long term support: Community',
  Service_Component: 'Direct payment',
  Delivery_Mechanism: 'Direct payment',
  Unit_Cost: '120.50',
  Cost_Frequency_Unit_Type: 'Weekly',
  Planned_units_per_week: '1',
};
const NO_SERVICE = {
  Service_Type: '',
  Service_Component: '',
  Delivery_Mechanism: '',
  Unit_Cost: '',
  Cost_Frequency_Unit_Type: '',
  Planned_units_per_week: '',
};
const REQUEST: ReturnRow = {
  ...SERVICE,
  ...NO_SERVICE,
  Event_Type: 'Request',
  Event_Reference: 'ref-two',
  Event_End_Date: '2025-05-03',
  Event_Outcome: 'Progress to assessment, review or reassessment',
  Request_Route_of_Access: 'Discharge from hospital',
};
const REVIEW: ReturnRow = {
  ...SERVICE,
  ...NO_SERVICE,
  Event_Type: 'Review',
  Event_Reference: 'ref-three',
  Event_End_Date: '2025-06-01',
  Review_Reason: 'Planned',
  Review_Outcomes_Achieved: 'Fully met',
  Method_of_Review: 'Telephone',
};
const CARER: ReturnRow = {
  ...SERVICE,
  NHS_Number: '4010232137',
  LA_Person_Unique_Identifier: 'person-2',
  Client_Type: 'Unpaid carer',
  Client_Funding_Status: '',
  Event_Reference: 'ref-four',
  Service_Type: 'Unpaid carer support: Direct to unpaid carer',
  No_of_adults_being_cared_for: '1',
  Adult_1_Linked_Person_ID: 'person-1',
};
const SOUND = [SERVICE, REQUEST, REVIEW, CARER];

/** A change of one row, and what is then wrong and where. */
type Case = [rule: ReturnRule, row: number, changes: Partial<ReturnRow>, field: ReturnField];
const CASES: Case[] = [
  ['MANDATORY_MISSING', 0, { Unit_Cost: '', Cost_Frequency_Unit_Type: '' }, 'Unit_Cost'],
  ['MANDATORY_MISSING', 1, { Event_End_Date: '' }, 'Event_End_Date'],
  ['MANDATORY_MISSING', 2, { Review_Outcomes_Achieved: '' }, 'Review_Outcomes_Achieved'],
  ['NOT_APPLICABLE_GIVEN', 1, { Service_Type: 'Long term support: Community' }, 'Service_Type'],
  ['NOT_APPLICABLE_GIVEN', 3, { Dementia: 'Yes' }, 'Dementia'],
  ['VALUE_NOT_ALLOWED', 2, { Method_of_Review: 'By pigeon' }, 'Method_of_Review'],
  ['DATE_NOT_VALID', 0, { Event_Start_Date: '31/03/2026' }, 'Event_Start_Date'],
  ['DATE_NOT_VALID', 0, { Event_Start_Date: '2026-02-29' }, 'Event_Start_Date'],
  ['NHS_NUMBER_NOT_VALID', 3, { NHS_Number: '9434765918' }, 'NHS_Number'],
  ['NHS_NUMBER_OF_TWO_PEOPLE', 3, { NHS_Number: '943 476 5919' }, 'NHS_Number'],
  ['PERSON_DIFFERS', 2, { Date_of_Birth: '1950-03-01' }, 'Date_of_Birth'],
  ['GP_PRACTICE_CODE_NOT_VALID', 0, { GP_Practice_Code: 'I12345' }, 'GP_Practice_Code'],
  ['POSTCODE_NOT_VALID', 0, { Postcode: 'LN1' }, 'Postcode'],
  ['BIRTH_NOT_PLAUSIBLE', 3, { Date_of_Birth: '2008-04-01' }, 'Date_of_Birth'],
  ['BIRTH_NOT_PLAUSIBLE', 3, { Date_of_Birth: '1904-03-31' }, 'Date_of_Birth'],
  ['DEATH_NOT_PLAUSIBLE', 3, { Date_of_Death: '2026-04-01', Event_End_Date: '2026-03-31' }, 'Date_of_Death'],
  ['REFERENCE_GIVEN_TWICE', 2, { Event_Reference: 'ref-one' }, 'Event_Reference'],
  ['EVENT_ENDS_BEFORE_START', 0, { Event_End_Date: '2025-04-30' }, 'Event_End_Date'],
  ['EVENT_OUTSIDE_PERIOD', 1, { Event_End_Date: '2026-04-01' }, 'Event_End_Date'],
  ['EVENT_OUTSIDE_PERIOD', 0, { Event_Start_Date: '2026-04-01' }, 'Event_Start_Date'],
  [
    'EVENT_OUTSIDE_PERIOD',
    0,
    { Event_Start_Date: '2025-03-01', Event_End_Date: '2025-03-31' },
    'Event_End_Date',
  ],
  ['EVENT_BEFORE_BIRTH', 0, { Event_Start_Date: '1950-02-27' }, 'Event_Start_Date'],
  ['EVENT_AFTER_DEATH', 3, { Date_of_Death: '2025-04-30', Event_End_Date: '2025-05-02' }, 'Event_Start_Date'],
  ['EVENT_AFTER_DEATH', 3, { Date_of_Death: '2025-05-31', Event_End_Date: '2025-06-01' }, 'Event_End_Date'],
  [
    'ADULTS_CARED_FOR_NOT_A_NUMBER',
    3,
    { No_of_adults_being_cared_for: 'one' },
    'No_of_adults_being_cared_for',
  ],
  ['LINKED_PERSON_NOT_ANOTHER', 3, { Adult_1_Linked_Person_ID: 'person-2' }, 'Adult_1_Linked_Person_ID'],
  [
    'LINKED_PERSON_NOT_ANOTHER',
    3,
    { Adult_3_Linked_Person_ID: 'person-1', No_of_adults_being_cared_for: '2' },
    'Adult_3_Linked_Person_ID',
  ],
  ['LINKED_PERSON_NOT_KNOWN', 3, { Adult_1_Linked_Person_ID: 'person-9' }, 'Adult_1_Linked_Person_ID'],
  ['LINKED_PERSON_TOO_MANY', 3, { No_of_adults_being_cared_for: '0' }, 'No_of_adults_being_cared_for'],
  ['COMPONENT_NOT_OF_TYPE', 0, { Service_Component: 'Reablement' }, 'Service_Component'],
  [
    'COMPONENT_DIFFERS_FROM_MECHANISM',
    0,
    { Delivery_Mechanism: 'CASSR managed personal budget' },
    'Delivery_Mechanism',
  ],
  [
    'MECHANISM_NOT_OF_TYPE',
    0,
    {
      Service_Type: 'Long term support: Nursing care',
      Service_Component: 'Long term nursing care',
      Accommodation_Status: 'Registered nursing home',
    },
    'Delivery_Mechanism',
  ],
  [
    'ACCOMMODATION_DIFFERS_FROM_SERVICE',
    0,
    { Accommodation_Status: 'Registered care home' },
    'Accommodation_Status',
  ],
  ['CQC_LOCATION_NOT_VALID', 0, { Provider_CQC_Location_ID: 'Sunny Home' }, 'Provider_CQC_Location_ID'],
  ['COST_NOT_VALID', 0, { Unit_Cost: '£120' }, 'Unit_Cost'],
  ['COST_NOT_VALID', 0, { Unit_Cost: '-1.00' }, 'Unit_Cost'],
  [
    'COST_INCOMPLETE',
    0,
    { Delivery_Mechanism: 'CASSR commissioned support', Service_Component: 'Meals', Unit_Cost: '' },
    'Unit_Cost',
  ],
  ['UNITS_NOT_VALID', 0, { Planned_units_per_week: '0' }, 'Planned_units_per_week'],
  [
    'UNITS_MISSING',
    0,
    {
      Delivery_Mechanism: 'CASSR commissioned support',
      Service_Component: 'Meals',
      Cost_Frequency_Unit_Type: 'Daily',
      Planned_units_per_week: '',
    },
    'Planned_units_per_week',
  ],
];

const changed = (row: number, changes: Partial<ReturnRow>) =>
  SOUND.map((each, index) => (index === row ? { ...each, ...changes } : each));
const told = (rows: readonly ReturnRow[]) =>
  validateClientLevelData(rows).map(({ rowNumber, field, rule }) => `${rowNumber} ${field} ${rule}`);

describe('the rows of the return', () => {
  it('have nothing wrong where there is nothing', () => {
    expect(RETURN_FIELDS).toHaveLength(46);
    expect(told(SOUND)).toEqual([]);
    expect(told([])).toEqual([]);
  });

  it.each(CASES)('are told of %s in row %i', (rule, row, changes, field) => {
    const also =
      rule === 'MANDATORY_MISSING' && field === 'Unit_Cost'
        ? [`${row + 1} Cost_Frequency_Unit_Type MANDATORY_MISSING`]
        : [];
    expect(told(changed(row, changes))).toEqual([`${row + 1} ${field} ${rule}`, ...also]);
  });

  it('are told of what is wrong with the whole file in each of them', () => {
    const everywhere = (changes: Partial<ReturnRow>) => SOUND.map((row) => ({ ...row, ...changes }));
    const each = (field: string, rule: string) => [1, 2, 3, 4].map((number) => `${number} ${field} ${rule}`);
    expect(told(everywhere({ LA_Code: 'Lincs' }))).toEqual(each('LA_Code', 'LA_CODE_NOT_VALID'));
    expect(told(everywhere({ Reporting_Period_Start_Date: '2025-03-31' }))).toEqual(
      each('Reporting_Period_Start_Date', 'PERIOD_NOT_TWELVE_MONTHS'),
    );
    expect(told(changed(1, { LA_Code: '504' }))).toEqual(['2 LA_Code PERIOD_DIFFERS']);
  });

  it('are told of an event that stands there twice with two references', () => {
    expect(told([...SOUND, { ...SERVICE, Event_Reference: 'ref-five' }])).toEqual([
      '5 Event_Reference EVENT_GIVEN_TWICE',
    ]);
    expect(told([...SOUND, { ...SERVICE, Event_Reference: 'ref-five', Unit_Cost: '80.00' }])).toEqual([]);
  });

  it('break every rule that there is, in these cases', () => {
    const broken = [
      ...CASES.map(([rule]) => rule),
      'LA_CODE_NOT_VALID',
      'PERIOD_NOT_TWELVE_MONTHS',
      'PERIOD_DIFFERS',
      'EVENT_GIVEN_TWICE',
    ];
    expect(new Set(broken)).toEqual(new Set(RETURN_RULE.values));
  });

  it('are told in words that repeat nothing of them', () => {
    for (const [, row, changes] of CASES) {
      for (const { sentence, whatToDo, field } of validateClientLevelData(changed(row, changes))) {
        const value = changes[field];
        expect(whatToDo).not.toBe('');
        if (value && !/^[0-9]$/.test(value)) expect(sentence).not.toContain(value);
      }
    }
  });

  it('whatever they hold, are told each rule once in a field, and in the order of the file', () => {
    const value = (field: ReturnField) =>
      fc.constantFrom('', '2025-05-05', '2026-13-01', 'x', '5', '5.00', ...(RETURN_LISTS[field] ?? []));
    const row = fc.record(Object.fromEntries(RETURN_FIELDS.map((field) => [field, value(field)])));
    fc.assert(
      fc.property(fc.array(row, { maxLength: 4 }), (given) => {
        const rows = given as unknown as ReturnRow[];
        const faults = validateClientLevelData(rows);
        const keys = faults.map(({ rowNumber, field, rule }) => `${rowNumber} ${field} ${rule}`);
        expect(new Set(keys).size).toBe(keys.length);
        const places = faults.map(({ rowNumber, field }) => rowNumber * 100 + RETURN_FIELDS.indexOf(field));
        expect(places).toEqual(places.toSorted((a, b) => a - b));
        for (const [index, each] of rows.entries()) {
          for (const field of RETURN_FIELDS) {
            const isMissing = each[field] === '' && fieldStatus(field, each) === 'MANDATORY';
            expect(keys.includes(`${index + 1} ${field} MANDATORY_MISSING`)).toBe(isMissing);
          }
        }
      }),
      { numRuns: 50 },
    );
  });
});
