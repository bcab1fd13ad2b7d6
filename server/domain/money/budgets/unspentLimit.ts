/** How much of a part's money may stay unspent before the council talks with the person about it. */
import type { DeploymentSettings } from '../../../../tenants/policy/deployment.ts';
import type { MoneySettings } from '../../../../tenants/policy/money.ts';
import { type DeploymentOption, enumeration, type ValueOf } from '../../../../tenants/vocabulary.ts';
import type { SurplusAbove } from '../../../../tenants/vocabularyOfDecisions.ts';
import { deploymentOf } from '../deployment/deployments.ts';
import type { BudgetRefusal } from './budgetProposal.ts';

export const UNSPENT_LIMIT_BASIS = enumeration(
  'UnspentLimitBasis',
  'Where the limit on unspent money of a part comes from.',
  {
    POLICY: 'The council’s figure for everybody, in weeks of the part’s amount or as a sum.',
    ACCOUNT: 'The council’s figure for this way of holding money, in weeks of the part’s amount or as a sum.',
    AGREED: 'A sum agreed with the person, as the council’s policy has no figure.',
  },
);

/** The limits that the council's policy sets for one way of holding money. */
export interface LimitRule {
  basis: ValueOf<typeof UNSPENT_LIMIT_BASIS>;
  /** Weeks of the part's amount; null where the sum is agreed with the person. */
  weeks: number | null;
  /** A sum, whatever the part's amount is; null where the council sets none. */
  amountPence: number | null;
}

/** The limit of one part, with its place among the budget's parts, and what follows above it. */
export interface UnspentLimit extends Omit<LimitRule, 'amountPence'> {
  index: number;
  limitPence: number;
  /** Where the council limits both weeks and a sum: what each comes to, and which of them binds. */
  ofTwo?: { weeksPence: number; amountPence: number; binding: 'WEEKS' | 'AMOUNT' };
  /** How long the person has to reply before anything above the limit is decided about. */
  replyDays: number;
  /** How long the person has to repay what is decided. */
  repaymentWeeks: number;
}

/** The settings that set a limit. */
export interface LimitSettings {
  money: Pick<
    MoneySettings,
    'maximumUnspentWeeks' | 'maximumUnspentPence' | 'surplusIsAbove' | 'unspentLimitIsAgreed' | 'accountRules'
  >;
  deployment: {
    individualServiceFund: Pick<
      NonNullable<DeploymentSettings['individualServiceFund']>,
      'surplusLimitWeeks'
    > | null;
  };
}

/** Those, and what follows above the limit. */
export interface UnspentSettings extends LimitSettings {
  money: LimitSettings['money'] & Pick<MoneySettings, 'clawbackReplyDays' | 'repaymentWeeks'>;
}

/** The parts of a budget's part that the limit turns on. */
export interface PartWithMoney {
  deploymentOption: DeploymentOption;
  weeklyAmountPence: number;
  isContingency: boolean;
  /** A sum agreed with the person; null where none is given. */
  agreedUnspentLimitPence: number | null;
}

/** Whether somebody holds the money of a part over time, so that some of it may be left over. Contingency money is never counted. */
export function mayLeaveMoneyOver(part: PartWithMoney): boolean {
  const { payee, isPaidOnce, isOneOff } = deploymentOf(part.deploymentOption);
  return payee !== null && !isPaidOnce && !isOneOff && !part.isContingency;
}

/**
 * The council's limits for one way of holding money: of its own account first, and otherwise for everybody. What the
 * account leaves out is as for everybody, unless that is agreed with each person.
 */
export function unspentLimitOf(option: DeploymentOption, { money, deployment }: LimitSettings): LimitRule {
  const fund = deployment.individualServiceFund;
  if (deploymentOf(option).hasSurplusLimitOfItsOwn && fund) {
    return { basis: 'ACCOUNT', weeks: fund.surplusLimitWeeks, amountPence: null };
  }
  const agreed: LimitRule = { basis: 'AGREED', weeks: null, amountPence: null };
  const forEverybody: LimitRule = money.unspentLimitIsAgreed
    ? agreed
    : { basis: 'POLICY', weeks: money.maximumUnspentWeeks, amountPence: money.maximumUnspentPence };
  const account = accountOf(option, money);
  if (!account) return forEverybody;
  if (account.unspentLimitIsAgreed) return agreed;
  const { maximumUnspentWeeks, maximumUnspentPence } = account;
  if (maximumUnspentWeeks === null && maximumUnspentPence === null) return forEverybody;
  return {
    basis: 'ACCOUNT',
    weeks: maximumUnspentWeeks ?? forEverybody.weeks,
    amountPence: maximumUnspentPence ?? forEverybody.amountPence,
  };
}

