import { dayInWords } from '../../../common/dayInWords.ts';
import { poundsInWords } from '../../../common/words.ts';
import { decisionKind } from '../../decisions/decisionKind.ts';
import type { SettingsRead } from '../../policy/policies/settingReads.ts';
import { type HeldMoney, surplusPence } from '../budgets/surplus.ts';

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
  deployment: { individualServiceFund: { surplusLimitWeeks: ABOVE } },
} as const satisfies SettingsRead;

/** The facts of a proposal to take money back. */
export interface ClawbackFound extends HeldMoney {
  proposedOn: string;
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
  rule: ({ proposedOn, ...held }: ClawbackFound, settings): ClawbackTerms => {
    const { money } = settings;
    const account = money.accountRules.find(
      ({ deploymentOption }) => deploymentOption === held.deploymentOption,
    );
    const days = account?.clawbackReplyDays ?? money.clawbackReplyDays;
    return {
      abovePence: surplusPence(held, settings),
      replyByOn: Temporal.PlainDate.from(proposedOn).add({ days }).toString(),
      repaymentWeeks: account?.repaymentWeeks ?? money.repaymentWeeks,
    };
  },
  sentence: ({ abovePence, replyByOn }) =>
    abovePence === 0
      ? 'Nothing is above what may stay unspent.'
      : `${poundsInWords(abovePence)} is above what may stay unspent, and the person may reply until ${dayInWords(replyByOn)} before anything is decided.`,
});
