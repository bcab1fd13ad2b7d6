import type { Refusal } from '../../../common/refusal.ts';
import { asSentenceStart, codeInWords } from '../../../common/words.ts';
import { deathRefusals } from '../../people/death.ts';
import type { PlanRefusalCode } from './planRefusals.ts';
import { PLAN_STATUS, type PlanStatus } from './plansVocabulary.ts';

/** The dated facts that a plan's status follows from; null for what has not happened. */
export interface PlanFacts {
  sharedAt: string | null | undefined;
  agreedAt: string | null | undefined;
  /** Set while the plan is back for changes; sharing it again clears it. */
  returnedAt: string | null | undefined;
  /** Decided when the plan is agreed: a role, or PANEL. */
  signOffRung: string | null | undefined;
  signedOffAt: string | null | undefined;
  implementedOn: string | null | undefined;
  endedOn: string | null | undefined;
  supersededAt: string | null | undefined;
  /** The day on which the person died. Nothing is left running from then on. */
  personDiedOn: string | null | undefined;
}
/** The names of these facts, for reading a plan's status. */
export const PLAN_FACTS = [
  'sharedAt',
  'agreedAt',
  'returnedAt',
  'signOffRung',
  'signedOffAt',
  'implementedOn',
  'endedOn',
  'supersededAt',
  'personDiedOn',
] as const satisfies readonly (keyof PlanFacts)[];

/** The statuses in which a plan's contents may change. */
export const WRITABLE: readonly PlanStatus[] = ['DRAFT', 'RETURNED'];
/** The statuses before the council has signed the plan off. */
export const BEFORE_SIGN_OFF: readonly PlanStatus[] = [
  'DRAFT',
  'SHARED',
  'AGREED',
  'AWAITING_PANEL',
  'RETURNED',
];
/** The statuses in which the person has agreed and the council has yet to sign off. */
export const WAITING_FOR_SIGN_OFF: readonly PlanStatus[] = ['AGREED', 'AWAITING_PANEL'];

/** The statuses in which a plan may go back for changes. A signed-off plan may go back only while it has no budget. */
export const RETURNABLE: readonly PlanStatus[] = ['SHARED', ...WAITING_FOR_SIGN_OFF, 'SIGNED_OFF'];

/** Where a plan is in its life: the last thing that happened to it, asked in this order. */
export function planStatus(facts: PlanFacts): PlanStatus {
  if (facts.supersededAt) return 'SUPERSEDED';
  if (facts.endedOn || facts.personDiedOn) return 'ENDED';
  if (facts.implementedOn) return 'LIVE';
  if (facts.signedOffAt) return 'SIGNED_OFF';
  if (facts.returnedAt) return 'RETURNED';
  if (facts.agreedAt) return facts.signOffRung === 'PANEL' ? 'AWAITING_PANEL' : 'AGREED';
  if (facts.sharedAt) return 'SHARED';
  return 'DRAFT';
}

/**
 * Refuses a step that is out of order, and says which status the plan has and which it would need.
 * @param path where in the input the plan is named.
 */
export function stateRefusals(
  facts: PlanFacts,
  allowed: readonly PlanStatus[],
  path: readonly string[] = ['planId'],
): Refusal<PlanRefusalCode>[] {
  const status = planStatus(facts);
  if (allowed.includes(status)) return [];
  const died = facts.supersededAt || facts.endedOn ? [] : deathRefusals(facts.personDiedOn, path);
  if (died.length > 0) return died;
  const now = PLAN_STATUS.descriptions[status].replace(/[.;].*$/, '');
  const message = `The plan’s status is ${codeInWords(status)} (${now.charAt(0).toLowerCase()}${now.slice(1)}), and this can be done only when it is ${allowed.map(codeInWords).join(' or ')}. ${asSentenceStart(adviceFor(status, allowed))}`;
  return [{ code: 'PLAN_NOT_IN_STATE', path, message, details: { allowed } }];
}

function adviceFor(status: PlanStatus, allowed: readonly PlanStatus[]): string {
  if (allowed === WRITABLE && RETURNABLE.includes(status)) return 'return the plan for changes first.';
  if (allowed === WRITABLE && status === 'LIVE') return 'draft a new version of the plan instead.';
  return 'read the plan again to see what comes next.';
}
