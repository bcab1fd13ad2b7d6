import type { PolicySettings } from '../../../../tenants/policy/policy.ts';
import type { Session } from '../../../platform/session.ts';
import type { Proposal } from '../../policy/policyChanges/proposals.queries.ts';
import { everyRow, readEveryRow } from './figures.ts';
import { readPoliciesBeside } from './policiesBeside.queries.ts';
import { type PlanToCount, type SignOffImpact, signOffImpact } from './signOffImpact.ts';

/**
 * The facts of every plan's sign-off in one statement, as `signOffFacts` puts them together for one plan. A test checks
 * that both give the same.
 */
export const SIGN_OFF_FACTS = `plan.term, coalesce(plan.contingency_pence, 0) as "contingencyPence",
  plan.person_disagrees as "personDisagrees", plan.safeguarding_enquiry_is_open as "safeguardingEnquiryIsOpen",
  coalesce(plan.panel_requested_reason, '') <> '' as "practitionerAsks",
  allocation.weekly_amount_pence as "indicativeWeeklyPence",
  cardinality(allocation.decision_reasons) > 0 as "allocationNeedsDecision",
  (select coalesce(json_agg(json_build_object('quantityHundredths', item.quantity_hundredths,
      'unitPricePence', item.unit_price_pence, 'frequency', item.frequency, 'paidFrom', item.paid_from,
      'paidRelative', item.paid_relative) order by item.position), '[]')
    from support_item item where item.tenant_id = $1 and item.plan_id = plan.id) as "supportItems",
  (select coalesce(json_agg(json_build_object('likelihood', risk.likelihood, 'impact', risk.impact)
      order by risk.position), '[]')
    from plan_risk risk where risk.tenant_id = $1 and risk.plan_id = plan.id) as risks`;

/** Every plan that has been shared with its person, and has neither ended nor been superseded. */
const READ_PLANS_TO_SEND = everyRow(
  'read_plans_to_send',
  `select ${SIGN_OFF_FACTS}, plan.agreed_at is not null as "isDecided"
    from support_plan plan
    join allocation on allocation.tenant_id = $1 and allocation.id = plan.allocation_id
    where plan.tenant_id = $1 and plan.shared_at is not null and plan.ended_on is null and plan.superseded_at is null`,
);

/**
 * Where a draft of the policy on risk enablement or planning would send every plan that has been shared. The other
 * policies that decide are those in force on the draft's first day; throws POLICY_NOT_IN_FORCE where one is not.
 */
export async function readSignOffImpact(
  session: Session,
  proposal: Proposal<'riskEnablement' | 'planning'>,
): Promise<SignOffImpact> {
  const other = proposal.area === 'planning' ? 'riskEnablement' : 'planning';
  const others = await readPoliciesBeside(session, proposal, other, 'resourceAllocation');
  const { inForce } = proposal;
  const before = inForce && ({ ...others, [proposal.area]: inForce.settings } as PolicySettings);
  const after = { ...others, [proposal.area]: proposal.settings } as PolicySettings;
  const plans = await readEveryRow<PlanToCount>(session, READ_PLANS_TO_SEND);
  return signOffImpact(plans, before, after);
}
