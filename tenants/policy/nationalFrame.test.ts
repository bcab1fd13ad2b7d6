import { describe, expect, test } from 'vitest';
import { changed, EXAMPLE_INPUTS } from './exampleInputs.testing.ts';
import { FRAME_CODES, type FrameCode } from './frameRule.ts';
import { checkAreaSettings, frameFindings } from './nationalFrame.ts';
import { AREA_KEYS, type AreaKey, readAreaSettings } from './policy.ts';
import type { SettingPath } from './settingNode.ts';

type Change = readonly [path: SettingPath, value: unknown];
interface Case {
  readonly code: FrameCode;
  readonly area: AreaKey;
  readonly changes: readonly Change[];
}

const options = (...left: string[]) =>
  EXAMPLE_INPUTS.deployment.enabledOptions.filter((each) => !left.includes(each));
const withoutDirect: Change[] = [
  [['enabledOptions'], options('DIRECT_PAYMENT')],
  [['directPayment'], undefined],
];

const REFUSED: readonly Case[] = [
  {
    code: 'DIRECT_PAYMENT_FIRST_REVIEW_TOO_LATE',
    area: 'reviews',
    changes: [[['directPaymentFirstReviewMonths'], 7]],
  },
  {
    code: 'DIRECT_PAYMENT_REVIEWS_TOO_FAR_APART',
    area: 'reviews',
    changes: [[['directPaymentReviewMonths'], 13]],
  },
  { code: 'DIRECT_PAYMENT_NOT_OFFERED', area: 'deployment', changes: withoutDirect },
  {
    code: 'SUITABLE_PERSON_NOT_OFFERED',
    area: 'deployment',
    changes: [
      [['enabledOptions'], options('DIRECT_PAYMENT_SUITABLE_PERSON')],
      [['directPaymentSuitablePerson'], undefined],
    ],
  },
  {
    code: 'NO_COUNCIL_HELD_OPTION',
    area: 'deployment',
    changes: [[['enabledOptions'], options('VIRTUAL_BUDGET', 'COMMISSIONED')]],
  },
  {
    code: 'ILLEGAL_SPENDING_NOT_EXCLUDED',
    area: 'planning',
    changes: [[['spendingExclusions'], ['GAMBLING', 'DEBT', 'NHS_CARE']]],
  },
  {
    code: 'NHS_CARE_NOT_EXCLUDED',
    area: 'planning',
    changes: [[['spendingExclusions'], ['GAMBLING', 'DEBT', 'ILLEGAL_THINGS']]],
  },
  {
    code: 'CAPITAL_LIMIT_BELOW_NATIONAL',
    area: 'charging',
    changes: [[['higherCapitalLimits'], { lowerPence: 1_424_999, upperPence: 2_325_000 }]],
  },
  {
    code: 'GUARANTEE_BELOW_NATIONAL',
    area: 'charging',
    changes: [[['minimumIncome', 'singleOfPensionAgePence'], 18_899]],
  },
];

const NEEDING_REASON: readonly (Case & { readonly reason: SettingPath })[] = [
  {
    code: 'FIRST_REVIEW_LATER_THAN_GUIDANCE',
    area: 'reviews',
    changes: [[['firstReviewWeeks'], 9]],
    reason: ['laterFirstReviewReason'],
  },
  {
    code: 'ROUTINE_REVIEW_LATER_THAN_GUIDANCE',
    area: 'reviews',
    changes: [[['routineReviewMonths'], 13]],
    reason: ['laterRoutineReviewReason'],
  },
  {
    code: 'FEWER_EXCLUSIONS',
    area: 'planning',
    changes: [[['spendingExclusions'], ['ILLEGAL_THINGS', 'NHS_CARE', 'DEBT']]],
    reason: ['fewerExclusionsReason'],
  },
  {
    code: 'RELATIVES_PAID_AS_A_MATTER_OF_COURSE',
    area: 'planning',
    changes: [[['relativesInHousehold'], 'ALLOWED']],
    reason: ['relativesAllowedReason'],
  },
  {
    code: 'EVERY_PLAN_GOES_TO_PANEL',
    area: 'riskEnablement',
    changes: [[['signOffLadder', 'rungs'], []]],
    reason: ['panel', 'everyPlanToPanelReason'],
  },
];

const WARNED: readonly Case[] = [
  { code: 'RELATIVES_NEVER_PAID', area: 'planning', changes: [[['relativesInHousehold'], 'NOT_ALLOWED']] },
  {
    code: 'PERSON_MAY_NOT_ATTEND_PANEL',
    area: 'riskEnablement',
    changes: [[['panel', 'personMayAttend'], false]],
  },
  { code: 'TABLES_NOT_PUBLISHED', area: 'resourceAllocation', changes: [[['tablesArePublished'], false]] },
  {
    code: 'CARE_ACT_OUTCOME_WITHOUT_WEIGHT',
    area: 'resourceAllocation',
    changes: [[['scales', 0, 'domains', 4, 'domain'], 'STAYING_SAFE']],
  },
  { code: 'CLAWBACK_REPLY_TOO_SHORT', area: 'money', changes: [[['clawbackReplyDays'], 1]] },
  {
    code: 'GUARANTEE_BELOW_LAST_READ',
    area: 'charging',
    changes: [[['minimumIncome', 'singleFrom25Pence'], 11_249]],
  },
  { code: 'MEANS_LOOKED_AT_TOO_SELDOM', area: 'charging', changes: [[['reassessmentMonths'], 13]] },
];

const REASON = 'The committee decided so after consulting residents.';

function inputOf({ area, changes }: Case): unknown {
  return changes.reduce<unknown>((input, [path, value]) => changed(input, path, value), EXAMPLE_INPUTS[area]);
}

