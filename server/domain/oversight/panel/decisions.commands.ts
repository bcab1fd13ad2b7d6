/** The panel decides, and what follows from it: the plan is signed off, conditions wait, or more is asked for. */
import { LockMode } from '@mikro-orm/core';
import { dayInEnglandOf } from '../../../common/dayInEngland.ts';
import { dayInWords } from '../../../common/dayInWords.ts';
import { Refused } from '../../../common/refusal.ts';
import { textRefusals } from '../../../common/textRules.ts';
import { type Command, runCommand, type Work } from '../../../platform/commands/commandRunner.ts';
import { lockedRecord, notFound, refuseAny, refuseStale } from '../../../platform/commands/records.ts';
import { fromGlobalId, newId, toGlobalId } from '../../../platform/ids.ts';
import type { Session } from '../../../platform/session.ts';
import { recordSignOff } from '../../care/plans/planDecisions.commands.ts';
import { SupportPlan, type SupportPlanRecord } from '../../care/plans/plans.entity.ts';
import { notify } from '../../clock/notifications/notify.commands.ts';
import { closeStep, openStep } from '../../clock/openSteps/openSteps.commands.ts';
import { warnDay } from '../../clock/openSteps/warnDay.ts';
import { decide } from '../../decisions/decisionKind.ts';
import { recordDecision } from '../../decisions/recordDecision.commands.ts';
import type { InForce, OnDay } from '../../policy/policies/keptVersions.ts';
import { policyInForce, policyVersion } from '../../policy/policies/policyInForce.queries.ts';
import {
  awaitedRefusals,
  deciderRefusals,
  laterMeetingRefusals,
  notHeldRefusals,
  planChangedRefusals,
  type Refusing,
  sittingRefusals,
} from './deciding.ts';
import { decisionRefusals, type GivenDecision, metTooEarlyRefusals } from './decisionInput.ts';
import { addInterest, agendaItem, seatedOn } from './meetings.commands.ts';
import { metMembersRefusals, sitsOn } from './memberRules.ts';
import {
  PanelCondition,
  PanelDecisionRow,
  PanelMeeting,
  type PanelMeetingRecord,
  PanelMember,
  type PanelMemberRecord,
  PanelReferral,
  type PanelReferralRecord,
} from './panel.entity.ts';
import { panelDecisionDue } from './panelDecisionDue.decision.ts';
import { PANEL_CONDITION_MET, PANEL_DECIDED, PANEL_INFORMATION_ASKED } from './panelNotices.ts';
import { panelSitting } from './panelSitting.decision.ts';
import {
  CONDITION_REASON,
  CONFIRMATION_REASON,
  INFORMATION_REASON,
  PANEL_CONDITION_STEP,
  PANEL_CONFIRMATION_STEP,
  PANEL_DECISION_STEP,
  PANEL_INFORMATION_STEP,
  PANEL_NOT_APPROVED_STEP,
} from './panelSteps.ts';
import { changedFields } from './papers.ts';
import { answeringRefusals, closedRefusals, decidingRefusals, meetingMembersRefusals } from './referral.ts';
import { closeReferral, latestDecisionOf, papersNow } from './referrals.commands.ts';
import { type SittingOutcome, thoseWhoSat } from './sitting.ts';

/** The referral that an input names, and the version of it that the caller read. */
export interface ReferralTarget {
  referralId: string;
  expectedVersion: number;
}

/** A referral with its plan, both locked, and the policy that decides about it. */
interface Case {
  plan: SupportPlanRecord;
  referral: PanelReferralRecord;
  policy: OnDay<'riskEnablement'>;
}

/**
 * Records what the panel decided about a case: at a meeting, or between meetings where the policy lets a member. Refuses
 * NOT_FOUND, what `decidingRefusals` refuses, STALE_VERSION, what `deciderRefusals` and `sittingRefusals` refuse,
 * what `awaitedRefusals` refuses, PLAN_CHANGED, what `decisionRefusals` refuses, and where the panel approves what a sign-off refuses of a plan that is
 * not whole. The version of the policy by which the plan was referred decides, whichever is in force by now.
 */
