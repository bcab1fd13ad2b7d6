import type { SchemaArea } from '../../kit/area.ts';
import { PRACTICE } from '../../kit/permissions.ts';
import { ChargingResolver, chargingReaders } from './charging.ts';
import { chargingMutations } from './chargingMutations.ts';

/** What people put in towards their support, worked out by the council's charging policy. */
export const charging: SchemaArea = {
  resolvers: [ChargingResolver],
  readers: chargingReaders,
  // A broker or a provider never has to know what somebody has.
  queries: {
    financialAssessment: ['PERSON', 'REPRESENTATIVE', 'SUPPORTER', ...PRACTICE, 'FINANCE_OFFICER', 'AUDITOR'],
  },
  mutations: chargingMutations,
};
