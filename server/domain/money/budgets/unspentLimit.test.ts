import { describe, expect, it } from 'vitest';
import { EXAMPLE_INPUTS } from '../../../../tenants/policy/exampleInputs.testing.ts';
import { NOTHING_LEFT_OVER } from '../../../../tenants/policy/money.ts';
import { readAreaSettings } from '../../../../tenants/policy/policy.ts';
import { DEPLOYMENT_OPTION, type DeploymentOption } from '../../../../tenants/vocabulary.ts';
import { unspentLimit } from './unspentLimit.decision.ts';
import {
  mayLeaveMoneyOver,
  type PartWithMoney,
  type UnspentSettings,
  unspentLimitRefusals,
  unspentLimits,
} from './unspentLimit.ts';

/** Eight weeks for everybody, fourteen days to reply and four weeks to repay, unless it is changed. */
function settings(changes: object = {}, surplusLimitWeeks: number | null = null): UnspentSettings {
  const everybody = { maximumUnspentWeeks: 8, clawbackReplyDays: 14, repaymentWeeks: 4 };
  const read = readAreaSettings('money', { ...EXAMPLE_INPUTS.money, ...everybody, ...changes });
  if (!read.settings) throw new Error(JSON.stringify(read.mistakes));
  const individualServiceFund = surplusLimitWeeks === null ? null : { surplusLimitWeeks };
  return { money: read.settings, deployment: { individualServiceFund } };
}
it('a council writes no account rules for what nobody holds over time, and may for all else', () => {
  const holds = (deploymentOption: DeploymentOption) => mayLeaveMoneyOver(part({ deploymentOption }));
  expect(DEPLOYMENT_OPTION.values.filter((option) => !holds(option))).toEqual(NOTHING_LEFT_OVER);
  for (const deploymentOption of DEPLOYMENT_OPTION.values) {
    const accountRules = [{ deploymentOption, clawbackReplyDays: 20 }];
    const read = readAreaSettings('money', { ...EXAMPLE_INPUTS.money, accountRules });
    expect(read.settings !== undefined, deploymentOption).toBe(holds(deploymentOption));
  }
  const ofFund = { deploymentOption: 'INDIVIDUAL_SERVICE_FUND', maximumUnspentWeeks: 4 };
  const read = readAreaSettings('money', { ...EXAMPLE_INPUTS.money, accountRules: [ofFund] });
  expect(read.mistakes?.map(({ path }) => path.at(-1))).toEqual(['maximumUnspentWeeks']);
});

const part = (changes: Partial<PartWithMoney> = {}): PartWithMoney => ({
  deploymentOption: 'DIRECT_PAYMENT',
  weeklyAmountPence: 12_000,
  isContingency: false,
  agreedUnspentLimitPence: null,
  ...changes,
});
const card = part({ deploymentOption: 'PREPAID_CARD' });
const CARD_RULE = {
  accountRules: [{ deploymentOption: 'PREPAID_CARD', maximumUnspentWeeks: 4, clawbackReplyDays: 7 }],
};

describe('how much may stay unspent', () => {
  it('is the council’s weeks of the part’s amount, with the time to reply and to repay', () => {
    expect(unspentLimits([part()], settings())).toEqual([
      { index: 0, limitPence: 96_000, basis: 'POLICY', weeks: 8, replyDays: 14, repaymentWeeks: 4 },
    ]);
  });

  it('may differ by account, and what the account leaves out is as for everybody', () => {
    expect(unspentLimits([part(), card], settings(CARD_RULE))).toMatchObject([
      { index: 0, limitPence: 96_000, replyDays: 14 },
      { index: 1, limitPence: 48_000, basis: 'ACCOUNT', replyDays: 7, repaymentWeeks: 4 },
    ]);
  });

  it('is the sum agreed with the person where the policy leaves it to them', () => {
    const agreed = part({ agreedUnspentLimitPence: 100_000 });
    const rules = settings({ unspentLimitIsAgreed: true, ...CARD_RULE });
    expect(unspentLimits([agreed, card, part()], rules)).toMatchObject([
      { index: 0, limitPence: 100_000, basis: 'AGREED', weeks: null },
      { index: 1, limitPence: 48_000, basis: 'ACCOUNT' },
    ]);
    const onCard = { accountRules: [{ deploymentOption: 'PREPAID_CARD', unspentLimitIsAgreed: true }] };
    expect(unspentLimits([{ ...card, agreedUnspentLimitPence: 5_000 }], settings(onCard))).toMatchObject([
      { limitPence: 5_000, basis: 'AGREED' },
    ]);
  });

  it('is the limit of individual service funds for those, where the council has one', () => {
    const fund = part({ deploymentOption: 'INDIVIDUAL_SERVICE_FUND' });
    expect(unspentLimits([fund], settings({ unspentLimitIsAgreed: true }, 6))).toMatchObject([
      { limitPence: 72_000, basis: 'ACCOUNT' },
    ]);
  });

  it('is nothing that anybody is told where nobody holds the money, or it is for contingencies', () => {
    const options = ['COMMISSIONED', 'VIRTUAL_BUDGET', 'SMALL_PAYMENT', 'VOUCHER'] as const;
    const parts = [
      ...options.map((deploymentOption) => part({ deploymentOption })),
      part({ isContingency: true }),
    ];
    expect(unspentLimits(parts, settings({ unspentLimitIsAgreed: true }))).toEqual([]);
    expect(unspentLimitRefusals(parts, settings({ unspentLimitIsAgreed: true }))).toEqual([]);
  });
});

