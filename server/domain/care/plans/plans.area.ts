import { area } from '../../area.ts';
import { challengeSubject } from '../../oversight/challenges/challengeSubject.ts';
import { itemPricing } from './itemPricing.decision.ts';
import { PLAN_ADVICE_READER } from './planAdvice.ts';
import { PlanChange } from './planChanges.entity.ts';
import { UNTOUCHED_PLANS_READER } from './planList.queries.ts';
import { PLAN_REFUSALS } from './planRefusals.ts';
import { planSubmission } from './planSubmission.decision.ts';
import { PlanComment, PlanOutcome, PlanQuote, PlanRisk, SupportItem, SupportPlan } from './plans.entity.ts';
import { signOffRung } from './signOffRung.decision.ts';
import { TERM_TIME_READER } from './supportCost.ts';

/**
 * What the council last decided about a plan: that it is signed off, goes back for changes, or ends. Who sent it back or
 * ended it stands in the audit trail; the person's own wish is no decision of the council's.
 */
const DECIDED_PLAN = challengeSubject({
  type: 'SupportPlan',
  called: 'what was decided about the plan',
  recordKind: () => 'PLANS',
  decided: `select plan.person_id as "personId", (latest.at at time zone 'Europe/London')::date::text as "decidedOn",
      array_remove(array[latest.by], null) as "decidedBy"
    from support_plan plan left join lateral (
      select plan.signed_off_at as at, plan.signed_off_by as by where plan.signed_off_at is not null
      union all
      select occurred_at, actor_subject from audit_entry
      where tenant_id = $1 and subject_id = plan.id and actor_role not in ('PERSON', 'REPRESENTATIVE')
        and (action = 'returnPlan' or (action = 'endPlan' and plan.ended_by is distinct from 'PERSON'))
      order by 1 desc limit 1
    ) latest on true
    where plan.tenant_id = $1 and plan.id = $2`,
});

/** Support plans: what they hold, how they are agreed, and who signs them off. */
export const plans = area({
  path: 'care/plans',
  entities: [PlanChange, PlanComment, PlanOutcome, PlanQuote, PlanRisk, SupportItem, SupportPlan],
  idPrefixes: {
    SupportPlan: 'plan',
    Outcome: 'outcome',
    SupportItem: 'item',
    PlanRisk: 'risk',
    PlanComment: 'comment',
    PlanChange: 'planchange',
    PlanQuote: 'quote',
  },
  decisions: [itemPricing, planSubmission, signOffRung],
  challengeSubjects: [DECIDED_PLAN],
  refusals: PLAN_REFUSALS,
  settingReaders: [PLAN_ADVICE_READER, TERM_TIME_READER, UNTOUCHED_PLANS_READER],
});
