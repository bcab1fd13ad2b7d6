import type { DeploymentOption } from '../../../../tenants/vocabulary.ts';
import { dayInWords } from '../../../common/dayInWords.ts';
import { listInWords, poundsInWords, weeklyInWords } from '../../../common/words.ts';
import { roleInWords } from '../../care/plans/signOffReasons.ts';
import { BUDGET_REFUSALS } from '../../money/budgets/budgetRefusals.ts';
import type { DecisionReason } from '../../policy/resourceAllocation/allocation.ts';
import type { DecisionOutcome } from './pastDecisions.ts';

const REASON_WORDS: Readonly<Record<DecisionReason, string>> = {
  ABOVE_MAXIMUM: 'above the council’s maximum',
  ABOVE_TABLE: 'above the end of its price table',
};

/** An outcome in plain words, about nobody in particular. */
export function outcomeInWords(outcome: DecisionOutcome): string {
  switch (outcome.kind) {
    case 'ALLOCATION':
      return `${weeklyInWords(outcome.weeklyAmountPence)}${reasonsInWords(outcome.decisionReasons)}.`;
    case 'SIGN_OFF_RUNG':
      return outcome.role === null
        ? 'The risk enablement panel decides.'
        : `Signed off by ${roleInWords(outcome.role)}, or somebody higher.`;
    case 'BUDGET_TERM':
      return `The budget runs until before ${dayInWords(outcome.endsOn)}.`;
    case 'BUDGET_OPTIONS':
      return optionsInWords(outcome.optionsNotOffered);
    case 'SMALL_PAYMENT': {
      const payment = `A small payment of ${poundsInWords(outcome.amountPence)}`;
      if (outcome.refusal === null) return `${payment} is agreed.`;
      return `${payment} is refused. ${BUDGET_REFUSALS[outcome.refusal]}`;
    }
    case 'REVIEW_DATE':
      return `Due on ${dayInWords(outcome.dueOn)}, with notice from ${dayInWords(outcome.noticeOn)}.`;
  }
}

function optionsInWords(notOffered: readonly DeploymentOption[]): string {
  if (notOffered.length === 0) return 'The council offers every option that the budget uses.';
  const options = notOffered.map((option) => option.toLowerCase().replaceAll('_', ' '));
  return `The council does not offer ${listInWords(options)}, which the budget uses.`;
}

function reasonsInWords(reasons: readonly DecisionReason[]): string {
  if (reasons.length === 0) return '';
  return `, ${listInWords(reasons.map((reason) => REASON_WORDS[reason]))}, so that somebody decides`;
}
