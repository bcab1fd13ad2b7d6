/** Decisions on a change of policy: approving it, rejecting it, or putting it in force in an emergency. */

import type { Command, Work } from '../../../platform/commands/commandRunner.ts';
import { refuseAny } from '../../../platform/commands/records.ts';
import type { Session } from '../../../platform/session.ts';
import { lockAreaVersions, recordVersion } from './areaVersions.commands.ts';
import { beside, type ChangeTarget, onPolicyChange } from './changeForDecision.commands.ts';
import { editorsOf, recordDecision, writersOf } from './changeHistory.commands.ts';
import { reasonRefusals } from './changeRefusals.ts';
import { approvingRefusals, enactableRefusals, enactingRefusals, rejectingRefusals } from './changeSteps.ts';
import type { PolicyChangeRecord } from './policyChanges.entity.ts';

/**
 * Approves a change: it becomes the next version of its area. Everything that it rests on is checked again,
 * as time has passed since it was submitted. Refuses AUTHOR_MAY_NOT_APPROVE, SETTING_NOT_VALID,
 * NATIONAL_FRAME_REFUSED, NOTE_MISSING, EFFECTIVE_DATE_PASSED, BASE_HAS_CHANGED, CONSULTATION_OPEN,
 * CONSULTATION_NOT_ANSWERED and CONSULTATION_NEEDED.
 */
export function approvePolicyChange(session: Session, command: Command, target: ChangeTarget) {
  const standsInTheWay = (change: PolicyChangeRecord, work: Work) => {
    const approver = { account: work.actorSubject, writers: () => writersOf(work, change) };
    return approvingRefusals(change, approver, beside(work, change));
  };
  return onPolicyChange(session, command, target, standsInTheWay, async (work, change) => {
    const approver = work.actorSubject;
    const author = (await editorsOf(work, change)).at(-1) as string;
    const known = await lockAreaVersions(work, change.area);
    change.policyVersionId = recordVersion(work, known, change, {
      author,
      approver,
      emergencyReason: null,
    });
    change.approvedAt = work.now.toString();
    change.approvedBy = approver;
    await recordDecision(work, change, 'APPROVED');
  });
}

/** Sends a submitted change back, with a reason that stays in its history. Refuses REASON_MISSING and TEXT_TOO_LONG. */
export function rejectPolicyChange(session: Session, command: Command, target: ChangeTarget, reason: string) {
  const standsInTheWay = (change: PolicyChangeRecord, work: Work) =>
    rejectingRefusals(change, work.today.toString());
  return onPolicyChange(session, command, target, standsInTheWay, async (work, change) => {
    refuseAny(reasonRefusals(reason));
    change.rejectedAt = work.now.toString();
    change.rejectedBy = work.actorSubject;
    change.rejectedReason = reason;
    await recordDecision(work, change, 'REJECTED', reason);
  });
}

/**
 * Puts a change in force without a second approver, for something that can't wait. The version says so
 * wherever it is shown, with the reason. Refuses REASON_MISSING, TEXT_TOO_LONG, EMERGENCY_CAN_WAIT,
 * SETTING_NOT_VALID, NATIONAL_FRAME_REFUSED, NOTE_MISSING and BASE_HAS_CHANGED.
 */
export function enactEmergencyPolicyChange(
  session: Session,
  command: Command,
  target: ChangeTarget,
  reason: string,
) {
  const outOfOrder = (change: PolicyChangeRecord, work: Work) =>
    enactableRefusals(change, work.today.toString());
  return onPolicyChange(session, command, target, outOfOrder, async (work, change) => {
    refuseAny(reasonRefusals(reason));
    refuseAny(await enactingRefusals(change, beside(work, change)));
    const known = await lockAreaVersions(work, change.area);
    const author = (await editorsOf(work, change)).at(-1) as string;
    change.policyVersionId = recordVersion(work, known, change, {
      author,
      approver: null,
      emergencyReason: reason,
    });
    change.enactedAt = work.now.toString();
    change.enactedBy = work.actorSubject;
    change.enactedReason = reason;
    await recordDecision(work, change, 'ENACTED', reason);
  });
}
