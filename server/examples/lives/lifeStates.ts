/** Where an example person is on the way from a contact to a review, and how many of two hundred are there. */
export const LIFE_STATES = {
  /** Asked, was told what there is, and wants no more. */
  CONTACT_ANSWERED: 8,
  WAITING_FOR_ASSESSMENT: 11,
  /** Learns to do things by themself again before it is seen what else is needed. */
  REABLEMENT: 3,
  ASSESSMENT_BEGUN: 8,
  /** Assessed and eligible, with an indicative budget. */
  ALLOCATED: 9,
  /** Says that the amount is wrong. */
  AMOUNT_CHALLENGED: 3,
  /** Said so, and was right, or was told why not. */
  CHALLENGE_UPHELD: 1,
  CHALLENGE_NOT_UPHELD: 1,
  PLANNING: 9,
  PLAN_SHARED: 9,
  /** Waits for the council to sign the plan off. */
  PLAN_AGREED: 8,
  WITH_PANEL: 5,
  /** Came before the panel, which agreed and set conditions. */
  PANEL_DECIDED: 4,
  /** Signed off, and the budget is still to be agreed. */
  SIGNED_OFF: 5,
  /** The budget is agreed, and support has not begun. */
  BUDGET_AGREED: 4,
  DIRECT_PAYMENT: 17,
  /** A direct payment to which they pay a part themself. */
  CONTRIBUTION: 8,
  /** Payments are suspended. */
  PAYMENTS_HELD: 2,
  /** More is unspent than may stay: it was proposed to take it back, decided, repaid, or left with them. */
  CLAWBACK_PROPOSED: 2,
  CLAWBACK_REPAYING: 2,
  CLAWBACK_REPAID: 2,
  CLAWBACK_NOT_TAKEN: 1,
  SUITABLE_PERSON: 4,
  PREPAID_CARD: 9,
  MANAGED_ACCOUNT: 9,
  PROVIDER_FUND: 7,
  VIRTUAL_BUDGET: 9,
  COMMISSIONED: 10,
  /** Part as a direct payment, and part arranged by the council. */
  MIXED: 8,
  SMALL_PAYMENT: 4,
  VOUCHER: 2,
  CARER: 5,
  CONCERN: 3,
  ENDED: 5,
  DIED: 3,
} as const;

export type LifeState = keyof typeof LIFE_STATES;
