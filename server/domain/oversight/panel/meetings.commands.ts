/** A panel is called together, with its agenda; and who was there is recorded, with every interest declared. */
import { LockMode } from '@mikro-orm/core';
import { dayInEnglandOf } from '../../../common/dayInEngland.ts';
import { textRefusals } from '../../../common/textRules.ts';
import { type Command, runCommand, type Work } from '../../../platform/commands/commandRunner.ts';
import { lockedRecord, notFound, refuseAny, refuseStale } from '../../../platform/commands/records.ts';
import { fromGlobalId, newId } from '../../../platform/ids.ts';
import type { Session } from '../../../platform/session.ts';
import { notify } from '../../clock/notifications/notify.commands.ts';
import { closeStep } from '../../clock/openSteps/openSteps.commands.ts';
import { policyInForce, policyVersion } from '../../policy/policies/policyInForce.queries.ts';
import { confirmingRefusals } from './deciding.ts';
import {
  attendingRefusals,
  type GivenAttendance,
  type GivenMeeting,
  meetingRefusals,
  notThereRefusals,
  notYetRefusals,
  onceDecidedRefusals,
  overRefusals,
  twiceRefusals,
} from './meetingRules.ts';
import { notAllowedRefusals, sitsOn } from './memberRules.ts';
import {
  type DeclaredInterest,
  Panel,
  PanelAgendaItem,
  type PanelAgendaItemRecord,
  PanelDecisionRow,
  PanelMeeting,
  type PanelMeetingRecord,
  PanelMember,
  PanelReferral,
  type PanelReferralRecord,
} from './panel.entity.ts';
import { PANEL_MEETING_SET } from './panelNotices.ts';
import { PANEL_CONFIRMATION_STEP } from './panelSteps.ts';
import { closedRefusals } from './referral.ts';
import { latestDecisionOf, whoMaySee } from './referrals.commands.ts';
import { noPanelRefusals } from './referring.ts';

/** A meeting as it is called, or called for another day: its agenda in order, by global ids. */
export interface ScheduledMeeting extends GivenMeeting {
  panelId: string;
  /** Null for a new meeting. */
  meeting: { meetingId: string; expectedVersion: number } | null;
  referralIds: readonly string[];
}

/**
 * Calls a panel together, or changes the day and agenda of a meeting that is still to be held. Refuses NOT_FOUND,
 * STALE_VERSION, NO_PANEL, MEETING_OVER, what `meetingRefusals` refuses, GIVEN_TWICE, REFERRAL_ALREADY_DECIDED,
 * REFERRAL_CLOSED and REFERRAL_OF_OTHER_PANEL.
 */
export function schedulePanelMeeting(session: Session, command: Command, given: ScheduledMeeting) {
  return runCommand(session, command, async (work) => {
    const panel = await lockedRecord(work, Panel, 'Panel', given.panelId, ['panelId']);
    const { settings } = await policyInForce(work, 'riskEnablement', work.today.toString());
    refuseAny(noPanelRefusals(settings.panel.kind, ['panelId']) ?? []);
    const { heldOn, startTime, place, link } = given;
    const papersWorkingDays = await papersTime(work, given.referralIds, settings.panel.papersWorkingDays);
    const known = given.meeting && (await meetingToChange(work, given.meeting, panel.id));
    refuseAny([
      ...meetingRefusals(given, { papersWorkingDays }, work.now),
      ...textRefusals(['place'], place, false),
      ...textRefusals(['link'], link, false),
      ...twiceRefusals(given.referralIds, 'referralIds'),
    ]);
    const meeting =
      known ??
      work.entityManager.create(PanelMeeting, {
        tenantId: work.tenantId,
        id: newId(),
        version: 0,
        panelId: panel.id,
        heldOn,
        startTime,
        scheduledAt: work.now.toString(),
        scheduledBy: work.actorSubject,
        present: [],
      });
    Object.assign(meeting, { heldOn, startTime, place, link, version: meeting.version + 1 });
    await work.entityManager.flush();
    await setAgenda(work, meeting, given.referralIds);
    return { type: 'PanelMeeting', id: meeting.id };
  });
}

