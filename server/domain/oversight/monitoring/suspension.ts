/** Suspending the payments of a part: only with a reason, notice, and another way to meet the person's needs. */

import type { PolicySettings } from '../../../../tenants/policy/policy.ts';
import type { SuspensionReason } from '../../../../tenants/vocabulary.ts';
import { dayInWords } from '../../../common/dayInWords.ts';
import { type Refusal, someOf } from '../../../common/refusal.ts';
import { TEXT_REFUSALS, textRefusals } from '../../../common/textRules.ts';
import { codeInWords } from '../../../common/words.ts';
import { type PlanFacts, stateRefusals } from '../../care/plans/planStatus.ts';
import { MONITORING_REFUSALS, type MonitoringRefusalCode } from './monitoringRefusals.ts';

type MonitoringRefusal = Refusal<MonitoringRefusalCode>;

/** Why what is said of a suspension is not enough, in order of precedence. */
export const SUSPENSION_REFUSALS = {
  ...someOf(
    MONITORING_REFUSALS,
    'SUSPENSION_REASON_MISSING',
    'OTHER_WAY_MISSING',
    'NOTHING_TO_SUSPEND',
    'PAYMENTS_ALREADY_SUSPENDED',
    'SUSPENSION_AT_ONCE_NOT_ALLOWED',
    'SUSPENSION_NOTICE_TOO_SHORT',
    'LOOK_AGAIN_NOT_AFTER_START',
  ),
  ...someOf(TEXT_REFUSALS, 'TEXT_TOO_LONG'),
};

/** A suspension as it is decided. */
export interface ProposedSuspension {
  reason: SuspensionReason;
  /** Why, as the person will read it. */
  explanation: string;
  /** How the person's needs are met meanwhile. */
  otherWayToMeetNeeds: string;
  startsOn: string;
  /** The day on which somebody looks again whether it is still needed. */
  lookAgainOn: string;
}

/** What of a part says whether its payments can be suspended. */
export interface PartToSuspend {
  /** Whether somebody is paid its money. */
  movesMoney: boolean;
  /** The global id of a suspension that is not lifted; null without one. */
  openSuspensionId: string | null;
}

/** Why the payments of a part can't be suspended, whatever is said. */
export function suspendableRefusals(plan: PlanFacts, part: PartToSuspend): readonly Refusal[] {
  const path = ['partId'];
  const outOfOrder = stateRefusals(plan, ['LIVE'], path);
  if (outOfOrder.length > 0) return outOfOrder;
  if (!part.movesMoney) {
    const message =
      'The council holds the money of this part and buys with it, so nothing is paid to anybody. Change what is bought instead.';
    return [{ code: 'NOTHING_TO_SUSPEND', path, message }];
  }
  if (part.openSuspensionId === null) return [];
  const message =
    'Payments of this part are suspended, or will be, and one suspension is enough. Lift that one before you make another.';
  const details = { conflictingId: part.openSuspensionId };
  return [{ code: 'PAYMENTS_ALREADY_SUSPENDED', path, message, details }];
}

/** Why what is said of a suspension is not enough; its notice is a decision of its own. */
export function suspensionRefusals(proposed: ProposedSuspension): Refusal[] {
  return [...saidRefusals(proposed), ...lookAgainRefusals(proposed)];
}

function saidRefusals({ explanation, otherWayToMeetNeeds }: ProposedSuspension): Refusal[] {
  const missing: MonitoringRefusal[] = [];
  if (explanation.trim() === '') {
    const message =
      'Why payments are suspended is not explained, and the person is owed the reason. Write it in explanation, as they will read it.';
    missing.push({ code: 'SUSPENSION_REASON_MISSING', path: ['explanation'], message });
  }
  if (otherWayToMeetNeeds.trim() === '') {
    const message =
      'The person’s needs go on while payments stop, and how they are met is not said. Arrange it, and write it in otherWayToMeetNeeds.';
    missing.push({ code: 'OTHER_WAY_MISSING', path: ['otherWayToMeetNeeds'], message });
  }
  return [
    ...missing,
    ...textRefusals(['explanation'], explanation, false),
    ...textRefusals(['otherWayToMeetNeeds'], otherWayToMeetNeeds, false),
  ];
}

