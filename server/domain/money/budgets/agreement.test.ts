import { describe, expect, it } from 'vitest';
import type { DeploymentSettings } from '../../../../tenants/policy/deployment.ts';
import { agreementRefusals, alreadyAgreedRefusals } from './agreement.ts';
import type { AgreementFacts, BudgetProposal, PartProposal, SignedOff } from './budgetProposal.ts';
import { costsByOption, weeklyWorth } from './planCosts.ts';

const DEPLOYMENT: DeploymentSettings = {
  enabledOptions: [
    'DIRECT_PAYMENT',
    'DIRECT_PAYMENT_SUITABLE_PERSON',
    'MANAGED_ACCOUNT',
    'VIRTUAL_BUDGET',
    'TRUST',
    'SMALL_PAYMENT',
  ],
  usualDirectPayment: null,
  directPaymentTargetBasisPoints: null,
  directPayment: { accountType: 'OWN' },
  directPaymentSuitablePerson: { accountType: 'OWN', dbsCheckIsRequired: true },
  prepaidCard: null,
  managedAccount: { weeklyFeeLimitPence: null, savingUpAllowed: true },
  individualServiceFund: null,
  trust: { minimumTrustees: 3 },
  pool: null,
  voucher: null,
};

/** Signed off at the top of a ladder of two rungs, so that only the tolerance limits a budget. */
const signedOff = (changes: Partial<SignedOff> = {}): SignedOff => ({
  rung: 'SERVICE_MANAGER',
  facts: {
    weeklyCostPence: 20_000,
    contingencyWeeklyPence: 0,
    indicativeWeeklyPence: 20_000,
    allocationNeedsDecision: false,
    risk: { score: 4, level: 'LOW' },
    personDisagrees: false,
    safeguardingEnquiryIsOpen: false,
    paysRelativeInHousehold: false,
    practitionerAsks: false,
    personAsks: false,
  },
  settings: {
    ladder: {
      costPeriod: 'WEEK',
      rungs: [
        { role: 'TEAM_MANAGER', sharedWith: [], upToAmountPence: 20_500, upToRiskLevel: 'MODERATE' },
        { role: 'SERVICE_MANAGER', sharedWith: [], upToAmountPence: 100_000, upToRiskLevel: 'HIGH' },
      ],
    },
    panelKind: 'DECIDES',
    triggers: {
      riskScoreAtLeast: null,
      weeklyCostAtLeastPence: null,
      whenPersonAndCouncilDisagree: false,
      whenSafeguardingEnquiryIsOpen: false,
      whenRelativeInSameHousehold: false,
      whenCostBeyondTolerance: false,
      whenPractitionerAsks: false,
      whenPersonAsks: false,
    },
    toleranceBasisPoints: 1_000,
  },
  ...changes,
});
const part = (changes: Partial<PartProposal> = {}): PartProposal => ({
  deploymentOption: 'DIRECT_PAYMENT',
  weeklyAmountPence: 20_000,
  purpose: 'A personal assistant',
  isContingency: false,
  agreedUnspentLimitPence: null,
  carerImpact: null,
  holderName: null,
  trusteeNames: [],
  ...changes,
});
const budget = (changes: Partial<BudgetProposal> = {}): BudgetProposal => ({
  totalWeeklyPence: 20_000,
  personContributionWeeklyPence: 1_500,
  councilContributionWeeklyPence: 18_500,
  startsOn: '2026-06-01',
  reasons: '',
  parts: [part()],
  ...changes,
});
const facts = (changes: Partial<AgreementFacts> = {}): AgreementFacts => ({
  today: '2026-06-01',
  planDraftedOn: '2026-06-01',
  planWeeklyCostPence: 20_000,
  contingencyWeeklyPence: 0,
  indicativeWeeklyPence: 20_000,
  assessedContributionWeeklyPence: null,
  signOff: signedOff(),
  itemCostsPence: new Map([['DIRECT_PAYMENT', 20_000]]),
  deployment: DEPLOYMENT,
  money: {
    maximumUnspentWeeks: 8,
    maximumUnspentPence: null,
    surplusIsAbove: 'EITHER',
    unspentLimitIsAgreed: false,
    accountRules: [],
    midPointBandBasisPoints: null,
  },
  smallPayments: null,
  term: { startsOn: '2026-06-01', endsOn: '2027-06-01', payCycle: 'FOUR_WEEKLY' },
  hasSuitablePerson: [false, false],
  hasBestInterestsRecord: [false, false],
  ...changes,
});
const refusals = (proposal: Partial<BudgetProposal>, changes: Partial<AgreementFacts> = {}) =>
  agreementRefusals(budget(proposal), facts(changes));
