/** When a panel may be called together, and what is recorded of who was there. */
import type { PanelSettings } from '../../../../tenants/policy/riskPanel.ts';
import { dayInEngland, momentInEngland } from '../../../common/dayInEngland.ts';
import { dayInWords } from '../../../common/dayInWords.ts';
import type { Refusal } from '../../../common/refusal.ts';
import { workingDaysAfter } from '../../../common/workingDays.ts';
import type { PanelRefusalCode } from './panelRefusals.ts';

/** A meeting as it is given. */
export interface GivenMeeting extends MeetingTime {
  place: string | null;
  link: string | null;
}

type PanelRefusal = Refusal<PanelRefusalCode>;
const TIME_OF_DAY = /^([01]\d|2[0-3]):[0-5]\d$/;

/** When a meeting begins, by the clocks in England. */
export interface MeetingTime {
  heldOn: string;
  startTime: string;
}

/** Whether a meeting has begun. */
export function hasBegun({ heldOn, startTime }: MeetingTime, now: Temporal.Instant): boolean {
  return Temporal.Instant.compare(momentInEngland(heldOn, startTime), now) <= 0;
}

/**
 * Why a meeting can't be held then: it lies in the past, the papers would come too late by the council's policy, the time
 * is none, nobody would know where, or its link is none to follow.
 */
export function meetingRefusals(
  { heldOn, startTime, place, link }: GivenMeeting,
  settings: Pick<PanelSettings, 'papersWorkingDays'>,
  now: Temporal.Instant,
): PanelRefusal[] {
  const refusals = whenRefusals({ heldOn, startTime }, settings, now);
  if (!place?.trim() && !link?.trim()) {
    const message = 'The meeting has neither a place nor a link, so nobody would know where it is. Give one.';
    refusals.push({ code: 'PLACE_MISSING', path: ['place'], message });
  }
  if (link?.trim() && !isWebAddress(link)) {
    const message =
      'The link is followed by everybody who comes, so it is a whole address on the web, without a user or password in it: https://meet.example.org/panel. Give such an address.';
    refusals.push({ code: 'LINK_NOT_VALID', path: ['link'], message });
  }
  return refusals;
}

function whenRefusals(
  { heldOn, startTime }: MeetingTime,
  { papersWorkingDays }: Pick<PanelSettings, 'papersWorkingDays'>,
  now: Temporal.Instant,
): PanelRefusal[] {
  const refusals: PanelRefusal[] = [];
  const today = dayInEngland(now);
  const isTime = TIME_OF_DAY.test(startTime);
  const earliest = workingDaysAfter(today, papersWorkingDays ?? 0).toString();
  if (heldOn < today.toString()) {
    const message = `${dayInWords(heldOn)} lies in the past. Name a day from today on.`;
    refusals.push({ code: 'MEETING_IN_PAST', path: ['heldOn'], message });
  } else if (heldOn < earliest) {
    const message = `The council’s policy is that the agenda and papers are there ${papersWorkingDays} working days before a meeting. Name ${dayInWords(earliest)} or a later day; what can’t wait is decided between meetings, where the policy lets somebody.`;
    refusals.push({
      code: 'PAPERS_TOO_LATE',
      path: ['heldOn'],
      message,
      details: { settingPath: 'panel.papersWorkingDays' },
    });
  } else if (isTime && hasBegun({ heldOn, startTime }, now)) {
    const message = `${startTime} today has passed. Name a time that is still to come, or a later day.`;
    refusals.push({ code: 'MEETING_IN_PAST', path: ['startTime'], message });
  }
  if (!isTime) {
    const message = `“${startTime}” is no time of day. Write it as 14:30.`;
    refusals.push({ code: 'TIME_NOT_VALID', path: ['startTime'], message });
  }
  return refusals;
}

/** A link that others follow leads to the web, and never runs anything where it is clicked. */
function isWebAddress(link: string): boolean {
  const url = URL.parse(link);
  return (
    url?.protocol === 'https:' && url.hostname.includes('.') && url.username === '' && url.password === ''
  );
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
    'The council’s policy does not let the person attend the panel. Say how they were heard in the reasons of the decision.';
  return [
    {
      code: 'PERSON_MAY_NOT_ATTEND',
      path: ['people', index, 'personAttended'],
      message,
      details: { settingPath: 'panel.personMayAttend' },
    },
  ];
}

/** Refuses what goes with a person who was there, of one who was not. */
export function notThereRefusals(people: readonly GivenAttendance[]): PanelRefusal[] {
  return people.flatMap(({ personAttended, cameWith, supportToAttend }, index) => {
    const given = personAttended ? null : cameWith ? 'cameWith' : supportToAttend ? 'supportToAttend' : null;
    if (!given) return [];
    const message = `The person was not there (personAttended), so nobody came with them and nothing helped them to be there. Leave ${given} out, or say that they were there.`;
    return [{ code: 'PERSON_NOT_THERE' as const, path: ['people', index, given], message }];
  });
}

/** Why nobody can be recorded as having been there: the meeting is still to come. */
export function notYetRefusals(meeting: MeetingTime, now: Temporal.Instant): PanelRefusal[] {
  if (hasBegun(meeting, now)) return [];
  const message = `The meeting is on ${dayInWords(meeting.heldOn)} at ${meeting.startTime}. Who was there is recorded from then on.`;
  return [{ code: 'MEETING_NOT_HELD', path: ['meetingId'], message }];
}
