import { AGE_BANDS, type AgeBand, CLIENT_GROUPS, type ClientGroup } from '../../../../tenants/needs.ts';
import { WEEKS_IN_A_YEAR } from '../../../common/arithmetic.ts';
import { ETHNICITY, type Ethnicity } from '../../people/peopleVocabulary.ts';
import { type AgedCaseload, DEMENTIA_RECORD, type DementiaRecord } from './caseload.ts';
import { type ChangeCounts, ChangeTally } from './changeCounts.ts';
import { DECILES, decilesOf } from './deciles.ts';
import { changeOf, type LargestChange, placesOfLargest } from './largestChanges.ts';
import type { PolicySide } from './policySide.ts';
import { type GroupedChange, withSmallGroupsTogether } from './smallGroups.ts';

/** What the whole caseload comes to under one policy. */
export interface CaseloadCost {
  weeklyAmountPence: number;
  /** 52 times the weekly amount. */
  yearlyAmountPence: number;
  /** How many have more than the council's maximum, so that somebody decides about each; 0 where it has none. */
  peopleAboveMaximum: number;
}

/** People who have about the same amount in force. */
export interface DecileChange {
  /** From 1, the lowest, to 10. */
  decile: number;
  /** The least and the greatest weekly amount in force; null where nobody is in it. */
  fromWeeklyPence: number | null;
  toWeeklyPence: number | null;
  change: ChangeCounts;
}

/** What a change of a council's resource allocation would do to everybody's indicative amount. */
export interface AllocationImpact {
  /** The day whose ages people are priced at. */
  pricedOn: string;
  everybody: ChangeCounts;
  yearlyChangePence: number;
  inForce: CaseloadCost;
  proposed: CaseloadCost;
  byDecile: DecileChange[];
  byAgeBand: { ageBand: AgeBand; change: ChangeCounts }[];
  byClientGroup: { clientGroup: ClientGroup; change: ChangeCounts }[];
  /** One group in each row, except where small groups are put together. */
  byEthnicity: { ethnicities: readonly Ethnicity[]; change: ChangeCounts }[];
  byDementia: { records: readonly DementiaRecord[]; change: ChangeCounts }[];
  largestGains: LargestChange[];
  largestLosses: LargestChange[];
}

/**
 * Prices everybody under both policies and compares. Where the reader may read no person, small groups by ethnicity and
 * dementia are put together; a caseload without ids is for such a reader.
 */
export function allocationImpact(
  caseload: AgedCaseload,
  inForce: PolicySide,
  proposed: PolicySide,
): AllocationImpact {
  const { count, encodedNeeds } = caseload;
  const before = new Int32Array(count);
  const after = new Int32Array(count);
  inForce.engine.weeklyAmountsPence(encodedNeeds, count, before);
  proposed.engine.weeklyAmountsPence(encodedNeeds, count, after);
  const deciles = decilesOf(before);
  const tallies = talliesOf(caseload, before, after, deciles.ofPerson);
  const everybody = tallies.everybody.of(0);
  const guarded = <Group>(rows: GroupedChange<Group>[]) =>
    caseload.personIds ? rows : withSmallGroupsTogether(rows);
  const largest = (sign: 1 | -1) =>
    placesOfLargest(caseload, before, after, sign).map((person) =>
      changeOf(caseload, person, inForce.engine, proposed.engine),
    );
  return {
    pricedOn: caseload.day.toString(),
    everybody,
    yearlyChangePence: everybody.weeklyChangePence * WEEKS_IN_A_YEAR,
    inForce: costOf(before, inForce.settings.maximumWeeklyPence),
    proposed: costOf(after, proposed.settings.maximumWeeklyPence),
    byDecile: deciles.spans.map((span, decile) => ({
      decile: decile + 1,
      fromWeeklyPence: span?.fromPence ?? null,
      toWeeklyPence: span?.toPence ?? null,
      change: tallies.deciles.of(decile),
    })),
    byAgeBand: rowsOf(AGE_BANDS, tallies.ageBands).map(({ groups: [ageBand], change }) => ({
      ageBand,
      change,
    })),
    byClientGroup: rowsOf(CLIENT_GROUPS, tallies.clientGroups).map(({ groups: [clientGroup], change }) => ({
      clientGroup,
      change,
    })),
    byEthnicity: guarded(rowsOf(ETHNICITY.values, tallies.ethnicities)).map(({ groups, change }) => ({
      ethnicities: groups,
      change,
    })),
    byDementia: guarded(rowsOf(DEMENTIA_RECORD.values, tallies.dementiaRecords)).map(
      ({ groups, change }) => ({ records: groups, change }),
    ),
    largestGains: largest(1),
    largestLosses: largest(-1),
  };
}

function talliesOf(caseload: AgedCaseload, before: Int32Array, after: Int32Array, deciles: Uint8Array) {
  const { ageBands, clientGroups, ethnicities, dementiaRecords } = caseload;
  const tallies = {
    everybody: new ChangeTally(1),
    deciles: new ChangeTally(DECILES),
    ageBands: new ChangeTally(AGE_BANDS.length),
    clientGroups: new ChangeTally(CLIENT_GROUPS.length),
    ethnicities: new ChangeTally(ETHNICITY.values.length),
    dementiaRecords: new ChangeTally(DEMENTIA_RECORD.values.length),
  };
  for (let person = 0; person < caseload.count; person++) {
    const changePence = (after[person] as number) - (before[person] as number);
    tallies.everybody.add(0, changePence);
    tallies.deciles.add(deciles[person] as number, changePence);
    tallies.ageBands.add(ageBands[person] as number, changePence);
    tallies.clientGroups.add(clientGroups[person] as number, changePence);
    tallies.ethnicities.add(ethnicities[person] as number, changePence);
    tallies.dementiaRecords.add(dementiaRecords[person] as number, changePence);
  }
  return tallies;
}

/** A row for each word that is recorded of somebody. */
function rowsOf<Word>(
  words: readonly Word[],
  tally: ChangeTally,
): { groups: [Word]; change: ChangeCounts }[] {
  return words
    .map((word, group): { groups: [Word]; change: ChangeCounts } => ({
      groups: [word],
      change: tally.of(group),
    }))
    .filter(({ change }) => change.people > 0);
}

function costOf(weeklyAmountsPence: Int32Array, maximumWeeklyPence: number | null): CaseloadCost {
  let weeklyAmountPence = 0;
  let peopleAboveMaximum = 0;
  for (const amountPence of weeklyAmountsPence) {
    weeklyAmountPence += amountPence;
    if (maximumWeeklyPence !== null && amountPence > maximumWeeklyPence) peopleAboveMaximum++;
  }
  return { weeklyAmountPence, yearlyAmountPence: weeklyAmountPence * WEEKS_IN_A_YEAR, peopleAboveMaximum };
}
