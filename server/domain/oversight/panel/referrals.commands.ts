/** Plans go to a panel: by the council's rules in the change that sends them there, or because somebody asks. */
import { LockMode } from '@mikro-orm/core';
import type { AreaKey } from '../../../../tenants/policy/policy.ts';
import { textRefusals } from '../../../common/textRules.ts';
import { type Command, runCommand, type Work } from '../../../platform/commands/commandRunner.ts';
import { lockedRecord, refuseAny, refuseStale } from '../../../platform/commands/records.ts';
import { newId, toGlobalId } from '../../../platform/ids.ts';
import type { Session } from '../../../platform/session.ts';
import {
  contentsOf,
  type PlanContents,
  type PlanTarget,
  signOffFactsOf,
} from '../../care/plans/lockedPlan.commands.ts';
import { routeDecidedOn } from '../../care/plans/planPolicyDays.ts';
import { decideRoute } from '../../care/plans/plans.commands.ts';
import { SupportPlan, type SupportPlanRecord } from '../../care/plans/plans.entity.ts';
import { signOffRung } from '../../care/plans/signOffRung.decision.ts';
import { notify } from '../../clock/notifications/notify.commands.ts';
import { closeStepsOf, openStep } from '../../clock/openSteps/openSteps.commands.ts';
import { decide } from '../../decisions/decisionKind.ts';
import { recordDecision } from '../../decisions/recordDecision.commands.ts';
import { Person } from '../../people/people.entity.ts';
import { fullNameOf } from '../../people/registration.ts';
import { policyInForce, policyVersion } from '../../policy/policies/policyInForce.queries.ts';
import { panelFor } from './locality.ts';
import {
  Panel,
  PanelAgendaItem,
  PanelCondition,
  PanelDecisionRow,
  PanelMeeting,
  PanelMember,
  PanelReferral,
  type PanelReferralRecord,
} from './panel.entity.ts';
import { panelDecisionDue } from './panelDecisionDue.decision.ts';
import { PANEL_REFERRED } from './panelNotices.ts';
import { PANEL_DECISION_STEP } from './panelSteps.ts';
import type { ReferralEnd, ReferralPurpose } from './panelVocabulary.ts';
import { changedFields, type Papers, type PlanForPapers, papersOf } from './papers.ts';
import { endOfReferral, type LatestDecision, panelReasonsOf, sourceOf, wantedPurpose } from './referral.ts';
import { alreadyRefusals, askingRefusals } from './referring.ts';

/**
 * Sees to it that a plan is with a panel where the council's rules say so, and is not where they no longer do. It does
 * nothing where all is as it must be, so that a plan which was missed is put right by asking again.
 */
export async function fitReferralToPlan(work: Work, plan: SupportPlanRecord): Promise<void> {
  if (!plan.agreedAt && !plan.returnedAt) return;
  const last = await lastReferralOf(work, plan.id);
  const open = last?.closedAt ? null : last;
  const purpose = wantedPurpose(plan, last);
  if (open && !purpose) await closeReferral(work, open, endOfReferral(plan));
  if (!open && purpose) await openReferral(work, plan, purpose, null);
  if (plan.endedOn || plan.returnedAt) await closeConditionSteps(work, plan.id);
}

/**
 * Asks for the panel: a practitioner who wants to share the decision, or the person. Where the plan is with the panel
 * already and has changed since, its papers are made anew. Refuses NOT_FOUND, STALE_VERSION, what `askingRefusals` and
 * `alreadyRefusals` refuse, TEXT_MISSING and TEXT_TOO_LONG.
 */
