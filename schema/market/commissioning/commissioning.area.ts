import type { SchemaArea } from '../../kit/area.ts';
import { CommissioningResolver } from './commissioning.ts';
import { commissioningMutations } from './commissioningMutations.ts';
import { commissioningReaders, READS_MARKET } from './commissioningTypes.ts';
import { TimeDeliveredResolver } from './timeDelivered.ts';
import { UnmetWishesResolver, unmetWishMutations, unmetWishReader } from './unmetWishes.ts';

/** The commissioner’s view of the market: what is bought in block, what people buy and could not get, and which money is paid twice. */
export const commissioning: SchemaArea = {
  resolvers: [CommissioningResolver, TimeDeliveredResolver, UnmetWishesResolver],
  readers: [...commissioningReaders, unmetWishReader],
  queries: {
    blockContracts: READS_MARKET,
    blockPaidTwice: READS_MARKET,
    whatPeopleBuy: READS_MARKET,
    timeDelivered: READS_MARKET,
    unmetWishes: READS_MARKET,
  },
  mutations: [...commissioningMutations, ...unmetWishMutations],
};
