import {
  AGE_BANDS,
  type AgeBand,
  CLIENT_GROUPS,
  type ClientGroup,
  type NeedsProfile,
} from '../../../../tenants/needs.ts';
import { enumeration, type ValueOf } from '../../../../tenants/vocabulary.ts';
import { ETHNICITY, type Ethnicity } from '../../people/peopleVocabulary.ts';
import { ageInYears } from '../../people/registration.ts';
import { clientPairAt, PROFILE_BYTES, profileIn } from '../../policy/resourceAllocation/encode.ts';

export const DEMENTIA_RECORD = enumeration('DementiaRecord', 'Whether a diagnosis of dementia is recorded.', {
  DIAGNOSED: 'Dementia is diagnosed.',
  NOT_DIAGNOSED: 'Recorded as not diagnosed.',
  NOT_RECORDED: 'Nothing is recorded either way.',
});
export type DementiaRecord = ValueOf<typeof DEMENTIA_RECORD>;

/**
 * Everybody whom a council supports, as columns: the same place in each column is the same person. Words are stored as
 * positions in their enumerations.
 */
export interface Caseload {
  count: number;
  /** PROFILE_BYTES for each person, as their latest assessment left them. */
  encodedNeeds: Uint8Array;
  /** Days from 1 January 1970; negative before it. */
  bornOnDays: Int32Array;
  /** As recorded of the person now. Positions in CLIENT_GROUPS. */
  clientGroups: Uint8Array;
  /** Positions in ETHNICITY.values. */
  ethnicities: Uint8Array;
  /** Positions in DEMENTIA_RECORD.values. */
  dementiaRecords: Uint8Array;
  /** The UUIDs of the people, 16 bytes each; null where the reader may read no person. */
  personIds: Uint8Array | null;
}

/** A caseload whose people are as old as they will be on one day, ready to be priced. */
export interface AgedCaseload extends Caseload {
  day: Temporal.PlainDate;
  /** Positions in AGE_BANDS. */
  ageBands: Uint8Array;
}

const MILLISECONDS_IN_A_DAY = 86_400_000;
/** The youngest age of every band but the first, rising. */
const BAND_STARTS_YEARS = [25, 65, 75, 85];

/**
 * The caseload on a day. The bytes that are priced are given everybody's client group as it is now and age band as it
 * will be then, as if an assessment with the same answers were completed on that day.
 */
export function agedOn(caseload: Caseload, day: Temporal.PlainDate): AgedCaseload {
  // Not slice(): bytes come from the database as a Buffer, whose slice() would share the same memory.
  const encodedNeeds = new Uint8Array(caseload.encodedNeeds);
  const ageBands = new Uint8Array(caseload.count);
  // Born on or before the first of these days: in the second band or above, and so on.
  const latestBirths = BAND_STARTS_YEARS.map((years) => dayNumberOf(day.subtract({ years })));
  for (let person = 0; person < caseload.count; person++) {
    const bornOn = caseload.bornOnDays[person] as number;
    let band = 0;
    while (band < latestBirths.length && bornOn <= (latestBirths[band] as number)) band++;
    ageBands[person] = band;
    encodedNeeds[person * PROFILE_BYTES] = clientPairAt(caseload.clientGroups[person] as number, band);
  }
  return { ...caseload, encodedNeeds, day, ageBands };
}

/** The needs profile of the person at a place, as the working reads it. */
export function profileOfPerson(caseload: AgedCaseload, person: number): NeedsProfile {
  const bornOn = dayOfNumber(caseload.bornOnDays[person] as number);
  return profileIn(caseload.encodedNeeds, person * PROFILE_BYTES, ageInYears(bornOn, caseload.day));
}

export const clientGroupOf = (caseload: Caseload, person: number): ClientGroup =>
  CLIENT_GROUPS[caseload.clientGroups[person] as number] as ClientGroup;

export const ageBandOfPerson = (caseload: AgedCaseload, person: number): AgeBand =>
  AGE_BANDS[caseload.ageBands[person] as number] as AgeBand;

export const ethnicityOf = (position: number): Ethnicity => ETHNICITY.values[position] as Ethnicity;

/** A day as the number of days from 1 January 1970. */
export function dayNumberOf(day: Temporal.PlainDate): number {
  return Date.UTC(day.year, day.month - 1, day.day) / MILLISECONDS_IN_A_DAY;
}

/** The day that is so many days from 1 January 1970. */
export function dayOfNumber(days: number): string {
  return new Date(days * MILLISECONDS_IN_A_DAY).toISOString().slice(0, 10);
}
