import type { SchemaArea } from '../../kit/area.ts';
import { DirectoryResolver } from './directory.ts';
import { directoryMutations } from './directoryMutations.ts';
import { directoryReaders, SEES_DIRECTORY } from './directoryTypes.ts';
import { LocalPricesResolver } from './localPrices.ts';

/** The local market: organisations, services, personal assistants who wish to be found, with prices and places. */
export const directory: SchemaArea = {
  resolvers: [DirectoryResolver, LocalPricesResolver],
  readers: directoryReaders,
  queries: {
    services: SEES_DIRECTORY,
    service: SEES_DIRECTORY,
    whoCouldDoThis: SEES_DIRECTORY,
    ratesBesideLocalPrices: SEES_DIRECTORY,
  },
  // What of them anybody may see is served as Open Referral has it.
  publicQueries: ['services'],
  mutations: directoryMutations,
};
