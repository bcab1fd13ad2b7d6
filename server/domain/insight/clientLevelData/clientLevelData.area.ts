import { area } from '../../area.ts';
import { PartLocation } from './partLocations.entity.ts';
import { PART_LOCATION_REFUSALS } from './partLocations.ts';
import { StatisticalFacts } from './statisticalFacts.entity.ts';
import { STATISTICAL_FACTS_REFUSALS } from './statisticalFacts.ts';

/** Client Level Data, the national return of each event: what people state for it, where support is given, its rows, and what is wrong with these. */
export const clientLevelData = area({
  path: 'insight/clientLevelData',
  entities: [StatisticalFacts, PartLocation],
  idPrefixes: { StatisticalFacts: 'statisticalfacts', PartLocation: 'partlocation' },
  refusals: { ...STATISTICAL_FACTS_REFUSALS, ...PART_LOCATION_REFUSALS },
});