export async function decideReferral(
  session: Session,
  command: Command,
  target: ReferralTarget,
  given: GivenDecision & { meetingId: string | null },
) {
  return runCommand(session, await inScopeOf(session, command, target.referralId), async (work) => {
    const found = await caseForChange(work, target.referralId);
    const { plan, referral, policy } = found;
    refuseAny(decidingRefusals(referral, await latestDecisionOf(work, referral.id), plan));
    refuseStale(referral, target.expectedVersion);
    const sat = await whoDecides(work, found, given.meetingId);
    const isUrgent = given.meetingId === null;
    const sitting = decide(
      panelSitting,
      {
        purpose: referral.purpose,
        isUrgent,
        decidedOn: sat.decidedOn,
        sat: sat.members.map(({ role, holdsBudget }) => ({ role, holdsBudget })),
      },
      { riskEnablement: policy },
    );
    refuseAny(sittingRefusals(sitting.outcome, policy.settings.panel));
    const asking = {
      last: await lastOf(work, referral.id, 'MORE_INFORMATION'),
      requests: referral.informationRequests,
    };
    refuseAny(awaitedRefusals(given.decision, asking, sat.meeting, work.today.toString()));
    refuseAny(planChangedRefusals(changedFields(referral.papers, await papersNow(work, plan))));
    refuseAny(decisionRefusals(given, work.today.toString()));
    recordDecision(work, sitting, { personId: plan.personId, subjectId: referral.id });
    const decisionId = await keepDecision(work, found, given, sat, sitting.outcome);
    await follow(work, found, given, decisionId);
    notify(work, PANEL_DECIDED, { personId: plan.personId, subjectId: referral.id });
    return { type: 'PanelReferral', id: referral.id };
  });
}

/**
 * A member who holds no other role sees the case, and not the person: the command is then confined to the one person
 * whose case they see.
 */
async function inScopeOf(session: Session, command: Command, referralId: string): Promise<Command> {
  const id = fromGlobalId('PanelReferral', referralId);
  if (session.memberIds.length === 0 || !id) return command;
  const [row] = await session.query<{ personId: string }>(FIND_CASE, [session.council.tenantId, id]);
  return row ? { ...command, confinedToPersonId: row.personId } : command;
}

const FIND_CASE = {
  name: 'find_case_of_member',
  text: 'select person_id as "personId" from panel_referral where tenant_id = $1 and id = $2',
};

/** The plan is locked first, as in every command that changes one, since its changes may close the referral. */
async function caseForChange(work: Work, referralId: string): Promise<Case> {
  const { tenantId, entityManager } = work;
  const path = ['referralId'];
  const id = fromGlobalId('PanelReferral', referralId);
  const found = id
    ? await entityManager.findOne(
        PanelReferral,
        { tenantId, id },
        { fields: ['planId'], disableIdentityMap: true },
      )
    : null;
  if (!found) throw notFound(path);
  const where = { tenantId, id: found.planId };
  const plan = await entityManager.findOneOrFail(SupportPlan, where, {
    lockMode: LockMode.PESSIMISTIC_WRITE,
  });
  const referral = await lockedRecord(work, PanelReferral, 'PanelReferral', referralId, path);
  const on = dayInEnglandOf(referral.referredAt);
  const policy = await policyVersion(work, 'riskEnablement', referral.policyVersionId, on);
  return { plan, referral, policy };
}

/** Those who decide: the members at a meeting without an interest, or the one member who decides between meetings. */
interface Deciders {
  members: readonly PanelMemberRecord[];
  /** Null between meetings. */
  meeting: PanelMeetingRecord | null;
  decidedOn: string;
}