export function referToPanel(session: Session, command: Command, target: PlanTarget, reason: string) {
  return runCommand(session, command, async (work) => {
    const plan = await lockedRecord(work, SupportPlan, 'SupportPlan', target.planId, ['planId']);
    refuseStale(plan, target.expectedVersion);
    const { settings } = await policyInForce(work, 'riskEnablement', work.today.toString());
    refuseAny(askingRefusals(plan, session, settings.panel));
    refuseAny(textRefusals(['reason'], reason, true));
    const last = await lastReferralOf(work, plan.id);
    refuseAny(await alreadyReferred(work, plan, last));
    const isPersons = session.actor?.role === 'PERSON' || session.actor?.role === 'REPRESENTATIVE';
    plan[isPersons ? 'panelRequestedByPersonReason' : 'panelRequestedReason'] = reason;
    await decideRoute(work, plan);
    plan.version += 1;
    const purpose = settings.panel.kind === 'ADVISES' ? 'ADVICE' : 'DECISION';
    const open = last?.closedAt ? null : last;
    if (open) await closeReferral(work, open, 'NEWER_PAPERS');
    return { type: 'PanelReferral', id: await openReferral(work, plan, purpose, open) };
  });
}

async function alreadyReferred(work: Work, plan: SupportPlanRecord, last: PanelReferralRecord | null) {
  if (!last || last.referredAt < (plan.agreedAt ?? '')) return [];
  const changed = changedFields(last.papers, await papersNow(work, plan));
  const latest = await latestDecisionOf(work, last.id);
  return alreadyRefusals({ ...last, id: toGlobalId('PanelReferral', last.id) }, latest, changed);
}

/** Opens the referral of a plan, with every reason and with the plan as it stands. `replaced` is what it takes the place of. */
async function openReferral(
  work: Work,
  plan: SupportPlanRecord,
  purpose: ReferralPurpose,
  replaced: PanelReferralRecord | null,
): Promise<string> {
  const versionId = plan.riskPolicyVersionId as string;
  const contents = await contentsOf(work, plan.id);
  const reasons = panelReasonsOf(await routeReasons(work, plan, contents), purpose);
  const today = work.today.toString();
  const riskEnablement = await policyVersion(work, 'riskEnablement', versionId, today);
  // Newer papers buy the panel no more time.
  const referredOn = replaced?.referredOn ?? today;
  const due = decide(panelDecisionDue, { from: referredOn, pauses: [] }, { riskEnablement });
  const panel = await panelOf(work, plan.personId, riskEnablement.settings.panel.localities);
  const id = newId();
  const { personId } = plan;
  work.entityManager.create(PanelReferral, {
    tenantId: work.tenantId,
    id,
    personId,
    version: 1,
    planId: plan.id,
    panelId: panel?.id ?? null,
    replacesId: replaced?.id ?? null,
    purpose,
    source: sourceOf(reasons),
    askedReason: plan.panelRequestedByPersonReason ?? plan.panelRequestedReason ?? null,
    reasons,
    papers: await papersNow(work, plan, contents),
    planVersion: plan.version,
    policyVersionId: versionId,
    referredAt: work.now.toString(),
    referredOn,
    referredBy: work.actorSubject,
    dueOn: due.outcome.dueOn,
    dueReason: due.sentence,
    warnOn: due.outcome.warnOn,
    informationRequests: [],
    interests: replaced?.interests ?? [],
    membersMet: [],
    seenBy: panel ? await whoMaySee(work, panel.id, replaced?.interests ?? []) : [],
  });
  // The agenda follows the case; it refers to the referral, which is saved before.
  await work.entityManager.flush();
  if (replaced) await moveAgenda(work, replaced.id, id);
  recordDecision(work, due, { personId, subjectId: id });
  openStep(work, PANEL_DECISION_STEP, {
    personId,
    subjectId: id,
    dueOn: due.outcome.dueOn,
    warnOn: due.outcome.warnOn,
    dueReason: due.sentence,
  });
  notify(work, PANEL_REFERRED, { personId, subjectId: id });
  return id;
}

/** Closes a referral, with everything that waits in it. */
export async function closeReferral(
  work: Work,
  referral: PanelReferralRecord,
  closedReason: ReferralEnd,
): Promise<void> {
  Object.assign(referral, {
    closedAt: work.now.toString(),
    closedReason,
    seenBy: [],
    version: referral.version + 1,
  });
  closeStepsOf(work, { subjectId: referral.id });
  // Written now, as a plan has one open referral and a newer one may follow.
  await work.entityManager.flush();
}

