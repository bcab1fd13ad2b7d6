import { LockMode } from '@mikro-orm/core';
import type { ValueOf } from '../../../../tenants/vocabulary.ts';
import type { MANAGEMENT_SUPPORT } from '../../../../tenants/vocabularyOfDecisions.ts';
import { textRefusals } from '../../../common/textRules.ts';
import { type Command, runCommand, type Work } from '../../../platform/commands/commandRunner.ts';
import { lockedRecord, notFound, refuseAny, refuseStale } from '../../../platform/commands/records.ts';
import { fromGlobalId, newId } from '../../../platform/ids.ts';
import type { Session } from '../../../platform/session.ts';
import { notify } from '../../clock/notifications/notify.commands.ts';
import { closeStep, openStep } from '../../clock/openSteps/openSteps.commands.ts';
import type { StepKind } from '../../clock/openSteps/stepKind.ts';
import { warnDay } from '../../clock/openSteps/warnDay.ts';
import { decide } from '../../decisions/decisionKind.ts';
import { recordDecision } from '../../decisions/recordDecision.commands.ts';
import { deathRefusals } from '../../people/death.ts';
import { Person, type PersonRecord } from '../../people/people.entity.ts';
import { policyInForce } from '../../policy/policies/policyInForce.queries.ts';
import { type PaymentSupportFacts, paymentSupport } from './paymentSupport.decision.ts';
import { chosenSupportRefusals, closedRecordRefusals, reviewDateRefusals } from './recording.ts';
import {
  KeepingSafePlan,
  type KeepingSafePlanRecord,
  PaymentSupport,
  SupportedDecision,
  type SupportedDecisionRecord,
} from './talkingRisks.entity.ts';
import {
  KEEPING_SAFE_PLAN_REVIEW,
  KEEPING_SAFE_PLAN_WRITTEN,
  REVIEW_REASON,
  SUPPORTED_DECISION_RECORDED,
  SUPPORTED_DECISION_REVIEW,
} from './talkingRisksSteps.ts';

/** What is written about a decision; every text is needed. */
export interface DecisionTexts {
  whatThePersonWants: string;
  whyItMatters: string;
  whatCouldGoWrong: string;
  whatWouldBeGood: string;
  whatOthersThink: string;
  whatWouldHelp: string;
  ifItGoesWrong: string;
  whatThePersonDecided: string;
}

/** What is written in a keeping safe plan; every text is needed. */
export interface KeepingSafeTexts {
  whatKeepsMeSafe: string;
  warningSigns: string;
  whoToCall: string;
  whatToDo: string;
  sharedWith: string;
}

/**
 * Records a decision as it was talked through with the person. One that takes the place of an earlier is about the same
 * plan, unless it names another. Refuses NOT_FOUND, PERSON_HAS_DIED, TEXT_MISSING,
 * TEXT_TOO_LONG, REVIEW_DATE_NOT_AHEAD, REVIEW_DATE_TOO_LATE and RISK_RECORD_CLOSED. Throws POLICY_NOT_IN_FORCE.
 * @param replacesId the earlier record that was looked at again, which this one takes the place of; null for none.
 */
export function recordSupportedDecision(
  session: Session,
  command: Command,
  {
    personId,
    planId,
    replacesId,
    reviewOn,
    texts,
  }: {
    personId: string;
    /** The plan that it is about; null where it is about none. */
    planId: string | null;
    replacesId: string | null;
    reviewOn: string;
    texts: DecisionTexts;
  },
) {
  return runCommand(session, command, async (work) => {
    const person = await livingPerson(work, personId);
    let aboutPlanId = planId === null ? null : await planOf(work, person.id, planId);
    refuseAny(writtenRefusals({ ...texts }, reviewOn, work.today));
    if (replacesId !== null) {
      const path = ['replacesId'];
      const older = await lockedRecord(work, SupportedDecision, 'SupportedDecision', replacesId, path);
      if (older.personId !== person.id) throw notFound(path);
      refuseAny(closedRecordRefusals(older, path));
      replace(work, older, SUPPORTED_DECISION_REVIEW);
      aboutPlanId ??= older.planId ?? null;
    }
    const review = await reviewDays(work, reviewOn);
    const { id } = work.entityManager.create(SupportedDecision, {
      ...written(work, person),
      ...texts,
      planId: aboutPlanId,
      ...review,
    });
    openReview(work, SUPPORTED_DECISION_REVIEW, { personId: person.id, id, ...review });
    notify(work, SUPPORTED_DECISION_RECORDED, { personId: person.id, subjectId: id });
    return { type: 'SupportedDecision', id };
  });
}

