import { allocationReaders } from './allocations.ts';
import { assessmentReaders } from './assessments.ts';
import { peopleReaders } from './people.ts';
import { planReaders } from './plans.ts';
import { policyVersionReaders } from './policyVersions.ts';
import type { TypeReader } from './readers.ts';
import { supporterReader } from './supporters.ts';

/** Every type that is read from a table, by every area. */
export const READERS: readonly TypeReader[] = [
  ...allocationReaders,
  ...assessmentReaders,
  ...policyVersionReaders,
  ...peopleReaders,
  ...planReaders,
  supporterReader,
];