/** The last referral of a plan, locked. */
export function lastReferralOf(work: Work, planId: string): Promise<PanelReferralRecord | null> {
  const where = { tenantId: work.tenantId, planId };
  const rules = { orderBy: { id: 'desc' }, lockMode: LockMode.PESSIMISTIC_WRITE } as const;
  return work.entityManager.findOne(PanelReferral, where, rules);
}

/** What the panel last decided about a referral, with its id as the API shows it. */
export async function latestDecisionOf(work: Work, referralId: string): Promise<LatestDecision | null> {
  const where = { tenantId: work.tenantId, referralId };
  const found = await work.entityManager.findOne(PanelDecisionRow, where, { orderBy: { number: 'desc' } });
  return found && { ...found, id: toGlobalId('PanelDecision', found.id) };
}

/** The papers that a plan would have now. */
export async function papersNow(work: Work, plan: SupportPlanRecord, known?: PlanContents): Promise<Papers> {
  const contents = known ?? (await contentsOf(work, plan.id));
  const { indicativeWeeklyPence } = await signOffFactsOf(work, plan, contents);
  const where = { tenantId: work.tenantId, id: plan.personId };
  const person = await work.entityManager.findOneOrFail(Person, where);
  const whole = { ...plan, ...contents } as unknown as PlanForPapers;
  return papersOf(whole, { personName: fullNameOf(person), indicativeWeeklyPence });
}

/** Why a plan goes where it goes, by the versions that decided it. */
async function routeReasons(work: Work, plan: SupportPlanRecord, contents: PlanContents) {
  const on = routeDecidedOn(plan) as string;
  const versionOf = <Key extends AreaKey>(area: Key, id: string | null | undefined) =>
    policyVersion(work, area, id as string, on);
  const risk = await versionOf('riskEnablement', plan.riskPolicyVersionId);
  const planning = await versionOf('planning', plan.planningPolicyVersionId);
  const tables = await versionOf('resourceAllocation', plan.allocationPolicyVersionId);
  const settings = {
    riskEnablement: risk.settings,
    planning: planning.settings,
    resourceAllocation: tables.settings,
  };
  return signOffRung.rule(await signOffFactsOf(work, plan, contents), settings).reasons;
}

/** The panel that serves the person; null where none is set up yet. */
export async function panelOf(work: Work, personId: string, localities: Parameters<typeof panelFor>[1]) {
  const { tenantId, entityManager } = work;
  const panels = await entityManager.find(Panel, { tenantId, closedOn: null });
  const person = await entityManager.findOneOrFail(Person, { tenantId, id: personId });
  return panelFor(person.postcode, localities, panels);
}

/** The members of a panel who may see a case: all but those with an interest. Their own terms say on which days. */
export async function whoMaySee(
  { tenantId, entityManager }: Work,
  panelId: string,
  interests: readonly { memberId: string }[],
): Promise<string[]> {
  const members = await entityManager.find(PanelMember, { tenantId, panelId }, { orderBy: { id: 'asc' } });
  return members.map(({ id }) => id).filter((id) => !interests.some(({ memberId }) => memberId === id));
}

/** A case whose papers are made anew keeps its place on the agenda of every meeting that is still to be held. */
async function moveAgenda({ tenantId, entityManager }: Work, fromId: string, toId: string): Promise<void> {
  const items = await entityManager.find(PanelAgendaItem, { tenantId, referralId: fromId, takenOffAt: null });
  const meetingIds = items.map(({ meetingId }) => meetingId);
  const meetings = await entityManager.find(PanelMeeting, { tenantId, id: { $in: meetingIds } });
  const isOver = (id: string) => meetings.some((each) => each.id === id && each.attendanceRecordedAt);
  for (const item of items.filter(({ meetingId }) => !isOver(meetingId))) item.referralId = toId;
}

/** The conditions of an approval that no longer holds wait for nobody. */
async function closeConditionSteps(work: Work, planId: string): Promise<void> {
  const where = { tenantId: work.tenantId, planId, metOn: null };
  const conditions = await work.entityManager.find(PanelCondition, where, { fields: ['id'] });
  for (const { id } of conditions) closeStepsOf(work, { subjectId: id });
}
