import { enumeration, type ValueOf } from '../../../../tenants/vocabulary.ts';

export const MONITORING_CHECK_KIND = enumeration(
  'MonitoringCheckKind',
  'Why somebody looks at how the money is going.',
  {
    FIRST: 'The first look after the money was set up.',
    ROUTINE: 'The regular look, as often as the council’s rule for such a budget says.',
    HELP_FOLLOW_UP: 'Help was given, and this asks how it went.',
    SURPLUS_DISCUSSION: 'More stayed unspent than may, and this is talked over before anything is decided.',
  },
);
export type MonitoringCheckKind = ValueOf<typeof MONITORING_CHECK_KIND>;

/** The checks of which each part of a live budget always has one that is still to be done. */
export const REGULAR_KINDS: readonly MonitoringCheckKind[] = ['FIRST', 'ROUTINE'];

export const MONITORING_CHECK_STATUS = enumeration(
  'MonitoringCheckStatus',
  'Where a check stands today. Worked out from its dates and from what has come in, never set.',
  {
    UPCOMING: 'Its day is still to come, and not all that it asks for is in.',
    AT_REVIEW: 'It has no day of its own: it is done with the review of the plan.',
    AWAITING_EVIDENCE: 'Its day has come, and something that it asks for is still to be sent.',
    AWAITING_REPLY: 'A question was asked, and its answer is still to come.',
    TO_LOOK_AT: 'All that it asks for is in, or nobody has to send anything: the council looks at it.',
    COMPLETED: 'Done and recorded; it never changes again.',
    NO_LONGER_NEEDED: 'The budget ended, or another check took its place, before it was done.',
  },
);
export type MonitoringCheckStatus = ValueOf<typeof MONITORING_CHECK_STATUS>;

export const MONITORING_OUTCOME = enumeration(
  'MonitoringOutcome',
  'What was found when the money was looked at, and what it starts.',
  {
    IN_ORDER:
      'All is in order. The next check is dated by the rule that now matches, which may be a lighter one.',
    HELP_OFFERED: 'Help was given, and a day is set on which somebody asks how it went.',
    QUERY: 'There is a question. The check stays open until it is answered.',
    SURPLUS:
      'More stayed unspent than may. It is talked over on a day that is set; nothing is taken back by this.',
    CONCERN: 'There is a concern that somebody has to look into.',
  },
);
export type MonitoringOutcome = ValueOf<typeof MONITORING_OUTCOME>;

export const EVIDENCE_SOURCE = enumeration('EvidenceSource', 'From whom evidence came.', {
  PERSON: 'The person themself.',
  REPRESENTATIVE: 'Whoever acts for the person, or manages the money for them.',
  PROVIDER: 'The provider or organisation that holds the money.',
  FEED: 'A feed, such as that of the prepaid cards.',
  COUNCIL: 'The council’s own staff, from what they saw.',
});
export type EvidenceSource = ValueOf<typeof EVIDENCE_SOURCE>;

export const BALANCE_FINDING = enumeration(
  'BalanceFinding',
  'How the balance of a part compares with what the council’s rules expect.',
  {
    TOO_LOW:
      'Less than the weeks of the part’s amount that should at least be there: somebody may run short.',
    WITHIN_LIMITS: 'Neither too little nor too much.',
    ABOVE_LIMIT: 'More than may stay unspent before the council talks with the person.',
  },
);
export type BalanceFinding = ValueOf<typeof BALANCE_FINDING>;

export const NO_CHECK_REASON = enumeration(
  'NoCheckReason',
  'Why a budget has no check with a day of its own.',
  {
    PERSON_HAS_DIED: 'The person has died, and nothing is asked of anybody from then on.',
    ENDED: 'Its plan has ended, or a newer plan and budget took its place.',
    NOT_STARTED: 'Support under its plan has not started.',
    AT_REVIEW_ONLY: 'By the council’s rules it is looked at with the review of the plan only.',
    GIVEN_ONCE_AND_REVIEWED:
      'All of it was given once, and was looked at with the review that was held, so nothing is left to look at.',
    TO_BE_DATED: 'Its checks are dated in the next daily run.',
  },
);
export type NoCheckReason = ValueOf<typeof NO_CHECK_REASON>;