async function whoDecides(work: Work, { referral }: Case, meetingGlobalId: string | null): Promise<Deciders> {
  const meeting = meetingGlobalId
    ? await lockedRecord(work, PanelMeeting, 'PanelMeeting', meetingGlobalId, ['meetingId'])
    : null;
  const today = work.today.toString();
  const decidedOn = meeting?.heldOn ?? today;
  const where = { tenantId: work.tenantId, panelId: referral.panelId ?? newId() };
  const seated = (await work.entityManager.find(PanelMember, where)).filter((each) =>
    sitsOn(each, decidedOn),
  );
  const own = seated.filter(({ account }) => account === work.actorSubject);
  const interested = referral.interests.map(({ memberId }) => memberId);
  refuseAny(deciderRefusals(own, interested));
  if (!meeting) return { members: own, meeting, decidedOn };
  await agendaItem(work, meeting.id, toGlobalId('PanelReferral', referral.id), ['meetingId']);
  refuseAny(notHeldRefusals(meeting, work.now));
  const refusing = await lastOf(work, referral.id, 'NOT_APPROVED');
  refuseAny(laterMeetingRefusals(meeting, refusing, referral.membersMetOn));
  const present = seated.filter(({ id }) => meeting.present.includes(id));
  const members = thoseWhoSat(present, interested);
  refuseAny(deciderRefusals(own, interested, members));
  return { members, meeting, decidedOn };
}

/** The last decision of a kind about a case, with its meeting; null where there was none. */
async function lastOf(
  { tenantId, entityManager }: Work,
  referralId: string,
  decision: 'NOT_APPROVED' | 'MORE_INFORMATION',
): Promise<Refusing | null> {
  const where = { tenantId, referralId, decision };
  const found = await entityManager.findOne(PanelDecisionRow, where, { orderBy: { number: 'desc' } });
  if (!found) return null;
  const { meetingId, decidedAt } = found;
  const meeting = meetingId
    ? await entityManager.findOneOrFail(PanelMeeting, { tenantId, id: meetingId })
    : null;
  return { meeting, decidedAt };
}

async function keepDecision(
  work: Work,
  { referral, policy }: Case,
  { decision, reasons }: GivenDecision,
  { members, meeting, decidedOn }: Deciders,
  { confirmBy }: SittingOutcome,
): Promise<string> {
  const { tenantId, entityManager } = work;
  const { personId } = referral;
  const id = newId();
  const confirmWarnOn = confirmBy && warnDay(confirmBy, decidedOn, policy.settings.panel.warnBeforeDays);
  if (confirmBy) {
    const step = { personId, subjectId: id, dueOn: confirmBy, warnOn: confirmWarnOn };
    const dueReason = CONFIRMATION_REASON.on(decidedOn, confirmBy);
    openStep(work, PANEL_CONFIRMATION_STEP, { ...step, dueReason });
  }
  entityManager.create(PanelDecisionRow, {
    tenantId,
    id,
    personId,
    referralId: referral.id,
    number: 1 + (await entityManager.count(PanelDecisionRow, { tenantId, referralId: referral.id })),
    decision,
    reasons,
    meetingId: meeting?.id ?? null,
    members: members.map((member) => member.id),
    decidedOn,
    decidedAt: work.now.toString(),
    decidedBy: work.actorSubject,
    policyVersionId: policy.versionId,
    policyNote: await policyNote(work, policy),
    confirmBy,
    confirmWarnOn,
  });
  return id;
}

/** Says which version decided, where a newer one has come into force since the plan was referred. */
async function policyNote(work: Work, policy: InForce<'riskEnablement'>): Promise<string | null> {
  const today = await policyInForce(work, 'riskEnablement', work.today.toString());
  if (today.versionId === policy.versionId) return null;
  return `Version ${policy.number} of the risk enablement policy decided, which was in force when the plan was referred. Version ${today.number} has been in force since ${dayInWords(today.effectiveFrom)}, and decides about plans that are referred from then on.`;
}

