import { json, many, one } from '../../../platform/reading/shape.ts';
import { shapeOf } from '../../../platform/reading/shapeOf.ts';
import { DirectoryImport, Organisation, Service, ServicePlace, ServicePrice } from './directory.entity.ts';

/** The most prices and places that come with a service, and services with an organisation. */
export const MOST_PRICES = 100;
export const MOST_PLACES = 50;
export const MOST_SERVICES_OF_ORGANISATION = 100;

export const directoryImportShape = shapeOf(DirectoryImport);
export const servicePlaceShape = shapeOf(ServicePlace);
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