function findingsOf(area: AreaKey, input: unknown) {
  const read = readAreaSettings(area, input);
  if (read.mistakes) throw new Error(read.mistakes.map(({ message }) => message).join('\n'));
  return frameFindings(area, read.settings);
}

test('every rule of the frame is tried here', () => {
  const tried = [...REFUSED, ...NEEDING_REASON, ...WARNED].map(({ code }) => code);
  expect(tried.toSorted()).toEqual([...FRAME_CODES].toSorted());
});

describe('the national frame', () => {
  test.each(AREA_KEYS)('finds nothing in %s when the policy keeps to it', (area) => {
    expect(checkAreaSettings(area, EXAMPLE_INPUTS[area])).toMatchObject({ warnings: [] });
  });

  test.each(REFUSED)('refuses $code, and names the source', (each) => {
    const [finding] = findingsOf(each.area, inputOf(each));
    expect(finding).toMatchObject({ code: each.code, severity: 'REFUSAL', reasonIsMissing: false });
    const { mistakes } = checkAreaSettings(each.area, inputOf(each));
    expect(mistakes).toHaveLength(1);
    expect(mistakes?.[0]).toMatchObject({ code: 'BREAKS_NATIONAL_FRAME', path: finding?.path });
    expect(mistakes?.[0]?.message).toContain(finding?.source);
  });

  test.each(NEEDING_REASON)('refuses $code without a recorded reason, and warns with one', (each) => {
    const input = inputOf(each);
    expect(checkAreaSettings(each.area, input).mistakes).toMatchObject([
      { code: 'REASON_NOT_RECORDED', path: each.reason },
    ]);
    expect(findingsOf(each.area, changed(input, each.reason, REASON))).toMatchObject([
      { code: each.code, severity: 'WARNING', message: expect.stringContaining(REASON) },
    ]);
  });

  test.each(WARNED)('warns of $code', (each) => {
    const checked = checkAreaSettings(each.area, inputOf(each));
    expect(checked).toMatchObject({ warnings: [{ code: each.code, severity: 'WARNING' }] });
  });

  test.each<Change>([
    [['panel', 'triggers', 'riskScoreAtLeast'], 1],
    [['panel', 'triggers', 'weeklyCostAtLeastPence'], 0],
    [['signOffLadder', 'rungs'], [{ role: 'TEAM_MANAGER', upToAmountPence: 0, upToRiskLevel: 'VERY_HIGH' }]],
  ])('sees that everything goes to the panel when %j is %j', (path, value) => {
    const findings = findingsOf('riskEnablement', changed(EXAMPLE_INPUTS.riskEnablement, path, value));
    expect(findings.map(({ code }) => code)).toEqual(['EVERY_PLAN_GOES_TO_PANEL']);
  });

  test.each([
    ['a domain left out', ['domain'], 'STAYING_SAFE'],
    ['no points at any level', ['points'], { LOW: 0, MODERATE: 0, SUBSTANTIAL: 0, CRITICAL: 0 }],
  ])('names the outcome that a scale gives no weight, and the scale: %s', (_how, path, value) => {
    const input = changed(EXAMPLE_INPUTS.resourceAllocation, ['scales', 0, 'domains', 4, ...path], value);
    const [finding, ...others] = findingsOf('resourceAllocation', input);
    expect(others).toEqual([]);
    expect(finding?.message).toContain(
      '“One scale for everybody” gives no points for being appropriately clothed.',
    );
    expect(finding?.source).toContain('Eligibility Criteria');
  });

  test.each([
    [1, 1],
    [7, 1],
    [13, 1],
    [14, 0],
    [30, 0],
  ])('of %i days to reply to a clawback, finds %i fault', (clawbackReplyDays, faults) => {
    const found = findingsOf('money', { ...EXAMPLE_INPUTS.money, clawbackReplyDays });
    expect(found).toHaveLength(faults);
    for (const { source } of found) expect(source).toContain('Ombudsman');
  });

  test('finds a short time to reply for one way of holding the money too, and says which', () => {
    const accountRules = [{ deploymentOption: 'PREPAID_CARD', clawbackReplyDays: 2 }];
    const [found, ...others] = findingsOf('money', { ...EXAMPLE_INPUTS.money, accountRules });
    expect(others).toEqual([]);
    expect(found?.message).toContain('It is 2 days for prepaid card.');
    expect(found?.message).not.toContain('in general');
  });

  test('counts what a council adds to the guarantee, and says which amount is too small', () => {
    const { minimumIncome } = EXAMPLE_INPUTS.charging;
    const withAmounts = (amounts: object) =>
      findingsOf('charging', { ...EXAMPLE_INPUTS.charging, minimumIncome: { ...minimumIncome, ...amounts } });
    // £90.00 and a quarter of it are £112.50, which is what the last circular has.
    expect(withAmounts({ singleFrom25Pence: 9_000, addedBasisPoints: 2_500 })).toEqual([]);
    expect(withAmounts({ singleFrom25Pence: 10_750, addedPence: 500 })).toEqual([]);
    const [found, ...others] = withAmounts({ personalExpensesPence: 3_064 });
    expect(others).toEqual([]);
    expect(found?.message).toContain('personalExpensesPence comes to 3064 (£30.64), and was 3065 (£30.65).');
  });

  test('lets a policy be stricter: the limits themselves are allowed', () => {
    const input = {
      ...EXAMPLE_INPUTS.reviews,
      firstReviewWeeks: 6,
      routineReviewMonths: 6,
      directPaymentReviewMonths: 6,
    };
    expect(findingsOf('reviews', input)).toEqual([]);
  });
});
