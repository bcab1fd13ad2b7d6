import { dayInWords } from '../../../common/dayInWords.ts';
import { poundsInWords } from '../../../common/words.ts';
import { decisionKind } from '../../decisions/decisionKind.ts';
import type { SettingsRead } from '../../policy/policies/settingReads.ts';
import { type HeldMoney, surplusPence } from '../budgets/surplus.ts';
import { deploymentOf } from '../deployment/deployments.ts';

const ABOVE =
  'how much of unspent money is above what may be carried on, and may be proposed to be taken back';
const CLAWBACK_READS = {
  money: {
    carryOverOfMonthBasisPoints: ABOVE,
    maximumUnspentWeeks: ABOVE,
    maximumUnspentPence: ABOVE,
    surplusIsAbove: ABOVE,
    unspentLimitIsAgreed: ABOVE,
    isNamedSavingExempt: `${ABOVE}: whether what is saved for a purpose of the plan is left out`,
    accountRules: `${ABOVE}, and how long the person has to reply and to repay, for one way of holding money`,
    clawbackReplyDays: 'how long the person has to reply before unspent money is decided about',
    repaymentWeeks: 'how long the person has to repay unspent money',
  },
  deployment: {
    individualServiceFund: {
      surplusLimitWeeks: ABOVE,
      surplusHeldForWeeks: `${ABOVE}: for how long a surplus within the limit may be held`,
    },
  },
} as const satisfies SettingsRead;

/** The facts of a proposal to take money back. */
export interface ClawbackFound extends HeldMoney {
  proposedOn: string;
  /** The least that was held on any day of each week that has gone by, the latest week first. */
  lowestByWeekPence: readonly number[];
}

/**
 * What was held all the time for longer than the council lets a surplus be held; nothing where it sets no such time. It is
 * above what may be carried on, however little it is (Dorset: up to four weeks of a fund, for up to twelve weeks).
 */
function heldTooLong(lowestByWeekPence: readonly number[], heldForWeeks: number | null): number {
  if (heldForWeeks === null || lowestByWeekPence.length < heldForWeeks) return 0;
  return Math.max(0, Math.min(...lowestByWeekPence.slice(0, heldForWeeks)));
}

/** What may be proposed, and by when the person replies. */
export interface ClawbackTerms {
  abovePence: number;
  replyByOn: string;
  repaymentWeeks: number;
}

/** How much may be proposed to be taken back. It takes nothing: a manager decides, after the person's reply. */
export const clawbackTerms = decisionKind({
  key: 'CLAWBACK_TERMS',
  description:
    'How much of unspent money is above the council’s limits and may be proposed to be taken back, and by when the person replies.',
  recordKind: 'BUDGETS',
  subjectType: 'Clawback',
  file: 'server/domain/money/clawback/clawback.decision.ts',
  reads: CLAWBACK_READS,
  rule: ({ proposedOn, lowestByWeekPence, ...held }: ClawbackFound, settings): ClawbackTerms => {
    const { money, deployment } = settings;
    const account = money.accountRules.find(
      ({ deploymentOption }) => deploymentOption === held.deploymentOption,
    );
    const days = account?.clawbackReplyDays ?? money.clawbackReplyDays;
    const isByFund = deploymentOf(held.deploymentOption).hasSurplusLimitOfItsOwn && !held.isContingency;
    const heldForWeeks = isByFund ? (deployment.individualServiceFund?.surplusHeldForWeeks ?? null) : null;
    const exemptPence = money.isNamedSavingExempt ? held.namedSavingPence : 0;
    const countedPence = Math.max(0, held.unspentPence - exemptPence);
    const tooLongPence = Math.min(countedPence, heldTooLong(lowestByWeekPence, heldForWeeks));
    return {
      abovePence: Math.max(surplusPence(held, settings), tooLongPence),
      replyByOn: Temporal.PlainDate.from(proposedOn).add({ days }).toString(),
      repaymentWeeks: account?.repaymentWeeks ?? money.repaymentWeeks,
    };
  },
  sentence: ({ abovePence, replyByOn }) =>
    abovePence === 0
      ? 'Nothing is above what may stay unspent.'
      : `${poundsInWords(abovePence)} is above what may stay unspent, and the person may reply until ${dayInWords(replyByOn)} before anything is decided.`,
});
