import { describe, expect, it } from 'vitest';
import type { PlanningSettings } from '../../../../tenants/policy/planning.ts';
import { readAreaSettings } from '../../../../tenants/policy/policy.ts';
import { endingRefusals } from '../../planLife/ending.ts';
import { mayAgreeFor } from './agreement.ts';
import { dbsRefusals, insuranceRefusals, type SpendingItem, wageRefusals } from './planSpending.ts';
import { type PlanToSubmit, submissionRefusals } from './planSubmission.ts';

const MATRIX = { size: 5 };
const OFFERED = { enabledOptions: ['DIRECT_PAYMENT' as const, 'VIRTUAL_BUDGET' as const], prepaidCard: null };
const TODAY = Temporal.PlainDate.from('2026-06-01');

/** Rules for these tests; no council's. */
function planning(changes: Record<string, unknown> = {}): PlanningSettings {
  const { settings, mistakes } = readAreaSettings('planning', {
    planTermMonths: 12,
    contingencyIsMandatory: true,
    mandatorySections: ['IMPORTANT_TO', 'GOOD_DAY_BAD_DAY', 'SUPPORT_ITEMS', 'RISKS'],
    relativesInHousehold: 'EXCEPTIONAL',
    brokerageFee: { isAllowed: true, limitPence: 25_000 },
    dbsCheckIsRequired: true,
    ...changes,
  });
  if (!settings) throw new Error(JSON.stringify(mistakes));
  return settings;
}

const item = (changes: Partial<SpendingItem> = {}): SpendingItem => ({
  category: 'HELP_AT_HOME',
  providerKind: 'PERSONAL_ASSISTANT',
  paidRelative: 'NOT_A_RELATIVE',
  relativeReason: null,
  dbsCheckedOn: '2026-01-05',
  quantityHundredths: 100,
  unitPricePence: 1_500,
  frequency: 'WEEKLY',
  paidFrom: 'BUDGET',
  ...changes,
});
const plan = (changes: Partial<PlanToSubmit> = {}): PlanToSubmit => ({
  term: 'USUAL',
  importantTo: 'The garden.',
  goodDay: 'Out by eleven.',
  badDay: 'Waiting in.',
  contingencyArrangements: 'A neighbour comes.',
  contingencyPence: null,
  helpedBy: ['SELF'],
  outcomes: [{}],
  supportItems: [item()],
  risks: [{ likelihood: 2, impact: 2 }],
  ...changes,
});
const broker = (unitPricePence: number, changes: Partial<SpendingItem> = {}) =>
  item({ providerKind: 'BROKER', frequency: 'ONE_OFF', unitPricePence, ...changes });
const codesAndPaths = (changes: Partial<PlanToSubmit>, settings: Record<string, unknown> = {}) =>
  submissionRefusals(plan(changes), planning(settings), MATRIX, OFFERED).map(({ code, path }) => [
    code,
    path.join('.'),
  ]);

