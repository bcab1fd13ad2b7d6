import { area } from '../../area.ts';
import { StatisticalFacts } from './statisticalFacts.entity.ts';
import { STATISTICAL_FACTS_REFUSALS } from './statisticalFacts.ts';

/** Client Level Data, the national return of each event: what people state for it, its rows, and what is wrong with these. */
export const clientLevelData = area({
  path: 'insight/clientLevelData',
  entities: [StatisticalFacts],
  idPrefixes: { StatisticalFacts: 'statisticalfacts' },
  refusals: STATISTICAL_FACTS_REFUSALS,
});
