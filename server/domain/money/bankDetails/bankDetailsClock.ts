/** What the person is told of bank details, and what waits where a payment came back. */
import { noticeKind } from '../../clock/notifications/noticeKind.ts';
import { stepKind } from '../../clock/openSteps/stepKind.ts';

export const ACCOUNT_APPROVED = noticeKind({
  key: 'BANK_DETAILS_APPROVED',
  subjectType: 'BankDetails',
  recordKind: 'BUDGETS',
  sentence:
    'Money is going to be paid into another account, or into one for the first time. If nobody asked for that, tell the council at once.',
});
export const PAYMENT_RETURNED = noticeKind({
  key: 'PAYMENT_RETURNED',
  subjectType: 'BankDetails',
  recordKind: 'BUDGETS',
  sentence:
    'A bank sent a payment back, or said that the details of the account are wrong. The council asks which account is right.',
});

/** Until others are approved, as those then take the place of these. */
export const RIGHT_ACCOUNT = stepKind({
  key: 'RIGHT_ACCOUNT',
  subjectType: 'BankDetails',
  recordKind: 'BUDGETS',
  description:
    'The council asks which account your money is to be paid into, as a bank said that it is not right.',
  derivedFrom: `select person_id, id as subject_id, settle_by_on as due_on, null::date as warn_on,
      settle_reason as due_reason
    from bank_details where tenant_id = $1 and settle_by_on is not null and replaced_on is null`,
});
