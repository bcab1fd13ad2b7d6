/** When a panel may be called together, and what is recorded of who was there. */
import type { PanelSettings } from '../../../../tenants/policy/riskPanel.ts';
import { dayInWords } from '../../../common/dayInWords.ts';
import type { Refusal } from '../../../common/refusal.ts';
import { workingDaysAfter } from '../../../common/workingDays.ts';
import type { PanelRefusalCode } from './panelRefusals.ts';

/** A meeting as it is given. */
export interface GivenMeeting {
  heldOn: string;
  startTime: string;
  place: string | null;
  link: string | null;
}

type PanelRefusal = Refusal<PanelRefusalCode>;
const TIME_OF_DAY = /^([01]\d|2[0-3]):[0-5]\d$/;

/**
 * Why a meeting can't be held then: it lies in the past, the papers would come too late by the council's policy, the time
 * is none, or nobody would know where.
 */
export function meetingRefusals(
  { heldOn, startTime, place, link }: GivenMeeting,
  { papersWorkingDays }: Pick<PanelSettings, 'papersWorkingDays'>,
  today: Temporal.PlainDate,
): PanelRefusal[] {
  const refusals: PanelRefusal[] = [];
  const earliest = workingDaysAfter(today, papersWorkingDays ?? 0).toString();
  if (heldOn < today.toString()) {
    const message = `${dayInWords(heldOn)} lies in the past. Name a day from today on.`;
    refusals.push({ code: 'MEETING_IN_PAST', path: ['heldOn'], message });
  } else if (heldOn < earliest) {
    const message = `The council’s policy (panel.papersWorkingDays) is that the agenda and papers are there ${papersWorkingDays} working days before a meeting. Name ${dayInWords(earliest)} or a later day; what can’t wait is decided between meetings, where the policy lets somebody.`;
    refusals.push({ code: 'PAPERS_TOO_LATE', path: ['heldOn'], message });
  }
  if (!TIME_OF_DAY.test(startTime)) {
    const message = `“${startTime}” is no time of day. Write it as 14:30.`;
    refusals.push({ code: 'TIME_NOT_VALID', path: ['startTime'], message });
  }
  if (!place?.trim() && !link?.trim()) {
    const message = 'The meeting has neither a place nor a link, so nobody would know where it is. Give one.';
    refusals.push({ code: 'PLACE_MISSING', path: ['place'], message });
  }
  return refusals;
}

/** Why the day and agenda of a meeting no longer change, once it is recorded who was there. */
export function overRefusals(meeting: {
  attendanceRecordedAt?: string | null;
  heldOn: string;
}): PanelRefusal[] {
  if (!meeting.attendanceRecordedAt) return [];
  const message = `The meeting was held on ${dayInWords(meeting.heldOn)}, and who was there is recorded. Call another.`;
  return [{ code: 'MEETING_OVER', path: ['meetingId'], message }];
}

/** Why who was there no longer changes, once the panel has decided something at a meeting. */
export function onceDecidedRefusals(decidedCount: number): PanelRefusal[] {
  if (decidedCount === 0) return [];
  const message =
    'The panel has decided something at this meeting, so who was there is no longer changed. Its decisions rest on it.';
  return [{ code: 'MEETING_OVER', path: ['meetingId'], message }];
}

/** Refuses the same entry twice in a list. */
export function twiceRefusals(ids: readonly string[], path: string): PanelRefusal[] {
  const index = ids.findIndex((id, place) => ids.indexOf(id) < place);
  if (index < 0) return [];
  const message = `Entry ${index + 1} of ${path} is there already. Give each once.`;
  return [{ code: 'GIVEN_TWICE', path: [path, index], message }];
}

/** How the person was there for their case, as it is given. */
export interface GivenAttendance {
  referralId: string;
  personAttended: boolean;
  cameWith: string | null;
  supportToAttend: string | null;
}

/** Refuses to record that the person was there where the council's policy keeps them out. */
export function attendingRefusals(
  people: readonly Pick<GivenAttendance, 'personAttended'>[],
  { personMayAttend }: Pick<PanelSettings, 'personMayAttend'>,
): PanelRefusal[] {
  const index = people.findIndex(({ personAttended }) => personAttended);
  if (personMayAttend || index < 0) return [];
  const message =
    'The council’s policy (panel.personMayAttend) does not let the person attend the panel. Say how they were heard in the reasons of the decision.';
  return [{ code: 'PERSON_MAY_NOT_ATTEND', path: ['people', index, 'personAttended'], message }];
}

/** Why nobody can be recorded as having been there: the meeting is still to come. */
export function notYetRefusals({ heldOn }: { heldOn: string }, today: string): PanelRefusal[] {
  if (heldOn <= today) return [];
  const message = `The meeting is on ${dayInWords(heldOn)}. Who was there is recorded from that day on.`;
  return [{ code: 'MEETING_NOT_HELD', path: ['meetingId'], message }];
}
