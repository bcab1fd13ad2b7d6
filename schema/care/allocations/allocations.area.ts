import type { SchemaArea } from '../../kit/area.ts';
import { PRACTICE, READS_RECORDS } from '../../kit/permissions.ts';
import { AllocationIfResolver } from './allocationIf.ts';
import { AllocationsResolver, allocationReaders } from './allocations.ts';

/** Indicative budgets as they were worked out, each with its working. */
export const allocations: SchemaArea = {
  resolvers: [AllocationsResolver, AllocationIfResolver],
  readers: [...allocationReaders],
  queries: {
    allocation: READS_RECORDS,
    allocationIf: READS_RECORDS,
    replayAllocation: [...PRACTICE, 'AUDITOR', 'PERSON'],
  },
};
