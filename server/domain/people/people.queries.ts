import type { PageSelection } from '../../platform/reading/lookAhead.ts';
import { type Page, readPage } from '../../platform/reading/reader.ts';
import { many, needs, one } from '../../platform/reading/shape.ts';
import { shapeOf } from '../../platform/reading/shapeOf.ts';
import type { Session } from '../../platform/session.ts';
import { Person, Supporter } from './people.entity.ts';
import { type PeopleSearch, searchCondition } from './peopleSearch.ts';

export const personShape = shapeOf(Person, {
  fields: {
    ageYears: needs('bornOn'),
    supporters: many(() => supporterShape, { from: 'id', to: 'person_id' }),
  },
});

export const supporterShape = shapeOf(Supporter, {
  fields: {
    person: one(() => personShape),
    hasAuthority: needs('authority', 'authorityFrom', 'authorityTo'),
  },
});

/** People of the council by family name, a page at a time. Refuses a text that can't be an NHS number. */
export function findPeople(
  session: Session,
  selection: PageSelection,
  search: PeopleSearch,
  page: { first: number; after?: string | null },
): Promise<Page<Record<string, unknown>>> {
  return readPage(session, personShape, selection, {
    ...page,
    orderBy: ['family_name'],
    where: searchCondition(search),
  });
}
