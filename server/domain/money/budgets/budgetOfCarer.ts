/** What holds for a carer's own budget only. */
import type { CarerImpact } from '../../../../tenants/vocabulary.ts';
import { poundsInWords } from '../../../common/words.ts';
import { deploymentOf } from '../deployment/deployments.ts';
import type { BudgetProposal, BudgetRefusal, PartProposal } from './budgetProposal.ts';

/**
 * Why a budget can't be a carer's: they are charged nothing for what helps them to care (Care and Support Statutory
 * Guidance, 8.50, advises against it, and no setting of the council's has a charge for carers), and how far caring affects
 * them is what their assessment found.
 * @param impact what the assessment found; null for a budget that is no carer's.
 */
export function ofCarerRefusals(
  { personContributionWeeklyPence, parts }: BudgetProposal,
  impact: CarerImpact | null,
): BudgetRefusal[] {
  if (impact === null) return [];
  return [...chargedRefusals(personContributionWeeklyPence), ...impactRefusals(parts, impact)];
}

function chargedRefusals(actualPence: number): BudgetRefusal[] {
  if (actualPence <= 0) return [];
  const message = `The carer would put in ${poundsInWords(actualPence)} a week, and the council’s policy has no charge for carers. Write nothing as their contribution, and the whole as the council’s.`;
  const path = ['personContributionWeeklyPence'];
  return [{ code: 'CARER_NOT_CHARGED', path, message, details: { actualPence, limitPence: 0 } }];
}

function impactRefusals(parts: readonly PartProposal[], impact: CarerImpact): BudgetRefusal[] {
  return parts.flatMap((part, index): BudgetRefusal[] => {
    const given = part.carerImpact;
    if (given === null || given === impact || !isPaidOnce(part)) return [];
    const message = `The part says that the impact of caring is ${given}, and the assessment that the plan is made from found ${impact}. Leave carerImpact out, or assess the carer again.`;
    const path = ['parts', index, 'carerImpact'];
    return [{ code: 'CARER_IMPACT_NOT_AS_ASSESSED', path, message, details: { allowed: [impact] } }];
  });
}

/** The budget with what the carer's assessment found in each part that is paid once, as the limits go by it. */
export function withImpact<Given extends { parts: readonly PartProposal[] }>(
  given: Given,
  impact: CarerImpact | null,
): Given {
  if (impact === null) return given;
  const parts = given.parts.map((part) => (isPaidOnce(part) ? { ...part, carerImpact: impact } : part));
  return { ...given, parts };
}

function isPaidOnce({ deploymentOption }: PartProposal): boolean {
  return deploymentOf(deploymentOption).isPaidOnce;
}
