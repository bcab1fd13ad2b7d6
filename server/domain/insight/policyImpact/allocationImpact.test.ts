import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
// Importing the areas registers the prefixes of ids.
import '../../areas.ts';
import { AGE_BANDS, ageBandOf, CLIENT_GROUPS, type NeedsProfile } from '../../../../tenants/needs.ts';
import type { ResourceAllocationSettings } from '../../../../tenants/policy/resourceAllocation.ts';
import { toGlobalId } from '../../../platform/ids.ts';
import '../../areas.ts';
import { ETHNICITY } from '../../people/peopleVocabulary.ts';
import { ageInYears } from '../../people/registration.ts';
import { resourceAllocationSettings } from '../../policy/resourceAllocation/allocations.arbitraries.ts';
import { ILLUSTRATIVE_SETTINGS } from '../../policy/resourceAllocation/illustrativeSettings.ts';
import { type AllocationImpact, allocationImpact } from './allocationImpact.ts';
import { type CaseloadPerson, caseloadOf, caseloadPeople, PRICING_DAY } from './caseload.arbitraries.ts';
import { agedOn, DEMENTIA_RECORD, profileOfPerson } from './caseload.ts';
import type { ChangeCounts } from './changeCounts.ts';
import type { LargestChange } from './largestChanges.ts';
import { type PolicySide, policySideOf } from './policySide.ts';
import { withSmallGroupsTogether } from './smallGroups.ts';

const people = fc.array(caseloadPeople(), { maxLength: 40 });

/** Somebody's needs as an assessment completed on the pricing day would have them. */
function profileOf({ needs, clientGroup, bornOn }: CaseloadPerson): NeedsProfile {
  return { ...needs, clientGroup, ageYears: ageInYears(bornOn.toString(), PRICING_DAY) };
}

/** Everybody worked out one by one, with the whole working. */
function oneByOne(all: readonly CaseloadPerson[], inForce: PolicySide, proposed: PolicySide) {
  return all.map((person) => {
    const before = inForce.engine.allocate(profileOf(person)).weeklyAmountPence;
    const after = proposed.engine.allocate(profileOf(person)).weeklyAmountPence;
    return { person, before, after, changePence: after - before };
  });
}
type OneByOne = ReturnType<typeof oneByOne>;

function countsOf(worked: OneByOne): ChangeCounts {
  const gains = worked.filter(({ changePence }) => changePence > 0);
  const losses = worked.filter(({ changePence }) => changePence < 0);
  const sumOf = (some: OneByOne) => some.reduce((sum, { changePence }) => sum + changePence, 0);
  return {
    people: worked.length,
    gaining: gains.length,
    losing: losses.length,
    unchanged: worked.length - gains.length - losses.length,
    weeklyGainsPence: sumOf(gains),
    weeklyLossesPence: Math.abs(sumOf(losses)),
    weeklyChangePence: sumOf(worked),
  };
}

/** What the rows of a breakdown must be when everybody is sorted by hand. */
function grouped<Word>(words: readonly Word[], worked: OneByOne, of: (person: CaseloadPerson) => Word) {
  return words
    .map((word) => ({ groups: [word], change: countsOf(worked.filter(({ person }) => of(person) === word)) }))
    .filter(({ change }) => change.people > 0);
}

const ethnicityRows = ({ byEthnicity }: AllocationImpact) =>
  byEthnicity.map(({ ethnicities, change }) => ({ groups: ethnicities, change }));
const dementiaRows = ({ byDementia }: AllocationImpact) =>
  byDementia.map(({ records, change }) => ({ groups: records, change }));

function impactOf(all: readonly CaseloadPerson[], inForce: PolicySide, proposed: PolicySide) {
  return allocationImpact(agedOn(caseloadOf(all, true), PRICING_DAY), inForce, proposed);
}

function holds(check: (all: CaseloadPerson[], inForce: PolicySide, proposed: PolicySide) => void) {
  const settings = resourceAllocationSettings();
  fc.assert(
    fc.property(people, settings, settings, (all, before, after) => {
      check(all, policySideOf(before), policySideOf(after));
    }),
    { numRuns: 100 },
  );
}