const codes = (proposal: Partial<BudgetProposal>, changes: Partial<AgreementFacts> = {}) =>
  refusals(proposal, changes).map(({ code }) => code);

/** A proposal whose only part is held in this way, for a plan whose support it pays. */
const heldAs = (changes: Partial<PartProposal>, others: Partial<AgreementFacts> = {}) =>
  codes(
    { parts: [part(changes)] },
    {
      itemCostsPence: new Map([[changes.deploymentOption ?? 'DIRECT_PAYMENT', 20_000]]),
      ...others,
    },
  );

describe('agreeing a budget', () => {
  it('accepts one that adds up, covers the plan and is what was indicated', () => {
    expect(refusals({})).toEqual([]);
  });

  it('refuses a second one for a plan', () => {
    expect(alreadyAgreedRefusals(null)).toEqual([]);
    expect(alreadyAgreedRefusals('budget_1')).toMatchObject([
      { code: 'BUDGET_ALREADY_AGREED', details: { conflictingId: 'budget_1' } },
    ]);
  });

  it('refuses amounts that can’t be right before adding anything up', () => {
    const wrong = refusals({
      totalWeeklyPence: 0,
      personContributionWeeklyPence: -1,
      parts: [part({ weeklyAmountPence: -20_000 })],
    });
    expect(wrong.map(({ code, path }) => [code, path])).toEqual([
      ['AMOUNT_NOT_POSITIVE', ['totalWeeklyPence']],
      ['AMOUNT_NOT_POSITIVE', ['personContributionWeeklyPence']],
      ['AMOUNT_NOT_POSITIVE', ['parts', 0, 'weeklyAmountPence']],
    ]);
  });

  it('accepts a contribution of nothing from either side', () => {
    expect(codes({ personContributionWeeklyPence: 0, councilContributionWeeklyPence: 20_000 })).toEqual([]);
    expect(codes({ personContributionWeeklyPence: 20_000, councilContributionWeeklyPence: 0 })).toEqual([]);
  });

  it('gives both sums where the contributions or the parts do not add up, by a penny too', () => {
    expect(refusals({ councilContributionWeeklyPence: 18_501 })).toMatchObject([
      { code: 'CONTRIBUTIONS_DO_NOT_ADD_UP', details: { actualPence: 20_001, limitPence: 20_000 } },
    ]);
    expect(refusals({ parts: [part(), part({ weeklyAmountPence: 1 })] })).toMatchObject([
      { code: 'PARTS_DO_NOT_ADD_UP', details: { actualPence: 20_001, limitPence: 20_000 } },
    ]);
    expect(codes({ parts: [] })).toEqual(['PARTS_DO_NOT_ADD_UP', 'COSTS_EXCEED_PART']);
  });

  it('refuses a budget that would not pay for the plan', () => {
    expect(refusals({}, { planWeeklyCostPence: 20_001 })).toMatchObject([
      { code: 'COSTS_EXCEED_BUDGET', details: { actualPence: 20_001, limitPence: 20_000 } },
    ]);
  });

  it.each([
    // 10% of £181.82 is £18.18, so up to £200.00.
    [18_182, 0, []],
    [18_181, 0, ['BUDGET_BEYOND_SIGN_OFF']],
    [10_000, 1_000, []],
    [10_000, 999, ['BUDGET_BEYOND_SIGN_OFF']],
  ])(
    'sends back what is beyond the sign-off: indicative %i, contingency %i, %j',
    (indicative, contingency, expected) => {
      const plan = {
        indicativeWeeklyPence: indicative,
        planWeeklyCostPence: 19_000,
        contingencyWeeklyPence: contingency,
        itemCostsPence: new Map([['DIRECT_PAYMENT', 19_000]] as const),
      };
      expect(codes({ reasons: 'Mornings take longer since the fall.' }, plan)).toEqual(expected);
    },
  );

  it.each<[string, number, SignedOff['rung'], string[]]>([
    ['to the first rung’s own limit', 20_500, 'TEAM_MANAGER', []],
    ['past it, though within the tolerance', 20_501, 'TEAM_MANAGER', ['BUDGET_BEYOND_SIGN_OFF']],
    ['past it, where the next rung signed off', 20_501, 'SERVICE_MANAGER', []],
    ['to where the panel would decide', 208_000, 'SERVICE_MANAGER', ['BUDGET_BEYOND_SIGN_OFF']],
    ['within the tolerance, where the panel decided', 22_000, 'PANEL', []],
    ['past the tolerance, where the panel decided', 22_001, 'PANEL', ['BUDGET_BEYOND_SIGN_OFF']],
  ])('never climbs the ladder by itself: %s', (_name, totalWeeklyPence, rung, expected) => {
    const proposal = {
      totalWeeklyPence,
      councilContributionWeeklyPence: totalWeeklyPence - 1_500,
      parts: [part({ weeklyAmountPence: totalWeeklyPence })],
      reasons: 'Mornings take longer since the fall.',
    };
    expect(codes(proposal, { signOff: signedOff({ rung }) })).toEqual(expected);
  });

  it('owes reasons where the budget is not the indicative amount', () => {
    const indicated = { indicativeWeeklyPence: 20_001 };
    expect(codes({ reasons: '  ' }, indicated)).toEqual(['REASONS_MISSING']);
    expect(codes({ reasons: 'Her sister does the shopping now.' }, indicated)).toEqual([]);
  });

  it('does not start before its plan was drafted', () => {
    expect(codes({ startsOn: '2026-05-31' })).toEqual(['BUDGET_STARTS_BEFORE_PLAN']);
  });

  it('starts at most twelve months from today', () => {
    expect(codes({ startsOn: '2027-06-01' })).toEqual([]);
    expect(codes({ startsOn: '2027-06-02' })).toEqual(['BUDGET_STARTS_TOO_LATE']);
  });

  it('has at most 20 parts, and a part at most 20 trustees', () => {
    const parts = (count: number) => Array.from({ length: count }, () => part({ weeklyAmountPence: 1_000 }));
    expect(codes({ parts: parts(20) })).toEqual([]);
    expect(codes({ parts: parts(21) })).toEqual(['TOO_MANY_PARTS']);
    const trusteeNames = Array.from({ length: 21 }, (_, index) => `Trustee ${index}`);
    expect(refusals({ parts: [part({ trusteeNames: trusteeNames.slice(1) })] })).toEqual([]);
    expect(refusals({ parts: [part({ trusteeNames })] })).toMatchObject([
      { code: 'TOO_MANY_PARTS', path: ['parts', 0, 'trusteeNames'] },
    ]);
  });

  it('says every reason at once, in order of precedence', () => {
    expect(
      codes(
        {
          startsOn: '2020-01-01',
          councilContributionWeeklyPence: 1,
          parts: [part({ deploymentOption: 'POOL', weeklyAmountPence: 5_000, purpose: ' ' })],
        },
        { indicativeWeeklyPence: 1, planWeeklyCostPence: 30_000 },
      ),
    ).toEqual([
      'BUDGET_STARTS_BEFORE_PLAN',
      'CONTRIBUTIONS_DO_NOT_ADD_UP',
      'PARTS_DO_NOT_ADD_UP',
      'COSTS_EXCEED_BUDGET',
      'TEXT_MISSING',
      'DEPLOYMENT_OPTION_NOT_OFFERED',
      'COSTS_EXCEED_PART',
      'PART_NOT_SPENT',
      'HOLDER_MISSING',
      'REASONS_MISSING',
    ]);
  });
});