describe('whether a plan is whole', () => {
  it('lets a whole plan pass', () => {
    expect(codesAndPaths({})).toEqual([]);
  });

  it.each<[string, Partial<PlanToSubmit>, Record<string, unknown>, string, string]>([
    [
      'a risk outside the matrix',
      { risks: [{ likelihood: 6, impact: 1 }] },
      {},
      'RISK_SCORE_OUT_OF_MATRIX',
      'risks.0.likelihood',
    ],
    ['no outcomes', { outcomes: [] }, {}, 'NO_OUTCOMES', 'outcomes'],
    ['an empty section', { importantTo: '  ' }, {}, 'PLAN_SECTION_MISSING', 'importantTo'],
    ['half a section', { badDay: null }, {}, 'PLAN_SECTION_MISSING', 'badDay'],
    ['no support items', { supportItems: [] }, {}, 'PLAN_SECTION_MISSING', 'supportItems'],
    ['no risks talked through', { risks: [] }, {}, 'PLAN_SECTION_MISSING', 'risks'],
    [
      'no contingency',
      { contingencyArrangements: null },
      {},
      'CONTINGENCY_MISSING',
      'contingencyArrangements',
    ],
    ['no sum for it', {}, { contingencySumIsMandatory: true }, 'CONTINGENCY_SUM_MISSING', 'contingencyPence'],
    ['nobody who helped', { helpedBy: [] }, {}, 'HELPERS_MISSING', 'helpedBy'],
    [
      'former employment not asked',
      {},
      { formerEmploymentIsAsked: true },
      'FORMER_EMPLOYMENT_MISSING',
      'formerEmployment',
    ],
    ['a starter budget where none is', { term: 'STARTER' }, {}, 'STARTER_BUDGET_NOT_OFFERED', 'term'],
    [
      'an option that the council does not offer',
      { supportItems: [item({ deploymentOption: 'VIRTUAL_BUDGET' }), item({ deploymentOption: 'TRUST' })] },
      {},
      'DEPLOYMENT_OPTION_NOT_OFFERED',
      'supportItems.1.deploymentOption',
    ],
    [
      'an excluded thing',
      { supportItems: [item(), item({ category: 'DEBT' })] },
      {},
      'SPENDING_NOT_ALLOWED',
      'supportItems.1.category',
    ],
    [
      'a relative at home without a reason',
      { supportItems: [item({ paidRelative: 'SAME_HOUSEHOLD' })] },
      {},
      'RELATIVE_REASON_MISSING',
      'supportItems.0.relativeReason',
    ],
    [
      'a relative at home where never',
      {
        supportItems: [
          item({ paidRelative: 'SAME_HOUSEHOLD', relativeReason: 'Nobody else speaks Gujarati.' }),
        ],
      },
      { relativesInHousehold: 'NOT_ALLOWED' },
      'RELATIVE_NOT_ALLOWED',
      'supportItems.0.paidRelative',
    ],
    [
      'a broker where none',
      { supportItems: [item(), broker(100)] },
      { brokerageFee: { isAllowed: false } },
      'BROKERAGE_FEE_NOT_ALLOWED',
      'supportItems.1.unitPricePence',
    ],
    [
      'a broker above the limit',
      { supportItems: [broker(20_000), broker(5_001)] },
      {},
      'BROKERAGE_FEE_OVER_LIMIT',
      'supportItems.0.unitPricePence',
    ],
  ])('refuses %s', (_name, changes, settings, code, path) => {
    expect(codesAndPaths(changes, settings)).toEqual([[code, path]]);
  });

  it.each<[string, Partial<PlanToSubmit>, Record<string, unknown>]>([
    [
      'sections that the council does not require',
      { goodDay: null, risks: [] },
      { mandatorySections: ['IMPORTANT_TO'] },
    ],
    [
      'no contingency where it is not required',
      { contingencyArrangements: null },
      { contingencyIsMandatory: false },
    ],
    [
      'an excluded thing that is free',
      { supportItems: [item({ category: 'NHS_CARE', paidFrom: 'FREE' })] },
      {},
    ],
    [
      'gambling where a council does not exclude it',
      { supportItems: [item({ category: 'GAMBLING' })] },
      {
        spendingExclusions: ['ILLEGAL_THINGS', 'NHS_CARE', 'DEBT'],
        fewerExclusionsReason: 'A reason that is long enough.',
      },
    ],
    [
      'a relative living elsewhere, everywhere',
      { supportItems: [item({ paidRelative: 'LIVES_ELSEWHERE' })] },
      { relativesInHousehold: 'NOT_ALLOWED' },
    ],
    [
      'a relative at home with the reason',
      {
        supportItems: [
          item({ paidRelative: 'SAME_HOUSEHOLD', relativeReason: 'Nobody else speaks Gujarati.' }),
        ],
      },
      {},
    ],
    ['a broker at the limit', { supportItems: [broker(25_000)] }, {}],
    ['a broker who is free', { supportItems: [broker(90_000, { paidFrom: 'FREE' })] }, {}],
    [
      'any fee where there is no limit',
      { supportItems: [broker(90_000)] },
      { brokerageFee: { isAllowed: true } },
    ],
    ['a starter budget where it is offered', { term: 'STARTER' }, { starterBudgetWeeks: 6 }],
  ])('allows %s', (_name, changes, settings) => {
    expect(codesAndPaths(changes, settings)).toEqual([]);
  });

  it('gives everything that is wrong at once, in order of precedence', () => {
    const changes = { outcomes: [], importantTo: null, helpedBy: [], contingencyArrangements: null };
    expect(codesAndPaths(changes).map(([code]) => code)).toEqual([
      'NO_OUTCOMES',
      'PLAN_SECTION_MISSING',
      'CONTINGENCY_MISSING',
      'HELPERS_MISSING',
    ]);
  });

  it('says by how much a fee passes its limit', () => {
    const [refusal] = submissionRefusals(
      plan({ supportItems: [broker(25_050)] }),
      planning(),
      MATRIX,
      OFFERED,
    );
    expect(refusal?.details).toEqual({ limitPence: 25_000, actualPence: 25_050 });
    expect(refusal?.message).toContain(
      '£250.50 for this plan, and the council’s policy allows at most £250.00',
    );
  });
});

