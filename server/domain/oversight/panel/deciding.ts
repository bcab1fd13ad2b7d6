/** Who may decide about a case, and what stands in the way of those who sat on it. */
import type { PanelSettings } from '../../../../tenants/policy/riskPanel.ts';
import { dayInWords } from '../../../common/dayInWords.ts';
import type { Refusal } from '../../../common/refusal.ts';
import { listInWords } from '../../../common/words.ts';
import type { PanelRefusalCode } from './panelRefusals.ts';
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
  meeting: { heldOn: string; attendanceRecordedAt?: string | null },
  today: string,
): PanelRefusal[] {
  const path = ['meetingId'];
  if (meeting.heldOn > today) {
    const message = `The meeting is on ${dayInWords(meeting.heldOn)}, so nothing has been decided at it.`;
    return [{ code: 'MEETING_NOT_HELD', path, message }];
  }
  if (meeting.attendanceRecordedAt) return [];
  const message = 'It is not recorded who was at the meeting. Record that first with recordAttendance.';
  return [{ code: 'MEETING_NOT_HELD', path, message }];
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
  }));
}

function faultInWords(
  code: SittingFault,
  { satCount, quorum, missingRoles }: SittingOutcome,
  { urgentDecisionByRole }: Pick<PanelSettings, 'urgentDecisionByRole'>,
): string {
  switch (code) {
    case 'URGENT_NOT_OFFERED':
      return 'The council’s policy (panel.urgentDecisionByRole) lets nobody decide between meetings. Name the meeting at which it was decided.';
    case 'URGENT_ROLE_NEEDED':
      return `Between meetings only a member in the role ${urgentDecisionByRole} decides (panel.urgentDecisionByRole). Ask one of them, or name the meeting at which it was decided.`;
    case 'QUORUM_NOT_MET':
      return `${satCount} ${satCount === 1 ? 'member' : 'members'} without an interest sat on the case, and the quorum (panel.quorum) is ${quorum}. It is decided when enough sit.`;
    case 'REQUIRED_ROLE_MISSING':
      return `Without ${listInWords(missingRoles)} the panel decides nothing on the day (panel.requiredRoles), and nobody in the role sat on the case.`;
    case 'BUDGET_HOLDER_MISSING':
      return 'Nobody who holds a budget sat on the case (panel.members), so the panel could not have decided by itself.';
  }
}

/** Refuses a decision about a plan that is no longer as its papers say. */
export function planChangedRefusals(changed: readonly string[]): PanelRefusal[] {
  if (changed.length === 0) return [];
  const message = `The plan has changed since it went to the panel, in ${listInWords(changed)}, so those who decide have not seen it as it stands. Send it again with referToPanel, which makes its papers anew.`;
  return [{ code: 'PLAN_CHANGED', path: ['referralId'], message, details: { differs: changed } }];
}