// Plans stand above this area, so only their rows are asked.
const FIND_PLAN = 'select id from support_plan where tenant_id = $1 and id = $2 and person_id = $3';

/** The bare UUID of a plan of the person's. Refuses NOT_FOUND. */
async function planOf(work: Work, personId: string, globalId: string): Promise<string> {
  const id = fromGlobalId('SupportPlan', globalId);
  const [plan] = id ? await work.query<{ id: string }>(FIND_PLAN, [work.tenantId, id, personId]) : [];
  if (!plan) throw notFound(['planId']);
  return plan.id;
}

/**
 * Writes a keeping safe plan, which takes the place of the person's last. Refuses NOT_FOUND, PERSON_HAS_DIED,
 * TEXT_MISSING, TEXT_TOO_LONG, REVIEW_DATE_NOT_AHEAD and REVIEW_DATE_TOO_LATE. Throws POLICY_NOT_IN_FORCE.
 */
export function writeKeepingSafePlan(
  session: Session,
  command: Command,
  { personId, reviewOn, texts }: { personId: string; reviewOn: string; texts: KeepingSafeTexts },
) {
  return runCommand(session, command, async (work) => {
    const person = await livingPerson(work, personId);
    refuseAny(writtenRefusals({ ...texts }, reviewOn, work.today));
    const stands = { tenantId: work.tenantId, personId: person.id, replacedAt: null, endedOn: null };
    const locked = { lockMode: LockMode.PESSIMISTIC_WRITE } as const;
    for (const older of await work.entityManager.find(KeepingSafePlan, stands, locked)) {
      replace(work, older, KEEPING_SAFE_PLAN_REVIEW);
    }
    // Only one stands in the database, so the older one is put aside before the new one is added.
    await work.entityManager.flush();
    const review = await reviewDays(work, reviewOn);
    const { id } = work.entityManager.create(KeepingSafePlan, {
      ...written(work, person),
      ...texts,
      ...review,
    });
    openReview(work, KEEPING_SAFE_PLAN_REVIEW, { personId: person.id, id, ...review });
    notify(work, KEEPING_SAFE_PLAN_WRITTEN, { personId: person.id, subjectId: id });
    return { type: 'KeepingSafePlan', id };
  });
}

/** Which record is ended, and why. */
export interface RecordToEnd {
  id: string;
  expectedVersion: number;
  reason: string;
}

/** Ends a supported decision record that is no longer needed. Refuses NOT_FOUND, RISK_RECORD_CLOSED, STALE_VERSION, TEXT_MISSING and TEXT_TOO_LONG. */
export function endSupportedDecision(session: Session, command: Command, target: RecordToEnd) {
  return runCommand(session, command, async (work) => {
    const path = ['supportedDecisionId'];
    const record = await lockedRecord(work, SupportedDecision, 'SupportedDecision', target.id, path);
    end(work, record, SUPPORTED_DECISION_REVIEW, target, path);
    return { type: 'SupportedDecision', id: record.id };
  });
}

/** Ends a keeping safe plan that is no longer needed. Refuses NOT_FOUND, RISK_RECORD_CLOSED, STALE_VERSION, TEXT_MISSING and TEXT_TOO_LONG. */
export function endKeepingSafePlan(session: Session, command: Command, target: RecordToEnd) {
  return runCommand(session, command, async (work) => {
    const path = ['keepingSafePlanId'];
    const record = await lockedRecord(work, KeepingSafePlan, 'KeepingSafePlan', target.id, path);
    end(work, record, KEEPING_SAFE_PLAN_REVIEW, target, path);
    return { type: 'KeepingSafePlan', id: record.id };
  });
}

/**
 * Records what support a person has to manage a direct payment: what the council's matrix suggests, and what was chosen.
 * Refuses NOT_FOUND, PERSON_HAS_DIED, TEXT_TOO_LONG and CHOSEN_SUPPORT_REASON_MISSING. Throws POLICY_NOT_IN_FORCE.
 */
