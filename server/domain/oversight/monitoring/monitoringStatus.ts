import type { DeploymentOption, Evidence } from '../../../../tenants/vocabulary.ts';
import { deploymentOf } from '../../money/deployment/deployments.ts';
import type { MonitoringCheckStatus, NoCheckReason } from './monitoringVocabulary.ts';

/** The dated facts that the status of a check follows from. */
export interface CheckFacts {
  dueFrom: string | null | undefined;
  /** Null where it is done with the review only. */
  dueOn: string | null | undefined;
  evidence: readonly Evidence[];
  /** What it asks for and is still to come. */
  evidenceWanted: readonly Evidence[];
  /** By when a question is to be answered; null where none is open. */
  replyByOn: string | null | undefined;
  completedAt: string | null | undefined;
  noLongerNeededAt: string | null | undefined;
  /** The day on which the person died: nothing is asked from then on. */
  personDiedOn: string | null | undefined;
}

/** What the council reads for itself, so that nobody has to send it. */
const READ_BY_THE_COUNCIL: readonly Evidence[] = ['CARD_FEED'];

/** What somebody outside the council has to send. */
export function awaitedFromOthers(evidence: readonly Evidence[]): Evidence[] {
  return evidence.filter((kind) => kind !== 'NONE' && !READ_BY_THE_COUNCIL.includes(kind));
}

/** Where a check stands on a day. */
export function monitoringStatus(check: CheckFacts, today: Temporal.PlainDate): MonitoringCheckStatus {
  if (check.completedAt) return 'COMPLETED';
  if (check.noLongerNeededAt || check.personDiedOn) return 'NO_LONGER_NEEDED';
  if (check.replyByOn) return 'AWAITING_REPLY';
  const isAwaited = awaitedFromOthers(check.evidenceWanted).length > 0;
  if (!isAwaited && awaitedFromOthers(check.evidence).length > 0) return 'TO_LOOK_AT';
  if (!check.dueOn) return 'AT_REVIEW';
  // Days written as YYYY-MM-DD are in the order of their text; lists ask this of every row.
  if ((check.dueFrom ?? check.dueOn) > today.toString()) return 'UPCOMING';
  return isAwaited ? 'AWAITING_EVIDENCE' : 'TO_LOOK_AT';
}

/** Whether a check was not done by its due date. */
export function isOverdue(check: CheckFacts, today: Temporal.PlainDate): boolean {
  const isOpen = !check.completedAt && !check.noLongerNeededAt && !check.personDiedOn;
  return isOpen && Boolean(check.dueOn) && (check.dueOn as string) < today.toString();
}

/** What decides why a budget has no check with a day. */
export interface MonitoredBudget {
  plan: {
    implementedOn: string | null | undefined;
    endedOn: string | null | undefined;
    supersededAt: string | null | undefined;
    personDiedOn: string | null | undefined;
    /** The day on which a review of it was last held. */
    lastReviewedOn?: string | null;
  };
  /** How its money is held. */
  deploymentOptions: readonly DeploymentOption[];
  /** The due dates of its regular checks that are still to be done; null for one that is done with the review. */
  dueDates: readonly (string | null)[];
}

/** Why a budget has no check with a day of its own; null where it has one. No live budget has neither. */
export function noCheckReason({ plan, deploymentOptions, dueDates }: MonitoredBudget): NoCheckReason | null {
  if (plan.personDiedOn) return 'PERSON_HAS_DIED';
  if (plan.endedOn || plan.supersededAt) return 'ENDED';
  if (!plan.implementedOn) return 'NOT_STARTED';
  if (dueDates.some((day) => day !== null)) return null;
  if (dueDates.length === 0) return 'TO_BE_DATED';
  // What is given once is reviewed once, so no further review is to come with which it could be looked at.
  const isGivenOnce =
    deploymentOptions.length > 0 && deploymentOptions.every((option) => deploymentOf(option).isOneOff);
  return isGivenOnce && plan.lastReviewedOn ? 'GIVEN_ONCE_AND_REVIEWED' : 'AT_REVIEW_ONLY';
}
