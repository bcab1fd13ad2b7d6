import type { AuthorityScope, RepresentationKind } from '../../people/peopleVocabulary.ts';
import type { AdvocacyProcess, SuitabilityBasis, SuitabilityCondition } from './representationVocabulary.ts';

/** An appointment as it is proposed. What a kind has no use for is null or empty. */
export interface AppointmentProposal {
  kind: RepresentationKind;
  startsOn: string;
  endsOn?: string | null;
  scopes: readonly AuthorityScope[];
  registeredOn?: string | null;
  courtOrder?: string | null;
  documentSeenOn?: string | null;
  /** Why the person may be authorised to have the direct payment. */
  suitabilityBasis?: SuitabilityBasis | null;
  conditionsMet: readonly SuitabilityCondition[];
  isFamilyOrFriend: boolean;
  dbsCheckedOn?: string | null;
  /** The day on which the person signed for their nominee. */
  signedOn?: string | null;
  isIndependent: boolean;
  /** In what an advocate helps the person to take part. */
  processes: readonly AdvocacyProcess[];
}

/** What else the rules look at. */
export interface AppointmentFacts {
  today: Temporal.PlainDate;
  /** Whether a decision in force says that the person lacks capacity about a direct payment. */
  lacksCapacityForDirectPayment: boolean;
  /** The day of the best-interests decision that is named and rests on that decision; null where none is. */
  bestInterestsDecidedOn: string | null;
  /** Whether the supporter is attorney or deputy for health and welfare on the first day. */
  holdsWelfareAuthority: boolean;
  /** Whether anybody else is. */
  othersHoldWelfareAuthority: boolean;
  /** Whether the council asks for a DBS check of a suitable person who is neither family nor a friend. */
  dbsCheckIsRequired: boolean;
  /** Whether the decision is named in which an advocate speaks up. */
  hasAdvocatedDecision: boolean;
  /** Global id of an appointment of the supporter in the same way that has not ended. */
  openAppointmentId: string | null;
}
