import type { PageSelection } from '../../platform/reading/lookAhead.ts';
import { type Page, readPage } from '../../platform/reading/reader.ts';
import { many, needs, one } from '../../platform/reading/shape.ts';
import { shapeOf } from '../../platform/reading/shapeOf.ts';
import type { PageArguments } from '../../platform/reading/slice.ts';
import type { Session } from '../../platform/session.ts';
import { Person, Supporter } from './people.entity.ts';
import { type PeopleSearch, searchCondition } from './peopleSearch.ts';

export const personShape = shapeOf(Person, {
  fields: {
    fullName: needs('givenName', 'familyName'),
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

/** The order of people's names as they are read: by family name, or the only one, accents and case aside. */
export const PEOPLE_BY_NAME = ['sort_name'];

/** People of the council by name, a page at a time. Refuses a text that can't be an NHS number. */
export function findPeople(
  session: Session,
  selection: PageSelection,
  search: PeopleSearch,
  page: PageArguments,
): Promise<Page<Record<string, unknown>>> {
  return readPage(session, personShape, selection, {
    ...page,
    list: 'people',
    orderBy: PEOPLE_BY_NAME,
    where: searchCondition(search, session.council.tenantId),
  });
}
