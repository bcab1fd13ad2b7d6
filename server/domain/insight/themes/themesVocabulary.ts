import { enumeration, type ValueOf } from '../../../../tenants/vocabulary.ts';

export const STATEMENT_SORT = enumeration('StatementSort', 'Of what a statement from a review speaks.', {
  WORKING: 'What works.',
  NOT_WORKING: 'What does not work.',
  WISHED_FOR: 'What is wished for.',
});
export type StatementSort = ValueOf<typeof STATEMENT_SORT>;
