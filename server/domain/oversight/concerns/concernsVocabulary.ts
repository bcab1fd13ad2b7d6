import { enumeration, type ValueOf } from '../../../../tenants/vocabulary.ts';

export const CONCERN_KIND = enumeration('ConcernKind', 'What a concern is about.', {
  SAFEGUARDING: 'Somebody may be at risk of abuse or neglect.',
  MONEY: 'Something about the money may be wrong.',
  QUALITY_OF_CARE: 'The care or support is not good enough.',
  UNUSED_BUDGET: 'Money is not being used, and the person may be going without.',
  NOT_REVIEWED: 'Nobody has looked at the plan for too long.',
  OTHER: 'Anything else.',
});
export type ConcernKind = ValueOf<typeof CONCERN_KIND>;

export const CONCERN_STATUS = enumeration('ConcernStatus', 'Where a concern stands, by its dates.', {
  RAISED: 'Nobody has taken it on yet.',
  TAKEN: 'Somebody looks into it.',
  ANSWERED: 'What was found has been said to the person.',
  ENDED: 'It has come to an outcome.',
});
export type ConcernStatus = ValueOf<typeof CONCERN_STATUS>;

export const CONCERN_SOURCE = enumeration('ConcernSource', 'Who raised a concern.', {
  PERSON: 'The person themself.',
  CIRCLE: 'Somebody who supports or represents the person.',
  STAFF: 'Somebody who works for the council.',
  PROVIDER: 'Whoever holds money for the person.',
  RULE: 'A rule of the program, from what the records show.',
});
export type ConcernSource = ValueOf<typeof CONCERN_SOURCE>;

export const CONCERN_RULE = enumeration('ConcernRule', 'The sign in the records that raised a concern.', {
  PAID_AFTER_DEATH: 'Money was paid after the person had died.',
  PAYEE_CHANGED: 'Money goes to another payee than under the plan before.',
  NOTHING_PAID: 'Nothing has been paid of a live budget for longer than the council lets pass.',
  REVIEW_OVERDUE: 'A review is later than the council lets pass.',
  MONITORING_CHECK: 'A monitoring check came out with a concern.',
});
export type ConcernRule = ValueOf<typeof CONCERN_RULE>;

export const CONCERN_OUTCOME = enumeration('ConcernOutcome', 'What a concern came to.', {
  NOTHING_WRONG: 'It was looked into, and nothing was wrong.',
  PUT_RIGHT: 'Something was wrong, and has been put right.',
  SUPPORT_CHANGES: 'The plan or the support changes.',
  MONEY_RECOVERED: 'Money is asked back, with notice and reasons.',
  SAFEGUARDING_ENQUIRY: 'A safeguarding enquiry has begun.',
  PASSED_ON: 'Somebody else answers for it, and has it now.',
});
export type ConcernOutcome = ValueOf<typeof CONCERN_OUTCOME>;
