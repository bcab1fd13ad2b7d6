import type { SchemaArea } from '../../kit/area.ts';
import { PRACTICE } from '../../kit/permissions.ts';
import { ClientLevelDataResolver } from './clientLevelData.ts';
import { partLocationMutations, partLocationReader } from './partLocations.ts';
import { statisticalFactsMutations, statisticalFactsReader } from './statisticalFacts.ts';

/** Client Level Data, the national return of each event: what people state for it, and what is wrong with its rows. */
export const clientLevelData: SchemaArea = {
  resolvers: [ClientLevelDataResolver],
  readers: [statisticalFactsReader, partLocationReader],
  queries: { clientLevelDataFaults: [...PRACTICE, 'AUDITOR'] },
  mutations: [...statisticalFactsMutations, ...partLocationMutations],
};
