import type { Work } from '../../../platform/commands/commandRunner.ts';
import { extendShape, many, needs, one } from '../../../platform/reading/shape.ts';
import { shapeOf } from '../../../platform/reading/shapeOf.ts';
import { personShape } from '../../people/people.queries.ts';
import { policyVersionShape } from '../../policy/policies/policyVersions.queries.ts';
import type { TalkedThrough } from './safeguards.ts';
import { KeepingSafePlan, PaymentSupport, SupportedDecision } from './talkingRisks.entity.ts';

/** The most supported decisions that come with a person. An older one is still read by its id. */
export const MOST_SUPPORTED_DECISIONS = 100;
export const STANDS = 'replaced_at is null and ended_on is null';
const status = needs('reviewOn', 'replacedAt', 'endedOn');

export const supportedDecisionShape = shapeOf(SupportedDecision, {
  fields: { person: one(() => personShape), status },
});

export const keepingSafePlanShape = shapeOf(KeepingSafePlan, {
  fields: { person: one(() => personShape), status },
});

export const paymentSupportShape = shapeOf(PaymentSupport, {
  fields: { person: one(() => personShape), policyVersion: one(() => policyVersionShape) },
});

extendShape(personShape, {
  supportedDecisions: many(() => supportedDecisionShape, {
    from: 'id',
    to: 'person_id',
    orderBy: ['id desc'],
    limit: MOST_SUPPORTED_DECISIONS,
  }),
  /** The supported decision that counts for longest. */
  standingSupportedDecision: one(() => supportedDecisionShape, {
    from: 'id',
    to: 'person_id',
    where: STANDS,
    orderBy: ['review_on desc', 'id desc'],
  }),
  keepingSafePlan: one(() => keepingSafePlanShape, {
    from: 'id',
    to: 'person_id',
    where: STANDS,
    orderBy: ['review_on desc', 'id desc'],
  }),
  paymentSupport: one(() => paymentSupportShape, {
    from: 'id',
    to: 'person_id',
    where: 'replaced_at is null',
    orderBy: ['id desc'],
  }),
});

// Plans stand above this area, so only their rows are asked.
/**
 * SQL for the ids of the supported decisions that are about a plan, a row of `support_plan` in the council `$1`, or an
 * earlier version of it, and that were made since its risks last changed. A newer version takes that moment over with
 * the risks.
 */
export const decisionsAboutPlan = (plan: string) => `with recursive version as (
    select ${plan}.id, ${plan}.supersedes_id
    union all select older.id, older.supersedes_id from support_plan older
      join version on older.tenant_id = $1 and older.id = version.supersedes_id)
  select made.id from supported_decision made join version on version.id = made.plan_id
  where made.tenant_id = $1 and made.recorded_at >= coalesce(${plan}.risks_changed_at, ${plan}.drafted_at)`;

/** What a rule about a plan needs of what was talked through with its person: dotted paths from the plan. */
export const TALKED_THROUGH_NEEDS = [
  'ownSupportedDecision.reviewOn',
  'person.standingSupportedDecision.reviewOn',
  'person.keepingSafePlan.reviewOn',
  'person.paymentSupport.id',
] as const;

const STANDING_DECISION = `select max(review_on)::text from supported_decision
  where tenant_id = $1 and person_id = $2 and ${STANDS}`;
const TALKED_THROUGH = `select
    (${STANDING_DECISION} and id in (${decisionsAboutPlan('plan')})) as "supportedDecisionReviewOn",
    (${STANDING_DECISION}) as "otherDecisionReviewOn",
    (select max(review_on)::text from keeping_safe_plan where tenant_id = $1 and person_id = $2 and ${STANDS}) as "keepingSafePlanReviewOn",
    exists (select from payment_support where tenant_id = $1 and person_id = $2 and replaced_at is null) as "hasPaymentSupport"
  from support_plan plan where plan.tenant_id = $1 and plan.id = $3`;

/** What was talked through with a person for a plan, and stands, as a command asks. */
export async function talkedThroughWith(
  work: Pick<Work, 'query' | 'tenantId'>,
  { id, personId }: { id: string; personId: string },
): Promise<TalkedThrough> {
  const [found] = await work.query<TalkedThrough>(TALKED_THROUGH, [work.tenantId, personId, id]);
  return found as TalkedThrough;
}
