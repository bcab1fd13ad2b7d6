/**
 * Stored decisions as they are read, one statement for each kind. In every statement $1 is the council, $2 the first
 * day of a correction, $3 the day on which a later version takes over or null, $4 the correction's own version or null,
 * whose decisions are left out, and $5 whether the reader may see whose record each is.
 */
import type { NeedsProfile } from '../../../../tenants/needs.ts';
import type { AreaKey } from '../../../../tenants/policy/policy.ts';
import type { DeploymentOption } from '../../../../tenants/vocabulary.ts';
import { dayInEnglandSql } from '../../../common/dayInEngland.ts';
import type { Session } from '../../../platform/session.ts';
import type { PlanTerm, SignOffRung } from '../../care/plans/plansVocabulary.ts';
import type { SignOffFacts } from '../../care/plans/signOffFacts.ts';
import type { DecisionReason } from '../../policy/resourceAllocation/allocation.ts';
import { everyRow, readEveryRow } from '../policyImpact/figures.ts';
import { SIGN_OFF_FACTS } from '../policyImpact/signOffImpact.queries.ts';
import type { AgreedSmallPayment } from '../policyImpact/smallPaymentsImpact.ts';
import type { DatedReview } from './pastDecisionOutcomes.ts';
import { type PastDecisionKind, RECORD_OF_DECISION } from './pastDecisions.ts';

/** The days that a correction decides about, and its own version where it has become one. */
export interface CorrectedDays {
  from: string;
  /** The day on which a later version takes over; null where none does. */
  until: string | null;
  versionId: string | null;
}

/** What every decision says. */
export interface DecisionRow {
  recordId: string | null;
  decidedOn: string;
  policyVersionId: string;
}
export interface AllocationRow extends DecisionRow {
  profile: NeedsProfile;
  weeklyAmountPence: number;
  decisionReasons: DecisionReason[];
}
export interface RungRow extends DecisionRow, SignOffFacts {
  rung: SignOffRung;
  riskVersionId: string;
  planningVersionId: string;
  allocationVersionId: string;
}
export interface TermRow extends DecisionRow {
  startsOn: string;
  endsOn: string;
  term: PlanTerm;
}
export interface OptionsRow extends DecisionRow {
  options: DeploymentOption[];
}
export interface PaymentRow extends DecisionRow, AgreedSmallPayment {
  isInDays: boolean;
}
export interface ReviewRow extends DecisionRow, Omit<DatedReview, 'paysDirectly'> {
  options: DeploymentOption[];
}

const facts = (table: string, decidedOn: string, versionId: string) =>
  `case when $5::boolean then ${table}.id end as "recordId", ${decidedOn} as "decidedOn",
    ${versionId} as "policyVersionId"`;
const inDays = (decidedOn: string, versionId: string) =>
  `${decidedOn} >= $2::date and ($3::date is null or ${decidedOn} < $3::date)
    and ${versionId} is distinct from $4::uuid`;

const READ_ALLOCATIONS = everyRow(
  'read_past_allocations',
  `select ${facts('allocation', 'allocated_on', 'policy_version_id')}, profile,
      weekly_amount_pence as "weeklyAmountPence", decision_reasons as "decisionReasons"
    from allocation where tenant_id = $1 and ${inDays('allocated_on', 'policy_version_id')}`,
);

/** By the area that is corrected: when its version decided a plan's rung. At sign-off the planning policy is asked again. */
const RUNG_DECISIONS = {
  riskEnablement: ['plan.sign_off_decided_at', 'plan.risk_policy_version_id'],
  resourceAllocation: ['plan.sign_off_decided_at', 'plan.allocation_policy_version_id'],
  planning: ['coalesce(plan.signed_off_at, plan.sign_off_decided_at)', 'plan.planning_policy_version_id'],
} as const;
/** The areas whose policy says who signs a plan off. */
export type RungArea = keyof typeof RUNG_DECISIONS;

function rungsDecidedBy(area: RungArea) {
  const [decidedAt, versionId] = RUNG_DECISIONS[area];
  return everyRow(
    `read_past_rungs_by_${area.toLowerCase()}`,
    `select ${facts('plan', dayInEnglandSql(decidedAt), versionId)}, plan.sign_off_rung as rung, ${SIGN_OFF_FACTS},
        plan.risk_policy_version_id as "riskVersionId",
        plan.planning_policy_version_id as "planningVersionId",
        plan.allocation_policy_version_id as "allocationVersionId"
      from support_plan plan
      join allocation on allocation.tenant_id = $1 and allocation.id = plan.allocation_id
      where plan.tenant_id = $1 and plan.sign_off_rung is not null and ${inDays(dayInEnglandSql(decidedAt), versionId)}`,
  );
}
const READ_RUNGS = {
  riskEnablement: rungsDecidedBy('riskEnablement'),
  resourceAllocation: rungsDecidedBy('resourceAllocation'),
  planning: rungsDecidedBy('planning'),
};