/**
 * How many working days before the meeting the papers are there: the most that any case on the agenda needs by the version
 * of the policy by which it was referred, and by today's where there is no case yet.
 */
async function papersTime(
  work: Work,
  referralIds: readonly string[],
  today: number | null,
): Promise<number | null> {
  const ids = referralIds.map((id) => fromGlobalId('PanelReferral', id)).filter((id) => id !== null);
  const where = { tenantId: work.tenantId, id: { $in: ids } };
  const fields = ['policyVersionId', 'referredAt'] as const;
  const cases = await work.entityManager.find(PanelReferral, where, { fields, disableIdentityMap: true });
  if (cases.length === 0) return today;
  const times: number[] = [];
  for (const { policyVersionId, referredAt } of cases) {
    const on = dayInEnglandOf(referredAt);
    const { settings } = await policyVersion(work, 'riskEnablement', policyVersionId, on);
    times.push(settings.panel.papersWorkingDays ?? 0);
  }
  return Math.max(...times);
}

async function meetingToChange(
  work: Work,
  { meetingId, expectedVersion }: { meetingId: string; expectedVersion: number },
  panelId: string,
): Promise<PanelMeetingRecord> {
  const meeting = await lockedRecord(work, PanelMeeting, 'PanelMeeting', meetingId, ['meetingId']);
  if (meeting.panelId !== panelId) throw notFound(['meetingId']);
  refuseStale(meeting, expectedVersion);
  refuseAny(overRefusals(meeting));
  return meeting;
}

/** Puts the cases on the agenda in this order, and takes off what is no longer on it. Everybody whose case is new is told. */
async function setAgenda(
  work: Work,
  meeting: PanelMeetingRecord,
  referralIds: readonly string[],
): Promise<void> {
  const where = { tenantId: work.tenantId, meetingId: meeting.id };
  const items = await work.entityManager.find(PanelAgendaItem, where);
  const wanted: string[] = [];
  for (const [index, globalId] of referralIds.entries()) {
    const referral = await referralForAgenda(work, globalId, meeting.panelId, index);
    wanted.push(referral.id);
    const item = items.find(({ referralId }) => referralId === referral.id);
    if (item && !item.takenOffAt) {
      item.position = index + 1;
      continue;
    }
    putOnAgenda(work, meeting, referral, item, index + 1);
    notify(work, PANEL_MEETING_SET, { personId: referral.personId, subjectId: referral.id });
  }
  const takenOffAt = work.now.toString();
  const others = items.filter(({ referralId, takenOffAt: off }) => !off && !wanted.includes(referralId));
  for (const item of others) item.takenOffAt = takenOffAt;
}

function putOnAgenda(
  work: Work,
  meeting: PanelMeetingRecord,
  { id: referralId, personId }: PanelReferralRecord,
  takenOff: PanelAgendaItemRecord | undefined,
  position: number,
): void {
  if (takenOff) {
    Object.assign(takenOff, { takenOffAt: null, position });
    return;
  }
  const { tenantId } = work;
  work.entityManager.create(PanelAgendaItem, {
    tenantId,
    id: newId(),
    personId,
    meetingId: meeting.id,
    referralId,
    position,
  });
}