function accountOf(option: DeploymentOption, { accountRules }: Pick<MoneySettings, 'accountRules'>) {
  return accountRules.find(({ deploymentOption }) => deploymentOption === option);
}

/** How much of each part's money may stay unspent. A part whose limit is still to be agreed has none. */
export function unspentLimits(parts: readonly PartWithMoney[], settings: UnspentSettings): UnspentLimit[] {
  return parts.flatMap((part, index) => {
    if (!mayLeaveMoneyOver(part)) return [];
    const { money } = settings;
    const account = accountOf(part.deploymentOption, money);
    const { basis, weeks, ...rule } = unspentLimitOf(part.deploymentOption, settings);
    const limit = limitOf(part, { weeks, ...rule }, money.surplusIsAbove);
    if (limit === null) return [];
    const replyDays = account?.clawbackReplyDays ?? money.clawbackReplyDays;
    const repaymentWeeks = account?.repaymentWeeks ?? money.repaymentWeeks;
    return [{ index, ...limit, basis, weeks, replyDays, repaymentWeeks }];
  });
}

/** What may stay unspent of one part; null where it is still to be agreed. */
function limitOf(
  { weeklyAmountPence, agreedUnspentLimitPence }: PartWithMoney,
  { weeks, amountPence }: Omit<LimitRule, 'basis'>,
  surplusIsAbove: SurplusAbove,
): Pick<UnspentLimit, 'limitPence' | 'ofTwo'> | null {
  if (weeks === null) {
    const limitPence = amountPence ?? agreedUnspentLimitPence;
    return limitPence === null ? null : { limitPence };
  }
  const weeksPence = weeks * weeklyAmountPence;
  if (amountPence === null) return { limitPence: weeksPence };
  const smaller = weeksPence <= amountPence ? 'WEEKS' : 'AMOUNT';
  const greater = weeksPence >= amountPence ? 'WEEKS' : 'AMOUNT';
  const binding = surplusIsAbove === 'EITHER' ? smaller : greater;
  return {
    limitPence: binding === 'WEEKS' ? weeksPence : amountPence,
    ofTwo: { weeksPence, amountPence, binding },
  };
}

/** Refuses a part without the sum that the policy leaves to agreement, and a sum where the policy has a figure. */
export function unspentLimitRefusals(
  parts: readonly PartWithMoney[],
  settings: LimitSettings,
): BudgetRefusal[] {
  return parts.flatMap((part, index): BudgetRefusal[] => {
    const path = ['parts', index, 'agreedUnspentLimitPence'];
    const agreedPence = part.agreedUnspentLimitPence;
    const isAgreed =
      mayLeaveMoneyOver(part) && unspentLimitOf(part.deploymentOption, settings).basis === 'AGREED';
    if (isAgreed && agreedPence === null) {
      const message =
        'The council agrees with each person how much of this money may stay unspent, and no sum is given. Agree it with the person, and write it in agreedUnspentLimitPence.';
      return [{ code: 'UNSPENT_LIMIT_NOT_AGREED', path, message }];
    }
    if (!isAgreed && agreedPence !== null) {
      const message =
        'The council’s policy says how much of this money may stay unspent, or nobody holds it, so no sum is agreed. Leave agreedUnspentLimitPence out.';
      return [{ code: 'UNSPENT_LIMIT_NOT_NEEDED', path, message }];
    }
    if (agreedPence === null || agreedPence > 0) return [];
    const message = `agreedUnspentLimitPence is ${agreedPence} pence, and must be more than nothing. Look at the amount again.`;
    return [{ code: 'AMOUNT_NOT_POSITIVE', path, message, details: { actualPence: agreedPence } }];
  });
}
