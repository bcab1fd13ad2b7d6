import { area } from '../../area.ts';
import {
  Brokerage,
  DirectoryImport,
  Organisation,
  Service,
  ServicePlace,
  ServicePrice,
} from './directory.entity.ts';
import { BROKERAGE_REFUSALS, DIRECTORY_FILE_REFUSALS, LISTING_REFUSALS } from './directoryRefusals.ts';
import { LOCAL_PRICES } from './localPrices.ts';

/** The local market: organisations, services, personal assistants who wish to be found, with prices and places. */
export const directory = area({
  path: 'market/directory',
  entities: [DirectoryImport, Organisation, Service, ServicePlace, ServicePrice, Brokerage],
  idPrefixes: {
    DirectoryImport: 'dirimport',
    Organisation: 'organisation',
    Service: 'service',
    ServicePlace: 'serviceplace',
    ServicePrice: 'serviceprice',
    Brokerage: 'brokerage',
  },
  settingReaders: [LOCAL_PRICES],
  refusals: { ...DIRECTORY_FILE_REFUSALS, ...LISTING_REFUSALS, ...BROKERAGE_REFUSALS },
});
