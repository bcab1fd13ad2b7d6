import type { PageSelection } from '../../../platform/reading/lookAhead.ts';
import { type Page, readPage } from '../../../platform/reading/reader.ts';
import type { ValueSql } from '../../../platform/reading/shape.ts';
import type { PageArguments } from '../../../platform/reading/slice.ts';
import type { Session } from '../../../platform/session.ts';
import { serviceShape } from './directory.queries.ts';
import type { ServiceOrder } from './directoryVocabulary.ts';
import { metresSql } from './distance.ts';
import { type ServicesWanted, servicesCondition } from './serviceSearch.ts';

/** Greater than any distance on earth: services that have no place stand last. */
const NOWHERE = 2_147_483_647;

/**
 * How far the nearest place of a service is; `$2` and `$3` are the position, the first values of the condition, which
 * follow the tenant.
 */
const nearestPlace: ValueSql = (service) =>
  `coalesce((select min(${metresSql('near', '$2', '$3')}) from directory_place near
    where near.tenant_id = $1 and near.service_id = ${service}.id), ${NOWHERE})`;

const ORDERS: Record<ServiceOrder, readonly (string | ValueSql)[]> = {
  NAME: ['sort_name'],
  NEAREST: [nearestPlace],
};

/**
 * Services of the directory that run, a page at a time. Refuses what `servicesCondition` refuses. NEAREST needs a position,
 * for which the caller answers.
 * @param on the day whose prices count.
 */
export function findServices(
  session: Session,
  selection: PageSelection,
  { wanted, order, on }: { wanted: ServicesWanted; order: ServiceOrder; on: string },
  page: PageArguments,
): Promise<Page<Record<string, unknown>>> {
  const where = servicesCondition(wanted, on, session.council.tenantId);
  return readPage(session, serviceShape, selection, {
    ...page,
    list: `services ${order}`,
    orderBy: ORDERS[order],
    where,
  });
}