async function follow(work: Work, found: Case, given: GivenDecision, decisionId: string): Promise<void> {
  const { plan, referral } = found;
  if (given.decision === 'MORE_INFORMATION') return askForMore(work, found, given);
  if (given.decision === 'NOT_APPROVED') return notApprove(work, found);
  if (given.decision === 'APPROVED_WITH_CONDITIONS') setConditions(work, found, given, decisionId);
  if (referral.purpose === 'DECISION') {
    await signOff(work, plan);
  }
  await closeReferral(work, referral, 'DECIDED');
}

/** What the sign-off refuses is told of the case that was named: the input names no plan. */
async function signOff(work: Work, plan: SupportPlanRecord): Promise<void> {
  try {
    await recordSignOff(work, plan);
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    throw new Refused(error.refusals.map((each) => ({ ...each, path: ['referralId'] })));
  }
  plan.version += 1;
}

async function askForMore(work: Work, found: Case, { information }: GivenDecision): Promise<void> {
  const { referral, policy } = found;
  const { what, fromWhom, byOn } = information as { what: string; fromWhom: string; byOn: string };
  const askedOn = work.today.toString();
  const warnOn = warnDay(byOn, askedOn, policy.settings.panel.warnBeforeDays);
  const asked = { what, fromWhom, byOn, warnOn, askedOn, answer: null, answeredOn: null };
  referral.informationRequests = [...referral.informationRequests, asked];
  const about = { personId: referral.personId, subjectId: referral.id };
  openStep(work, PANEL_INFORMATION_STEP, { ...about, ...earliestRequest(referral) });
  notify(work, PANEL_INFORMATION_ASKED, about);
  setDueDate(work, found);
}

/** The earliest day of what is still to come, and the earliest from which any of it is warned of. */
function earliestRequest({ informationRequests }: PanelReferralRecord) {
  const open = informationRequests.filter(({ answeredOn }) => !answeredOn);
  const earliest = (days: string[]) => days.toSorted()[0] as string;
  const dueOn = earliest(open.map(({ byOn }) => byOn));
  const warnOn = earliest(open.map((each) => each.warnOn));
  return { dueOn, warnOn, dueReason: INFORMATION_REASON.on(dueOn) };
}

/** Works out anew by when the panel decides, and keeps why. */
function setDueDate(work: Work, { referral, policy }: Case): void {
  const pauses = referral.informationRequests.map(({ askedOn, answeredOn, byOn }) => ({
    askedOn,
    until: answeredOn ?? byOn,
  }));
  const facts = { from: referral.membersMetOn ?? referral.referredOn, pauses };
  const versions = { riskEnablement: policy };
  const due = decide(panelDecisionDue, facts, versions);
  const { dueOn, warnOn } = due.outcome;
  Object.assign(referral, { dueOn, warnOn, dueReason: due.sentence, version: referral.version + 1 });
  const about = { personId: referral.personId, subjectId: referral.id };
  recordDecision(work, due, about);
  openStep(work, PANEL_DECISION_STEP, { ...about, dueOn, warnOn, dueReason: due.sentence });
}

/**
 * The first time, the person may meet members where the policy offers it, and the case waits for them; otherwise, and
 * the second time, it is closed. Advice is given once.
 */
async function notApprove(work: Work, { referral, policy }: Case): Promise<void> {
  const { membersToMeetOnDisagreement, decisionWorkingDays } = policy.settings.panel;
  const mayMeet =
    membersToMeetOnDisagreement > 0 && !referral.membersMetOn && referral.purpose === 'DECISION';
  if (!mayMeet) return closeReferral(work, referral, 'DECIDED');
  const notApprovedOn = work.today.toString();
  const versions = { riskEnablement: policy };
  const { outcome } = decide(panelDecisionDue, { from: notApprovedOn, pauses: [] }, versions);
  const dueReason = `The panel did not approve the plan on ${dayInWords(notApprovedOn)}. Within ${decisionWorkingDays} working days the person meets ${membersToMeetOnDisagreement} of its members, or the plan goes back for changes.`;
  const { dueOn, warnOn } = outcome;
  Object.assign(referral, { notApprovedOn, dueOn, warnOn, dueReason, version: referral.version + 1 });
  const about = { personId: referral.personId, subjectId: referral.id };
  closeStep(work, PANEL_DECISION_STEP, about);
  closeStep(work, PANEL_INFORMATION_STEP, about);
  openStep(work, PANEL_NOT_APPROVED_STEP, { ...about, dueOn, warnOn, dueReason });
}

