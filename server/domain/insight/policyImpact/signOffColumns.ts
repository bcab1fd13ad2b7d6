import { PAID_FROM, PAID_RELATIVE, PLAN_TERM, SUPPORT_FREQUENCY } from '../../care/plans/plansVocabulary.ts';
import type { SignOffFacts } from '../../care/plans/signOffFacts.ts';
import { placeOf, RowReader, RowsByPlace, rowOf, threePlacesOf, twoIntegers, yesOrNo } from './columns.ts';
import type { PlanToCount } from './signOffImpact.ts';

/** Some plans with their items and risks; null where there are none of a kind. */
export interface SignOffColumns {
  plans: Uint8Array | null;
  items: Uint8Array | null;
  risks: Uint8Array | null;
}

/** How many plans come in a row. One row of them all would stop the program while it is turned into bytes. */
const BLOCK = 1_000;

/** The lists of words that the statement takes, from $2 on. */
export const SIGN_OFF_WORDS = [
  PLAN_TERM.values,
  SUPPORT_FREQUENCY.values,
  PAID_FROM.values,
  PAID_RELATIVE.values,
];

/**
 * The facts of the sign-off of all plans for which a condition holds, as `signOffFacts` puts them together for one plan.
 * A test checks that both give the same. Items and risks say which plan they are of, by its place; they come in no
 * order, as no rule depends on one.
 */
export const signOffColumns = (condition: string) => `
  with plan as materialized (
    select plan.id, (row_number() over () - 1)::integer as place, ${rowOf(
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
  select plans, items, risks
  from (select place / ${BLOCK} as block, string_agg(int4send(place % ${BLOCK}) || facts, '') as plans from plan group by 1) of_plans
  left join (
    select plan.place / ${BLOCK} as block, string_agg(${rowOf(
      twoIntegers(`(plan.place % ${BLOCK})`, 'item.quantity_hundredths'),
      'int8send(item.unit_price_pence)',
      threePlacesOf(['item.frequency', '$3'], ['item.paid_from', '$4'], ['item.paid_relative', '$5']),
    )}, '') as items
    from support_item item join plan on plan.id = item.plan_id where item.tenant_id = $1 group by 1
  ) of_items using (block)
  left join (
    select plan.place / ${BLOCK} as block, string_agg(${rowOf(
      twoIntegers(`(plan.place % ${BLOCK})`, 'risk.likelihood'),
      'int4send(risk.impact)',
    )}, '') as risks
    from plan_risk risk join plan on plan.id = risk.plan_id where risk.tenant_id = $1 group by 1
  ) of_risks using (block)`;

const PLAN_BYTES = 4 + 22;
const ITEM_BYTES = 8 + 8 + 4;
const RISK_BYTES = 8 + 4;

const NONE = new Uint8Array(0);

/**
 * The plans as the rule reads them, each put together only when it is asked for: a hundred thousand at once, with their
 * items, cost more to keep than to judge.
 */
export function* plansOfColumns({ plans, items, risks }: SignOffColumns): Generator<PlanToCount> {
  const planCount = (plans ?? NONE).byteLength / PLAN_BYTES;
  const itemRows = new RowsByPlace(items ?? NONE, ITEM_BYTES, planCount);
  const riskRows = new RowsByPlace(risks ?? NONE, RISK_BYTES, planCount);
  for (const row = new RowReader(plans ?? NONE); row.hasMore; ) {
    const place = row.integer();
    yield {
      term: row.word(PLAN_TERM.values),
      contingencyPence: row.bigInteger(),
      personDisagrees: row.isYes(),
      safeguardingEnquiryIsOpen: row.isYes(),
      practitionerAsks: row.isYes(),
      indicativeWeeklyPence: row.bigInteger(),
      allocationNeedsDecision: row.isYes(),
      isDecided: row.isYes(),
      supportItems: itemRows.of(place, itemFrom),
      risks: riskRows.of(place, riskFrom),
    };
  }
}

function itemFrom(row: RowReader): SignOffFacts['supportItems'][number] {
  const quantityHundredths = row.integer();
  const unitPricePence = row.bigInteger();
  row.pass(1);
  return {
    quantityHundredths,
    unitPricePence,
    frequency: row.word(SUPPORT_FREQUENCY.values),
    paidFrom: row.word(PAID_FROM.values),
    paidRelative: row.word(PAID_RELATIVE.values),
  };
}

function riskFrom(row: RowReader): SignOffFacts['risks'][number] {
  return { likelihood: row.integer(), impact: row.integer() };
}