/** A case that is open, and this panel's: whichever panel calls first takes one that has none. */
async function referralForAgenda(
  work: Work,
  globalId: string,
  panelId: string,
  index: number,
): Promise<PanelReferralRecord> {
  const path = ['referralIds', index];
  const referral = await lockedRecord(work, PanelReferral, 'PanelReferral', globalId, path);
  const latest = await latestDecisionOf(work, referral.id);
  refuseAny(closedRefusals(referral, latest).map((each) => ({ ...each, path })));
  if (referral.panelId && referral.panelId !== panelId) {
    const message = 'This case is with another panel of the council. Call that panel together.';
    refuseAny([{ code: 'REFERRAL_OF_OTHER_PANEL', path, message }]);
  }
  if (!referral.panelId) {
    referral.panelId = panelId;
    referral.seenBy = await whoMaySee(work, panelId, referral.interests);
    await work.entityManager.flush();
  }
  return referral;
}

/** An interest as it is given, by global ids. */
export interface GivenInterest {
  referralId: string;
  memberId: string;
  reason: string;
}

/** Who was there, as it is given, by global ids. */
export interface RecordedAttendance {
  memberIds: readonly string[];
  interests: readonly GivenInterest[];
  people: readonly GivenAttendance[];
  /** Decisions taken between meetings that this one confirms. */
  ratifiedPanelDecisionIds: readonly string[];
}

/**
 * Records who was at a meeting: members and deputies, interests declared, and each person with whom they brought and what
 * helped them to be there. It may be put right until the panel has decided something at it. Refuses NOT_FOUND,
 * STALE_VERSION, MEETING_NOT_HELD, MEETING_OVER, GIVEN_TWICE, MEMBER_NOT_ALLOWED, NOT_ON_AGENDA,
 * PERSON_MAY_NOT_ATTEND, PERSON_NOT_THERE, QUORUM_NOT_MET where too few confirm a decision, what `confirmingRefusals`
 * refuses, TEXT_MISSING and TEXT_TOO_LONG.
 */
export function recordAttendance(
  session: Session,
  command: Command,
  target: { meetingId: string; expectedVersion: number },
  given: RecordedAttendance,
) {
  return runCommand(session, command, async (work) => {
    const meeting = await lockedRecord(work, PanelMeeting, 'PanelMeeting', target.meetingId, ['meetingId']);
    refuseStale(meeting, target.expectedVersion);
    refuseAny(notYetRefusals(meeting, work.now));
    const { tenantId } = work;
    const decided = await work.entityManager.count(PanelDecisionRow, { tenantId, meetingId: meeting.id });
    refuseAny(onceDecidedRefusals(decided));
    const { settings } = await policyInForce(work, 'riskEnablement', meeting.heldOn);
    const seated = await seatedOn(work, meeting.panelId, meeting.heldOn);
    const present = given.memberIds.map((id) => fromGlobalId('PanelMember', id) ?? id);
    refuseAny([
      ...twiceRefusals(present, 'memberIds'),
      ...notAllowedRefusals(present, seated, ['memberIds']),
      ...attendingRefusals(given.people, settings.panel),
      ...notThereRefusals(given.people),
    ]);
    await recordPeople(work, meeting, given.people);
    for (const [index, interest] of given.interests.entries()) {
      await declare(work, meeting, interest, seated, index);
    }
    await ratify(work, meeting, given.ratifiedPanelDecisionIds, present.length >= settings.panel.quorum);
    Object.assign(meeting, {
      present,
      attendanceRecordedAt: work.now.toString(),
      attendanceRecordedBy: work.actorSubject,
      version: meeting.version + 1,
    });
    return { type: 'PanelMeeting', id: meeting.id };
  });
}

/** The ids of the members whose term includes a day. */
export async function seatedOn({ tenantId, entityManager }: Work, panelId: string, day: string) {
  const members = await entityManager.find(PanelMember, { tenantId, panelId });
  return members.filter((member) => sitsOn(member, day)).map(({ id }) => id);
}

async function recordPeople(
  work: Work,
  meeting: PanelMeetingRecord,
  people: readonly GivenAttendance[],
): Promise<void> {
  refuseAny(
    twiceRefusals(
      people.map(({ referralId }) => referralId),
      'people',
    ),
  );
  for (const [index, { referralId, ...attendance }] of people.entries()) {
    const item = await agendaItem(work, meeting.id, referralId, ['people', index, 'referralId']);
    refuseAny([
      ...textRefusals(['people', index, 'cameWith'], attendance.cameWith, false),
      ...textRefusals(['people', index, 'supportToAttend'], attendance.supportToAttend, false),
    ]);
    Object.assign(item, attendance);
  }
}

