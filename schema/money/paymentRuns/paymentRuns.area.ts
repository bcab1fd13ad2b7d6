import type { SchemaArea } from '../../kit/area.ts';
import { originatorMutations } from './originatorMutations.ts';
import { paymentRunMutations } from './paymentRunMutations.ts';
import { paymentRunReaders, READS_ORIGINATOR, READS_PAYMENT_RUNS } from './paymentRuns.ts';
import { PaymentRunsResolver } from './paymentRunsResolver.ts';
import {
  RunDifferenceLinesResolver,
  RunDifferencePersonResolver,
  RunDifferencesResolver,
} from './runDifferences.ts';

/** Runs of payments: collected, approved by a second officer, paid whole, and written as a file for the bank. */
export const paymentRuns: SchemaArea = {
  resolvers: [
    PaymentRunsResolver,
    RunDifferencesResolver,
    RunDifferenceLinesResolver,
    RunDifferencePersonResolver,
  ],
  readers: paymentRunReaders,
  queries: {
    paymentRun: READS_PAYMENT_RUNS,
    paymentRuns: READS_PAYMENT_RUNS,
    bacsOriginator: READS_ORIGINATOR,
    proposedBacsOriginator: READS_ORIGINATOR,
  },
  mutations: [...originatorMutations, ...paymentRunMutations],
};
