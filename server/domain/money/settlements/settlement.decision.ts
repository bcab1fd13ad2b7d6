import { dayInWords } from '../../../common/dayInWords.ts';
import { poundsInWords } from '../../../common/words.ts';
import { decisionKind } from '../../decisions/decisionKind.ts';
import type { SettingsRead } from '../../policy/policies/settingReads.ts';
import { settlementOf } from './settlement.ts';
import type { SettlementFacts, SettlementOutcome } from './settlementFacts.ts';

const DAYS = 'what was due for the days until everything stopped, when a plan is over';
const AFTERWARDS = 'by when what comes back to the council is repaid when a plan is over';

const SETTLEMENT_READS = {
  money: {
    payCycle: DAYS,
    paymentBasis: `${DAYS}, and whether the person’s contribution was taken off it`,
    repaymentWeeks: AFTERWARDS,
    ending: { repaymentWeeks: AFTERWARDS },
  },
} as const satisfies SettingsRead;

/** What is owed either way when a plan is over, by the versions that its budget was agreed by. */
export const settlement = decisionKind({
  key: 'SETTLEMENT',
  description:
    'What is owed either way when a plan ended or the person died: line by line, for the days that were lived.',
  recordKind: 'BUDGETS',
  subjectType: 'Settlement',
  file: 'server/domain/money/settlements/settlement.ts',
  reads: SETTLEMENT_READS,
  rule: (facts: SettlementFacts, settings): SettlementOutcome => settlementOf(facts, settings),
  sentence: ({ owedToPersonPence, owedToCouncilPence, repaymentDueOn }) => {
    if (owedToPersonPence === 0 && repaymentDueOn === null) return 'Nothing is owed either way.';
    const toPerson = `The council owes ${poundsInWords(owedToPersonPence)}`;
    if (repaymentDueOn === null) return `${toPerson}, and nothing comes back to it.`;
    return `${toPerson}, and ${poundsInWords(owedToCouncilPence)} comes back to it by ${dayInWords(repaymentDueOn)}.`;
  },
  report: {
    counted: 'WHERE_DIFFERENT',
    decided: ({ owedToPersonPence, owedToCouncilPence }) => ({ owedToPersonPence, owedToCouncilPence }),
  },
});
