import { CARER_IMPACT } from '../../../../tenants/vocabulary.ts';
import { dayOfNumber } from './caseload.ts';
import { inBlocks, placeOf, RowReader, rowOf, yesOrNo } from './columns.ts';
import type { AgreedSmallPayment } from './smallPaymentsImpact.ts';

/** The list of words that the statement takes, as $3. */
export const SMALL_PAYMENT_WORDS = CARER_IMPACT.values;

/**
 * The small payments from day $2 on, in the order of agreement, except those of plans that ended, or whose person died,
 * before support started: they are never paid. A person is only told from others, by a number.
 */
export const SMALL_PAYMENT_COLUMNS = inBlocks(
  `select ${rowOf(
    'int4send(dense_rank() over (order by part.person_id)::integer)',
    `int4send(part.starts_on - date '1970-01-01')`,
    'int8send(part.paid_once_pence)',
    yesOrNo('part.carer_impact is not null'),
    placeOf('part.carer_impact', '$3'),
  )} as bytes, row_number() over (order by budget.agreed_at, budget.id, part.id) as place
    from budget_part part
    join budget on budget.tenant_id = $1 and budget.id = part.budget_id
    join support_plan plan on plan.tenant_id = $1 and plan.id = budget.plan_id
    where part.tenant_id = $1 and part.paid_once_pence is not null and part.starts_on >= $2
      and (plan.implemented_on is not null or (plan.ended_on is null and plan.person_died_on is null))`,
  { isOrdered: true },
);

/** The payments as the rule reads them, in their order. */
export function* smallPaymentsOfColumns(bytes: Uint8Array): Generator<AgreedSmallPayment> {
  for (const row = new RowReader(bytes); row.hasMore; ) {
    const personId = String(row.integer());
    const startsOn = dayOfNumber(row.integer());
    const amountPence = row.bigInteger();
    const carerImpact = row.isYes() ? row.word(CARER_IMPACT.values) : row.pass(1);
    yield { personId, startsOn, amountPence, carerImpact };
  }
}
