import { area } from '../../area.ts';
import { COUNCIL_LIFE_REFUSALS } from './councilLife.ts';
import { Council } from './councils.entity.ts';

/** The councils of the platform, and the status of each. */
export const councils = area({
  path: 'tenancy/councils',
  entities: [Council],
  idPrefixes: { Council: 'council' },
  refusals: COUNCIL_LIFE_REFUSALS,
});
