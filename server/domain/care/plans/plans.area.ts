import { area } from '../../area.ts';
import { itemPricing } from './itemPricing.decision.ts';
import { PLAN_ADVICE_READER } from './planAdvice.ts';
import { PLAN_REFUSALS } from './planRefusals.ts';
import { planSubmission } from './planSubmission.decision.ts';
import { PlanComment, PlanOutcome, PlanRisk, SupportItem, SupportPlan } from './plans.entity.ts';
import { signOffRung } from './signOffRung.decision.ts';

/** Support plans: what they hold, how they are agreed, and who signs them off. */
export const plans = area({
  path: 'care/plans',
  entities: [PlanComment, PlanOutcome, PlanRisk, SupportItem, SupportPlan],
  idPrefixes: {
    SupportPlan: 'plan',
    Outcome: 'outcome',
    SupportItem: 'item',
    PlanRisk: 'risk',
    PlanComment: 'comment',
  },
  decisions: [itemPricing, planSubmission, signOffRung],
  refusals: PLAN_REFUSALS,
  settingReaders: [PLAN_ADVICE_READER],
});