describe('a limit in weeks beside one as a sum', () => {
  /** Eight weeks of £120.00 are £960.00. */
  const limit = (changes: object) => unspentLimits([part()], settings(changes))[0];
  const sentence = (changes: object) => sentenceUnder(settings(changes));
  const sentenceUnder = (policy: UnspentSettings) =>
    unspentLimit.sentence(unspentLimit.rule({ parts: [part()] }, policy));

  it.each([
    [92_000, 'EITHER', 92_000, 'AMOUNT'],
    [92_000, 'BOTH', 96_000, 'WEEKS'],
    [100_000, 'EITHER', 96_000, 'WEEKS'],
    [100_000, 'BOTH', 100_000, 'AMOUNT'],
    [96_000, 'EITHER', 96_000, 'WEEKS'],
    [96_000, 'BOTH', 96_000, 'WEEKS'],
  ])(
    'of %i pence, where %s counts, lets %i pence stay',
    (maximumUnspentPence, surplusIsAbove, limitPence, binding) => {
      expect(limit({ maximumUnspentPence, surplusIsAbove })).toEqual({
        index: 0,
        limitPence,
        ofTwo: { weeksPence: 96_000, amountPence: maximumUnspentPence, binding },
        basis: 'POLICY',
        weeks: 8,
        replyDays: 14,
        repaymentWeeks: 4,
      });
    },
  );

  it('says which of them binds', () => {
    expect(sentence({ maximumUnspentPence: 92_000 })).toBe(
      'Up to £920.00 (the council’s own sum, which is less than 8 weeks of the part’s amount, £960.00) may stay unspent before the council talks with the person.',
    );
    expect(sentence({ maximumUnspentPence: 92_000, surplusIsAbove: 'BOTH' })).toContain(
      '£960.00 (8 weeks of the part’s amount, which is more than the council’s own sum, £920.00)',
    );
    expect(sentence({ maximumUnspentPence: 96_000 })).toContain('and as much as the council’s own sum');
    const { money, deployment } = settings();
    expect(sentenceUnder({ money: { ...money, surplusIsAbove: 'BOTH' }, deployment })).toBe(
      'Up to £960.00 may stay unspent before the council talks with the person.',
    );
  });

  it('may be of an account, and what the account leaves out is as for everybody', () => {
    const rule = (own: object) => ({ accountRules: [{ deploymentOption: 'PREPAID_CARD', ...own }] });
    const onCard = (changes: object) => unspentLimits([card], settings(changes))[0];
    expect(onCard({ ...rule({ maximumUnspentPence: 50_000 }) })).toMatchObject({
      limitPence: 50_000,
      basis: 'ACCOUNT',
      ofTwo: { weeksPence: 96_000 },
    });
    expect(onCard({ maximumUnspentPence: 40_000, ...rule({ maximumUnspentWeeks: 4 }) })).toMatchObject({
      limitPence: 40_000,
      ofTwo: { weeksPence: 48_000 },
    });
    const agreedElsewhere = { unspentLimitIsAgreed: true, ...rule({ maximumUnspentPence: 50_000 }) };
    expect(onCard(agreedElsewhere)).toMatchObject({ limitPence: 50_000, basis: 'ACCOUNT', weeks: null });
    expect(unspentLimitRefusals([card], settings(agreedElsewhere))).toEqual([]);
  });

  it('may not stand beside a limit that is agreed with the person', () => {
    const account = {
      deploymentOption: 'PREPAID_CARD',
      unspentLimitIsAgreed: true,
      maximumUnspentPence: 5_000,
    };
    const read = readAreaSettings('money', { ...EXAMPLE_INPUTS.money, accountRules: [account] });
    expect(read.mistakes).toMatchObject([
      { code: 'LIMITS_CONTRADICT', path: ['accountRules', 0, 'maximumUnspentPence'] },
    ]);
  });
});

