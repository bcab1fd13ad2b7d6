import { PAID_FROM, PAID_RELATIVE, PLAN_TERM, SUPPORT_FREQUENCY } from '../../care/plans/plansVocabulary.ts';
import type { SignOffFacts } from '../../care/plans/signOffFacts.ts';
import { placeOf, RowReader, rowOf, yesOrNo } from './columns.ts';
import type { PlanToCount } from './signOffImpact.ts';

/** Plans with their items and risks; null where there are none of a kind. */
export interface SignOffColumns {
  plans: Uint8Array | null;
  items: Uint8Array | null;
  risks: Uint8Array | null;
}

/** The lists of words that the statement takes, from $2 on. */
export const SIGN_OFF_WORDS = [
  PLAN_TERM.values,
  SUPPORT_FREQUENCY.values,
  PAID_FROM.values,
  PAID_RELATIVE.values,
];

/**
 * The facts of the sign-off of all plans for which a condition holds, as `signOffFacts` puts them together for one plan.
 * A test checks that both give the same. Items and risks say which plan they are of, by its place.
 */
export const signOffColumns = (condition: string) => `
  with plan as materialized (
    select plan.id, (row_number() over (order by plan.id) - 1)::integer as place, ${rowOf(
      placeOf('plan.term', '$2'),
      'int8send(coalesce(plan.contingency_pence, 0))',
      yesOrNo('plan.person_disagrees'),
      yesOrNo('plan.safeguarding_enquiry_is_open'),
      yesOrNo(`coalesce(plan.panel_requested_reason, '') <> ''`),
      'int8send(allocation.weekly_amount_pence)',
      yesOrNo('cardinality(allocation.decision_reasons) > 0'),
      yesOrNo('plan.agreed_at is not null'),
    )} as facts
    from support_plan plan
    join allocation on allocation.tenant_id = $1 and allocation.id = plan.allocation_id
    where plan.tenant_id = $1 and ${condition}
  )
  select (select string_agg(facts, '' order by place) from plan) as plans,
    (select string_agg(${rowOf(
      'int4send(plan.place)',
      'int4send(item.quantity_hundredths)',
      'int8send(item.unit_price_pence)',
      placeOf('item.frequency', '$3'),
      placeOf('item.paid_from', '$4'),
      placeOf('item.paid_relative', '$5'),
    )}, '' order by plan.place, item.position)
      from support_item item join plan on plan.id = item.plan_id where item.tenant_id = $1) as items,
    (select string_agg(${rowOf('int4send(plan.place)', 'int4send(risk.likelihood)', 'int4send(risk.impact)')},
        '' order by plan.place, risk.position)
      from plan_risk risk join plan on plan.id = risk.plan_id where risk.tenant_id = $1) as risks`;

const NONE = new Uint8Array(0);

/** The plans as the rule reads them. */
export function plansOfColumns({ plans, items, risks }: SignOffColumns): PlanToCount[] {
  const found = [];
  for (const row = new RowReader(plans ?? NONE); row.hasMore; ) found.push(planFrom(row));
  for (const row = new RowReader(items ?? NONE); row.hasMore; ) {
    found[row.integer()]?.supportItems.push({
      quantityHundredths: row.integer(),
      unitPricePence: row.bigInteger(),
      frequency: row.word(SUPPORT_FREQUENCY.values),
      paidFrom: row.word(PAID_FROM.values),
      paidRelative: row.word(PAID_RELATIVE.values),
    });
  }
  for (const row = new RowReader(risks ?? NONE); row.hasMore; ) {
    found[row.integer()]?.risks.push({ likelihood: row.integer(), impact: row.integer() });
  }
  return found;
}

function planFrom(row: RowReader) {
  return {
    term: row.word(PLAN_TERM.values),
    contingencyPence: row.bigInteger(),
    personDisagrees: row.isYes(),
    safeguardingEnquiryIsOpen: row.isYes(),
    practitionerAsks: row.isYes(),
    indicativeWeeklyPence: row.bigInteger(),
    allocationNeedsDecision: row.isYes(),
    isDecided: row.isYes(),
    supportItems: [] as SignOffFacts['supportItems'][number][],
    risks: [] as SignOffFacts['risks'][number][],
  };
}
