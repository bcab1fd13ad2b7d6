import { area } from '../../area.ts';
import { BlockContract, PublishedMarket, TimeDelivered, UnmetWish } from './commissioning.entity.ts';
import { COMMISSIONING_REFUSALS, WISH_REFUSALS } from './commissioningRefusals.ts';

/** The commissioner’s view of the market: what is bought in block, what people buy and could not get, and which money is paid twice. */
export const commissioning = area({
  path: 'market/commissioning',
  entities: [BlockContract, TimeDelivered, UnmetWish, PublishedMarket],
  idPrefixes: {
    BlockContract: 'blockcontract',
    TimeDelivered: 'timedelivered',
    UnmetWish: 'unmetwish',
    PublishedMarket: 'publishedmarket',
  },
  refusals: { ...COMMISSIONING_REFUSALS, ...WISH_REFUSALS },
});
