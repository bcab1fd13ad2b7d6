/** Whether those who sat may decide: enough of them, with the roles and the budget that the council asks for. */

import type { PanelSettings } from '../../../../tenants/policy/riskPanel.ts';
import type { PanelRole } from '../../../../tenants/vocabularyOfDecisions.ts';
import { workingDaysAfter } from '../../../common/workingDays.ts';
import type { ReferralPurpose } from './panelVocabulary.ts';

/** One who sat, without an interest in the case. */
export interface Sitting {
  role: PanelRole;
  holdsBudget: boolean;
}

/** Who sat on a case, and how. */
export interface SittingFacts {
  purpose: ReferralPurpose;
  /** At a meeting, or by one member between meetings. */
  isUrgent: boolean;
  /** The day on which it is decided: that of the meeting, or today. */
  decidedOn: string;
  sat: readonly Sitting[];
}

export type SittingSettings = Pick<
  PanelSettings,
  'quorum' | 'requiredRoles' | 'urgentDecisionByRole' | 'urgentConfirmedWorkingDays'
> & {
  members: readonly Pick<PanelSettings['members'][number], 'role' | 'holdsBudget'>[];
};

export const SITTING_FAULT = [
  'URGENT_NOT_OFFERED',
  'URGENT_ROLE_NEEDED',
  'QUORUM_NOT_MET',
  'REQUIRED_ROLE_MISSING',
  'BUDGET_HOLDER_MISSING',
] as const;
export type SittingFault = (typeof SITTING_FAULT)[number];

/** Whether they may decide, and everything that stands in the way, in order. */
export interface SittingOutcome {
  mayDecide: boolean;
  faults: readonly SittingFault[];
  /** How many sat without an interest, and how many must. */
  satCount: number;
  quorum: number;
  missingRoles: readonly PanelRole[];
  /** The last day on which a meeting confirms a decision between meetings in time; null for one at a meeting. */
  confirmBy: string | null;
}

/**
 * At a meeting: the quorum, each role that must be there, and somebody who holds a budget where the panel decides, since
 * it must not have to ask elsewhere. Between meetings: one member in the role that the council names.
 */
export function sittingOutcome(facts: SittingFacts, settings: SittingSettings): SittingOutcome {
  const { sat } = facts;
  const satCount = sat.length;
  if (facts.isUrgent) {
    const faults = urgentFaults(sat, settings.urgentDecisionByRole);
    const decidedOn = Temporal.PlainDate.from(facts.decidedOn);
    const confirmBy = workingDaysAfter(decidedOn, settings.urgentConfirmedWorkingDays).toString();
    return { mayDecide: faults.length === 0, faults, satCount, quorum: 1, missingRoles: [], confirmBy };
  }
  const { quorum } = settings;
  const missingRoles = settings.requiredRoles.filter((role) => !sat.some((member) => member.role === role));
  const needsBudget = facts.purpose === 'DECISION';
  const faults: SittingFault[] = [
    ...(satCount < quorum ? (['QUORUM_NOT_MET'] as const) : []),
    ...(missingRoles.length > 0 ? (['REQUIRED_ROLE_MISSING'] as const) : []),
    ...(needsBudget && !sat.some((member) => holdsBudget(member, settings))
      ? (['BUDGET_HOLDER_MISSING'] as const)
      : []),
  ];
  return { mayDecide: faults.length === 0, faults, satCount, quorum, missingRoles, confirmBy: null };
}

/** A member holds a budget where they do themself, and the council's seat for their role does. */
function holdsBudget(member: Sitting, { members }: SittingSettings): boolean {
  return member.holdsBudget && members.some((seat) => seat.role === member.role && seat.holdsBudget);
}

function urgentFaults(sat: readonly Sitting[], role: PanelRole | null): SittingFault[] {
  if (role === null) return ['URGENT_NOT_OFFERED'];
  return sat.some((member) => member.role === role) ? [] : ['URGENT_ROLE_NEEDED'];
}

/** A member as the attendance of a meeting counts them. */
export interface Seat {
  id: string;
  deputyForId?: string | null;
}

/** Those who count: everybody who was there without an interest. A deputy counts only where the member is not there. */
export function thoseWhoSat<Member extends Seat>(
  present: readonly Member[],
  interestedIds: readonly string[],
): Member[] {
  const free = present.filter(({ id }) => !interestedIds.includes(id));
  // A member who is there with an interest has no deputy beside them either.
  const isThere = (id: string) => present.some((member) => member.id === id);
  return free.filter(({ deputyForId }) => !deputyForId || !isThere(deputyForId));
}