describe('a limit that decides nothing', () => {
  const onCard = { deploymentOption: 'PREPAID_CARD' };
  const inBank = { deploymentOption: 'DIRECT_PAYMENT' };
  const agreed = { unspentLimitIsAgreed: true };
  const sum = { maximumUnspentPence: 50_000 };
  const weeks = { maximumUnspentWeeks: 4 };
  const months = { carryOverOfMonthBasisPoints: 1_000 };
  const both = { surplusIsAbove: 'BOTH' };
  const accounts = (...accountRules: object[]) => ({ accountRules });

  it.each<[object, string[]]>([
    [{ ...agreed }, []],
    [{ ...agreed, ...sum }, ['maximumUnspentPence']],
    [{ ...agreed, ...months }, ['carryOverOfMonthBasisPoints']],
    [
      { ...agreed, ...sum, ...months, ...both },
      ['maximumUnspentPence', 'carryOverOfMonthBasisPoints', 'surplusIsAbove'],
    ],
    [{ ...agreed, ...months, ...accounts({ ...onCard, ...weeks }) }, []],
    [{ ...agreed, ...months, ...accounts({ ...onCard, ...agreed }) }, ['carryOverOfMonthBasisPoints']],
    [{ ...both }, ['surplusIsAbove']],
    [{ surplusIsAbove: 'EITHER' }, []],
    [{ ...both, ...sum }, []],
    [{ ...both, ...months }, []],
    [{ ...both, ...accounts({ ...onCard, ...weeks }) }, ['surplusIsAbove']],
    [{ ...both, ...accounts({ ...onCard, ...sum }) }, []],
    [{ ...both, ...agreed, ...accounts({ ...onCard, ...sum }) }, ['surplusIsAbove']],
    [{ ...both, ...agreed, ...accounts({ ...onCard, ...sum }, { ...inBank, ...weeks }) }, ['surplusIsAbove']],
    [{ ...both, ...agreed, ...accounts({ ...onCard, ...sum, ...weeks }) }, []],
    [{ ...both, ...agreed, ...months, ...accounts({ ...onCard, ...sum }) }, []],
  ])('is a contradiction: of %j, %j', (changes, fields) => {
    const { mistakes = [] } = readAreaSettings('money', { ...EXAMPLE_INPUTS.money, ...changes });
    expect(mistakes.map(({ code, path }) => [code, path])).toEqual(
      fields.map((field) => ['LIMITS_CONTRADICT', [field]]),
    );
  });
});

describe('a sum that may stay unspent', () => {
  const refused = (agreedUnspentLimitPence: number | null, changes: object) =>
    unspentLimitRefusals([part(), part({ agreedUnspentLimitPence })], settings(changes))
      .filter(({ path }) => path[1] === 1)
      .map(({ code, path }) => [code, path[2]]);

  it.each([
    [null, { unspentLimitIsAgreed: true }, 'UNSPENT_LIMIT_NOT_AGREED'],
    [0, { unspentLimitIsAgreed: true }, 'AMOUNT_NOT_POSITIVE'],
    [100_000, {}, 'UNSPENT_LIMIT_NOT_NEEDED'],
  ])('of %s is refused under %j', (pence, changes, code) => {
    expect(refused(pence, changes)).toEqual([[code, 'agreedUnspentLimitPence']]);
  });

  it('is taken where the policy asks for it, and may be left out where it does not', () => {
    expect(refused(100_000, { unspentLimitIsAgreed: true })).toEqual([]);
    expect(refused(null, {})).toEqual([]);
  });
});

describe('rules by account', () => {
  it('say either a figure or that it is agreed, and once for each account', () => {
    const mistakes = (...accountRules: object[]) =>
      readAreaSettings('money', { ...EXAMPLE_INPUTS.money, accountRules }).mistakes?.map(({ code }) => code);
    const rule = { deploymentOption: 'PREPAID_CARD', maximumUnspentWeeks: 4 };
    expect(mistakes(rule)).toBeUndefined();
    expect(mistakes(rule, rule)).toEqual(['DUPLICATE_ENTRY']);
    expect(mistakes({ ...rule, unspentLimitIsAgreed: true })).toEqual(['LIMITS_CONTRADICT']);
  });
});
