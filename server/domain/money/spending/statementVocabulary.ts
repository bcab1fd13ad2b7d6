import { enumeration, type ValueOf } from '../../../../tenants/vocabulary.ts';

export const LINE_MEANING = enumeration('LineMeaning', 'What a line of a statement is taken to be.', {
  SPENT: 'Money that was spent on the person’s support.',
  REFUNDED: 'Money that came back from somebody who had been paid.',
  PAID_IN: 'Money that the person put in.',
  PAID_BY_COUNCIL: 'What the council paid: the ledger has it already.',
  ALREADY_REPORTED: 'What was reported by hand: the ledger has it already.',
});
export type LineMeaning = ValueOf<typeof LINE_MEANING>;

export const LINE_STATUS = enumeration('LineStatus', 'What became of a line of a statement.', {
  PROPOSED: 'Nobody has said yet whether it is right.',
  POSTED: 'It is in the ledger.',
  LEFT_OUT: 'It is kept, so that it does not come again, and counts for nothing.',
});
export type LineStatus = ValueOf<typeof LINE_STATUS>;
