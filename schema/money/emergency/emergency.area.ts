import type { SchemaArea } from '../../kit/area.ts';
import { READS_RECORDS } from '../../kit/permissions.ts';
import { EmergencyMoneyResolver, emergencyMoneyReader } from './emergency.ts';
import { emergencyMutations } from './emergencyMutations.ts';

/** Money that is added at once in an emergency. */
export const emergency: SchemaArea = {
  resolvers: [EmergencyMoneyResolver],
  readers: [emergencyMoneyReader],
  queries: { emergencyMoney: READS_RECORDS },
  mutations: emergencyMutations,
};
