import type { Session } from '../../../platform/session.ts';
import { pageDocument, type ServedService, serviceDocument } from './openReferral.ts';
import { servicesWithin } from './serviceSearch.ts';

/** A service that anybody may see, as it is served; prices and places only of those that staff listed. */
const SERVED = `json_build_object('id', s.id, 'kind', s.kind, 'name', s.name, 'providedBy', s.provided_by,
  'description', s.description, 'status', s.status, 'supports', s.supports, 'needDomains', s.need_domains,
  'languages', s.languages, 'areasServed', s.areas_served, 'website', s.website, 'email', s.email,
  'assuredOn', s.assured_on, 'lastModifiedAt', to_char(s.last_modified_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'),
  'openReferral', s.open_referral,
  'organization', (select o.open_referral from directory_organisation o
    where o.tenant_id = $1 and o.id = s.organisation_id),
  'places', case when s.import_id is null then array_to_json(array(select json_build_object('id', p.id, 'name', p.name,
      'addressLines', p.address_lines, 'postcode', p.postcode, 'latitudeMicrodegrees', p.latitude_microdegrees,
      'longitudeMicrodegrees', p.longitude_microdegrees)
    from directory_place p where p.tenant_id = $1 and p.service_id = s.id order by p.id)) end,
  'prices', case when s.import_id is null then array_to_json(array(select json_build_object('id', p.id, 'name', p.name,
      'unit', p.unit, 'amountPence', p.amount_pence, 'validFrom', p.valid_from, 'validUntil', p.valid_until)
    from directory_price p where p.tenant_id = $1 and p.service_id = s.id and p.withdrawn_on is null order by p.id)) end)`;

const IS_PUBLIC = 's.tenant_id = $1 and s.ended_on is null and s.is_public';

/** Which page of the public directory. */
export interface DirectoryPage {
  page: number;
  perPage: number;
  search?: string | null | undefined;
  /** The id of a term of any taxonomy that the services have. */
  taxonomyTermId?: string | null | undefined;
}

/** A page of the services that anybody may see, in one statement. */
export async function readPublicServices(session: Session, asked: DirectoryPage): Promise<object> {
  const { page, perPage, search, taxonomyTermId } = asked;
  const values: unknown[] = [session.council.tenantId];
  const placeholder = (value: unknown) => `$${values.push(value)}`;
  const wanted = { text: search ?? null, taxonomyTermId: taxonomyTermId ?? null };
  const words = { service: 's', placeholder, tenantOf: () => '$1' };
  const which = [IS_PUBLIC, ...servicesWithin(wanted, session.today.toString(), words)].join(' and ');
  const [most, from] = [perPage, (page - 1) * perPage].map(placeholder);
  const text = `select (select count(*)::int from directory_service s where ${which}) as "totalItems",
    array_to_json(array(select ${SERVED} from directory_service s where ${which}
      order by s.id limit ${most} offset ${from})) as services`;
  const [row] = await session.query<{ totalItems: number; services: ServedService[] }>(
    { name: '', text },
    values,
  );
  const { services, totalItems } = row as { totalItems: number; services: ServedService[] };
  return pageDocument(services, { page, perPage, totalItems });
}

const READ_ONE = {
  name: 'read_public_service',
  text: `select ${SERVED} as service from directory_service s where ${IS_PUBLIC} and s.id = $2`,
};
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** A service that anybody may see, with all that there is of it; null where there is none. */
export async function readPublicService(session: Session, id: string): Promise<object | null> {
  if (!UUID.test(id)) return null;
  const [row] = await session.query<{ service: ServedService }>(READ_ONE, [session.council.tenantId, id]);
  return row ? serviceDocument(row.service) : null;
}