/** A budget ends by the version of the planning policy that its plan was signed off by. */
const READ_TERMS = everyRow(
  'read_past_terms',
  `select ${facts('budget', dayInEnglandSql('plan.signed_off_at'), 'plan.planning_policy_version_id')},
      budget.starts_on as "startsOn", budget.ends_on as "endsOn", plan.term
    from budget
    join support_plan plan on plan.tenant_id = $1 and plan.id = budget.plan_id
    where budget.tenant_id = $1
      and ${inDays(dayInEnglandSql('plan.signed_off_at'), 'plan.planning_policy_version_id')}`,
);

/** The options of a budget's parts, in what order makes no difference. */
const OPTIONS_OF_BUDGET = `(select coalesce(json_agg(distinct part.deployment_option), '[]') from budget_part part
  where part.tenant_id = $1 and part.budget_id = budget.id)`;

const READ_OPTIONS = everyRow(
  'read_past_options',
  `select ${facts('budget', dayInEnglandSql('budget.agreed_at'), 'budget.deployment_policy_version_id')},
      ${OPTIONS_OF_BUDGET} as options
    from budget
    where budget.tenant_id = $1 and ${inDays(dayInEnglandSql('budget.agreed_at'), 'budget.deployment_policy_version_id')}`,
);

/**
 * In the order of agreement, with those of other days, as the limit of a year counts them too; but for those of plans
 * that ended before support started, which are never paid.
 */
const READ_PAYMENTS = everyRow(
  'read_past_small_payments',
  `select ${facts('budget', dayInEnglandSql('budget.agreed_at'), 'budget.small_payments_policy_version_id')},
      part.person_id as "personId", part.starts_on as "startsOn", part.paid_once_pence as "amountPence",
      ${inDays(dayInEnglandSql('budget.agreed_at'), 'budget.small_payments_policy_version_id')} as "isInDays"
    from budget_part part
    join budget on budget.tenant_id = $1 and budget.id = part.budget_id
    join support_plan plan on plan.tenant_id = $1 and plan.id = budget.plan_id
    where part.tenant_id = $1 and part.paid_once_pence is not null
      and (plan.ended_on is null or plan.implemented_on is not null)
    order by budget.agreed_at, budget.id`,
);

/** The completion of a review and the date of the next that it sets are of one moment. */
const READ_REVIEWS = everyRow(
  'read_past_review_dates',
  `select ${facts('review', dayInEnglandSql('review.dated_at'), 'review.policy_version_id')}, review.kind,
      review.due_on as "dueOn", review.notice_on as "noticeOn", plan.implemented_on as "implementedOn",
      (select previous.held_on from review previous
        where previous.tenant_id = $1 and previous.plan_id = plan.id and previous.completed_at = review.dated_at
        order by previous.held_on desc limit 1) as "previousHeldOn",
      coalesce((select ${OPTIONS_OF_BUDGET} from budget
        where budget.tenant_id = $1 and budget.plan_id = plan.id), '[]') as options
    from review
    join support_plan plan on plan.tenant_id = $1 and plan.id = review.plan_id
    where review.tenant_id = $1 and ${inDays(dayInEnglandSql('review.dated_at'), 'review.policy_version_id')}`,
);

export const readPastAllocations = readerOf<AllocationRow>('ALLOCATION', () => READ_ALLOCATIONS);
export const readPastRungs = readerOf<RungRow, RungArea>('SIGN_OFF_RUNG', (area) => READ_RUNGS[area]);
export const readPastTerms = readerOf<TermRow>('BUDGET_TERM', () => READ_TERMS);
export const readPastOptions = readerOf<OptionsRow>('BUDGET_OPTIONS', () => READ_OPTIONS);
export const readPastPayments = readerOf<PaymentRow>('SMALL_PAYMENT', () => READ_PAYMENTS);
export const readPastReviews = readerOf<ReviewRow>('REVIEW_DATE', () => READ_REVIEWS);

function readerOf<Row, Area extends AreaKey = AreaKey>(
  kind: PastDecisionKind,
  statementFor: (area: Area) => ReturnType<typeof everyRow>,
) {
  const mayBeShown = (session: Session) => session.mayRead(RECORD_OF_DECISION[kind].kind);
  return (session: Session, area: Area, { from, until, versionId }: CorrectedDays) =>
    readEveryRow<Row>(session, statementFor(area), from, until, versionId, mayBeShown(session));
}
