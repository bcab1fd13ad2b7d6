import { textRefusals } from '../../../common/textRules.ts';
import { type Command, runCommand, type Work } from '../../../platform/commands/commandRunner.ts';
import { lockedRecord, refuseAny, refuseStale } from '../../../platform/commands/records.ts';
import { newId } from '../../../platform/ids.ts';
import type { Session } from '../../../platform/session.ts';
import { Service, ServicePlace, ServicePrice, type ServiceRecord } from './directory.entity.ts';
import { fingerprintOf } from './directoryRecords.ts';
import { primaryTag } from './languages.ts';
import { endedRefusals, isSomebody, keptPlace, type Listing, listingRefusals } from './listings.ts';

/**
 * Lists a service that no file brings: a micro-provider, a group, or a personal assistant who wishes to be found. Refuses
 * all of `listingRefusals`.
 */
export function listService(session: Session, command: Command, listing: Listing) {
  return runCommand(session, command, async (work) => {
    refuseAny(listingRefusals(listing, work.today.toString()));
    const { prices, place, ...given } = listing;
    const { tenantId, entityManager } = work;
    const id = newId();
    entityManager.create(Service, {
      ...given,
      tenantId,
      id,
      version: 1,
      organisationId: null,
      importId: null,
      status: 'ACTIVE',
      supports: [...given.supports],
      needDomains: [...given.needDomains],
      languages: [...new Set(given.languages.flatMap((tag) => primaryTag(tag) ?? []))],
      accessibility: [...given.accessibility],
      areasServed: [...given.areasServed],
      hasPlace: place !== null,
      minimumAge: null,
      maximumAge: null,
      openReferral: {},
      fingerprint: fingerprintOf(listing),
      lastModifiedAt: work.now.toString(),
      listedOn: work.today.toString(),
      listedBy: work.actorSubject,
      endedOn: null,
      endedReason: null,
    });
    for (const price of prices) {
      entityManager.create(ServicePrice, {
        ...price,
        tenantId,
        id: newId(),
        serviceId: id,
        withdrawnOn: null,
      });
    }
    if (place) {
      const { addressLines, ...kept } = keptPlace(given, place);
      const row = { ...kept, addressLines: [...addressLines] };
      entityManager.create(ServicePlace, { ...row, tenantId, id: newId(), serviceId: id });
    }
    return { type: 'Service', id };
  });
}

/**
 * Ends a listing that staff made. What there was of somebody by themself is taken out with it: they agreed to be found, and
 * no longer do. Refuses NOT_FOUND, STALE_VERSION, LISTING_FROM_FILE, LISTING_ENDED, TEXT_MISSING and TEXT_TOO_LONG.
 */
export function endListing(
  session: Session,
  command: Command,
  { serviceId, expectedVersion, reason }: { serviceId: string; expectedVersion: number; reason: string },
) {
  return runCommand(session, command, async (work) => {
    const service = await lockedRecord(work, Service, 'Service', serviceId, ['serviceId']);
    refuseStale(service, expectedVersion);
    refuseAny([...endingRefusals(service), ...textRefusals(['reason'], reason, true)]);
    service.version += 1;
    service.endedOn = work.today.toString();
    service.endedReason = reason;
    service.lastModifiedAt = work.now.toString();
    if (isSomebody(service)) await forget(work, service);
    return { type: 'Service', id: service.id };
  });
}

function endingRefusals({ importId, endedOn }: Pick<ServiceRecord, 'importId' | 'endedOn'>) {
  const path = ['serviceId'];
  if (importId) {
    const message =
      'The service came from the directory’s file, so it would come back with the next. Have it taken out of the file, and import that.';
    return [{ code: 'LISTING_FROM_FILE' as const, path, message }];
  }
  return endedRefusals({ endedOn });
}

const FORGET_PLACES = 'delete from directory_place where tenant_id = $1 and service_id = $2';
const FORGET_BROKERAGE = 'delete from directory_brokerage where tenant_id = $1 and service_id = $2';
const NOT_KEPT = 'A personal assistant';
const NOBODY_KEPT = 'Somebody who was listed';

async function forget(work: Work, service: ServiceRecord): Promise<void> {
  const name = service.kind === 'PERSONAL_ASSISTANT' ? NOT_KEPT : NOBODY_KEPT;
  Object.assign(service, {
    name,
    providedBy: name,
    description: '',
    languages: [],
    accessibility: [],
    areasServed: [],
    hasPlace: false,
    website: null,
    email: null,
    phone: null,
    frameworks: [],
    dbsCheckedOn: null,
    fingerprint: '',
  });
  await work.entityManager.flush();
  await work.query(FORGET_PLACES, [work.tenantId, service.id]);
  await work.query(FORGET_BROKERAGE, [work.tenantId, service.id]);
}