function setConditions(
  work: Work,
  { plan: { id: planId, personId }, policy }: Case,
  { conditions }: GivenDecision,
  decisionId: string,
): void {
  for (const [index, { words, responsible, dueOn }] of conditions.entries()) {
    const id = newId();
    const day = dueOn as string;
    const warnOn = warnDay(day, work.today.toString(), policy.settings.panel.warnBeforeDays);
    work.entityManager.create(PanelCondition, {
      tenantId: work.tenantId,
      id,
      personId,
      version: 1,
      decisionId,
      planId,
      position: index + 1,
      words,
      responsible,
      dueOn: day,
      warnOn,
    });
    const dueReason = CONDITION_REASON.on(day);
    openStep(work, PANEL_CONDITION_STEP, { personId, subjectId: id, dueOn: day, warnOn, dueReason });
  }
}

/**
 * Tells the panel what it asked for, all of it: the days that it waited are added to its time where the policy says so.
 * Refuses NOT_FOUND, what `answeringRefusals` refuses, STALE_VERSION, TEXT_MISSING and TEXT_TOO_LONG.
 */
export function answerPanel(session: Session, command: Command, target: ReferralTarget, answer: string) {
  return runCommand(session, command, async (work) => {
    const found = await caseForChange(work, target.referralId);
    const { referral } = found;
    refuseAny(answeringRefusals(referral, await latestDecisionOf(work, referral.id)));
    refuseStale(referral, target.expectedVersion);
    refuseAny(textRefusals(['answer'], answer, true));
    const answeredOn = work.today.toString();
    referral.informationRequests = referral.informationRequests.map((each) =>
      each.answeredOn ? each : { ...each, answer, answeredOn },
    );
    closeStep(work, PANEL_INFORMATION_STEP, { subjectId: referral.id });
    setDueDate(work, found);
    return { type: 'PanelReferral', id: referral.id };
  });
}

/**
 * Records that the person met members of the panel which did not approve their plan; the panel then decides once more.
 * Refuses NOT_FOUND, what `meetingMembersRefusals` refuses, STALE_VERSION, DATE_IN_FUTURE, what `metMembersRefusals`
 * refuses, TEXT_MISSING and TEXT_TOO_LONG.
 */
export function meetMembers(
  session: Session,
  command: Command,
  target: ReferralTarget,
  given: { metOn: string; memberIds: readonly string[]; notes: string },
) {
  return runCommand(session, command, async (work) => {
    const found = await caseForChange(work, target.referralId);
    const { referral, policy } = found;
    refuseAny(meetingMembersRefusals(referral, await latestDecisionOf(work, referral.id)));
    refuseStale(referral, target.expectedVersion);
    refuseAny(metOnRefusals(given.metOn, referral.notApprovedOn as string, work.today.toString()));
    const ids = given.memberIds.map((id) => fromGlobalId('PanelMember', id) ?? id);
    const interested = referral.interests.map(({ memberId }) => memberId);
    const seated = await seatedOn(work, referral.panelId as string, given.metOn);
    const allowed = seated.filter((id) => !interested.includes(id));
    refuseAny(metMembersRefusals(ids, allowed, policy.settings.panel));
    refuseAny(textRefusals(['notes'], given.notes, true));
    Object.assign(referral, { membersMetOn: given.metOn, membersMet: ids, membersMetNotes: given.notes });
    closeStep(work, PANEL_NOT_APPROVED_STEP, { subjectId: referral.id });
    setDueDate(work, found);
    return { type: 'PanelReferral', id: referral.id };
  });
}

