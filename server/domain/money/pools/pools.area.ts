import { area } from '../../area.ts';
import type { SettingReader } from '../../policy/policies/settingReaders.ts';
import { POOL_REFUSALS } from './poolRefusals.ts';
import { Pool, PoolApproval, PoolExpenditure, PoolHolder, PoolMember, PoolShare } from './pools.entity.ts';

const POOL_RULES: SettingReader = {
  does: 'DECIDES',
  file: 'server/domain/money/pools/pools.ts',
  reads: {
    deployment: {
      pool: {
        minimumMembers: 'whether a pool may be set up with so many people',
        minimumAccountHolders: 'whether a pool may be set up with so many holders of its account',
        minimumApprovers: 'how many holders approve an expenditure before it is spent',
      },
    },
  },
};

/** Pools: parts of several people’s budgets put together, and what is spent of them. */
export const pools = area({
  path: 'money/pools',
  entities: [Pool, PoolApproval, PoolExpenditure, PoolHolder, PoolMember, PoolShare],
  idPrefixes: {
    Pool: 'pool',
    PoolHolder: 'poolholder',
    PoolMember: 'poolmember',
    PoolExpenditure: 'poolexpenditure',
    PoolShare: 'poolshare',
    PoolApproval: 'poolapproval',
  },
  refusals: POOL_REFUSALS,
  settingReaders: [POOL_RULES],
});
