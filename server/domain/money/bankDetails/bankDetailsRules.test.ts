import { describe, expect, it } from 'vitest';
import { accountRefusals } from './bankAccount.ts';
import {
  approverRefusals,
  bankDetailsStatus,
  keyRefusals,
  sameAccountRefusals,
  settledRefusals,
  unreadableRefusals,
  usableFrom,
} from './bankDetailsRules.ts';

const RIGHT = { accountName: 'Ada Payee', sortCode: '08-99-99', accountNumber: '66374958' };
const today = Temporal.PlainDate.from('2026-06-05');

describe('an account as it is given', () => {
  it.each([
    [
      'nothing of it',
      { accountName: ' ', sortCode: '', accountNumber: '' },
      ['ACCOUNT_NAME_NOT_RIGHT', 'SORT_CODE_NOT_RIGHT', 'ACCOUNT_NUMBER_NOT_RIGHT'],
    ],
    ['a name of digits', { accountName: '66374958' }, ['ACCOUNT_NAME_NOT_RIGHT']],
    ['a sort code of five digits', { sortCode: '08-99-9' }, ['SORT_CODE_NOT_RIGHT']],
    ['a sort code with a letter', { sortCode: '08999O' }, ['SORT_CODE_NOT_RIGHT']],
    ['digits of another script', { sortCode: '٠٨٩٩٩٩' }, ['SORT_CODE_NOT_RIGHT']],
    ['an account of seven digits', { accountNumber: '6637495' }, ['ACCOUNT_NUMBER_NOT_RIGHT']],
    ['a digit that the banks’ check finds', { accountNumber: '66374959' }, ['ACCOUNT_NUMBER_NOT_RIGHT']],
    ['a roll number', { accountNumber: 'D/12345678' }, ['ACCOUNT_NUMBER_NOT_RIGHT']],
  ])('is refused with %s, in words that repeat none of it', (_what, change, codes) => {
    const given = { ...RIGHT, ...change };
    const refusals = accountRefusals(given);
    expect(refusals.map(({ code }) => code)).toEqual(codes);
    for (const { message } of refusals) expect(message).not.toMatch(/66374958|089999|66374959|6637495\b/);
  });

  it('is right with blanks and hyphens', () => {
    expect(accountRefusals({ ...RIGHT, sortCode: ' 08 99 99 ', accountNumber: '6637 4958' })).toEqual([]);
  });
});

describe('bank details', () => {
  it('are settled once, by two people who see the same account', () => {
    const codeOf = (refusals: readonly { code: string }[]) => refusals.map(({ code }) => code);
    const approved = { approvedAt: '2026-06-01T09:00:00Z', usableFromOn: '2026-06-01' };
    expect(settledRefusals({}, today)).toEqual([]);
    for (const facts of [approved, { refusedAt: '2026-06-01T09:00:00Z' }]) {
      expect(codeOf(settledRefusals(facts, today))).toEqual(['BANK_DETAILS_SETTLED']);
    }
    expect(codeOf(approverRefusals('finance-1', 'finance-1', ['runId']))).toEqual(['APPROVER_IS_PROPOSER']);
    expect(approverRefusals('finance-1', 'finance-2', ['runId'])).toEqual([]);
    const other = { sortCode: '107999', accountNumber: '66374958' };
    expect(sameAccountRefusals({ ...RIGHT, sortCode: '089999' }, other)).toMatchObject([
      { code: 'BANK_DETAILS_DIFFER', path: ['sortCode'] },
    ]);
  });

  it('need a key that opens them', () => {
    expect(keyRefusals(null, ['accountNumber'])).toMatchObject([
      { code: 'BANK_KEY_MISSING', path: ['accountNumber'] },
    ]);
    expect(unreadableRefusals(null, ['runId'])).toMatchObject([{ code: 'BANK_DETAILS_UNREADABLE' }]);
    expect([...keyRefusals({}, []), ...unreadableRefusals(RIGHT, [])]).toEqual([]);
  });

  it('take the place of those in use after five working days, and otherwise at once', () => {
    expect(usableFrom(true, today)).toBe('2026-06-12');
    expect(usableFrom(false, today)).toBe('2026-06-05');
    const facts = { approvedAt: '2026-06-05T09:00:00Z', usableFromOn: '2026-06-12' };
    const statusOn = (day: string, more = {}) =>
      bankDetailsStatus({ ...facts, ...more }, Temporal.PlainDate.from(day));
    expect([statusOn('2026-06-11'), statusOn('2026-06-12')]).toEqual(['WAITING', 'IN_USE']);
    expect(statusOn('2026-06-13', { heldOn: '2026-06-13' })).toBe('HELD');
    expect(statusOn('2026-06-13', { heldOn: '2026-06-13', replacedOn: '2026-06-13' })).toBe('REPLACED');
  });
});
