import type { Work } from '../../../platform/commands/commandRunner.ts';
import { notFound, refuseAny } from '../../../platform/commands/records.ts';
import { fromGlobalId } from '../../../platform/ids.ts';
import { Service, ServicePrice } from '../../market/directory/directory.entity.ts';
import {
  type AgreedPrice,
  agreedPriceOf,
  askedPenceOf,
  atService,
  type ItemOfService,
  isInForce,
  NO_AGREED_PRICE,
  type PriceOfService,
} from './itemsOfServices.ts';
import type { SupportItemRecord } from './plans.entity.ts';

/** An item that may say which service it buys from, by the API's own id. */
interface GivenItem extends ItemOfService {
  id: string | null;
  serviceId?: string | null;
  providerName?: string | null;
}

/** A service that items buy from, with its prices of today; one that has left the directory has none. */
interface BoughtFrom {
  id: string;
  providedBy: string;
  isListed: boolean;
  prices: readonly PriceOfService[];
}

/** The services that items name, by the id as it is given. Refuses NOT_FOUND where the council has none such. */
export async function servicesFor(
  work: Work,
  items: readonly GivenItem[],
): Promise<ReadonlyMap<string, BoughtFrom>> {
  const { tenantId, entityManager } = work;
  const today = work.today.toString();
  const found = new Map<string, BoughtFrom>();
  for (const [index, { serviceId }] of items.entries()) {
    if (!serviceId || found.has(serviceId)) continue;
    const id = fromGlobalId('Service', serviceId);
    const service = id ? await entityManager.findOne(Service, { tenantId, id }) : null;
    if (!service) throw notFound(['supportItems', index, 'serviceId']);
    const isListed = !service.endedOn;
    const prices = isListed
      ? await entityManager.find(ServicePrice, { tenantId, serviceId: service.id, withdrawnOn: null })
      : [];
    found.set(serviceId, {
      id: service.id,
      providedBy: service.providedBy,
      isListed,
      prices: prices.filter((price) => isInForce(price, today)),
    });
  }
  return found;
}

/** Items with the provider, and where they name no price the lowest price, of the service that they buy from. */
export function atServices<Item extends GivenItem>(
  items: readonly Item[],
  services: ReadonlyMap<string, BoughtFrom>,
): Item[] {
  return items.map((item) => {
    const service = services.get(item.serviceId ?? '');
    if (!service) return item;
    return { ...atService(item, service.prices), providerName: item.providerName ?? service.providedBy };
  });
}

/**
 * Items with the price that each was agreed at. One that is as it was before keeps its own, also where the service asks
 * another now or is gone. Refuses NOT_FOUND for a service that has left the directory, and SERVICE_PRICE_DIFFERS.
 */
export function withAgreedPrices<Item extends GivenItem>(
  work: Work,
  items: readonly Item[],
  services: ReadonlyMap<string, BoughtFrom>,
  known: readonly SupportItemRecord[],
): (Item & AgreedPrice & { serviceId: string | null })[] {
  const today = work.today.toString();
  return items.map((item, index) => {
    const service = services.get(item.serviceId ?? '');
    if (!service) return { ...item, ...NO_AGREED_PRICE, serviceId: null };
    const before = known.find(({ id }) => id === item.id);
    const kept = before && keptPrice(before, item, service.id);
    if (kept) return { ...item, ...kept, serviceId: service.id };
    if (!service.isListed) throw notFound(['supportItems', index, 'serviceId']);
    const { agreed, refusals } = agreedPriceOf(item, service.prices, index, today);
    refuseAny(refusals);
    return { ...item, ...agreed, serviceId: service.id };
  });
}

function keptPrice(before: SupportItemRecord, item: GivenItem, serviceId: string): AgreedPrice | null {
  const isSame =
    before.serviceId === serviceId &&
    before.unit === item.unit &&
    before.paidFrom === item.paidFrom &&
    askedPenceOf(before) === askedPenceOf(item);
  if (!isSame) return null;
  const { servicePriceUnit = null, servicePricePence = null, servicePricedOn = null } = before;
  return { servicePriceUnit, servicePricePence, servicePricedOn };
}
