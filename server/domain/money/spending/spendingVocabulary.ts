import { enumeration, type ValueOf } from '../../../../tenants/vocabulary.ts';

export const SPENDING_KIND = enumeration('SpendingKind', 'What happened to money that somebody holds.', {
  SPENT: 'It was spent on the person’s support.',
  REFUNDED: 'Some of what was spent came back from whoever had been paid.',
  PAID_IN: 'The person put in money of their own: their contribution, or more.',
});
export type SpendingKind = ValueOf<typeof SPENDING_KIND>;

export const SPENDING_SOURCE = enumeration('SpendingSource', 'From whom the council knows of spending.', {
  PERSON: 'The person themself.',
  REPRESENTATIVE: 'Whoever manages the money for the person.',
  PROVIDER: 'The provider or organisation that holds the money.',
  COUNCIL: 'The council’s own staff.',
  STATEMENT: 'A line of a bank statement or of a card’s feed.',
});
export type SpendingSource = ValueOf<typeof SPENDING_SOURCE>;
