import { type Command, runCommand } from '../../../platform/commands/commandRunner.ts';
import { refuseAny } from '../../../platform/commands/records.ts';
import { newId } from '../../../platform/ids.ts';
import type { Session } from '../../../platform/session.ts';
import { notify } from '../../clock/notifications/notify.commands.ts';
import { decide } from '../../decisions/decisionKind.ts';
import { recordDecision } from '../../decisions/recordDecision.commands.ts';
import { policyInForce } from '../../policy/policies/policyInForce.queries.ts';
import { type ContactTarget, contactForChange, endWay } from './contacts.commands.ts';
import { eligibilityDecision } from './eligibility.decision.ts';
import { decidableRefusals, type EligibilityDecided, eligibilityRefusals } from './eligibility.ts';
import { EligibilityDecision } from './frontDoor.entity.ts';
import { ELIGIBILITY_DECIDED } from './frontDoorSteps.ts';
import { dateSteps } from './moveOn.commands.ts';

/**
 * Decides whether the needs behind a contact are eligible, for ever, with the reasons. Where they are not, what the council
 * offers is written with it and the contact is closed. Refuses NOT_FOUND, CONTACT_CLOSED, PERSON_HAS_DIED, STALE_VERSION,
 * and all of `decidableRefusals` and `eligibilityRefusals`. Throws POLICY_NOT_IN_FORCE.
 */
export function decideEligibility(
  session: Session,
  command: Command,
  target: ContactTarget,
  decided: EligibilityDecided,
) {
  return runCommand(session, command, async (work) => {
    const contact = await contactForChange(work, target);
    refuseAny(decidableRefusals(contact));
    refuseAny(eligibilityRefusals(decided));
    const planning = await policyInForce(work, 'planning', work.today.toString());
    const { isEligible, reasons, differingReason, ...found } = decided;
    const made = decide(eligibilityDecision, { ...found, isDecidedEligible: isEligible }, { planning });
    const { byRule, offers } = made.outcome;
    const { personId } = contact;
    const { id } = work.entityManager.create(EligibilityDecision, {
      tenantId: work.tenantId,
      id: newId(),
      personId,
      contactId: contact.id,
      decidedOn: work.today.toString(),
      decidedAt: work.now.toString(),
      decidedBy: work.actorSubject,
      ...found,
      isEligible,
      isEligibleByCriteria: byRule.isEligible,
      conditionsNotMet: byRule.conditionsNotMet,
      reasons,
      differingReason: byRule.isEligible === isEligible ? null : differingReason,
      offers,
      planningPolicyVersionId: planning.versionId,
    });
    recordDecision(work, made, { personId, subjectId: id });
    notify(work, ELIGIBILITY_DECIDED, { personId, subjectId: id });
    contact.eligibilityDecidedOn = work.today.toString();
    if (isEligible) await dateSteps(work, contact);
    else await endWay(work, contact, { closing: 'NOT_ELIGIBLE' });
    contact.version += 1;
    return { type: 'EligibilityDecision', id };
  });
}
