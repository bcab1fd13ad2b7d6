import { enumeration, type ValueOf } from '../../../../tenants/vocabulary.ts';

export const POOL_EXPENDITURE_STATUS = enumeration(
  'PoolExpenditureStatus',
  'Where an expenditure of a pool stands. It follows from what was recorded, asked in this order.',
  {
    UNDONE: 'It was spent and then undone in the ledger, so each member has their share again.',
    SPENT: 'Enough holders approved it, and each member’s share has left their balance.',
    WITHDRAWN: 'It was taken back before enough holders approved it, and no money moved.',
    PROPOSED: 'It waits for holders to approve it.',
  },
);
export type PoolExpenditureStatus = ValueOf<typeof POOL_EXPENDITURE_STATUS>;
