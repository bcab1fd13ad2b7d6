import type { Actor, ActorRole, Role } from './actor.ts';

/** The kinds of record about people. A supporter's consents are given in the same words. */
export const RECORD_KINDS = ['CONTACT_DETAILS', 'ASSESSMENTS', 'PLANS', 'BUDGETS', 'REVIEWS'] as const;
export type RecordKind = (typeof RECORD_KINDS)[number];

/** What a representative or supporter may do for their person, as recorded today. */
export interface Standing {
  consents: readonly string[];
  /** As attorney, deputy or suitable person, for as long as the authority lasts. */
  mayDecide: boolean;
  /** As nominee: for somebody who has capacity, and who decides themself. */
  mayManageMoney: boolean;
}

/** What each of the council's own roles reads about the people it supports. A role not listed reads nothing. */
const KINDS_READ_BY_STAFF: Partial<Record<ActorRole, readonly RecordKind[]>> = {
  PRACTITIONER: RECORD_KINDS,
  TEAM_MANAGER: RECORD_KINDS,
  SERVICE_MANAGER: RECORD_KINDS,
  HEAD_OF_SERVICE: RECORD_KINDS,
  DIRECTOR: RECORD_KINDS,
  AUDITOR: RECORD_KINDS,
  FINANCE_OFFICER: ['CONTACT_DETAILS', 'BUDGETS'],
  // Work by the calendar is about everybody whom the council supports, and shows itself to nobody.
  SYSTEM: RECORD_KINDS,
};

/** Roles that may look at everybody whom their council supports. */
export const ROLES_THAT_READ_PEOPLE = Object.keys(KINDS_READ_BY_STAFF) as ActorRole[];

/**
 * Roles that may have figures about everybody whom their council supports: counts and sums that show nobody, such
 * as what a change of policy would cost. None of them sees one person only.
 */
export const ROLES_THAT_READ_FIGURES: readonly Role[] = [
  'TEAM_MANAGER',
  'SERVICE_MANAGER',
  'HEAD_OF_SERVICE',
  'DIRECTOR',
  'COMMISSIONER',
  'POLICY_EDITOR',
  'POLICY_APPROVER',
  'EMERGENCY_POLICY_OFFICER',
  'COUNCIL_ADMINISTRATOR',
  'AUDITOR',
];

/** No row belongs to this person, so a transaction in its scope sees nobody. */
const NOBODY = '00000000-0000-0000-0000-000000000000';

/**
 * The one person whose rows an actor's transactions may see: themselves or whom they support; null for staff
 * who may see everybody; nobody at all for every other role, whatever a resolver forgets. Whoever comes as a supporter
 * whom the person's record does not name sees nobody either.
 */
export function visiblePersonId(actor: Actor | null, standing: Standing | null): string | null {
  if (actor?.supporterId && !standing) return NOBODY;
  if (actor?.personId) return actor.personId;
  return actor && ROLES_THAT_READ_PEOPLE.includes(actor.role) ? null : NOBODY;
}

/** The kinds of record an actor reads, of those people whom they may see at all. */
export function readableKinds(actor: Actor | null, standing: Standing | null): readonly RecordKind[] {
  if (!actor) return [];
  if (actor.role === 'PERSON') return RECORD_KINDS;
  // Somebody who decides for the person sees what the person would, for as long as the authority lasts.
  if (actor.role === 'REPRESENTATIVE' && standing?.mayDecide) return RECORD_KINDS;
  if (standing) {
    const managesMoney = actor.role === 'REPRESENTATIVE' && standing.mayManageMoney;
    return RECORD_KINDS.filter(
      (kind) => standing.consents.includes(kind) || (managesMoney && kind === 'BUDGETS'),
    );
  }
  return KINDS_READ_BY_STAFF[actor.role] ?? [];
}
