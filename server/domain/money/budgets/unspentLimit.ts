/** How much of a part's money may stay unspent before the council talks with the person about it. */
import type { DeploymentSettings } from '../../../../tenants/policy/deployment.ts';
import type { MoneySettings } from '../../../../tenants/policy/money.ts';
import { type DeploymentOption, enumeration, type ValueOf } from '../../../../tenants/vocabulary.ts';
import { deploymentOf } from '../deployment/deployments.ts';
import type { BudgetRefusal } from './budgetProposal.ts';

export const UNSPENT_LIMIT_BASIS = enumeration(
  'UnspentLimitBasis',
  'Where the limit on unspent money of a part comes from.',
  {
    POLICY: 'The council’s figure for everybody, in weeks of the part’s amount.',
    ACCOUNT: 'The council’s figure for this way of holding money, in weeks of the part’s amount.',
    AGREED: 'A sum agreed with the person, as the council’s policy has no figure.',
  },
);

/** The limit that the council's policy sets for one way of holding money. */
export interface LimitRule {
  basis: ValueOf<typeof UNSPENT_LIMIT_BASIS>;
  /** Weeks of the part's amount; null where the sum is agreed with the person. */
  weeks: number | null;
}

/** The limit of one part, with its place among the budget's parts, and what follows above it. */
export interface UnspentLimit extends LimitRule {
  index: number;
  limitPence: number;
  /** How long the person has to reply before anything above the limit is decided about. */
  replyDays: number;
  /** How long the person has to repay what is decided. */
  repaymentWeeks: number;
}

/** The settings that set a limit. */
export interface LimitSettings {
  money: Pick<MoneySettings, 'maximumUnspentWeeks' | 'unspentLimitIsAgreed' | 'accountRules'>;
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

/** The council's limit for one way of holding money: of its own account first, and otherwise for everybody. */
export function unspentLimitOf(option: DeploymentOption, { money, deployment }: LimitSettings): LimitRule {
  const fund = deployment.individualServiceFund;
  if (deploymentOf(option).hasSurplusLimitOfItsOwn && fund) {
    return { basis: 'ACCOUNT', weeks: fund.surplusLimitWeeks };
  }
  const account = accountOf(option, money);
  if (account?.unspentLimitIsAgreed) return { basis: 'AGREED', weeks: null };
  const ofAccount = account?.maximumUnspentWeeks ?? null;
  if (ofAccount !== null) return { basis: 'ACCOUNT', weeks: ofAccount };
  if (money.unspentLimitIsAgreed) return { basis: 'AGREED', weeks: null };
  return { basis: 'POLICY', weeks: money.maximumUnspentWeeks };
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
    const rule = unspentLimitOf(part.deploymentOption, settings);
    const limitPence =
      rule.weeks === null ? part.agreedUnspentLimitPence : rule.weeks * part.weeklyAmountPence;
    if (limitPence === null) return [];
    const replyDays = account?.clawbackReplyDays ?? money.clawbackReplyDays;
    const repaymentWeeks = account?.repaymentWeeks ?? money.repaymentWeeks;
    return [{ index, limitPence, ...rule, replyDays, repaymentWeeks }];
  });
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
      mayLeaveMoneyOver(part) && unspentLimitOf(part.deploymentOption, settings).weeks === null;
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
