/** Who may decide about a case, and what stands in the way of those who sat on it. */
import type { PanelSettings } from '../../../../tenants/policy/riskPanel.ts';
import { momentInEngland } from '../../../common/dayInEngland.ts';
import { dayInWords } from '../../../common/dayInWords.ts';
import type { Refusal } from '../../../common/refusal.ts';
import { codeInWords, listInWords } from '../../../common/words.ts';
import { hasBegun, type MeetingTime } from './meetingRules.ts';
import type { InformationRequest } from './panel.entity.ts';
import type { PanelRefusalCode } from './panelRefusals.ts';
import type { PanelDecision } from './panelVocabulary.ts';
import type { SittingFault, SittingOutcome } from './sitting.ts';

type PanelRefusal = Refusal<PanelRefusalCode>;
interface Seated {
  id: string;
}

/**
 * Refuses somebody who records a decision and has no seat on the panel that day, has an interest in the case, or was not
 * at the meeting.
 * @param own the seats of whoever records it. @param sat those who sat; left out before that is known.
 */
export function deciderRefusals(
  own: readonly Seated[],
  interestedIds: readonly string[],
  sat?: readonly Seated[],
): PanelRefusal[] {
  const path = ['referralId'];
  if (own.length === 0) {
    const message =
      'Your account has no seat that day on the panel that has this case, and only its members record what it decides. Ask one of them, or who keeps the list of members.';
    return [{ code: 'NOT_A_PANEL_MEMBER', path, message }];
  }
  if (own.some(({ id }) => interestedIds.includes(id))) {
    const message = 'You have declared an interest in this case, so another member records what is decided.';
    return [{ code: 'MEMBER_HAS_INTEREST', path, message }];
  }
  if (!sat || own.some(({ id }) => sat.some((member) => member.id === id))) return [];
  const message =
    'You did not sit on this case at that meeting, as its attendance says. A member who did records what was decided.';
  return [{ code: 'MEMBER_NOT_PRESENT', path: ['meetingId'], message }];
}

/** Refuses a decision at a meeting that is still to come, or of which nobody has recorded who was there. */
export function notHeldRefusals(
  meeting: MeetingTime & { attendanceRecordedAt?: string | null },
  now: Temporal.Instant,
): PanelRefusal[] {
  const path = ['meetingId'];
  if (!hasBegun(meeting, now)) {
    const message = `The meeting is on ${dayInWords(meeting.heldOn)} at ${meeting.startTime}, so nothing has been decided at it.`;
    return [{ code: 'MEETING_NOT_HELD', path, message }];
  }
  if (meeting.attendanceRecordedAt) return [];
  const message = 'It is not recorded who was at the meeting. Record that first with recordAttendance.';
  return [{ code: 'MEETING_NOT_HELD', path, message }];
}

/** When the panel did not approve, or asked for more: at which meeting, or when where that was between meetings. */
export interface Refusing {
  meeting: MeetingTime | null;
  decidedAt: string;
}

/**
 * Refuses a second decision at the meeting that did not approve, at one before it, or at one before the person met
 * members: what they said there could not have been heard.
 */
export function laterMeetingRefusals(
  meeting: MeetingTime,
  refusing: Refusing | null,
  membersMetOn: string | null | undefined,
): PanelRefusal[] {
  if (!refusing) return [];
  const path = ['meetingId'];
  if (Temporal.Instant.compare(beginOf(meeting), momentOf(refusing)) <= 0) {
    const message =
      'The panel did not approve the plan at this meeting, or after it. It decides a second time at a later meeting: call one with schedulePanelMeeting.';
    return [{ code: 'LATER_MEETING_NEEDED', path, message }];
  }
  if (!membersMetOn || meeting.heldOn >= membersMetOn) return [];
  const message = `The meeting was on ${dayInWords(meeting.heldOn)}, before the person met members on ${dayInWords(membersMetOn)}. The panel decides a second time at a later meeting: call one with schedulePanelMeeting.`;
  return [{ code: 'LATER_MEETING_NEEDED', path, message }];
}

/** When the panel last asked for more, and whatever it has asked for so far. */
export interface Asking {
  /** At which meeting it asked last, or when where that was between meetings; null where it never asked. */
  last: Refusing | null;
  requests: readonly Pick<InformationRequest, 'byOn' | 'answeredOn'>[];
}

/**
 * Refuses a decision before what the panel asked for has come, or its day has passed; and at a meeting that was held
 * before that, or at which it asked. It may ask for more at any time.
 * @param meeting null for a decision between meetings, which is made today.
 */
