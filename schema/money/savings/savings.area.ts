import type { SchemaArea } from '../../kit/area.ts';
import { READS_RECORDS } from '../../kit/permissions.ts';
import { savingMutations } from './savingMutations.ts';
import { SavingResolver, savingReader } from './savings.ts';

/** Saving up in a managed account towards a named purpose. */
export const savings: SchemaArea = {
  resolvers: [SavingResolver],
  readers: [savingReader],
  queries: { saving: READS_RECORDS },
  mutations: savingMutations,
};