describe('the check of a personal assistant', () => {
  const check = (items: SpendingItem[], settings: Record<string, unknown> = {}) =>
    dbsRefusals(items, planning(settings), TODAY).map(({ code, path }) => [code, path.join('.')]);

  it('is needed where the council requires it, of personal assistants only', () => {
    const unchecked = item({ dbsCheckedOn: null });
    expect(check([item(), unchecked])).toEqual([['DBS_CHECK_MISSING', 'supportItems.1.dbsCheckedOn']]);
    expect(check([unchecked], { dbsCheckIsRequired: false })).toEqual([]);
    expect(check([item({ dbsCheckedOn: null, providerKind: 'AGENCY' })])).toEqual([]);
  });

  it('is good to the day that its months end', () => {
    const settings = { dbsCheckValidMonths: 36 };
    expect(check([item({ dbsCheckedOn: '2023-06-01' })], settings)).toEqual([]);
    expect(check([item({ dbsCheckedOn: '2023-05-31' })], settings)).toEqual([
      ['DBS_CHECK_TOO_OLD', 'supportItems.0.dbsCheckedOn'],
    ]);
  });
});

describe('a card', () => {
  it('pays no wages where the council does not offer it to employers', () => {
    const offered = (isOfferedToEmployers: boolean, changes: Partial<SpendingItem> = {}) =>
      wageRefusals([item({ deploymentOption: 'PREPAID_CARD', ...changes })], {
        enabledOptions: ['PREPAID_CARD'],
        prepaidCard: { isOfferedToEmployers },
      }).map(({ code, path }) => [code, path.join('.')]);
    expect(offered(false)).toEqual([['CARD_NOT_FOR_WAGES', 'supportItems.0.deploymentOption']]);
    expect(offered(true)).toEqual([]);
    expect(offered(false, { providerKind: 'AGENCY' })).toEqual([]);
    expect(offered(false, { deploymentOption: 'DIRECT_PAYMENT' })).toEqual([]);
  });
});

describe('proof of employer’s insurance', () => {
  it('is needed for the day of sign-off where the council requires it, of personal assistants only', () => {
    const proof = (insuredUntil: string | null, employersInsurance: string, changes = {}) =>
      insuranceRefusals([item({ insuredUntil, ...changes })], planning({ employersInsurance }), TODAY).map(
        ({ code, path }) => [code, path.join('.')],
      );
    const refused = [['INSURANCE_NOT_PROVED', 'supportItems.0.insuredUntil']];
    expect(proof(null, 'REQUIRED')).toEqual(refused);
    expect(proof('2026-05-31', 'REQUIRED')).toEqual(refused);
    expect(proof('2026-06-01', 'REQUIRED')).toEqual([]);
    expect(proof(null, 'REQUIRED', { providerKind: 'AGENCY' })).toEqual([]);
    expect(proof(null, 'ADVISED')).toEqual([]);
  });
});

describe('who may agree for the person', () => {
  const supporter = (authority: 'NONE' | 'NOMINEE' | 'SUITABLE_PERSON' | 'ATTORNEY' | 'DEPUTY') => ({
    authority,
    authorityFrom: '2026-01-01',
    authorityTo: '2026-06-01',
  });

  it('is somebody with authority in force to decide, and nobody else', () => {
    const may = (['NONE', 'NOMINEE', 'SUITABLE_PERSON', 'ATTORNEY', 'DEPUTY'] as const).filter((authority) =>
      mayAgreeFor(supporter(authority), TODAY),
    );
    expect(may).toEqual(['SUITABLE_PERSON', 'ATTORNEY', 'DEPUTY']);
    expect(mayAgreeFor(supporter('ATTORNEY'), TODAY.add({ days: 1 }))).toBe(false);
    expect(mayAgreeFor(null, TODAY)).toBe(false);
  });
});

describe('the day on which a plan ends', () => {
  it.each([
    ['2026-06-01', '2026-06-01', []],
    ['2026-06-02', null, ['DATE_IN_FUTURE']],
    ['2026-05-03', '2026-05-04', ['ENDED_BEFORE_START']],
  ])('%s of a plan started on %s', (endedOn, implementedOn, codes) => {
    expect(endingRefusals(endedOn, implementedOn, TODAY).map(({ code }) => code)).toEqual(codes);
  });
});