function lookAgainRefusals({ startsOn, lookAgainOn }: ProposedSuspension): MonitoringRefusal[] {
  if (lookAgainOn > startsOn) return [];
  const message = `The suspension starts on ${dayInWords(startsOn)}, and is to be looked at again on ${dayInWords(lookAgainOn)}, which is not after that. Give a later day.`;
  return [{ code: 'LOOK_AGAIN_NOT_AFTER_START', path: ['lookAgainOn'], message }];
}

/** The facts that decide how early a suspension may start. */
export interface NoticeFacts {
  reason: SuspensionReason;
  /** The day on which it is decided, and the person told. */
  decidedOn: string;
  startsOn: string;
}

/** How early a suspension may start, and what stands in the way of the day that is asked for. */
export interface SuspensionNotice {
  earliestOn: string;
  noticeDays: number;
  isAtOnce: boolean;
  refusal: 'SUSPENSION_AT_ONCE_NOT_ALLOWED' | 'SUSPENSION_NOTICE_TOO_SHORT' | null;
}

/** Payments stop after the council's notice; at once only for the reasons that its policy lists. Never for days gone by. */
export function suspensionNotice(
  { reason, decidedOn, startsOn }: NoticeFacts,
  settings: Pick<PolicySettings['monitoring'], 'suspensionNoticeDays' | 'suspendedAtOnceFor'>,
): SuspensionNotice {
  const isAtOnce = settings.suspendedAtOnceFor.includes(reason);
  const noticeDays = isAtOnce ? 0 : settings.suspensionNoticeDays;
  const earliestOn = Temporal.PlainDate.from(decidedOn).add({ days: noticeDays }).toString();
  if (startsOn >= earliestOn) return { earliestOn, noticeDays, isAtOnce, refusal: null };
  const refusal =
    startsOn <= decidedOn && !isAtOnce ? 'SUSPENSION_AT_ONCE_NOT_ALLOWED' : 'SUSPENSION_NOTICE_TOO_SHORT';
  return { earliestOn, noticeDays, isAtOnce, refusal };
}

/** Refuses a suspension whose notice is too short, with the earliest day. */
export function noticeRefusals(
  { reason, startsOn }: NoticeFacts,
  notice: SuspensionNotice,
): MonitoringRefusal[] {
  const { refusal, earliestOn, noticeDays } = notice;
  if (refusal === null) return [];
  const allowed = [earliestOn];
  const path = ['startsOn'];
  const message =
    refusal === 'SUSPENSION_AT_ONCE_NOT_ALLOWED'
      ? `The council’s policy gives ${noticeDays} days’ notice of a suspension for ${codeInWords(reason)}, and does not list it among the reasons for one at once (suspendedAtOnceFor). Let it start on ${dayInWords(earliestOn)} or later.`
      : `The suspension would start on ${dayInWords(startsOn)}, and the council’s policy gives ${noticeDays} days’ notice (suspensionNoticeDays). Let it start on ${dayInWords(earliestOn)} or later.`;
  return [{ code: refusal, path, message, details: { allowed } }];
}

/** What of a suspension says whether it can be lifted. */
export interface SuspensionToLift {
  liftedOn: string | null | undefined;
  /** The global id of the suspension in which it goes on; null where it goes on in none. */
  carriedToId: string | null;
}

/** Refuses to lift a suspension that is lifted, or that goes on under a newer plan. */
export function liftingRefusals({ liftedOn, carriedToId }: SuspensionToLift): MonitoringRefusal[] {
  const path = ['suspensionId'];
  if (liftedOn) {
    const message = `This suspension was lifted on ${dayInWords(liftedOn)}, so payments go on. Look at the part for a newer one.`;
    return [{ code: 'SUSPENSION_ALREADY_LIFTED', path, message }];
  }
  if (carriedToId === null) return [];
  const message =
    'A newer plan took the place of the one under which payments were suspended, and the suspension goes on there. Lift that one: what was not paid under this plan is then payable too.';
  return [{ code: 'SUSPENSION_CARRIED_ON', path, message, details: { conflictingId: carriedToId } }];
}
