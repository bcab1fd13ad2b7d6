import { describe, expect, it } from 'vitest';
import { accountRefusals } from './bankAccount.ts';
import { passesModulusCheck } from './modulusCheck.ts';

/** The test cases of the specification, in its order (version 8.50, chapter 3). */
const SPECIFIED: [string, string, boolean][] = [
  ['089999', '66374958', true],
  ['107999', '88837491', true],
  ['202959', '63748472', true],
  ['871427', '46238510', true],
  ['872427', '46238510', true],
  ['871427', '09123496', true],
  ['871427', '99123496', true],
  ['820000', '73688637', true],
  ['827999', '73988638', true],
  ['827101', '28748352', true],
  ['134020', '63849203', true],
  ['118765', '64371389', true],
  ['200915', '41011166', true],
  ['938611', '07806039', true],
  ['938600', '42368003', true],
  ['938063', '55065200', true],
  ['772798', '99345694', true],
  ['086090', '06774744', true],
  ['309070', '02355688', true],
  ['309070', '12345668', true],
  ['309070', '12345677', true],
  ['309070', '99345694', true],
  ['938063', '15764273', false],
  ['938063', '15764264', false],
  ['938063', '15763217', false],
  ['118765', '64371388', false],
  ['203099', '66831036', false],
  ['203099', '58716970', false],
  ['089999', '66374959', false],
  ['107999', '88837493', false],
  ['074456', '12345112', true],
  ['070116', '34012583', true],
  ['074456', '11104102', true],
  ['180002', '00000190', true],
];

describe('the check of a sort code and an account number', () => {
  it.each(SPECIFIED)('of %s %s comes to %s, as the specification says', (sortCode, accountNumber, passes) => {
    expect(passesModulusCheck(sortCode, accountNumber)).toBe(passes);
  });

  it('says the same again, whatever was checked before', () => {
    for (const [sortCode, accountNumber, passes] of [...SPECIFIED, ...SPECIFIED.toReversed()]) {
      expect(passesModulusCheck(sortCode, accountNumber), sortCode).toBe(passes);
    }
  });

  it('passes a sort code that the table does not have', () => {
    expect(passesModulusCheck('000000', '12345678')).toBe(true);
  });
});

describe('an account as it is given', () => {
  const account = { accountName: 'A Payee', sortCode: '08-99-99', accountNumber: '66374958' };
  const codes = (changed: Partial<typeof account>) =>
    accountRefusals({ ...account, ...changed }).map(({ code, path }) => [code, path[0]]);

  it('may have spaces and hyphens', () => {
    expect(codes({})).toEqual([]);
    expect(codes({ sortCode: '08 99 99', accountNumber: '6637 4958' })).toEqual([]);
  });

  it('is refused by the field that is wrong, and never repeated', () => {
    expect(codes({ sortCode: '08-99-9' })).toEqual([['SORT_CODE_NOT_RIGHT', 'sortCode']]);
    expect(codes({ accountNumber: '66374959' })).toEqual([['ACCOUNT_NUMBER_NOT_RIGHT', 'accountNumber']]);
    expect(codes({ accountNumber: '6637495' })).toEqual([['ACCOUNT_NUMBER_NOT_RIGHT', 'accountNumber']]);
    expect(codes({ accountName: ' 1 ' })).toEqual([['ACCOUNT_NAME_NOT_RIGHT', 'accountName']]);
    const all = accountRefusals({ accountName: '', sortCode: '123x', accountNumber: '98765' });
    expect(all).toHaveLength(3);
    for (const { message } of all) expect(message).not.toMatch(/123x|98765/);
  });
});
