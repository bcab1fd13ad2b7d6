import type { Session } from '../../../platform/session.ts';
import type { Proposal } from '../../policy/policyChanges/proposals.queries.ts';
import type { HeldMoney } from './carryOver.ts';
import { type CarryOverImpact, carryOverImpact } from './carryOverImpact.ts';
import { everyRow, readEveryRow } from './figures.ts';
import { readPoliciesBeside } from './policiesBeside.queries.ts';

/**
 * The parts whose holders have been paid, of plans under which support has started. Small payments are left out, as
 * each is one sum for one thing. What holders have is the balance of their accounts in the ledger, with the person's
 * own share. Nothing marks money as saved for a named purpose, so none is treated as such. $2 is the day.
 */
const READ_HELD_MONEY = everyRow(
  'read_held_money',
  `select part.deployment_option as "deploymentOption", part.weekly_amount_pence as "weeklyAmountPence",
      part.is_contingency as "isContingency", held.pence as "unspentPence",
      part.agreed_unspent_limit_pence as "agreedUnspentLimitPence", 0 as "namedSavingPence",
      greatest(0, extract(year from age($2::date, part.starts_on)) * 12
        + extract(month from age($2::date, part.starts_on)))::integer as "monthsGoneBy"
    from support_plan plan
    join budget on budget.tenant_id = $1 and budget.plan_id = plan.id
    join budget_part part on part.tenant_id = $1 and part.budget_id = budget.id
    join (
      select account.part_id, sum(posting.amount_pence)::bigint as pence
      from ledger_account account
      join ledger_posting posting on posting.tenant_id = $1 and posting.account_id = account.id
      where account.tenant_id = $1 and account.owner_kind = 'PART'
        and account.kind in ('PAID_TO_HOLDER', 'CONTRIBUTION_TAKEN_OFF')
      group by account.part_id
    ) held on held.part_id = part.id
    where plan.tenant_id = $1 and plan.implemented_on is not null and plan.ended_on is null
      and plan.superseded_at is null and part.paid_once_pence is null
      and plan.person_died_on is null`,
);

/**
 * What surpluses a draft of the policy on money would make of the money that people hold today. Individual service
 * funds have a limit of their own, by the policy on deployment in force on the draft's first day; throws
 * POLICY_NOT_IN_FORCE where there is none.
 */
export async function readCarryOverImpact(
  session: Session,
  proposal: Proposal<'money'>,
): Promise<CarryOverImpact> {
  const { deployment } = await readPoliciesBeside(session, proposal, 'deployment');
  const parts = await readEveryRow<HeldMoney>(session, READ_HELD_MONEY, session.today.toString());
  const { inForce } = proposal;
  const before = inForce && { money: inForce.settings, deployment };
  return carryOverImpact(parts, before, { money: proposal.settings, deployment });
}