describe('a caseload on a day', () => {
  test('has everybody at the age and in the client group that an assessment on that day would read', () => {
    fc.assert(
      fc.property(people, (all) => {
        const aged = agedOn(caseloadOf(all), PRICING_DAY);
        expect(all.map((_, place) => profileOfPerson(aged, place))).toEqual(all.map(profileOf));
      }),
      { numRuns: 200 },
    );
  });

  test('moves somebody up a band on the birthday, and somebody of 29 February on 1 March', () => {
    const bandOn = (bornOn: string, day: string) => {
      const [person] = fc.sample(caseloadPeople(), { seed: 1, numRuns: 1 }) as [CaseloadPerson];
      const born = caseloadOf([{ ...person, bornOn: Temporal.PlainDate.from(bornOn) }]);
      return AGE_BANDS[agedOn(born, Temporal.PlainDate.from(day)).ageBands[0] as number];
    };
    expect(bandOn('1961-06-02', '2026-06-01')).toBe('AGE_25_TO_64');
    expect(bandOn('1961-06-02', '2026-06-02')).toBe('AGE_65_TO_74');
    expect(bandOn('1960-02-29', '2025-02-28')).toBe('AGE_25_TO_64');
    expect(bandOn('1960-02-29', '2025-03-01')).toBe('AGE_65_TO_74');
  });

  test('leaves the caseload that it was made from as it was', () => {
    const made = caseloadOf(fc.sample(caseloadPeople(), { seed: 2, numRuns: 20 }));
    const asRead = { ...made, encodedNeeds: Buffer.from(made.encodedNeeds) };
    const aged = agedOn(asRead, PRICING_DAY);
    expect(aged.encodedNeeds).not.toEqual(made.encodedNeeds);
    expect([...asRead.encodedNeeds]).toEqual([...made.encodedNeeds]);
  });
});

