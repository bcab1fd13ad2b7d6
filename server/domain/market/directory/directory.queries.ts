import { expression, json, many, needs, one } from '../../../platform/reading/shape.ts';
import { shapeOf } from '../../../platform/reading/shapeOf.ts';
import {
  Brokerage,
  DirectoryImport,
  Organisation,
  Service,
  ServicePlace,
  ServicePrice,
} from './directory.entity.ts';

/** The most prices and places that come with a service, and services with an organisation. */
export const MOST_PRICES = 100;
export const MOST_PLACES = 50;
export const MOST_SERVICES_OF_ORGANISATION = 100;

export const directoryImportShape = shapeOf(DirectoryImport);
export const servicePlaceShape = shapeOf(ServicePlace);
/** A broker has room while they take new people, and fewer than the most that they take. */
export const brokerageShape = shapeOf(Brokerage, {
  fields: {
    takesNewPeople: expression(
      (row) =>
        `(select s.is_open_to_new_people and s.status = 'ACTIVE' and s.ended_on is null from directory_service s where s.tenant_id = $1 and s.id = ${row}.service_id)`,
    ),
    hasRoom: needs('takesNewPeople', 'mostPeople', 'peopleNow'),
  },
});
export const servicePriceShape = shapeOf(ServicePrice);

export const organisationShape = shapeOf(Organisation, {
  fields: {
    identifiers: json('identifiers'),
    services: many(() => serviceShape, {
      from: 'id',
      to: 'organisation_id',
      where: 'ended_on is null',
      orderBy: ['sort_name', 'id'],
      limit: MOST_SERVICES_OF_ORGANISATION,
    }),
  },
});

export const serviceShape = shapeOf(Service, {
  fields: {
    frameworks: json('frameworks'),
    isIndividual: expression(
      (service) => `(${service}.is_individual or ${service}.kind = 'PERSONAL_ASSISTANT')`,
    ),
    brokerage: one(() => brokerageShape, { from: 'id', to: 'service_id', orderBy: [] }),
    organisation: one(() => organisationShape),
    prices: many(() => servicePriceShape, {
      from: 'id',
      to: 'service_id',
      where: 'withdrawn_on is null',
      orderBy: ['unit', 'amount_pence', 'id'],
      limit: MOST_PRICES,
    }),
    places: many(() => servicePlaceShape, { from: 'id', to: 'service_id', limit: MOST_PLACES }),
  },
});
