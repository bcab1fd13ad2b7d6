import { area } from '../area.ts';
import { DATE_OF_DEATH_REFUSALS, DEATH_REFUSALS } from './death.ts';
import { Person, Supporter } from './people.entity.ts';
import { PEOPLE_REFUSALS } from './registration.ts';

/** The people whom a council supports, and their circles of support. */
export const people = area({
  path: 'people',
  entities: [Person, Supporter],
  idPrefixes: { Person: 'person', Supporter: 'supporter' },
  refusals: { ...PEOPLE_REFUSALS, ...DATE_OF_DEATH_REFUSALS, ...DEATH_REFUSALS },
});
