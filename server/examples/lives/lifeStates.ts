/** Where an example person is on the way from a contact to a review, and how many of two hundred are there. */
export const LIFE_STATES = {
  /** Asked, was told what there is, and wants no more. */
  CONTACT_ANSWERED: 8,
  WAITING_FOR_ASSESSMENT: 12,
  ASSESSMENT_BEGUN: 8,
  /** Assessed and eligible, with an indicative budget. */
  ALLOCATED: 10,
  /** Says that the amount is wrong. */
  AMOUNT_CHALLENGED: 3,
  PLANNING: 10,
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
  DIRECT_PAYMENT: 33,
  SUITABLE_PERSON: 4,
  PREPAID_CARD: 9,
  MANAGED_ACCOUNT: 11,
  PROVIDER_FUND: 7,
  VIRTUAL_BUDGET: 9,
  COMMISSIONED: 13,
  /** Part as a direct payment, and part arranged by the council. */
  MIXED: 8,
  SMALL_PAYMENT: 4,
  CARER: 5,
  CONCERN: 3,
  ENDED: 5,
  DIED: 3,
} as const;

export type LifeState = keyof typeof LIFE_STATES;
