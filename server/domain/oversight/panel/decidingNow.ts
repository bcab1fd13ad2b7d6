/** Whether a member can decide about a case now, at a meeting that was held or between meetings. */
import { dayInEngland } from '../../../common/dayInEngland.ts';
import type { Refusal } from '../../../common/refusal.ts';
import {
  deciderRefusals,
  laterMeetingRefusals,
  notHeldRefusals,
  type Refusing,
  sittingRefusals,
} from './deciding.ts';
import type { MeetingTime } from './meetingRules.ts';
import type { PanelRefusalCode } from './panelRefusals.ts';
import type { ReferralPurpose } from './panelVocabulary.ts';
import { type Seat, type Sitting, type SittingSettings, sittingOutcome, thoseWhoSat } from './sitting.ts';

type Member = Seat & Sitting;

/** A meeting on whose agenda the case is, and the members who were there. */
export interface MeetingOfCase extends MeetingTime {
  attendanceRecordedAt?: string | null;
  present: readonly Member[];
}

/** A case as it is asked whether it can be decided now. */
export interface CaseToDecide {
  purpose: ReferralPurpose;
  /** The seats of whoever asks. */
  own: readonly Member[];
  interestedIds: readonly string[];
  meetings: readonly MeetingOfCase[];
  refusing: Refusing | null;
  membersMetOn?: string | null;
}

/** Refuses what stands in the way between meetings, unless one of the meetings was held at which it can be decided. */
export function decidingNowRefusals(
  found: CaseToDecide,
  settings: SittingSettings,
  now: Temporal.Instant,
): Refusal<PanelRefusalCode>[] {
  const { own, purpose, meetings } = found;
  if (meetings.some((meeting) => canDecideAt(meeting, found, settings, now))) return [];
  const decidedOn = dayInEngland(now).toString();
  const outcome = sittingOutcome({ purpose, isUrgent: true, decidedOn, sat: own }, settings);
  return sittingRefusals(outcome, settings);
}

function canDecideAt(
  meeting: MeetingOfCase,
  { own, purpose, interestedIds, refusing, membersMetOn }: CaseToDecide,
  settings: SittingSettings,
  now: Temporal.Instant,
): boolean {
  const sat = thoseWhoSat(meeting.present, interestedIds);
  const outcome = sittingOutcome({ purpose, isUrgent: false, decidedOn: meeting.heldOn, sat }, settings);
  const refusals = [
    ...notHeldRefusals(meeting, now),
    ...laterMeetingRefusals(meeting, refusing, membersMetOn),
    ...deciderRefusals(own, interestedIds, sat),
    ...sittingRefusals(outcome, settings),
  ];
  return refusals.length === 0;
}