export function awaitedRefusals(
  decision: PanelDecision,
  { last, requests }: Asking,
  meeting: MeetingTime | null,
  today: string,
): PanelRefusal[] {
  if (decision === 'MORE_INFORMATION') return [];
  const awaited = requests.filter(({ answeredOn, byOn }) => !answeredOn && byOn >= today);
  const [soonest] = awaited.map(({ byOn }) => byOn).toSorted();
  if (soonest !== undefined) {
    const message = `The panel asked for more by ${dayInWords(soonest)}, and it is not recorded that it came. Record it with answerPanel; the panel decides once it has come, or once the day has passed.`;
    return [{ code: 'INFORMATION_AWAITED', path: ['decision'], message }];
  }
  if (!meeting) return [];
  const isBefore = requests.some(({ answeredOn, byOn }) => meeting.heldOn < (answeredOn ?? dayAfter(byOn)));
  const isSame = last !== null && Temporal.Instant.compare(beginOf(meeting), momentOf(last)) <= 0;
  if (!isBefore && !isSame) return [];
  const message = `The meeting was on ${dayInWords(meeting.heldOn)}, before what the panel asked for had come, so those who sat had not read it. The panel decides at a later meeting: call one with schedulePanelMeeting.`;
  return [{ code: 'LATER_MEETING_NEEDED', path: ['meetingId'], message }];
}

function dayAfter(day: string): string {
  return Temporal.PlainDate.from(day).add({ days: 1 }).toString();
}

/** Refuses to confirm, at a meeting, what was only decided between meetings after it began. */
export function confirmingRefusals(
  meeting: MeetingTime,
  { decidedAt }: { decidedAt: string },
  path: readonly (string | number)[],
): PanelRefusal[] {
  if (Temporal.Instant.compare(beginOf(meeting), Temporal.Instant.from(decidedAt)) > 0) return [];
  const message = `This was decided after the meeting on ${dayInWords(meeting.heldOn)} at ${meeting.startTime} began, so that meeting confirmed nothing of it. A later one does.`;
  return [{ code: 'LATER_MEETING_NEEDED', path, message }];
}

function momentOf({ meeting, decidedAt }: Refusing): Temporal.Instant {
  return meeting ? beginOf(meeting) : Temporal.Instant.from(decidedAt);
}

function beginOf({ heldOn, startTime }: MeetingTime): Temporal.Instant {
  return momentInEngland(heldOn, startTime);
}

/** Everything that keeps those who sat from deciding, each with the setting that says so. */
export function sittingRefusals(
  outcome: SittingOutcome,
  panel: Pick<PanelSettings, 'urgentDecisionByRole'>,
): PanelRefusal[] {
  return outcome.faults.map((code) => ({
    code,
    path: ['meetingId'],
    message: faultInWords(code, outcome, panel),
    details: { settingPath: SETTING_OF_FAULT[code] },
  }));
}

/** The setting that each rests on. */
const SETTING_OF_FAULT: Readonly<Record<SittingFault, string>> = {
  URGENT_NOT_OFFERED: 'panel.urgentDecisionByRole',
  URGENT_ROLE_NEEDED: 'panel.urgentDecisionByRole',
  QUORUM_NOT_MET: 'panel.quorum',
  REQUIRED_ROLE_MISSING: 'panel.requiredRoles',
  BUDGET_HOLDER_MISSING: 'panel.members',
};

function faultInWords(
  code: SittingFault,
  { satCount, quorum, missingRoles }: SittingOutcome,
  { urgentDecisionByRole }: Pick<PanelSettings, 'urgentDecisionByRole'>,
): string {
  switch (code) {
    case 'URGENT_NOT_OFFERED':
      return 'The council’s policy lets nobody decide between meetings. Name the meeting at which it was decided.';
    case 'URGENT_ROLE_NEEDED':
      return `Between meetings only a member in the role ${codeInWords(urgentDecisionByRole ?? '')} decides. Ask one of them, or name the meeting at which it was decided.`;
    case 'QUORUM_NOT_MET':
      return `${satCount} ${satCount === 1 ? 'member' : 'members'} without an interest sat on the case, and the quorum is ${quorum}. It is decided when enough sit.`;
    case 'REQUIRED_ROLE_MISSING':
      return `Without ${listInWords(missingRoles.map(codeInWords))} the panel decides nothing on the day, and nobody in the role sat on the case.`;
    case 'BUDGET_HOLDER_MISSING':
      return 'Nobody who holds a budget sat on the case, so the panel could not have decided by itself.';
  }
}

/** Refuses a decision about a plan that is no longer as its papers say. */
export function planChangedRefusals(changed: readonly string[]): PanelRefusal[] {
  if (changed.length === 0) return [];
  const message = `The plan has changed since it went to the panel, in ${listInWords(changed)}, so those who decide have not seen it as it stands. Send it again with referToPanel, which makes its papers anew.`;
  return [{ code: 'PLAN_CHANGED', path: ['referralId'], message, details: { differs: changed } }];
}