/** The case on the agenda of a meeting that an input names. */
export async function agendaItem(
  { tenantId, entityManager }: Work,
  meetingId: string,
  referralGlobalId: string,
  path: readonly (string | number)[],
): Promise<PanelAgendaItemRecord> {
  const referralId = fromGlobalId('PanelReferral', referralGlobalId) ?? newId();
  const where = { tenantId, meetingId, referralId, takenOffAt: null };
  const item = await entityManager.findOne(PanelAgendaItem, where);
  if (item) return item;
  const message = 'This case is not on the agenda of the meeting. Look at its agenda again.';
  refuseAny([{ code: 'NOT_ON_AGENDA', path, message }]);
  throw notFound(path);
}

async function declare(
  work: Work,
  meeting: PanelMeetingRecord,
  { referralId, memberId, reason }: GivenInterest,
  seated: readonly string[],
  index: number,
): Promise<void> {
  const path = ['interests', index];
  const item = await agendaItem(work, meeting.id, referralId, [...path, 'referralId']);
  const member = fromGlobalId('PanelMember', memberId) ?? '';
  refuseAny([
    ...notAllowedRefusals([member], seated, [...path.map(String), 'memberId']).map((each) => ({
      ...each,
      path: [...path, 'memberId'],
    })),
    ...textRefusals([...path, 'reason'], reason, true),
  ]);
  const referral = await work.entityManager.findOneOrFail(
    PanelReferral,
    { tenantId: work.tenantId, id: item.referralId },
    { lockMode: LockMode.PESSIMISTIC_WRITE },
  );
  const { tenantId, entityManager } = work;
  const { account } = await entityManager.findOneOrFail(PanelMember, { tenantId, id: member });
  addInterest(work, referral, { memberId: member, account }, reason);
}

/** A member with an interest sees the case no longer, and does not count when it is decided. */
export function addInterest(
  work: Work,
  referral: PanelReferralRecord,
  { memberId, account }: Pick<DeclaredInterest, 'memberId' | 'account'>,
  reason: string,
): void {
  const others = referral.interests.filter((each) => each.memberId !== memberId);
  Object.assign(referral, {
    interests: [...others, { memberId, account, reason, declaredOn: work.today.toString() }],
    seenBy: referral.seenBy.filter((id) => id !== memberId),
    version: referral.version + 1,
  });
}

/** Confirms decisions that could not wait for a meeting. */
async function ratify(
  work: Work,
  meeting: PanelMeetingRecord,
  decisionIds: readonly string[],
  isQuorate: boolean,
): Promise<void> {
  if (decisionIds.length === 0) return;
  if (!isQuorate) {
    const message = 'Too few members were there to confirm a decision that was taken between meetings.';
    refuseAny([{ code: 'QUORUM_NOT_MET', path: ['ratifiedPanelDecisionIds'], message }]);
  }
  for (const [index, globalId] of decisionIds.entries()) {
    const path = ['ratifiedPanelDecisionIds', index];
    const decision = await lockedRecord(work, PanelDecisionRow, 'PanelDecision', globalId, path);
    const { tenantId } = work;
    const referral = await work.entityManager.findOneOrFail(PanelReferral, {
      tenantId,
      id: decision.referralId,
    });
    if (decision.meetingId || referral.panelId !== meeting.panelId) throw notFound(path);
    refuseAny(confirmingRefusals(meeting, decision, path));
    decision.ratifiedByMeetingId = meeting.id;
    closeStep(work, PANEL_CONFIRMATION_STEP, { subjectId: decision.id });
  }
}
