/** Where a referral stands, and what stands in the way of each step with it. */

import { dayInWords } from '../../../common/dayInWords.ts';
import type { Refusal } from '../../../common/refusal.ts';
import { codeInWords } from '../../../common/words.ts';
import { type PlanFacts, planStatus, WAITING_FOR_SIGN_OFF } from '../../care/plans/planStatus.ts';
import type { SignOffReason } from '../../care/plans/signOffReasons.ts';
import { deathRefusals } from '../../people/death.ts';
import type { InformationRequest } from './panel.entity.ts';
import type { PanelRefusalCode } from './panelRefusals.ts';
import {
  PANEL_DECISION,
  type PanelDecision,
  REFERRAL_END,
  type ReferralEnd,
  type ReferralPurpose,
  type ReferralSource,
  type ReferralStatus,
} from './panelVocabulary.ts';
import type { ReferralReason } from './papers.ts';

/** The dated facts that a referral's status follows from. */
export interface ReferralFacts {
  closedAt?: string | null;
  closedReason?: ReferralEnd | null;
  informationRequests: readonly Pick<InformationRequest, 'answeredOn'>[];
  notApprovedOn?: string | null;
  membersMetOn?: string | null;
  personDiedOn?: string | null;
}

/** Where a referral stands: the last thing that happened to it, asked in this order. */
export function referralStatus(facts: ReferralFacts): ReferralStatus {
  if (facts.closedReason === 'DECIDED') return 'DECIDED';
  if (facts.closedAt || facts.personDiedOn) return 'CLOSED';
  if (isInformationAwaited(facts)) return 'INFORMATION_AWAITED';
  if (facts.membersMetOn) return 'SECOND_DECISION_AWAITED';
  return facts.notApprovedOn ? 'NOT_APPROVED' : 'OPEN';
}

/** Whether the panel has asked for something that has yet to come. */
export function isInformationAwaited({
  informationRequests,
}: Pick<ReferralFacts, 'informationRequests'>): boolean {
  return informationRequests.some(({ answeredOn }) => !answeredOn);
}

/** What was decided, as a refusal names it. */
export interface LatestDecision {
  id: string;
  decision: PanelDecision;
  decidedOn: string;
}

type PanelRefusal = Refusal<PanelRefusalCode>;

/** Refuses whatever is to be done with a referral that is closed, and says what was decided or why it closed. */
export function closedRefusals(referral: ReferralFacts, latest: LatestDecision | null): PanelRefusal[] {
  const path = ['referralId'];
  if (referral.closedReason === 'DECIDED' && latest) {
    const words = PANEL_DECISION.descriptions[latest.decision];
    const message = `The panel decided on ${dayInWords(latest.decidedOn)}: ${codeInWords(latest.decision)}. ${words} What it decided stands; read the referral again to see it.`;
    return [{ code: 'REFERRAL_ALREADY_DECIDED', path, message, details: { conflictingId: latest.id } }];
  }
  if (!referral.closedAt) return deathRefusals(referral.personDiedOn, path);
  const why = REFERRAL_END.descriptions[referral.closedReason ?? 'DECIDED'];
  const message = `The referral is closed. ${why} A plan that waits for the panel again has a referral of its own.`;
  return [{ code: 'REFERRAL_CLOSED', path, message }];
}

/**
 * Why nothing can be decided about a referral, whoever asks and whatever they decide.
 * @param plan null where whoever asks sees the case and not the plan; its referral closes when the plan waits no longer.
 */
export function decidingRefusals(
  referral: ReferralFacts,
  latest: LatestDecision | null,
  plan: PlanFacts | null,
): readonly PanelRefusal[] {
  const closed = closedRefusals(referral, latest);
  if (closed.length > 0) return closed;
  if (plan && !WAITING_FOR_SIGN_OFF.includes(planStatus(plan))) {
    const message = `The plan’s status is ${codeInWords(planStatus(plan))}, so it no longer waits for the panel. Read the plan again.`;
    return [{ code: 'PLAN_ALREADY_DECIDED', path: ['referralId'], message }];
  }
  return referral.notApprovedOn && !referral.membersMetOn ? [membersNotMet(referral.notApprovedOn)] : [];
}

