/** Random caseloads, for property tests, with the people they are made of beside their columns. */
import fc, { type Arbitrary } from 'fast-check';
import { CLIENT_GROUPS, type ClientGroup, type NeedsProfile } from '../../../../tenants/needs.ts';
import { ETHNICITY, type Ethnicity } from '../../people/peopleVocabulary.ts';
import { needsProfiles } from '../../policy/resourceAllocation/allocations.arbitraries.ts';
import { encodeProfile, PROFILE_BYTES } from '../../policy/resourceAllocation/encode.ts';
import { type Caseload, DEMENTIA_RECORD, type DementiaRecord, dayNumberOf } from './caseload.ts';

/** Somebody as a row would hold them. */
export interface CaseloadPerson {
  id: string;
  /** As assessed: the client group and age may have changed since. */
  needs: NeedsProfile;
  clientGroup: ClientGroup;
  bornOn: Temporal.PlainDate;
  ethnicity: Ethnicity;
  dementia: DementiaRecord;
}

/** The day that caseloads below are priced on. Everybody in them is an adult by then. */
export const PRICING_DAY = Temporal.PlainDate.from('2028-02-29');

/** Somebody who is an adult on the pricing day, born on any day of the year. */
export function caseloadPeople(): Arbitrary<CaseloadPerson> {
  const latest = PRICING_DAY.subtract({ years: 18 });
  return fc.record({
    id: fc.uuid({ version: 7 }),
    needs: needsProfiles(),
    clientGroup: fc.constantFrom(...CLIENT_GROUPS),
    bornOn: fc.oneof(
      fc.integer({ min: 0, max: 33_000 }).map((days) => latest.subtract({ days })),
      // Birthdays about the day itself, at every age where a band begins or does not.
      fc
        .tuple(fc.integer({ min: 19, max: 100 }), fc.integer({ min: -2, max: 2 }))
        .map(([years, days]) => PRICING_DAY.subtract({ years }).add({ days })),
    ),
    ethnicity: fc.constantFrom(...ETHNICITY.values),
    dementia: fc.constantFrom(...DEMENTIA_RECORD.values),
  });
}

/** People as columns; ids are left out as for a reader who may read no person, unless asked for. */
export function caseloadOf(people: readonly CaseloadPerson[], withIds = false): Caseload {
  const encodedNeeds = new Uint8Array(people.length * PROFILE_BYTES);
  for (const [place, { needs }] of people.entries())
    encodeProfile(needs, encodedNeeds, place * PROFILE_BYTES);
  return {
    count: people.length,
    encodedNeeds,
    bornOnDays: Int32Array.from(people, ({ bornOn }) => dayNumberOf(bornOn)),
    clientGroups: Uint8Array.from(people, ({ clientGroup }) => CLIENT_GROUPS.indexOf(clientGroup)),
    ethnicities: Uint8Array.from(people, ({ ethnicity }) => ETHNICITY.values.indexOf(ethnicity)),
    dementiaRecords: Uint8Array.from(people, ({ dementia }) => DEMENTIA_RECORD.values.indexOf(dementia)),
    personIds: withIds ? Buffer.from(people.map(({ id }) => id.replaceAll('-', '')).join(''), 'hex') : null,
  };
}
