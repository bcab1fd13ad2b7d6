import { textRefusals } from '../../../common/textRules.ts';
import { type Command, runCommand, type Work } from '../../../platform/commands/commandRunner.ts';
import { lockedRecord, notFound, refuseAny, refuseStale } from '../../../platform/commands/records.ts';
import { newId } from '../../../platform/ids.ts';
import type { Session } from '../../../platform/session.ts';
import { decidingOn, lockAreaVersions } from '../policyChanges/areaVersions.commands.ts';
import { consultationDaysOf } from '../policyChanges/changeForDecision.commands.ts';
import { stateRefusals as changeStateRefusals } from '../policyChanges/changeRefusals.ts';
import { PolicyChange, PolicyChangeEdit } from '../policyChanges/policyChanges.entity.ts';
import {
  answerRefusals,
  type ConsultationFacts,
  type GivenAnswer,
  type GivenConsultation,
  openingRefusals,
  stateRefusals,
  underWayRefusals,
} from './consultation.ts';
import { accountKeyOf } from './consultationAccounts.ts';
import {
  PolicyConsultation,
  PolicyConsultationAnswer,
  type PolicyConsultationRecord,
} from './consultations.entity.ts';
import type { Respondent } from './consultationVocabulary.ts';

/** Which draft, and which version of it the caller has seen. */
export interface DraftToPublish {
  changeId: string;
  expectedVersion: number;
}

/**
 * Publishes a draft of policy as it is saved now, and asks residents about it on the days given. Refuses NOT_FOUND,
 * STALE_VERSION, POLICY_CHANGE_NOT_IN_STATE, CONSULTATION_UNDER_WAY and all of `openingRefusals`.
 */
export function openPolicyConsultation(
  session: Session,
  command: Command,
  { changeId, expectedVersion }: DraftToPublish,
  given: GivenConsultation,
) {
  return runCommand(session, command, async (work) => {
    const { tenantId, entityManager } = work;
    const today = work.today.toString();
    const change = await lockedRecord(work, PolicyChange, 'PolicyChange', changeId, ['changeId']);
    refuseStale(change, expectedVersion);
    refuseAny(changeStateRefusals(change, ['DRAFT', 'SUBMITTED'], today));
    await refuseUnderWay(work, change.id);
    const { effectiveFrom } = change;
    const fewestDays = await consultationDaysOf(work, change);
    refuseAny(openingRefusals(given, { today, effectiveFrom, fewestDays }));
    const id = newId();
    const { questions, ...rest } = given;
    entityManager.create(PolicyConsultation, {
      ...rest,
      tenantId,
      id,
      version: 1,
      changeId: change.id,
      editNumber: await entityManager.count(PolicyChangeEdit, { tenantId, changeId: change.id }),
      baseVersionId: decidingOn(await lockAreaVersions(work, change.area), effectiveFrom),
      asked: [...questions],
      openedAt: work.now.toString(),
      openedBy: work.actorSubject,
    });
    return { type: 'PolicyConsultation', id };
  });
}

async function refuseUnderWay({ entityManager, tenantId }: Work, changeId: string): Promise<void> {
  const open = await entityManager.findOne(PolicyConsultation, { tenantId, changeId, respondedAt: null });
  refuseAny(underWayRefusals(open ? [{ respondedAt: null }] : []));
}

/**
 * Keeps what somebody answers, with nothing that says who they are. An answer to the same question from the same account
 * takes the place of an earlier one, which is kept. Refuses NOT_FOUND, CONSULTATION_NOT_IN_STATE and all of `answerRefusals`.
 */
export function answerPolicyConsultation(
  session: Session,
  command: Command,
  consultationId: string,
  answers: readonly GivenAnswer[],
) {
  return runCommand(session, command, async (work) => {
    const consultation = await consultationToChange(work, consultationId);
    refuseAny(stateRefusals(await factsOf(work, consultation), ['OPEN'], work.today.toString()));
    refuseAny(answerRefusals(answers, consultation.asked.length));
    const accountKey = accountKeyOf(consultation.id, work.actorSubject);
    for (const { questionNumber, view, words } of answers) {
      work.entityManager.create(PolicyConsultationAnswer, {
        tenantId: work.tenantId,
        id: newId(),
        consultationId: consultation.id,
        questionNumber,
        view,
        words: words?.trim() ? words : null,
        respondent: session.actor?.role as Respondent,
        accountKey,
        answeredOn: work.today.toString(),
      });
    }
    return { type: 'PolicyConsultation', id: consultation.id };
  });
}

/** Which consultation, and which version of it the caller has seen. */
export interface ConsultationTarget {
  consultationId: string;
  expectedVersion: number;
}

/**
 * Takes no more answers from now on, before the last day. Where residents have to be asked for so many days, it counts for
 * the days before today. Refuses NOT_FOUND, STALE_VERSION, CONSULTATION_NOT_IN_STATE, TEXT_MISSING and TEXT_TOO_LONG.
 */
export function closePolicyConsultation(
  session: Session,
  command: Command,
  target: ConsultationTarget,
  reason: string,
) {
  return onConsultation(session, command, target, ['UPCOMING', 'OPEN'], (work) => {
    refuseAny(textRefusals(['reason'], reason, true));
    return { closedOn: work.today.toString(), closedBy: work.actorSubject, closedReason: reason };
  });
}

/**
 * Writes down what changed because of the answers, once no more are taken; it is published and never changed. Refuses
 * NOT_FOUND, STALE_VERSION, CONSULTATION_NOT_IN_STATE, TEXT_MISSING and TEXT_TOO_LONG.
 */
export function respondToPolicyConsultation(
  session: Session,
  command: Command,
  target: ConsultationTarget,
  whatChanged: string,
) {
  return onConsultation(session, command, target, ['CLOSED'], (work) => {
    refuseAny(textRefusals(['whatChanged'], whatChanged, true));
    return { whatChanged, respondedAt: work.now.toString(), respondedBy: work.actorSubject };
  });
}

function onConsultation(
  session: Session,
  command: Command,
  { consultationId, expectedVersion }: ConsultationTarget,
  allowed: Parameters<typeof stateRefusals>[1],
  step: (work: Work) => Partial<PolicyConsultationRecord>,
) {
  return runCommand(session, command, async (work) => {
    const consultation = await consultationToChange(work, consultationId);
    refuseStale(consultation, expectedVersion);
    refuseAny(stateRefusals(await factsOf(work, consultation), allowed, work.today.toString()));
    Object.assign(consultation, step(work), { version: consultation.version + 1 });
    return { type: 'PolicyConsultation', id: consultation.id };
  });
}

/** Locked, so that no answer comes in while it is closed. */
function consultationToChange(work: Work, id: string): Promise<PolicyConsultationRecord> {
  return lockedRecord(work, PolicyConsultation, 'PolicyConsultation', id, ['consultationId']);
}

async function factsOf(work: Work, consultation: PolicyConsultationRecord): Promise<ConsultationFacts> {
  const { tenantId, entityManager } = work;
  const change = await entityManager.findOne(PolicyChange, { tenantId, id: consultation.changeId });
  if (!change) throw notFound(['consultationId']);
  const { opensOn, closesOn, closedOn = null, respondedAt = null } = consultation;
  return { opensOn, closesOn, closedOn, respondedAt, isDraftWithdrawn: change.withdrawnAt != null };
}
