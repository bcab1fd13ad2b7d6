/** Who has a seat on a panel, on a day; and who may be given one by the council's policy. */

import type { PanelSettings } from '../../../../tenants/policy/riskPanel.ts';
import type { PanelRole } from '../../../../tenants/vocabularyOfDecisions.ts';
import { dayInWords } from '../../../common/dayInWords.ts';
import type { Refusal } from '../../../common/refusal.ts';
import { codeInWords } from '../../../common/words.ts';
import type { PanelRefusalCode } from './panelRefusals.ts';

/** A term on a panel, both days included; without a last day it goes on. */
export interface Term {
  termFrom: string;
  termTo?: string | null;
}

/** Whether a term includes a day. */
export function sitsOn({ termFrom, termTo }: Term, day: string): boolean {
  return termFrom <= day && (!termTo || day <= termTo);
}

function overlaps(one: Term, other: Term): boolean {
  return one.termFrom <= (other.termTo ?? '9999') && other.termFrom <= (one.termTo ?? '9999');
}

/** A seat as it is given or held. */
export interface SeatGiven extends Term {
  account: string;
  role: PanelRole;
  holdsBudget: boolean;
  deputyForId?: string | null;
}

/** Why somebody can't be given a seat. A deputy takes the seat of nobody: they sit where their member is not there. */
export function appointingRefusals(
  given: SeatGiven,
  held: readonly SeatGiven[],
  panel: Pick<PanelSettings, 'members'>,
): Refusal<PanelRefusalCode>[] {
  const seat = panel.members.find(({ role }) => role === given.role);
  if (!seat) {
    const allowed = panel.members.map(({ role }) => role);
    const message = `The council’s policy has no seat for ${codeInWords(given.role)}. It has seats for ${allowed.map(codeInWords).join(', ')}.`;
    return [
      {
        code: 'ROLE_NOT_ON_PANEL',
        path: ['role'],
        message,
        details: { allowed, settingPath: 'panel.members' },
      },
    ];
  }
  if (given.holdsBudget && !seat.holdsBudget) {
    const message = `The council’s policy gives ${codeInWords(given.role)} no budget to decide with, so the seat can’t have one. Say that they hold none, or change the policy.`;
    return [
      {
        code: 'BUDGET_NOT_OF_ROLE',
        path: ['holdsBudget'],
        message,
        details: { settingPath: 'panel.members' },
      },
    ];
  }
  if (given.termTo && given.termTo < given.termFrom) {
    const message = `The term ends on ${dayInWords(given.termTo)}, before it begins on ${dayInWords(given.termFrom)}. Look at the days again.`;
    return [{ code: 'TERM_NOT_VALID', path: ['termTo'], message }];
  }
  const atOnce = held.filter((other) => overlaps(given, other));
  if (atOnce.some(({ account }) => account === given.account)) {
    const message = 'This account has a seat on the panel already in that term. End that one first.';
    return [{ code: 'ALREADY_MEMBER', path: ['account'], message }];
  }
  if (given.deputyForId) return [];
  const taken = atOnce.filter((other) => other.role === given.role && !other.deputyForId).length;
  if (taken < seat.seats) return [];
  const message = `The council’s policy has ${seat.seats} ${seat.seats === 1 ? 'seat' : 'seats'} for ${codeInWords(given.role)}, and ${taken} ${taken === 1 ? 'is' : 'are'} taken in that term. End a term first, or name whose deputy this is.`;
  return [{ code: 'SEATS_TAKEN', path: ['role'], message, details: { settingPath: 'panel.members' } }];
}

/** Why members can't meet the person: there are more or fewer than the council says, or one has no seat or an interest. */
export function metMembersRefusals(
  named: readonly string[],
  allowedIds: readonly string[],
  { membersToMeetOnDisagreement: count }: Pick<PanelSettings, 'membersToMeetOnDisagreement'>,
): Refusal<PanelRefusalCode>[] {
  const path = ['memberIds'];
  if (count === 0) {
    const message =
      'The council’s policy offers no meeting with members of the panel. The person may challenge the decision, and the plan may go back for changes.';
    return [
      {
        code: 'MEETING_NOT_OFFERED',
        path,
        message,
        details: { settingPath: 'panel.membersToMeetOnDisagreement' },
      },
    ];
  }
  if (new Set(named).size !== named.length) {
    const message = 'A member is named twice. Name each once.';
    return [{ code: 'GIVEN_TWICE', path, message }];
  }
  if (named.length !== count) {
    const message = `The council’s policy is that the person meets ${count} ${count === 1 ? 'member' : 'members'} of the panel, and ${named.length} ${named.length === 1 ? 'is' : 'are'} named.`;
    return [
      {
        code: 'MEMBER_COUNT_DIFFERS',
        path,
        message,
        details: { settingPath: 'panel.membersToMeetOnDisagreement' },
      },
    ];
  }
  return notAllowedRefusals(named, allowedIds, path);
}

/** Refuses a member who is named and may not sit on the case that day. */
export function notAllowedRefusals(
  named: readonly string[],
  allowedIds: readonly string[],
  path: readonly string[],
): Refusal<PanelRefusalCode>[] {
  const index = named.findIndex((id) => !allowedIds.includes(id));
  if (index < 0) return [];
  const message =
    'This member has no seat on the panel that day, or has declared an interest in the case. Name another.';
  return [{ code: 'MEMBER_NOT_ALLOWED', path: [...path, index] as (string | number)[], message }];
}