export function recordPaymentSupport(
  session: Session,
  command: Command,
  {
    personId,
    chosenSupport,
    reason,
    ...facts
  }: PaymentSupportFacts & {
    personId: string;
    /** Null where what is suggested was chosen. */
    chosenSupport: ValueOf<typeof MANAGEMENT_SUPPORT> | null;
    reason: string | null;
  },
) {
  return runCommand(session, command, async (work) => {
    const person = await livingPerson(work, personId);
    refuseAny(textRefusals(['reason'], reason, false));
    const riskEnablement = await policyInForce(work, 'riskEnablement', work.today.toString());
    const made = decide(paymentSupport, facts, { riskEnablement });
    // A matrix has an entry for everybody: one with a gap is refused where policy is written.
    const suggestedSupport = made.outcome.suggestedSupport ?? 'ANOTHER_OPTION';
    const chosen = chosenSupport ?? suggestedSupport;
    refuseAny(chosenSupportRefusals(suggestedSupport, chosen, reason));
    work.send(REPLACE_PAYMENT_SUPPORT, [work.tenantId, person.id, work.now.toString()]);
    const { version, ...own } = written(work, person);
    const { id } = work.entityManager.create(PaymentSupport, {
      ...own,
      ...facts,
      suggestedSupport,
      chosenSupport: chosen,
      reason,
      policyVersionId: riskEnablement.versionId,
    });
    recordDecision(work, made, { personId: person.id, subjectId: id });
    return { type: 'PaymentSupport', id };
  });
}

const REPLACE_PAYMENT_SUPPORT = `update payment_support set replaced_at = $3
  where tenant_id = $1 and person_id = $2 and replaced_at is null`;

/** The person, locked, so that two records of one person come one after the other. */
async function livingPerson(work: Work, personId: string): Promise<PersonRecord> {
  const person = await lockedRecord(work, Person, 'Person', personId, ['personId']);
  refuseAny(deathRefusals(person.diedOn, ['personId']));
  return person;
}

function writtenRefusals(texts: Record<string, string>, reviewOn: string, today: Temporal.PlainDate) {
  return [
    ...Object.entries(texts).flatMap(([field, text]) => textRefusals([field], text, true)),
    ...reviewDateRefusals(reviewOn, today),
  ];
}

function written(work: Work, person: PersonRecord) {
  return {
    tenantId: work.tenantId,
    id: newId(),
    personId: person.id,
    version: 1,
    recordedAt: work.now.toString(),
    recordedBy: work.actorSubject,
  };
}

/** When a record is looked at again, and from when that is warned of: never before it was written. */
async function reviewDays(work: Work, reviewOn: string) {
  const today = work.today.toString();
  const { settings } = await policyInForce(work, 'riskEnablement', today);
  return { reviewOn, warnOn: warnDay(reviewOn, today, settings.warnings.recordReviewDays) };
}

function openReview(
  work: Work,
  kind: StepKind,
  { personId, id, reviewOn, warnOn }: { personId: string; id: string; reviewOn: string; warnOn: string },
): void {
  const dueReason = REVIEW_REASON.on(work.today.toString());
  openStep(work, kind, { personId, subjectId: id, dueOn: reviewOn, warnOn, dueReason });
}

type Standing = SupportedDecisionRecord | KeepingSafePlanRecord;

function replace(work: Work, record: Standing, step: StepKind): void {
  Object.assign(record, { replacedAt: work.now.toString(), version: record.version + 1 });
  closeStep(work, step, { subjectId: record.id });
}

function end(
  work: Work,
  record: Standing,
  step: StepKind,
  { expectedVersion, reason }: RecordToEnd,
  path: readonly string[],
): void {
  // Asked first, as a closed record can't be changed whichever version the caller read.
  refuseAny(closedRecordRefusals(record, path));
  refuseStale(record, expectedVersion);
  refuseAny(textRefusals(['reason'], reason, true));
  const endedOn = work.today.toString();
  Object.assign(record, { endedOn, endedReason: reason, version: record.version + 1 });
  closeStep(work, step, { subjectId: record.id });
}
