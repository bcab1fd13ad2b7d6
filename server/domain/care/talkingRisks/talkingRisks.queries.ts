import type { Work } from '../../../platform/commands/commandRunner.ts';
import { extendShape, many, needs, one } from '../../../platform/reading/shape.ts';
import { shapeOf } from '../../../platform/reading/shapeOf.ts';
import { personShape } from '../../people/people.queries.ts';
import { policyVersionShape } from '../../policy/policies/policyVersions.queries.ts';
import type { TalkedThrough } from './safeguards.ts';
import { KeepingSafePlan, PaymentSupport, SupportedDecision } from './talkingRisks.entity.ts';

/** The most supported decisions that come with a person. An older one is still read by its id. */
export const MOST_SUPPORTED_DECISIONS = 100;
const STANDS = 'replaced_at is null and ended_on is null';
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

/** What a rule about a plan needs of what was talked through with its person: dotted paths from the plan. */
export const TALKED_THROUGH_NEEDS = [
  'person.standingSupportedDecision.reviewOn',
  'person.keepingSafePlan.reviewOn',
  'person.paymentSupport.id',
] as const;

const TALKED_THROUGH = `select
    (select max(review_on)::text from supported_decision where tenant_id = $1 and person_id = $2 and ${STANDS}) as "supportedDecisionReviewOn",
    (select max(review_on)::text from keeping_safe_plan where tenant_id = $1 and person_id = $2 and ${STANDS}) as "keepingSafePlanReviewOn",
    exists (select from payment_support where tenant_id = $1 and person_id = $2 and replaced_at is null) as "hasPaymentSupport"`;

/** What was talked through with a person and stands, as a command asks. */
export async function talkedThroughWith(
  work: Pick<Work, 'query' | 'tenantId'>,
  personId: string,
): Promise<TalkedThrough> {
  const [found] = await work.query<TalkedThrough>(TALKED_THROUGH, [work.tenantId, personId]);
  return found as TalkedThrough;
}