describe('the impact of a change on any caseload', () => {
  test('is, to the penny, what working out everybody one by one under both policies gives', () => {
    holds((all, inForce, proposed) => {
      const worked = oneByOne(all, inForce, proposed);
      const impact = impactOf(all, inForce, proposed);
      const sumOf = (key: 'before' | 'after') => worked.reduce((sum, each) => sum + each[key], 0);
      const above = (key: 'before' | 'after', most: number | null) =>
        most === null ? 0 : worked.filter((each) => each[key] > most).length;
      expect(impact.everybody).toEqual(countsOf(worked));
      expect(impact.yearlyChangePence).toBe(52 * countsOf(worked).weeklyChangePence);
      expect(impact.inForce).toEqual({
        weeklyAmountPence: sumOf('before'),
        yearlyAmountPence: 52 * sumOf('before'),
        peopleAboveMaximum: above('before', inForce.settings.maximumWeeklyPence),
      });
      expect(impact.proposed).toEqual({
        weeklyAmountPence: sumOf('after'),
        yearlyAmountPence: 52 * sumOf('after'),
        peopleAboveMaximum: above('after', proposed.settings.maximumWeeklyPence),
      });
    });
  });

  test('is laid out by age band, client group, ethnicity and dementia as sorting everybody by hand gives it', () => {
    holds((all, inForce, proposed) => {
      const worked = oneByOne(all, inForce, proposed);
      const impact = impactOf(all, inForce, proposed);
      const bandOf = (person: CaseloadPerson) => ageBandOf(profileOf(person).ageYears);
      expect(impact.byAgeBand).toEqual(
        grouped(AGE_BANDS, worked, bandOf).map(({ groups: [ageBand], change }) => ({ ageBand, change })),
      );
      expect(impact.byClientGroup).toEqual(
        grouped(CLIENT_GROUPS, worked, (each) => each.clientGroup).map(
          ({ groups: [clientGroup], change }) => ({ clientGroup, change }),
        ),
      );
      expect(ethnicityRows(impact)).toEqual(grouped(ETHNICITY.values, worked, (each) => each.ethnicity));
      expect(dementiaRows(impact)).toEqual(grouped(DEMENTIA_RECORD.values, worked, (each) => each.dementia));
    });
  });

  test('is laid out by tenths of the amount in force, people with one amount never apart', () => {
    holds((all, inForce, proposed) => {
      const worked = oneByOne(all, inForce, proposed);
      const { byDecile } = impactOf(all, inForce, proposed);
      const decileOf = (amount: number) =>
        1 + Math.floor((10 * worked.filter(({ before }) => before < amount).length) / worked.length);
      expect(byDecile.map(({ decile }) => decile)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
      for (const { decile, change, fromWeeklyPence, toWeeklyPence } of byDecile) {
        const within = worked.filter(({ before }) => decileOf(before) === decile);
        const amounts = within.map(({ before }) => before);
        expect(change).toEqual(countsOf(within));
        expect(fromWeeklyPence).toBe(within.length === 0 ? null : Math.min(...amounts));
        expect(toWeeklyPence).toBe(within.length === 0 ? null : Math.max(...amounts));
      }
    });
  });

  test('names the largest changes each way, with the steps that differ', () => {
    holds((all, inForce, proposed) => {
      const worked = oneByOne(all, inForce, proposed);
      const { largestGains, largestLosses } = impactOf(all, inForce, proposed);
      const changes = worked.map(({ changePence }) => changePence).toSorted((a, b) => b - a);
      const gains = changes.filter((change) => change > 0);
      const losses = changes.filter((change) => change < 0).toReversed();
      expect(largestGains.map((each) => each.weeklyChangePence)).toEqual(gains.slice(0, 10));
      expect(largestLosses.map((each) => each.weeklyChangePence)).toEqual(losses.slice(0, 10));
      for (const change of [...largestGains, ...largestLosses]) {
        const own = worked.find(({ person }) => toGlobalId('Person', person.id) === change.personId);
        expect(change.inForceWeeklyPence).toBe(own?.before);
        expect(change.proposedWeeklyPence).toBe(own?.after);
        expect(change.clientGroup).toBe(own?.person.clientGroup);
        const stepsPence = change.differences.map(
          (each) => (each.proposed?.weeklyAmountPence ?? 0) - (each.inForce?.weeklyAmountPence ?? 0),
        );
        // Steps that are the same on both sides cancel out, so those that differ are the whole change.
        expect(stepsPence.reduce((sum, pence) => sum + pence, 0)).toBe(change.weeklyChangePence);
      }
    });
  });

  test('does not hang on the order that people are read in', () => {
    holds((all, inForce, proposed) => {
      expect(impactOf(all.toReversed(), inForce, proposed)).toEqual(impactOf(all, inForce, proposed));
    });
  });

  test('shows a reader without ids the same figures, nobody’s id, and small groups by ethnicity and dementia together', () => {
    holds((all, inForce, proposed) => {
      const shown = impactOf(all, inForce, proposed);
      const aged = agedOn(caseloadOf(all), PRICING_DAY);
      const guarded = allocationImpact(aged, inForce, proposed);
      const withoutId = (change: LargestChange) => ({ ...change, personId: null });
      expect(ethnicityRows(guarded)).toEqual(withSmallGroupsTogether(ethnicityRows(shown)));
      expect(dementiaRows(guarded)).toEqual(withSmallGroupsTogether(dementiaRows(shown)));
      expect(guarded).toEqual({
        ...shown,
        byEthnicity: guarded.byEthnicity,
        byDementia: guarded.byDementia,
        largestGains: shown.largestGains.map(withoutId),
        largestLosses: shown.largestLosses.map(withoutId),
      });
    });
  });

  test('of no change at all is none for anybody', () => {
    fc.assert(
      fc.property(people, resourceAllocationSettings(), (all, settings) => {
        const impact = impactOf(all, policySideOf(settings), policySideOf(settings));
        expect(impact.everybody).toMatchObject({ people: all.length, gaining: 0, losing: 0 });
        expect([impact.largestGains, impact.largestLosses, impact.yearlyChangePence]).toEqual([[], [], 0]);
      }),
      { numRuns: 50 },
    );
  });
});

describe('the steps that differ', () => {
  const reasonsOf = (changes: Partial<ResourceAllocationSettings>, needs: Partial<NeedsProfile> = {}) => {
    const [person] = fc.sample(caseloadPeople(), { seed: 3, numRuns: 1 }) as [CaseloadPerson];
    const domains = Object.fromEntries(
      Object.keys(person.needs.domains).map((domain) => [
        domain,
        { level: 'SUBSTANTIAL', unpaidSupport: 'NONE' },
      ]),
    ) as NeedsProfile['domains'];
    const circumstances = {
      ...person.needs.circumstances,
      nightSupport: 'NONE',
      livesRurally: false,
      cannotBeLeftAlone: true,
      needsCommunicationSupport: true,
    } as const;
    const known = { ...person, needs: { ...person.needs, domains, circumstances, ...needs } };
    const impact: AllocationImpact = impactOf(
      [known],
      policySideOf(ILLUSTRATIVE_SETTINGS),
      policySideOf({ ...ILLUSTRATIVE_SETTINGS, ...changes }),
    );
    const [change] = [...impact.largestGains, ...impact.largestLosses];
    return change?.differences.map(({ inForce, proposed }) => [
      inForce && { kind: inForce.kind, pence: inForce.weeklyAmountPence },
      proposed && { kind: proposed.kind, pence: proposed.weeklyAmountPence },
    ]);
  };

  test('are those that the changed setting touches, and what follows from them', () => {
    const reasons = reasonsOf({ contingencyTopSliceBasisPoints: 600 });
    expect(reasons?.map(([inForce]) => inForce?.kind)).toEqual(['TOP_SLICE', 'ROUNDING']);
  });

  test('name a step that there was not, and one that is gone, where they belong in the working', () => {
    const gone = reasonsOf({ contingencyTopSliceBasisPoints: 0 });
    expect(gone?.[0]?.[0]?.kind).toBe('TOP_SLICE');
    expect(gone?.[0]?.[1]).toBeNull();
    const added = reasonsOf({
      circumstanceAdjustments: [
        ...ILLUSTRATIVE_SETTINGS.circumstanceAdjustments,
        ...(['CANNOT_BE_LEFT_ALONE', 'NEEDS_COMMUNICATION_SUPPORT'] as const).map((circumstance) => ({
          circumstance,
          effect: 'WEEKLY_SUM' as const,
          points: null,
          multiplierBasisPoints: null,
          weeklyAmountPence: 12_300,
          domains: [],
        })),
      ],
    });
    const sums = added?.filter(([, proposed]) => proposed?.kind === 'WEEKLY_SUM') ?? [];
    expect(sums).toHaveLength(2);
    for (const [inForce, proposed] of sums) {
      expect(inForce).toBeNull();
      expect(proposed?.pence).toBe(12_300);
    }
  });
});