function metOnRefusals(metOn: string, notApprovedOn: string, today: string) {
  const path = ['metOn'];
  if (metOn > today) {
    const message = `${dayInWords(metOn)} lies in the future. Record the meeting once it has been held.`;
    return [{ code: 'DATE_IN_FUTURE', path, message }];
  }
  if (metOn >= notApprovedOn) return [];
  const message = `The panel did not approve the plan on ${dayInWords(notApprovedOn)}, so the person can’t have met its members about that on ${dayInWords(metOn)}. Look at the day again.`;
  return [{ code: 'NOT_DISAGREED', path, message }];
}

/**
 * Records that a member has an interest in a case: they see it no longer, and don't count when it is decided. Refuses
 * NOT_FOUND, what `closedRefusals` refuses, NOT_A_PANEL_MEMBER, TEXT_MISSING and TEXT_TOO_LONG.
 */
export async function declareInterest(
  session: Session,
  command: Command,
  referralId: string,
  reason: string,
) {
  return runCommand(session, await inScopeOf(session, command, referralId), async (work) => {
    const { referral } = await caseForChange(work, referralId);
    refuseAny(closedRefusals(referral, await latestDecisionOf(work, referral.id)));
    const where = {
      tenantId: work.tenantId,
      panelId: referral.panelId ?? newId(),
      account: work.actorSubject,
    };
    const today = work.today.toString();
    const own = (await work.entityManager.find(PanelMember, where)).filter((each) => sitsOn(each, today));
    refuseAny(deciderRefusals(own, []));
    refuseAny(textRefusals(['reason'], reason, true));
    for (const { id: memberId, account } of own) addInterest(work, referral, { memberId, account }, reason);
    return { type: 'PanelReferral', id: referral.id };
  });
}

/**
 * Records that a condition of an approval is met. Refuses NOT_FOUND, CONDITION_ALREADY_MET, STALE_VERSION,
 * DATE_IN_FUTURE, MET_BEFORE_CONDITION, TEXT_MISSING and TEXT_TOO_LONG.
 */
export function meetPanelCondition(
  session: Session,
  command: Command,
  target: { conditionId: string; expectedVersion: number },
  { metOn, metHow }: { metOn: string; metHow: string },
) {
  return runCommand(session, command, async (work) => {
    const path = ['conditionId'];
    const condition = await lockedRecord(work, PanelCondition, 'PanelCondition', target.conditionId, path);
    refuseAny(metRefusals(condition));
    refuseStale(condition, target.expectedVersion);
    if (metOn > work.today.toString()) {
      const message = `${dayInWords(metOn)} lies in the future. Record it once it is done.`;
      refuseAny([{ code: 'DATE_IN_FUTURE', path: ['metOn'], message }]);
    }
    const { decidedOn } = await work.entityManager.findOneOrFail(PanelDecisionRow, {
      tenantId: work.tenantId,
      id: condition.decisionId,
    });
    refuseAny(metTooEarlyRefusals(metOn, decidedOn));
    refuseAny(textRefusals(['metHow'], metHow, true));
    const version = condition.version + 1;
    Object.assign(condition, { metOn, metHow, metRecordedBy: work.actorSubject, version });
    closeStep(work, PANEL_CONDITION_STEP, { subjectId: condition.id });
    notify(work, PANEL_CONDITION_MET, { personId: condition.personId, subjectId: condition.id });
    return { type: 'PanelCondition', id: condition.id };
  });
}

/** Why a condition can't be recorded as met: it is already. */
export function metRefusals({ metOn }: { metOn?: string | null }) {
  if (!metOn) return [];
  const message = `The condition was met on ${dayInWords(metOn)}.`;
  return [{ code: 'CONDITION_ALREADY_MET', path: ['conditionId'], message }];
}
