/** Dates what is open after something has happened on somebody's way to support. */
import { LockMode } from '@mikro-orm/core';
import { dayInEnglandOf } from '../../../common/dayInEngland.ts';
import type { Work } from '../../../platform/commands/commandRunner.ts';
import { closeStep, openStep } from '../../clock/openSteps/openSteps.commands.ts';
import { decide } from '../../decisions/decisionKind.ts';
import { recordDecision } from '../../decisions/recordDecision.commands.ts';
import { policyVersion } from '../../policy/policies/policyInForce.queries.ts';
import { movedOn, type Reached } from './contacting.ts';
import { Contact, type ContactRecord } from './frontDoor.entity.ts';
import { frontDoorSteps } from './frontDoorClock.decision.ts';
import { WAY_STEPS, type WayFacts } from './frontDoorClock.ts';
import { WAY_STEP_KINDS } from './frontDoorSteps.ts';

/**
 * Records on the person's open contact that something was reached, and dates the steps that are open now. Called by the
 * commands in which it happens, in their transaction; nothing is done for somebody who has no open contact.
 */
export async function moveOn(work: Work, personId: string, reached: Reached): Promise<void> {
  const contact = await work.entityManager.findOne(
    Contact,
    { tenantId: work.tenantId, personId, closedOn: null },
    { lockMode: LockMode.PESSIMISTIC_WRITE },
  );
  if (!contact) return;
  const moved = movedOn(contact, reached, work.today.toString());
  if (isAsBefore(contact, moved)) return;
  Object.assign(contact, moved, { version: contact.version + 1 });
  await dateSteps(work, contact);
}

/** A second assessment, or a second agreement on the same day, changes nothing. */
function isAsBefore(contact: ContactRecord, moved: Partial<ContactRecord>): boolean {
  const names = Object.keys(moved) as (keyof typeof moved)[];
  return names.every((name) => (contact[name] ?? null) === (moved[name] ?? null));
}

/** SQL of whether a person has an open contact, for a command that would rather not ask for it separately. */
export function hasOpenContact(tenantId: string, personId: string): string {
  return `exists (select from contact where contact.tenant_id = ${tenantId}
    and contact.person_id = ${personId} and contact.closed_on is null)`;
}

/** Decides which steps of a contact are open and by when, by the version that it was recorded under. */
export async function dateSteps(work: Work, contact: ContactRecord): Promise<void> {
  const planning = await limitsOf(work, contact);
  const made = decide(frontDoorSteps, factsOf(contact), { planning });
  const { personId, id: subjectId } = contact;
  const { steps } = made.outcome;
  for (const step of WAY_STEPS) {
    const open = steps.find((each) => each.step === step);
    const wasOpen = contact.steps.some((each) => each.step === step);
    if (open) openStep(work, WAY_STEP_KINDS[step], { personId, subjectId, ...open });
    else if (wasOpen) closeStep(work, WAY_STEP_KINDS[step], { subjectId });
  }
  contact.steps = steps;
  recordDecision(work, made, { personId, subjectId });
}

/** The planning policy that a contact was recorded under, with the figures of that day. */
export function limitsOf(work: Work, contact: ContactRecord) {
  return policyVersion(work, 'planning', contact.planningPolicyVersionId, dayInEnglandOf(contact.recordedAt));
}

function factsOf(contact: ContactRecord): WayFacts {
  return {
    contactedOn: contact.contactedOn,
    fastTrackReason: contact.fastTrackReason ?? null,
    fastTrackedOn: contact.fastTrackedOn ?? null,
    reablementDeclinedOn: contact.reablementDeclinedOn ?? null,
    reablementEndsOn: contact.reablementEndedOn ?? contact.reablementEndsOn ?? null,
    assessedOn: contact.assessedOn ?? null,
    eligibilityDecidedOn: contact.eligibilityDecidedOn ?? null,
    amountKnownOn: contact.amountKnownOn ?? null,
    planAgreedOn: contact.planAgreedOn ?? null,
    closedOn: contact.closedOn ?? null,
  };
}
