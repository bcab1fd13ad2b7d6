import { listInWords, poundsInWords } from '../../../common/words.ts';
import { decisionKind } from '../../decisions/decisionKind.ts';
import type { SettingsRead } from '../../policy/policies/settingReads.ts';
import { type PartWithMoney, type UnspentLimit, unspentLimits } from './unspentLimit.ts';

const LIMIT = 'how much of a part’s money may stay unspent';

const UNSPENT_READS = {
  money: {
    maximumUnspentWeeks: LIMIT,
    maximumUnspentPence: LIMIT,
    surplusIsAbove: `${LIMIT}: which limit binds where weeks and a sum are both set`,
    unspentLimitIsAgreed: `${LIMIT}: a figure of the council’s, or a sum agreed with the person`,
    accountRules: `${LIMIT}, and how long the person has to reply and to repay, for one way of holding money`,
    clawbackReplyDays: 'how long the person has to reply before unspent money is decided about',
    repaymentWeeks: 'how long the person has to repay unspent money',
  },
  deployment: { individualServiceFund: { surplusLimitWeeks: LIMIT } },
} as const satisfies SettingsRead;

/** How much of a budget's money may stay unspent: told to the person when the budget is agreed. */
export const unspentLimit = decisionKind({
  key: 'UNSPENT_LIMIT',
  description: 'How much of the money of a budget’s parts may stay unspent, and what follows above that.',
  recordKind: 'BUDGETS',
  subjectType: 'Budget',
  file: 'server/domain/money/budgets/unspentLimit.ts',
  reads: UNSPENT_READS,
  rule: ({ parts }: { parts: readonly PartWithMoney[] }, settings): { limits: UnspentLimit[] } => ({
    limits: unspentLimits(parts, settings),
  }),
  sentence: ({ limits }) => {
    if (limits.length === 0) return 'Nobody holds money of the budget that could be left over.';
    const sums = limits.map(limitInWords);
    return `Up to ${listInWords(sums)} may stay unspent before the council talks with the person.`;
  },
});

/** The sum, and where the council sets two limits, which of them it is. */
function limitInWords({ limitPence, weeks, ofTwo }: UnspentLimit): string {
  const sum = poundsInWords(limitPence);
  if (!ofTwo || weeks === null) return sum;
  const ofWeeks = `${weeks} ${weeks === 1 ? 'week' : 'weeks'} of the part’s amount`;
  const { weeksPence, amountPence, binding } = ofTwo;
  const [name, other, otherPence] =
    binding === 'WEEKS'
      ? [ofWeeks, 'the council’s own sum', amountPence]
      : ['the council’s own sum', ofWeeks, weeksPence];
  if (otherPence === limitPence) return `${sum} (${name}, and as much as ${other})`;
  const isLess = limitPence < otherPence;
  return `${sum} (${name}, which is ${isLess ? 'less' : 'more'} than ${other}, ${poundsInWords(otherPence)})`;
}
