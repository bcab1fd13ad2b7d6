/**
 * The fields of the return, in its order, and when each is needed. Client Level Data, release 2, Department of Health and
 * Social Care: in the published code each field is mandatory, applicable or not for a row, by its kind of event and client.
 */
import { carersNeedCost, isCarer, isCommissioned, isLongTerm } from './returnRowKinds.ts';

/** Whether a row must, may or must not have a value in a field. */
export type FieldStatus = 'MANDATORY' | 'APPLICABLE' | 'NOT_APPLICABLE';

export const RETURN_FIELDS = [
  'LA_Code',
  'Reporting_Period_Start_Date',
  'Reporting_Period_End_Date',
  'NHS_Number',
  'LA_Person_Unique_Identifier',
  'GP_Practice_Code',
  'Gender',
  'Ethnicity',
  'Date_of_Birth',
  'Date_of_Death',
  'Client_Type',
  'Primary_Support_Reason',
  'Postcode',
  'Accommodation_Status',
  'Employment_Status',
  'Has_Unpaid_Carer',
  'Autism_Spectrum_Disorder_ASD',
  'Visual_Impairment',
  'Hearing_Impairment',
  'Dementia',
  'Client_Funding_Status',
  'Event_Type',
  'Event_Reference',
  'Event_Start_Date',
  'Event_End_Date',
  'Event_Description',
  'Event_Outcome',
  'Request_Route_of_Access',
  'Assessment_Type',
  'Eligible_Needs_Identified',
  'Method_of_Assessment',
  'Total_Hrs_Caring_per_week',
  'No_of_adults_being_cared_for',
  'Adult_1_Linked_Person_ID',
  'Adult_2_Linked_Person_ID',
  'Adult_3_Linked_Person_ID',
  'Service_Type',
  'Service_Component',
  'Delivery_Mechanism',
  'Provider_CQC_Location_ID',
  'Unit_Cost',
  'Cost_Frequency_Unit_Type',
  'Planned_units_per_week',
  'Review_Reason',
  'Review_Outcomes_Achieved',
  'Method_of_Review',
] as const;
export type ReturnField = (typeof RETURN_FIELDS)[number];

/** One event as a row of the return: a text for each field, empty where it says nothing. */
export type ReturnRow = Readonly<Record<ReturnField, string>>;

/** A row that says nothing yet. */
export const BLANK_ROW = Object.fromEntries(RETURN_FIELDS.map((field) => [field, ''])) as ReturnRow;

export const DATE_FIELDS: readonly ReturnField[] = [
  'Reporting_Period_Start_Date',
  'Reporting_Period_End_Date',
  'Date_of_Birth',
  'Date_of_Death',
  'Event_Start_Date',
  'Event_End_Date',
];

export const LINKED_PERSON_FIELDS: readonly ReturnField[] = [
  'Adult_1_Linked_Person_ID',
  'Adult_2_Linked_Person_ID',
  'Adult_3_Linked_Person_ID',
];

type StatusRule = (row: ReturnRow) => FieldStatus;

const always: StatusRule = () => 'MANDATORY';
const ofEvents =
  (status: FieldStatus, ...types: readonly string[]): StatusRule =>
  (row) =>
    types.includes(row.Event_Type) ? status : 'NOT_APPLICABLE';
const ofServiceUsers: StatusRule = (row) => (isCarer(row) ? 'NOT_APPLICABLE' : 'APPLICABLE');
const ofCarers: StatusRule = (row) => (isCarer(row) ? 'APPLICABLE' : 'NOT_APPLICABLE');
const ofCosts: StatusRule = (row) => {
  if (row.Event_Type !== 'Service') return 'NOT_APPLICABLE';
  return !isCommissioned(row) && (isLongTerm(row) || carersNeedCost(row)) ? 'MANDATORY' : 'APPLICABLE';
};

/** What is not listed may be there in any row, and need not. */
const STATUS_RULES: Readonly<Partial<Record<ReturnField, StatusRule>>> = {
  LA_Code: always,
  Reporting_Period_Start_Date: always,
  Reporting_Period_End_Date: always,
  NHS_Number: always,
  LA_Person_Unique_Identifier: always,
  Gender: always,
  Ethnicity: always,
  Date_of_Birth: always,
  Client_Type: always,
  Primary_Support_Reason: (row) => (row.Event_Type === 'Request' ? 'APPLICABLE' : 'MANDATORY'),
  Postcode: always,
  Accommodation_Status: always,
  Has_Unpaid_Carer: always,
  Autism_Spectrum_Disorder_ASD: ofServiceUsers,
  Visual_Impairment: ofServiceUsers,
  Hearing_Impairment: ofServiceUsers,
  Dementia: ofServiceUsers,
  Client_Funding_Status: (row) => {
    if (isCarer(row)) return 'NOT_APPLICABLE';
    return ['Service', 'Review'].includes(row.Event_Type) ? 'MANDATORY' : 'APPLICABLE';
  },
  Event_Type: always,
  // The Department does not ask for it; without it a fault could not be found again in the records.
  Event_Reference: always,
  Event_Start_Date: always,
  // Only services may be open, and none after a death.
  Event_End_Date: (row) =>
    row.Event_Type === 'Service' && row.Date_of_Death === '' ? 'APPLICABLE' : 'MANDATORY',
  Event_Outcome: always,
  Request_Route_of_Access: ofEvents('MANDATORY', 'Request'),
  Assessment_Type: ofEvents('MANDATORY', 'Assessment'),
  Eligible_Needs_Identified: ofEvents('APPLICABLE', 'Assessment'),
  Method_of_Assessment: ofEvents('APPLICABLE', 'Assessment'),
  Total_Hrs_Caring_per_week: ofCarers,
  No_of_adults_being_cared_for: ofCarers,
  Adult_1_Linked_Person_ID: ofCarers,
  Adult_2_Linked_Person_ID: ofCarers,
  Adult_3_Linked_Person_ID: ofCarers,
  Service_Type: ofEvents('MANDATORY', 'Service'),
  Service_Component: ofEvents('MANDATORY', 'Service'),
  Delivery_Mechanism: ofEvents('APPLICABLE', 'Service'),
  Provider_CQC_Location_ID: ofEvents('APPLICABLE', 'Service'),
  Unit_Cost: ofCosts,
  Cost_Frequency_Unit_Type: ofCosts,
  Planned_units_per_week: (row) => {
    const status = ofCosts(row);
    return status === 'MANDATORY' && row.Cost_Frequency_Unit_Type === 'One-off' ? 'APPLICABLE' : status;
  },
  Review_Reason: ofEvents('MANDATORY', 'Review'),
  Review_Outcomes_Achieved: (row) =>
    ofEvents(row.Review_Reason.startsWith('Planned') ? 'MANDATORY' : 'APPLICABLE', 'Review')(row),
  Method_of_Review: ofEvents('MANDATORY', 'Review'),
};

/** Whether a row must, may or must not have a value in a field. */
export function fieldStatus(field: ReturnField, row: ReturnRow): FieldStatus {
  return STATUS_RULES[field]?.(row) ?? 'APPLICABLE';
}
