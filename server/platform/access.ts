import type { Actor, ActorRole, Role } from './actor.ts';

/** The kinds of record about people. A supporter's consents are given in the same words. */
export const RECORD_KINDS = [
  'CONTACT_DETAILS',
  'ASSESSMENTS',
  'PLANS',
  'BUDGETS',
  'REVIEWS',
  'MONEY_MOVEMENTS',
  'FINANCIAL_ASSESSMENTS',
  'CAPACITY',
  'CONCERNS',
  'CONFIDENTIAL_CONCERNS',
  'PANEL',
  'CHALLENGES',
  'STATISTICAL_FACTS',
] as const;
export type RecordKind = (typeof RECORD_KINDS)[number];

/** Kinds that are part of another: whoever reads the one reads the other too. */
const PARTS_OF_KINDS: Partial<Record<RecordKind, readonly RecordKind[]>> = { BUDGETS: ['MONEY_MOVEMENTS'] };

/** What somebody may do for a person in law; server/domain/people/mayActFor.ts says by which authority. */
export const ACTS_FOR_PERSON = [
  'AGREE_PLAN',
  'DECIDE_BUDGET',
  'RECEIVE_DIRECT_PAYMENT',
  'MANAGE_MONEY',
  'SEE_MONEY',
  'SEE_PLAN',
  'SEE_DECISION',
  'CHALLENGE',
  'ASK_REVIEW',
] as const;
export type ActForPerson = (typeof ACTS_FOR_PERSON)[number];

/**
 * The kinds that are shown to nobody who supports or represents the person, whatever authority or consent they have. A
 * concern about one of them is between the person and the council; and what a person states to be counted, such as a gender
 * or a diagnosis, helps nobody to support them.
 */
const KINDS_NEVER_SHARED: readonly RecordKind[] = ['CONFIDENTIAL_CONCERNS', 'STATISTICAL_FACTS'];
const SHARED_KINDS = RECORD_KINDS.filter((kind) => !KINDS_NEVER_SHARED.includes(kind));

/** What a representative or supporter may do for their person, as recorded today. */
export interface Standing {
  consents: readonly string[];
  /** All that they may do for the person today, by what authority they hold. */
  acts: readonly ActForPerson[];
  /** Whether they agree to plans and answer for the person: as attorney, deputy or suitable person. */
  mayDecide: boolean;
  /** The capacity decisions in which they speak up as advocate; bare UUIDs. */
  advocatedDecisionIds: readonly string[];
}

/** What each of the council's own roles reads about the people it supports. A role not listed reads nothing. */
const KINDS_READ_BY_STAFF: Partial<Record<ActorRole, readonly RecordKind[]>> = {
  PRACTITIONER: RECORD_KINDS,
  TEAM_MANAGER: RECORD_KINDS,
  SERVICE_MANAGER: RECORD_KINDS,
  HEAD_OF_SERVICE: RECORD_KINDS,
  DIRECTOR: RECORD_KINDS,
  AUDITOR: RECORD_KINDS,
  FINANCE_OFFICER: ['CONTACT_DETAILS', 'BUDGETS', 'MONEY_MOVEMENTS', 'FINANCIAL_ASSESSMENTS'],
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

/**
 * What a member of a panel who holds no other role reads: the cases referred to the panel, of which PostgreSQL shows them
 * those that they may decide about while these are open. Of no person do they see anything else.
 */
const KINDS_READ_BY_MEMBERS: readonly RecordKind[] = ['PANEL'];

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
  // A provider sees the funds that it holds, by a field of its own, and no kind of record.
  if (!actor || actor.role === 'PROVIDER') return [];
  if (actor.role === 'PERSON') return RECORD_KINDS;
  if (standing) return kindsOfStanding(actor, standing);
  if (actor.role === 'PANEL_MEMBER') return KINDS_READ_BY_MEMBERS;
  return KINDS_READ_BY_STAFF[actor.role] ?? [];
}

function kindsOfStanding(actor: Actor, standing: Standing): readonly RecordKind[] {
  const represents = (act: ActForPerson) => actor.role === 'REPRESENTATIVE' && standing.acts.includes(act);
  // What a person has is for whoever decides about their money: a nominee only manages a direct payment.
  const seesMeans = represents('MANAGE_MONEY') && represents('DECIDE_BUDGET');
  // Somebody who decides for the person sees what the person would, for as long as the authority lasts.
  if (represents('SEE_PLAN')) {
    const consents = standing.consents.includes('FINANCIAL_ASSESSMENTS');
    return seesMeans || consents
      ? SHARED_KINDS
      : SHARED_KINDS.filter((kind) => kind !== 'FINANCIAL_ASSESSMENTS');
  }
  // An advocate is beside the person in one decision, and sees other challenges only where the person agrees.
  const challenges = represents('CHALLENGE') && !standing.acts.includes('SEE_DECISION');
  const agreedTo = SHARED_KINDS.filter((kind) => standing.consents.includes(kind));
  const read = new Set<RecordKind>([
    ...agreedTo,
    ...(challenges ? (['CHALLENGES'] as const) : []),
    ...(represents('SEE_MONEY') ? (['BUDGETS'] as const) : []),
    ...(seesMeans ? (['FINANCIAL_ASSESSMENTS'] as const) : []),
    ...(standing.acts.includes('SEE_DECISION') ? (['CAPACITY'] as const) : []),
  ]);
  // A broker helps to plan and to find support, and never has to know what somebody has.
  if (actor.role === 'BROKER') read.delete('FINANCIAL_ASSESSMENTS');
  for (const kind of [...read]) for (const part of PARTS_OF_KINDS[kind] ?? []) read.add(part);
  return SHARED_KINDS.filter((kind) => read.has(kind));
}

/**
 * The capacity decisions to which PostgreSQL holds an actor, with what rests on them; null where it holds them to none. An
 * advocate sees the decision that they are appointed for, unless the person agrees to more.
 */
export function visibleDecisionIds(actor: Actor | null, standing: Standing | null): readonly string[] | null {
  if (!actor || !standing?.acts.includes('SEE_DECISION')) return null;
  if (standing.consents.includes('CAPACITY')) return null;
  if (actor.role === 'REPRESENTATIVE' && standing.acts.includes('SEE_PLAN')) return null;
  return standing.advocatedDecisionIds;
}
