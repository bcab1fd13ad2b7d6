import { noticeKind } from '../../clock/notifications/noticeKind.ts';

export const PAYMENT_NOT_MADE = noticeKind({
  key: 'PAYMENT_NOT_MADE',
  subjectType: 'LedgerTransaction',
  recordKind: 'MONEY_MOVEMENTS',
  sentence: 'A payment that was approved is not made. What is still due is paid later.',
});
