import type { ActForPerson } from '../../platform/access.ts';
import type { AuthorityScope, RepresentationKind, SupporterAuthority } from './peopleVocabulary.ts';

/** One authority by which somebody acts or speaks for a person, and the days on which it holds. */
export interface Relation {
  kind: RepresentationKind;
  /** What an attorney or deputy decides about; empty for everybody else. */
  scopes: readonly AuthorityScope[];
  from: string;
  /** Its last day; null while it has no end. */
  to: string | null;
}

/** All that gives somebody a right to act for one person. */
export interface Relations {
  authorities: readonly Relation[];
  /**
   * The last day on which the finding that the person lacks capacity about a direct payment may be relied on; null where
   * none is recorded, or it names no last day.
   */
  incapacityFoundUntil: string | null;
  /** The day on which the person died; null while they live. */
  personDiedOn: string | null;
}

/** An authority as it is recorded with a supporter, without the papers that it rests on. */
export interface RecordedAuthority {
  authority: SupporterAuthority;
  authorityFrom?: string | null;
  authorityTo?: string | null;
  incapacityFoundUntil?: string | null;
  personDiedOn?: string | null;
}

/** An appointment as it is kept, with the papers that it rests on. */
export interface RecordedRepresentation {
  kind: RepresentationKind;
  scopes: readonly AuthorityScope[];
  startsOn: string;
  /** The last day by the document; null where it names none. */
  endsOn?: string | null;
  /** From this day on it was ended; null while it was not. */
  endedOn?: string | null;
}

/**
 * What a supporter may rest on: the authority recorded with them, and their appointments. An authority that is recorded
 * without a scope counts for both, as it was recorded before scopes were asked for.
 */
export function relationsOf(
  supporter: RecordedAuthority,
  representations: readonly RecordedRepresentation[] = [],
): Relations {
  const { authority, authorityFrom, authorityTo, incapacityFoundUntil, personDiedOn } = supporter;
  const recorded =
    authority === 'NONE' || !authorityFrom
      ? []
      : [{ kind: authority, scopes: BOTH_SCOPES, from: authorityFrom, to: authorityTo ?? null }];
  return {
    authorities: [...recorded, ...representations.map(relationOf)],
    incapacityFoundUntil: incapacityFoundUntil ?? null,
    personDiedOn: personDiedOn ?? null,
  };
}

const BOTH_SCOPES: readonly AuthorityScope[] = ['PROPERTY_AND_FINANCE', 'HEALTH_AND_WELFARE'];

function relationOf({ kind, scopes, startsOn, endsOn, endedOn }: RecordedRepresentation): Relation {
  const lastDay = endedOn ? Temporal.PlainDate.from(endedOn).subtract({ days: 1 }).toString() : null;
  // Days as YYYY-MM-DD are in the order of the calendar as text too.
  const [to = null] = [endsOn, lastDay].filter((day) => typeof day === 'string').toSorted();
  return { kind, scopes, from: startsOn, to };
}

/** Whether an authority holds on a day; its first and its last day count. */
export function holdsOn({ from, to }: Pick<Relation, 'from' | 'to'>, day: Temporal.PlainDate): boolean {
  const hasBegun = Temporal.PlainDate.compare(from, day) <= 0;
  return hasBegun && (to === null || Temporal.PlainDate.compare(to, day) >= 0);
}

/** What somebody does in the place of a person who lacks capacity for it, and so only while that is established. */
const DECIDES_FOR_PERSON: readonly ActForPerson[] = ['AGREE_PLAN', 'DECIDE_BUDGET', 'RECEIVE_DIRECT_PAYMENT'];

/**
 * Whether a suitable person still acts on a finding that may be relied on. Everybody is presumed to have capacity, and a
 * finding is about one decision at one time (Mental Capacity Act 2005, ss.1(2) and 2(1)); somebody else has the direct
 * payment only of a person who lacks capacity to ask for it (Care Act 2014, s.32). Once the last day of the finding has gone
 * by, they decide nothing for the person and are paid nothing more, until capacity has been looked at again. What they hold
 * stays in their charge: they see it, account for it, ask for a review, and may challenge, as it is for the council to look
 * again in time.
 */
function isFounded(
  { kind }: Relation,
  what: ActForPerson,
  incapacityFoundUntil: string | null,
  day: Temporal.PlainDate,
): boolean {
  if (kind !== 'SUITABLE_PERSON' || !DECIDES_FOR_PERSON.includes(what)) return true;
  return incapacityFoundUntil === null || Temporal.PlainDate.compare(incapacityFoundUntil, day) >= 0;
}

/**
 * Whether somebody may do one thing for a person on a day. Permissions, agreements, budgets and payments all ask this and
 * nothing else. Nobody acts for somebody who has died (Mental Capacity Act 2005: a lasting power of attorney and a
 * deputyship end at death).
 */
export function mayActFor(relations: Relations | null, what: ActForPerson, day: Temporal.PlainDate): boolean {
  if (!relations || relations.personDiedOn) return false;
  const { authorities, incapacityFoundUntil } = relations;
  return authorities.some(
    (relation) =>
      ALLOWS[what](relation) &&
      holdsOn(relation, day) &&
      isFounded(relation, what, incapacityFoundUntil, day),
  );
}

/**
 * Decides about care and support: an attorney or deputy for health and welfare (Mental Capacity Act 2005, ss.9 and 16), or
 * whoever is authorised to have the direct payment (Care Act 2014, s.32).
 */
function decidesOnCare({ kind, scopes }: Relation): boolean {
  return kind === 'SUITABLE_PERSON' || (isByDocument(kind) && scopes.includes('HEALTH_AND_WELFARE'));
}

/** Has charge of money: an attorney or deputy for property and finance, a suitable person, or a nominee. */
function hasChargeOfMoney({ kind, scopes }: Relation): boolean {
  if (isByDocument(kind)) return scopes.includes('PROPERTY_AND_FINANCE');
  return kind === 'SUITABLE_PERSON' || kind === 'NOMINEE';
}

function decidesOnMoney(relation: Relation): boolean {
  return relation.kind !== 'NOMINEE' && hasChargeOfMoney(relation);
}

function isByDocument(kind: RepresentationKind): boolean {
  return kind === 'ATTORNEY' || kind === 'DEPUTY';
}

function isAdvocate({ kind }: Relation): boolean {
  return kind === 'ADVOCATE';
}

/**
 * Which authority allows what. A nominee manages the money of somebody who has capacity, and who decides for themself
 * (Care and Support (Direct Payments) Regulations 2014). An advocate decides nothing: they see the one decision that they
 * are appointed for, and may ask and challenge beside the person (Care Act 2014, s.67).
 */
const ALLOWS: Readonly<Record<ActForPerson, (relation: Relation) => boolean>> = {
  AGREE_PLAN: decidesOnCare,
  DECIDE_BUDGET: (relation) => decidesOnCare(relation) || decidesOnMoney(relation),
  // Only whoever is authorised about needs for care and support (Care Act 2014, s.32): finance alone is not enough.
  RECEIVE_DIRECT_PAYMENT: decidesOnCare,
  MANAGE_MONEY: hasChargeOfMoney,
  SEE_MONEY: (relation) => decidesOnCare(relation) || hasChargeOfMoney(relation),
  SEE_PLAN: decidesOnCare,
  SEE_DECISION: isAdvocate,
  CHALLENGE: (relation) => decidesOnCare(relation) || decidesOnMoney(relation) || isAdvocate(relation),
  ASK_REVIEW: (relation) => decidesOnCare(relation) || hasChargeOfMoney(relation) || isAdvocate(relation),
};
