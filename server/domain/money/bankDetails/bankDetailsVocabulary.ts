import { enumeration, type ValueOf } from '../../../../tenants/vocabulary.ts';

export const BANK_PAYEE = enumeration(
  'BankPayee',
  'Whose account it is into which money of a budget is paid.',
  {
    PERSON: 'The person’s own.',
    SUPPORTER: 'Of a supporter, who receives the money for the person.',
    HOLDER: 'Of the organisation, trust or pool that holds the money of one part of a budget.',
  },
);
export type BankPayee = ValueOf<typeof BANK_PAYEE>;

export const BANK_DETAILS_STATUS = enumeration('BankDetailsStatus', 'Where bank details stand.', {
  PROPOSED: 'They wait for a second finance officer.',
  REFUSED: 'They were not approved, and are not used.',
  WAITING: 'They are approved, and are used from the day on which the notice to the person is over.',
  IN_USE: 'Money is paid by them.',
  HELD: 'The bank sent a payment back, so nothing is paid by them.',
  REPLACED: 'Newer ones took their place.',
});
export type BankDetailsStatus = ValueOf<typeof BANK_DETAILS_STATUS>;
