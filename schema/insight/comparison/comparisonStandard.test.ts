import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Asker, startTestApp, type TestApp } from '../../../server/testing/app.ts';
import { publishAt, recordVersion } from './comparison.testing.ts';

const analyst: Asker = { role: 'REGIONAL_ANALYST' };
const PROFILES = `{ standardProfiles { key name description needs { clientGroup ageYears
  domains { domain level unpaidSupport } circumstances { livesAlone needsTwoCarers nightSupport cannotBeLeftAlone livesRurally needsCommunicationSupport } } } }`;
const COMPARE = `query($councils: [String!], $asOf: Date, $profiles: [StandardProfileKey!]) {
  compareStandardProfiles(councils: $councils, asOf: $asOf, profiles: $profiles) { profile { key name }
    spread { count minimumPence lowerQuartilePence medianPence upperQuartilePence maximumPence }
    allocations { council { slug } weeklyAmountPence yearlyAmountPence rank totalPoints isOutlier note unavailableReason
      steps { sentence weeklyAmountPence } } } }`;

interface Allocation {
  council: { slug: string };
  weeklyAmountPence: number | null;
  rank: number | null;
  totalPoints: number | null;
  isOutlier: boolean;
  note: string | null;
  unavailableReason: string | null;
  steps: { sentence: string; weeklyAmountPence: number }[] | null;
}
interface Comparison {
  profile: { key: string };
  spread: Record<string, number> | null;
  allocations: Allocation[];
}

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp('2026-06-01');
  await app.onboard('devon', 'oldham', 'gateshead', 'slough');
  app.setToday('2026-06-02');
});
afterAll(() => app.stop());

async function compared(variables: Record<string, unknown> = {}): Promise<Comparison[]> {
  const { data, errors } = await app.ask(analyst, COMPARE, variables);
  expect(errors).toBeUndefined();
  return data.compareStandardProfiles;
}

describe('the standard profiles', () => {
  it('are shown whole to anybody, and are priced as the same needs are that somebody asks about', async () => {
    const { data } = await app.ask({ role: 'FINANCE_OFFICER', council: 'devon' }, PROFILES);
    expect(data.standardProfiles).toHaveLength(12);
    const comparisons = await compared();
    for (const [index, { key, needs }] of data.standardProfiles.entries()) {
      const { data: asked, errors } = await app.ask(
        analyst,
        `query($needs: NeedsProfileInput!) { compareAllocations(needs: $needs) { council { slug } weeklyAmountPence yearlyAmountPence rank totalPoints note unavailableReason steps { sentence weeklyAmountPence } } }`,
        { needs },
      );
      expect(errors).toBeUndefined();
      expect(comparisons[index]?.profile.key).toBe(key);
      const same = comparisons[index]?.allocations.map(({ isOutlier: _outlier, ...rest }) => rest);
      expect(same, key).toEqual(asked.compareAllocations);
    }
  });

  it('come to these amounts under four example councils', async () => {
    const amounts = (await compared()).map(({ profile, allocations }) => [
      profile.key,
      ...allocations.map(({ weeklyAmountPence }) => weeklyAmountPence),
    ]);
    // Devon, Gateshead, Oldham and Slough; Slough's can be added up by hand from its file in a minute each.
    expect(amounts).toEqual([
      ['OLDER_LITTLE_HELP', 5_400, 3_700, 4_300, 5_500],
      ['OLDER_DAILY_CARE', 34_000, 36_000, 33_300, 37_800],
      ['OLDER_DAILY_CARE_DAUGHTER_HELPS', 15_000, 11_300, 9_000, 9_900],
      ['OLDER_TWO_CARERS', 92_000, 93_900, 72_200, 79_200],
      ['DEMENTIA_WAKING_NIGHTS', 151_600, 154_900, 129_200, 138_600],
      ['YOUNGER_DAILY_CARE', 34_000, 36_000, 27_600, 37_800],
      ['PHYSICAL_DISABILITY_SLEEPING_NIGHTS', 130_000, 126_200, 145_400, 115_200],
      ['LEARNING_DISABILITY_YOUNG_ADULT', 12_200, 22_100, 13_300, 9_900],
      ['LEARNING_DISABILITY_ROUND_THE_CLOCK', 227_000, 247_800, 191_900, 212_400],
      ['MENTAL_HEALTH_DAYTIME', 21_175, 21_300, 27_600, 26_100],
      ['SENSORY_COMMUNICATION', 15_475, 16_200, 11_400, 16_700],
      ['RURAL_PARENT', 10_388, 8_000, 13_300, 9_900],
    ]);
  });

  it('show the spread to the penny, the ranks, and what lies far out', async () => {
    const [sensory] = await compared({ profiles: ['SENSORY_COMMUNICATION'] });
    // 114.00, 154.75, 162.00 and 167.00 have quartiles at 144.5625, 158.375 and 163.25.
    expect(sensory?.spread).toEqual({
      count: 4,
      minimumPence: 11_400,
      lowerQuartilePence: 14_456,
      medianPence: 15_838,
      upperQuartilePence: 16_325,
      maximumPence: 16_700,
    });
    expect(sensory?.allocations.map(({ rank }) => rank)).toEqual([3, 2, 4, 1]);
    // One and a half times 18.6875 below the lower quartile is 116.53.
    expect(sensory?.allocations.map(({ isOutlier }) => isOutlier)).toEqual([false, false, true, false]);
  });

  it('show the working that adds up, unless the council keeps its tables back', async () => {
    const recordedAt = '2026-06-01T10:00:00Z';
    const hidden = await recordVersion(app, {
      slug: 'slough',
      area: 'resourceAllocation',
      path: 'tablesArePublished',
      value: false,
      effectiveFrom: '2026-09-01',
      recordedAt,
    });
    await publishAt(app, hidden, recordedAt);
    const [open] = await compared({ profiles: ['OLDER_DAILY_CARE'] });
    const [kept] = await compared({ profiles: ['OLDER_DAILY_CARE'], asOf: '2026-09-01' });
    const [before, after] = [open, kept].map((each) => each?.allocations.at(-1)) as [Allocation, Allocation];
    expect(before).toMatchObject({ weeklyAmountPence: 37_800, totalPoints: 200, note: null });
    expect(before.steps?.reduce((sum, step) => sum + step.weeklyAmountPence, 0)).toBe(37_800);
    expect(after).toMatchObject({
      council: { slug: 'slough' },
      weeklyAmountPence: 37_800,
      rank: 1,
      totalPoints: null,
      steps: null,
      note: expect.stringContaining('does not publish'),
    });
    expect(kept?.spread).toEqual(open?.spread);
  });

  it('leave a council without a policy out of the ranks and the spread', async () => {
    const [none] = await compared({ profiles: ['RURAL_PARENT'], asOf: '2020-01-01' });
    expect(none?.spread).toBeNull();
    for (const { weeklyAmountPence, rank, isOutlier, unavailableReason } of none?.allocations ?? []) {
      expect([weeklyAmountPence, rank, isOutlier]).toEqual([null, null, false]);
      expect(unavailableReason).toContain('2020-01-01');
    }
    const later = await compared({ councils: ['devon'], profiles: ['RURAL_PARENT'] });
    expect(later[0]?.allocations.map(({ rank }) => rank)).toEqual([1]);
  });
});
