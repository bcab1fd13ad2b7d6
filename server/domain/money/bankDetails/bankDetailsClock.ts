/** What the person is told of bank details, and what waits where a payment came back. */
import { noticeKind } from '../../clock/notifications/noticeKind.ts';

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
