import type { Refusal } from '../../../common/refusal.ts';

/** Why capacity, best interests or who acts for a person can't be recorded, in order of precedence. */
export const REPRESENTATION_REFUSALS = {
  SUBJECT_TOO_WIDE:
    'A capacity decision would be about everything or a whole part of life, and each is about one specific decision.',
  SUBJECT_NOT_NAMED: 'The decision that the person has to make is not named.',
  CAPACITY_DECIDED_LATER: 'The same decision was looked at on a later day, which stands.',
  BEFORE_ACT_APPLIED:
    'The day lies before the Act of Parliament applied to the person, by its own beginning, their age or their birth.',
  CHOICE_GIVEN_TWICE: 'The same choice is given twice in a list.',
  VALID_UNTIL_TOO_EARLY: 'A capacity decision would run out before it was made.',
  HELP_TO_DECIDE_MISSING: 'What was done to help the person decide is not written down.',
  UNWISE_IS_NOT_INCAPABLE: 'The only ground is that a choice is thought unwise.',
  FUNCTIONAL_TEST_MISSING: 'It is not said what the person can’t do to make the decision.',
  IMPAIRMENT_MISSING: 'No impairment of the mind or brain is named.',
  CAUSAL_LINK_MISSING: 'It is not said how the impairment is the reason.',
  INABILITY_NOT_EXPECTED: 'Somebody who has capacity is said to be unable to do what deciding takes.',
  PERSON_HAS_CAPACITY: 'The person has capacity for this decision, so nobody decides it for them.',
  CAPACITY_DECISION_NOT_IN_FORCE: 'The capacity decision has run out, or a later one has taken its place.',
  BEST_INTERESTS_BEFORE_CAPACITY: 'Best interests would be decided before capacity was looked at.',
  NOBODY_CONSULTED: 'Nobody was consulted, and it is not said why.',
  CAPACITY_DECISION_MISSING: 'No capacity decision says that the person can’t decide about a direct payment.',
  BEST_INTERESTS_RECORD_MISSING:
    'No best-interests record says that a suitable person has the direct payment.',
  AUTHORITY_BEFORE_BEST_INTERESTS:
    'A suitable person would be appointed from before the best-interests decision that it rests on.',
  ALREADY_APPOINTED: 'The supporter is appointed in the same way already.',
  SCOPES_MISSING: 'It is not said what an attorney or deputy decides about.',
  SCOPES_NOT_EXPECTED: 'Only attorneys and deputies have a scope.',
  REGISTRATION_MISSING: 'The day on which a power of attorney was registered is missing.',
  COURT_ORDER_MISSING: 'The number of the court’s order is missing.',
  DOCUMENT_NOT_SEEN: 'Nobody has seen the document.',
  AUTHORITY_BEFORE_REGISTRATION: 'A power of attorney would be used before it was registered.',
  SUITABILITY_BASIS_MISSING: 'It is not said why somebody may be authorised to have a direct payment.',
  AUTHORITY_NOT_HELD: 'The supporter is neither attorney nor deputy for health and welfare.',
  AUTHORISED_PERSON_NOT_ASKED: 'An attorney or deputy for health and welfare has to agree, and there is one.',
  NOBODY_AUTHORISED: 'There is no attorney or deputy for health and welfare who could have agreed.',
  SUITABILITY_CONDITIONS_NOT_MET: 'Not all conditions for paying a suitable person are met.',
  REPRESENTATIVE_DBS_MISSING: 'A suitable person who is neither family nor friend has no DBS check.',
  PERSON_LACKS_CAPACITY: 'The person lacks capacity about a direct payment, so they can’t name a nominee.',
  SIGNATURE_MISSING: 'The person’s own signature is missing.',
  AUTHORITY_BEFORE_SIGNATURE: 'A nominee would be appointed from before the person signed for them.',
  ADVOCATE_NOT_INDEPENDENT: 'An advocate is not independent of the council and of who gives the support.',
  ADVOCATED_DECISION_MISSING: 'It is not said in which decision or process an advocate speaks up.',
  PROCESSES_NOT_EXPECTED: 'Only an advocate is appointed for processes.',
  REPRESENTATION_ENDED: 'The appointment has ended.',
  ENDS_BEFORE_IT_STARTS: 'An appointment would end before it begins.',
} as const;
export type RepresentationRefusalCode = keyof typeof REPRESENTATION_REFUSALS;

/** Something that is wrong with a record of capacity, best interests or an appointment. */
export type RepresentationRefusal = Refusal<RepresentationRefusalCode>;
