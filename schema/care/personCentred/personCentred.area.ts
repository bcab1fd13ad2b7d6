import type { SchemaArea } from '../../kit/area.ts';
import { READS_RECORDS } from '../../kit/permissions.ts';
import { OnePageProfileResolver } from './onePageProfile.ts';
import { personCentredMutations } from './personCentredMutations.ts';
import { EntriesOfPersonResolver, personCentredReaders } from './profileEntries.ts';

/** Person-centred tools, the one-page profile that is drawn from them, and what of them goes to health services. */
export const personCentred: SchemaArea = {
  resolvers: [EntriesOfPersonResolver, OnePageProfileResolver],
  readers: personCentredReaders,
  queries: { onePageProfile: READS_RECORDS },
  mutations: personCentredMutations,
};