describe('the parts of a budget', () => {
  it('use an option that the council offers, and are told which', () => {
    expect(refusals({ parts: [part({ deploymentOption: 'VOUCHER' })] })).toContainEqual(
      expect.objectContaining({
        code: 'DEPLOYMENT_OPTION_NOT_OFFERED',
        path: ['parts', 0, 'deploymentOption'],
        details: { allowed: DEPLOYMENT.enabledOptions },
      }),
    );
  });

  it('pay for the support of their option, contingency money not counted', () => {
    const parts = [
      part({ weeklyAmountPence: 18_000 }),
      part({ weeklyAmountPence: 2_000, isContingency: true, purpose: 'For emergencies' }),
    ];
    expect(refusals({ parts })).toMatchObject([
      {
        code: 'COSTS_EXCEED_PART',
        path: ['parts', 0, 'weeklyAmountPence'],
        details: { actualPence: 20_000, limitPence: 18_000 },
      },
    ]);
    expect(codes({ parts }, { itemCostsPence: new Map([['DIRECT_PAYMENT', 18_000]]) })).toEqual([]);
  });

  it('are spent on some outcome unless they are for contingencies', () => {
    const saved = (isContingency: boolean) =>
      codes(
        {
          parts: [
            part({ weeklyAmountPence: 15_000 }),
            part({ deploymentOption: 'VIRTUAL_BUDGET', weeklyAmountPence: 5_000, isContingency }),
          ],
        },
        { itemCostsPence: new Map([['DIRECT_PAYMENT', 15_000]]) },
      );
    expect(saved(false)).toEqual(['PART_NOT_SPENT']);
    expect(saved(true)).toEqual([]);
  });

  it('name who receives, holds or looks after the money', () => {
    const suitable = { deploymentOption: 'DIRECT_PAYMENT_SUITABLE_PERSON' } as const;
    expect(heldAs(suitable)).toEqual(['SUITABLE_PERSON_MISSING']);
    expect(heldAs(suitable, { hasSuitablePerson: [true] })).toEqual(['BEST_INTERESTS_RECORD_MISSING']);
    expect(heldAs(suitable, { hasSuitablePerson: [true], hasBestInterestsRecord: [true] })).toEqual([]);
    expect(heldAs({ deploymentOption: 'MANAGED_ACCOUNT', holderName: ' ' })).toEqual(['HOLDER_MISSING']);
    expect(heldAs({ deploymentOption: 'MANAGED_ACCOUNT', holderName: 'Penny Accounts' })).toEqual([]);
    const trust = { deploymentOption: 'TRUST', holderName: 'The Ashworth Trust' } as const;
    expect(heldAs({ ...trust, trusteeNames: ['Ann', 'Bal', 'Ann'] })).toEqual(['TRUSTEES_TOO_FEW']);
    expect(heldAs({ ...trust, trusteeNames: ['Ann', 'Bal', 'Cy'] })).toEqual([]);
  });

  it('hold a small payment’s one sum to the council’s limit', () => {
    const small = { deploymentOption: 'SMALL_PAYMENT' } as const;
    const limitedTo = (limitPerPaymentPence: number) => ({
      smallPayments: {
        limits: {
          limitPerPaymentPence,
          limitPerYearPence: 2_000_000,
          limitYear: 'FINANCIAL_YEAR' as const,
          secondPaymentInYearAllowed: true,
          carersMayApply: true,
          carerTiers: [],
        },
        itemsPence: 20_000 * 52 - 24,
        itemsWeeklyPence: 20_000,
        others: [],
      },
    });
    // 24p less than its rounded weekly share over the term.
    expect(heldAs(small, limitedTo(20_000 * 52 - 24))).toEqual([]);
    expect(heldAs(small, limitedTo(20_000 * 52 - 25))).toEqual(['SMALL_PAYMENT_OVER_LIMIT']);
  });
});

it('adds up what the support costs by option, leaving out what the budget does not pay', () => {
  const costs = costsByOption([
    { deploymentOption: 'DIRECT_PAYMENT', weeklyCostPence: 100 },
    { deploymentOption: null, weeklyCostPence: 0 },
    { deploymentOption: 'DIRECT_PAYMENT', weeklyCostPence: 50 },
    { deploymentOption: 'VIRTUAL_BUDGET', weeklyCostPence: 0 },
  ]);
  expect([...costs]).toEqual([
    ['DIRECT_PAYMENT', 150],
    ['VIRTUAL_BUDGET', 0],
  ]);
  expect(weeklyWorth(52_001, 52)).toBe(1_001);
});
