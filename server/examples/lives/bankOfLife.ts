/** Accounts from the specification by which banks check their digits, so nobody's. */
export const BANK = {
  person: { sortCode: '08-99-99', accountNumber: '66374958' },
  council: { sortCode: '10-79-99', accountNumber: '88837491' },
} as const;
