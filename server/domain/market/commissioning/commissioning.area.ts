import { area } from '../../area.ts';
import { BlockContract, PublishedMarket, TimeDelivered } from './commissioning.entity.ts';
import { COMMISSIONING_REFUSALS } from './commissioningRefusals.ts';

/** The commissioner’s view of the market: what is bought in block, what people buy, and which money is paid twice. */
export const commissioning = area({
  path: 'market/commissioning',
  entities: [BlockContract, TimeDelivered, PublishedMarket],
  idPrefixes: {
    BlockContract: 'blockcontract',
    TimeDelivered: 'timedelivered',
    PublishedMarket: 'publishedmarket',
  },
  refusals: COMMISSIONING_REFUSALS,
});
