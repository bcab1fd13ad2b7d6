import { enumeration, type ValueOf } from '../../../../tenants/vocabulary.ts';

export const SETTLEMENT_CAUSE = enumeration('SettlementCause', 'Why the money of a budget stopped.', {
  DEATH: 'The person died, and what is owed is settled with their estate.',
  ENDING: 'The plan ended, and what is owed is settled with the person.',
});
export type SettlementCause = ValueOf<typeof SETTLEMENT_CAUSE>;

export const OWED_BY = enumeration('OwedBy', 'Which way a line of a settlement counts.', {
  COUNCIL: 'The council owes it to the person or their estate.',
  PERSON: 'It comes back to the council from the person, their estate, or whoever holds the money for them.',
  NOBODY: 'It is shown so that the rest can be followed, and nobody owes it.',
});
export type OwedBy = ValueOf<typeof OWED_BY>;

export const SETTLEMENT_LINE = enumeration(
  'SettlementLineKind',
  'What a line of a settlement is about. Each is worked out for one part of the budget.',
  {
    NOT_PAID_FOR_DAYS_LIVED: 'Money for days before everything stopped that was not paid.',
    ONE_OFF_NOT_PAID: 'A sum for a purpose that was not paid, so that nothing is owed of it.',
    PAID_FOR_LATER_DAYS: 'Money that was paid for days after everything stopped.',
    REPAID_AT_CHANGE:
      'Money that was paid for days from a change of the way of holding it on, and came back then, so that it is not asked for again.',
    HELD_UNSPENT: 'What whoever holds the money has left of it.',
    OWN_MONEY_HELD: 'What of it the person put in beyond their contribution, which is theirs.',
    UNSPENT_TO_RETURN: 'What of it goes back to the council.',
    SAVED_UP:
      'What of it was saved up towards a named purpose. The saving ends, and the money is dealt with as the rest.',
    LATER_DAYS_USED: 'What of the money for later days is no longer there.',
    CONTRIBUTION_DUE: 'The person’s contribution for the days that they lived under the plan.',
    CONTRIBUTION_PUT_IN: 'What the person put in to the money that is held for them.',
    CONTRIBUTION_OVERPAID: 'What the person put in beyond their contribution.',
    CONTRIBUTION_STILL_DUE: 'What the person did not put in of their contribution.',
    CONTINGENCY_NOT_DRAWN: 'Money set aside for what can’t be foreseen that was never drawn.',
    CONTINGENCY_KEPT: 'Money set aside for what can’t be foreseen that is held, and is not taken back.',
    HELD_BY_COUNCIL: 'What the council held itself and has not spent, which stays with it.',
    OWN_MONEY_WITH_COUNCIL:
      'What the person put in beyond their contribution that came to the council when it came to hold the money, and is theirs.',
  },
);
export type SettlementLineKind = ValueOf<typeof SETTLEMENT_LINE>;
