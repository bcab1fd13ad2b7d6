import { area } from '../area.ts';
import { Person, Supporter } from './people.entity.ts';
import { PEOPLE_REFUSALS } from './registration.ts';

/** The people whom a council supports, and their circles of support. */
export const people = area({
  path: 'people',
  entities: [Person, Supporter],
  idPrefixes: { Person: 'person', Supporter: 'supporter' },
  refusals: PEOPLE_REFUSALS,
});