function membersNotMet(notApprovedOn: string): PanelRefusal {
  const message = `The panel did not approve the plan on ${dayInWords(notApprovedOn)}. It decides a second time once the person has met members: record that with meetMembers. Otherwise return the plan for changes.`;
  return { code: 'MEMBERS_NOT_MET', path: ['referralId'], message };
}

/** Why the person can't meet members about a referral, whichever these are. */
export function meetingMembersRefusals(
  referral: ReferralFacts,
  latest: LatestDecision | null,
): readonly PanelRefusal[] {
  const closed = closedRefusals(referral, latest);
  if (closed.length > 0) return closed;
  const path = ['referralId'];
  if (!referral.notApprovedOn) {
    const message =
      'The panel has not refused to approve the plan, so there is nothing to meet its members about. The person may be there when the panel meets.';
    return [{ code: 'NOT_DISAGREED', path, message }];
  }
  if (!referral.membersMetOn) return [];
  const message = `The person met members of the panel on ${dayInWords(referral.membersMetOn)}, and the panel decides once more. After that the person may challenge the decision.`;
  return [{ code: 'MEMBERS_ALREADY_MET', path, message }];
}

/** Why nothing that the panel asked for can be answered. */
export function answeringRefusals(
  referral: ReferralFacts,
  latest: LatestDecision | null,
): readonly PanelRefusal[] {
  const closed = closedRefusals(referral, latest);
  if (closed.length > 0 || isInformationAwaited(referral)) return closed;
  const message = 'The panel has asked for nothing that is still to come.';
  return [{ code: 'INFORMATION_NOT_ASKED', path: ['referralId'], message }];
}

/** The reasons that only say which rung signs off, and so send no plan to a panel. */
const OF_THE_LADDER: readonly SignOffReason[] = [
  'PANEL_ADVISES',
  'COST_ABOVE_LOWER_RUNGS',
  'RISK_ABOVE_LOWER_RUNGS',
  'HIGHEST_ROLE_DECIDES',
  'ALLOCATION_NEEDS_DECISION',
  'WITHIN_RUNG',
];

/** Every reason for which a plan goes to a panel. Where the panel only advises, reasons of the ladder come after. */
export function panelReasonsOf(
  reasons: readonly ReferralReason[],
  purpose: ReferralPurpose,
): ReferralReason[] {
  if (purpose === 'DECISION') return [...reasons];
  return reasons.filter(({ code }) => !OF_THE_LADDER.includes(code));
}

/** Who sent a plan: whoever asked where nothing else does. */
export function sourceOf(reasons: readonly Pick<ReferralReason, 'code'>[]): ReferralSource {
  const codes = reasons.map(({ code }) => code);
  if (codes.some((code) => code !== 'PRACTITIONER_ASKS' && code !== 'PERSON_ASKS')) return 'POLICY';
  return codes.includes('PERSON_ASKS') ? 'PERSON' : 'PRACTITIONER';
}

/** A plan as it is asked whether it goes to a panel. */
export interface PlanToRefer extends PlanFacts {
  signOffReasons: readonly string[];
}

/** The last referral of a plan. */
export interface LastReferral {
  referredAt: string;
  closedReason?: ReferralEnd | null;
}

/**
 * What a panel is asked about a plan; null where it is asked nothing. A plan about which it has decided since the person
 * agreed does not go to it again by itself.
 */
export function wantedPurpose(plan: PlanToRefer, last: LastReferral | null): ReferralPurpose | null {
  const isAnswered = last?.closedReason === 'DECIDED' && last.referredAt >= (plan.agreedAt ?? '');
  if (isAnswered) return null;
  const status = planStatus(plan);
  if (status === 'AWAITING_PANEL') return 'DECISION';
  return status === 'AGREED' && plan.signOffReasons.includes('PANEL_ADVISES') ? 'ADVICE' : null;
}

/** Why a referral closes that its plan no longer needs. */
export function endOfReferral(plan: PlanFacts): ReferralEnd {
  const status = planStatus(plan);
  if (status === 'ENDED' || status === 'SUPERSEDED') return 'PLAN_ENDED';
  if (status === 'RETURNED') return 'PLAN_RETURNED';
  return status === 'SIGNED_OFF' || status === 'LIVE' ? 'SIGNED_OFF' : 'NO_LONGER_NEEDED';
}
