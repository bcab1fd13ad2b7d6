import { DEPLOYMENT_OPTION } from '../../../../tenants/vocabulary.ts';
import { riskLevel } from '../../care/plans/planRisk.ts';
import type { SignOffPolicies } from '../../care/plans/signOffRung.decision.ts';
import type { MonitoredPart } from '../../oversight/monitoring/monitoringSchedule.ts';
import { placeOf, RowReader, rowOf, yesOrNo } from './columns.ts';

/** The list of words that the statement takes, as $3. */
export const MONITORED_WORDS = DEPLOYMENT_OPTION.values;

/** The parts that run on day $2, of plans under which support has started. */
export const MONITORED_COLUMNS = `
  select string_agg(${rowOf(
    placeOf('part.deployment_option', '$3'),
    'int8send(part.weekly_amount_pence)',
    'int4send(($2::date - plan.implemented_on) / 7)',
    'int4send(coalesce(risk.score, 0))',
    yesOrNo(`coalesce(review.result = 'CONTINUE', false)`),
  )}, '') as parts
    from support_plan plan
    join budget on budget.tenant_id = $1 and budget.plan_id = plan.id
    join budget_part part on part.tenant_id = $1 and part.budget_id = budget.id
    left join (
      select plan_id, max(likelihood * impact) as score from plan_risk where tenant_id = $1 group by plan_id
    ) risk on risk.plan_id = plan.id
    left join (
      select distinct on (plan_id) plan_id, result from review
      where tenant_id = $1 and completed_at is not null order by plan_id, completed_at desc, id desc
    ) review on review.plan_id = plan.id
    where plan.tenant_id = $1 and plan.implemented_on <= $2 and plan.ended_on is null and plan.superseded_at is null
      and part.starts_on <= $2 and part.ends_on > $2
      and plan.person_died_on is null`;

/** The parts as the rule reads them: how risky their plan is follows from the council's matrix. */
export function* partsOfColumns(
  parts: Uint8Array | null,
  matrix: Pick<SignOffPolicies['riskEnablement']['riskMatrix'], 'levels'>,
): Generator<MonitoredPart> {
  for (const row = new RowReader(parts ?? new Uint8Array(0)); row.hasMore; ) {
    yield {
      deploymentOption: row.word(DEPLOYMENT_OPTION.values),
      weeklyAmountPence: row.bigInteger(),
      weeksSinceStart: row.integer(),
      riskLevel: riskLevel(row.integer(), matrix),
      hadGoodReview: row.isYes(),
    };
  }
}
