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

/**
 * The plans as the rule reads them, each put together only when it is asked for: a hundred thousand at once, with their
 * items, cost more to keep than to judge. Items and risks come in the order of their plans.
 */
export function* plansOfColumns({ plans, items, risks }: SignOffColumns): Generator<PlanToCount> {
  const itemRows = new RowReader(items ?? NONE);
  const riskRows = new RowReader(risks ?? NONE);
  let place = 0;
  for (const row = new RowReader(plans ?? NONE); row.hasMore; place++) {
    yield {
      term: row.word(PLAN_TERM.values),
      contingencyPence: row.bigInteger(),
      personDisagrees: row.isYes(),
      safeguardingEnquiryIsOpen: row.isYes(),
      practitionerAsks: row.isYes(),
      indicativeWeeklyPence: row.bigInteger(),
      allocationNeedsDecision: row.isYes(),
      isDecided: row.isYes(),
      supportItems: rowsOfPlan(itemRows, place, itemFrom),
      risks: rowsOfPlan(riskRows, place, riskFrom),
    };
  }
}

/** The next rows, as far as they are of the plan at this place. */
function rowsOfPlan<Row>(rows: RowReader, place: number, read: (row: RowReader) => Row): Row[] {
  const found: Row[] = [];
  while (rows.nextInteger() === place) {
    rows.integer();
    found.push(read(rows));
  }
  return found;
}

function itemFrom(row: RowReader): SignOffFacts['supportItems'][number] {
  return {
    quantityHundredths: row.integer(),
    unitPricePence: row.bigInteger(),
    frequency: row.word(SUPPORT_FREQUENCY.values),
    paidFrom: row.word(PAID_FROM.values),
    paidRelative: row.word(PAID_RELATIVE.values),
  };
}

function riskFrom(row: RowReader): SignOffFacts['risks'][number] {
  return { likelihood: row.integer(), impact: row.integer() };
}
