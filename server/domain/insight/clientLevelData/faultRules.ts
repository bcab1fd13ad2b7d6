/** The rules by which rows of the return are checked, each with what is wrong and what to do. No sentence repeats a value. */
import { enumeration, type ValueOf } from '../../../../tenants/vocabulary.ts';
import type { ReturnField } from './returnFields.ts';

export const RETURN_RULE = enumeration(
  'ClientLevelDataRule',
  'What a row of the national return is checked by.',
  {
    MANDATORY_MISSING: 'A field is empty that each row of its kind needs.',
    NOT_APPLICABLE_GIVEN: 'A field says something that has no meaning for a row of its kind.',
    VALUE_NOT_ALLOWED: 'A field says something that is not in its list.',
    DATE_NOT_VALID: 'A date is no day, or not written as YYYY-MM-DD.',
    LA_CODE_NOT_VALID: 'The council’s code is neither three digits nor a code of official statistics.',
    PERIOD_NOT_TWELVE_MONTHS: 'The period is not the twelve months that end with a quarter.',
    PERIOD_DIFFERS: 'The row has another council or period than the first row.',
    NHS_NUMBER_NOT_VALID: 'The NHS number has not ten digits, or its check digit is wrong.',
    NHS_NUMBER_OF_TWO_PEOPLE: 'One NHS number stands beside two people.',
    PERSON_DIFFERS:
      'The same person has another NHS number, date of birth or date of death in an earlier row.',
    GP_PRACTICE_CODE_NOT_VALID: 'The code is not written as those of general practices are.',
    POSTCODE_NOT_VALID: 'The postcode is not written as UK postcodes are.',
    BIRTH_NOT_PLAUSIBLE: 'The person would be younger than 18 at the end of the period, or older than 120.',
    DEATH_NOT_PLAUSIBLE: 'The death lies before the birth, or after the period.',
    REFERENCE_GIVEN_TWICE: 'Two rows have one reference.',
    EVENT_GIVEN_TWICE: 'Two rows are the same event, by what the Department tells events apart by.',
    EVENT_ENDS_BEFORE_START: 'The event ends before it starts.',
    EVENT_OUTSIDE_PERIOD:
      'The event has nothing of the period: it starts after it, ends before it, or was completed after it.',
    EVENT_BEFORE_BIRTH: 'The event starts before the person was born.',
    EVENT_AFTER_DEATH: 'The event starts after the person died, or goes on after it.',
    ADULTS_CARED_FOR_NOT_A_NUMBER: 'How many adults somebody cares for is not a whole number.',
    LINKED_PERSON_NOT_ANOTHER: 'Somebody would care for themself, or for one adult twice.',
    LINKED_PERSON_TOO_MANY: 'More adults are named than somebody is said to care for.',
    LINKED_PERSON_NOT_KNOWN: 'An adult is named who stands in no row.',
    COMPONENT_NOT_OF_TYPE: 'The component does not go with the type of service.',
    MECHANISM_NOT_OF_TYPE:
      'A service in a care home has a delivery mechanism, which the return expects in the community only.',
    COMPONENT_DIFFERS_FROM_MECHANISM:
      'The component is a direct payment, and the delivery mechanism is another.',
    ACCOMMODATION_DIFFERS_FROM_SERVICE:
      'The person lives in a care home by one of the two fields, and by the other not.',
    CQC_LOCATION_NOT_VALID:
      'The provider’s location is not written as those of the Care Quality Commission are.',
    COST_NOT_VALID: 'The cost is not an amount in pounds and pence, such as 120.50.',
    COST_INCOMPLETE: 'There is a cost without a frequency, or a frequency without a cost.',
    UNITS_NOT_VALID: 'The planned units are not a number above nought with at most two decimals.',
    UNITS_MISSING: 'The cost is by the session, hour or day, and how many of these a week has is not said.',
  },
);
export type ReturnRule = ValueOf<typeof RETURN_RULE>;

/** A broken rule, before it is told. */
export type Broken = readonly [field: ReturnField, rule: ReturnRule];

/** What to do about a broken rule, where it is the same in every field. */
export const WHAT_TO_DO: Readonly<Record<ReturnRule, string>> = {
  MANDATORY_MISSING: 'Record it, so that the next file says it.',
  NOT_APPLICABLE_GIVEN: 'Leave the field empty.',
  VALUE_NOT_ALLOWED: 'Write it in the words of the list.',
  DATE_NOT_VALID: 'Write it as year, month and day: 2026-03-31.',
  LA_CODE_NOT_VALID:
    'Ask for the file with laCode and the three digits that your council has in national returns.',
  PERIOD_NOT_TWELVE_MONTHS: 'Begin on the first day of a quarter, and end on the last of the third after it.',
  PERIOD_DIFFERS: 'Make one file for each council and period.',
  NHS_NUMBER_NOT_VALID: 'Correct the number in the person’s record, or take it out and trace it.',
  NHS_NUMBER_OF_TWO_PEOPLE:
    'Find out whose it is. Where both records are of one person, record all of it with one; otherwise correct the other.',
  PERSON_DIFFERS: 'Write what is so now in every row of the person.',
  GP_PRACTICE_CODE_NOT_VALID: 'Look the practice up, and record its code with recordStatisticalFacts.',
  POSTCODE_NOT_VALID: 'Correct the postcode in the person’s record; ZZ99 3VZ stands for no fixed abode.',
  BIRTH_NOT_PLAUSIBLE: 'Look at the date of birth. Support of somebody under 18 is not in this return.',
  DEATH_NOT_PLAUSIBLE: 'Look at both dates, and correct the wrong one.',
  REFERENCE_GIVEN_TWICE: 'Give each event a reference of its own.',
  EVENT_GIVEN_TWICE:
    'Where it is recorded twice, end or correct one; where both happened, nothing has to be done.',
  EVENT_ENDS_BEFORE_START: 'Look at both dates, and correct the wrong one.',
  EVENT_OUTSIDE_PERIOD: 'Leave the row out, or correct its dates.',
  EVENT_BEFORE_BIRTH: 'Look at the date of birth and the day of the event.',
  EVENT_AFTER_DEATH: 'End the event on the day of the death, or correct the date of death.',
  ADULTS_CARED_FOR_NOT_A_NUMBER: 'Write a whole number, or leave it empty.',
  LINKED_PERSON_NOT_ANOTHER: 'Name each adult once, and nobody as caring for themself.',
  LINKED_PERSON_TOO_MANY: 'Correct the number, or the adults who are named.',
  LINKED_PERSON_NOT_KNOWN: 'Look at the identifier. An adult without any event in the period is left out.',
  COMPONENT_NOT_OF_TYPE: 'Correct one of the two.',
  MECHANISM_NOT_OF_TYPE: 'Leave the delivery mechanism empty.',
  COMPONENT_DIFFERS_FROM_MECHANISM: 'Write Direct payment in both, or correct the component.',
  ACCOMMODATION_DIFFERS_FROM_SERVICE:
    'Correct where the person lives with updatePerson, or record their accommodation with recordStatisticalFacts.',
  CQC_LOCATION_NOT_VALID: 'Write it as 1- and the digits that follow.',
  COST_NOT_VALID: 'Write the amount with two decimals, and no sign.',
  COST_INCOMPLETE: 'Write both, or neither.',
  UNITS_NOT_VALID: 'Write a number such as 7 or 3.5.',
  UNITS_MISSING: 'Write how many sessions, hours or days a week has.',
};
