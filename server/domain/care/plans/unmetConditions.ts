/** A condition of the panel's whose day has passed is looked at wherever the plan, or the money for it, is. */
import { dayInWords } from '../../../common/dayInWords.ts';
import type { Refusal } from '../../../common/refusal.ts';
import { listInWords } from '../../../common/words.ts';

/** Why something waits for what the panel's approval depends on. */
export const CONDITION_REFUSALS = {
  PANEL_CONDITION_UNMET:
    'The day of something that the panel’s approval depends on has passed, it is not recorded as done, and no reason is given to go on.',
} as const;

/** A condition whose day has passed, and that nobody has recorded as met. */
export interface OverdueCondition {
  words: string;
  dueOn: string;
}

// The conditions are rows of a higher area, oversight/panel, which writes them.
/**
 * SQL for whether a row of `panel_condition` is still to be met: nobody has recorded that it is, and the approval that it
 * belongs to still stands.
 */
export const conditionIsUnmet = (tenant: string) => `met_on is null and exists (select from support_plan plan
  join panel_decision decision on decision.tenant_id = plan.tenant_id and decision.id = decision_id
  where plan.tenant_id = ${tenant} and plan.id = plan_id and plan.ended_on is null and plan.agreed_at is not null
    and decision.decided_at >= plan.agreed_at)`;

/** Refuses to sign a plan off over an unmet condition, unless whoever signs says why. */
export function unmetConditionRefusals(
  overdue: readonly OverdueCondition[],
  reason: string | null,
): Refusal<keyof typeof CONDITION_REFUSALS>[] {
  if (overdue.length === 0 || (reason ?? '').trim() !== '') return [];
  const conditions = listInWords(overdue.map(({ words, dueOn }) => `“${words}” by ${dayInWords(dueOn)}`));
  const message = `The panel approved on a condition that is not recorded as met: ${conditions}. Record that it is (meetPanelCondition), or say in unmetConditionsReason why the plan is signed off all the same.`;
  return [{ code: 'PANEL_CONDITION_UNMET', path: ['unmetConditionsReason'], message }];
}
