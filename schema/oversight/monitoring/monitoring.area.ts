import type { SchemaArea } from '../../kit/area.ts';
import { PRACTICE, READS_RECORDS } from '../../kit/permissions.ts';
import { fundCheckReader } from './fundChecks.ts';
import { monitoringReaders } from './monitoring.ts';
import { MonitoringResolver, monitoringMutations } from './monitoringResolver.ts';

/** Looking at how the money is going: what is asked, what was sent and found, and what follows. */
export const monitoring: SchemaArea = {
  resolvers: [MonitoringResolver],
  readers: [...monitoringReaders, fundCheckReader],
  queries: {
    monitoringCheck: READS_RECORDS,
    paymentSuspension: READS_RECORDS,
    monitoringChecks: [...PRACTICE, 'FINANCE_OFFICER', 'AUDITOR'],
    ownFundChecks: ['PROVIDER'],
  },
  mutations: monitoringMutations,
};
