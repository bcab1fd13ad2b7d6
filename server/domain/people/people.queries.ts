import { enumeration, type ValueOf } from '../../../tenants/vocabulary.ts';
import { allOf, type Condition } from '../../platform/reading/condition.ts';
import { type GroupCount, readCounts } from '../../platform/reading/counts.ts';
import type { PageSelection } from '../../platform/reading/lookAhead.ts';
import { type Page, readPage } from '../../platform/reading/reader.ts';
import { expression, type Field, many, needs, one, type ValueSql } from '../../platform/reading/shape.ts';
import { shapeOf } from '../../platform/reading/shapeOf.ts';
import type { PageArguments } from '../../platform/reading/slice.ts';
import type { Session } from '../../platform/session.ts';
import { incapacityFoundUntil, Person, Supporter } from './people.entity.ts';
import { filterConditions, LIVES, type PeopleFilter } from './peopleFilter.queries.ts';
import { type PeopleSearch, searchCondition } from './peopleSearch.ts';

/** The day on which the person whom a row is about died: what stopped that day follows from it. */
export function diedOnOfPerson(): Field {
  return expression(
    (row) =>
      `(select whose.died_on from person whose where whose.tenant_id = $1 and whose.id = ${row}.person_id)`,
  );
}

/** Until when the finding may be relied on by which somebody else has the direct payment of the person of a row. */
export function incapacityFoundUntilOfPerson(): Field {
  return expression((row) => incapacityFoundUntil('$1', `${row}.person_id`));
}

/** The most records that are shown as likely to be of the same person. */
export const MOST_LIKELY_DUPLICATES = 10;

/**
 * The records that are likely to be of the same person: the same name, however it is written, and the same date of birth;
 * or the same name and postcode, where one of the two dates of birth is not exact. Those whom the asker may not see are
 * not among them, as PostgreSQL shows this statement no others.
 */
function likelyDuplicatesOf(person: string): string {
  const nameOf = (row: string) => `app.name_word(${row}.given_name || ${row}.family_name)`;
  return `any (select other.id from person_name_word same
    join person other on other.tenant_id = $1 and other.id = same.person_id
    where same.tenant_id = $1
      and same.word = app.name_word(coalesce(nullif(${person}.family_name, ''), ${person}.given_name))
      and other.id <> ${person}.id and ${nameOf('other')} = ${nameOf(person)}
      and (other.born_on = ${person}.born_on or (other.postcode = ${person}.postcode
        and not (other.birth_date_precision = 'EXACT' and ${person}.birth_date_precision = 'EXACT'))))`;
}

export const personShape = shapeOf(Person, {
  fields: {
    fullName: needs('givenName', 'familyName'),
    ageYears: needs('bornOn', 'diedOn'),
    likelyDuplicates: many(() => personShape, {
      from: likelyDuplicatesOf,
      to: 'id',
      orderBy: ['registered_at', 'id'],
      limit: MOST_LIKELY_DUPLICATES,
    }),
    supporters: many(() => supporterShape, { from: 'id', to: 'person_id' }),
  },
});

export const supporterShape = shapeOf(Supporter, {
  fields: {
    person: one(() => personShape),
    personDiedOn: diedOnOfPerson(),
    incapacityFoundUntil: incapacityFoundUntilOfPerson(),
    hasAuthority: needs('authority', 'authorityFrom', 'authorityTo', 'personDiedOn'),
  },
});

/** The order of people's names as they are read: by family name, or the only one, accents and case aside. */
export const PEOPLE_BY_NAME = ['sort_name'];

export const PEOPLE_ORDER = enumeration('PeopleOrder', 'In which order people are listed.', {
  NAME: 'By name as people read it.',
  NEWEST: 'The latest registered first.',
  REVIEW_DUE: 'The one whose next review is due first; last those who have none due.',
});
export type PeopleOrder = ValueOf<typeof PEOPLE_ORDER>;

export const PEOPLE_GROUP = enumeration('PeopleGroup', 'What people are counted by.', {
  PRACTITIONER: 'The account of the practitioner whose caseload they are in; none for nobody’s.',
  CLIENT_GROUP: 'The main reason for support. Reads as ASSESSMENTS.',
});
export type PeopleGroup = ValueOf<typeof PEOPLE_GROUP>;

/** Which people are wanted; each narrows the list. */
export interface PeopleWanted {
  search: PeopleSearch;
  filter: PeopleFilter;
}

const ORDERS: Record<PeopleOrder, { orderBy: readonly (string | ValueSql)[]; descending: boolean }> = {
  NAME: { orderBy: PEOPLE_BY_NAME, descending: false },
  NEWEST: { orderBy: [], descending: true },
  REVIEW_DUE: { orderBy: [(person) => `coalesce(${person}.review_due_on, 'infinity')`], descending: false },
};
const GROUPS: Record<PeopleGroup, ValueSql> = {
  PRACTITIONER: (person) => `${person}.key_worker`,
  CLIENT_GROUP: (person) => `${person}.client_group`,
};

/** People of the council, a page at a time. Refuses a text that can't be an NHS number. */
export function findPeople(
  session: Session,
  selection: PageSelection,
  wanted: PeopleWanted,
  order: PeopleOrder,
  page: PageArguments,
): Promise<Page<Record<string, unknown>>> {
  const list = `people ${order}`;
  const where = conditionOf(wanted, session);
  return readPage(session, personShape, selection, { ...page, ...ORDERS[order], list, where });
}

/**
 * How many people of the council there are of each group; of those who have died only where the filter asks for them, as
 * they are in nobody's caseload. Refuses a text that can't be an NHS number.
 */
export function countPeople(
  session: Session,
  wanted: PeopleWanted,
  group: PeopleGroup,
): Promise<GroupCount[]> {
  const living = wanted.filter.hasDied === true ? undefined : { sql: LIVES, values: [] };
  return readCounts(session, personShape, GROUPS[group], allOf([conditionOf(wanted, session), living]));
}

function conditionOf({ search, filter }: PeopleWanted, session: Session): Condition | undefined {
  return allOf([searchCondition(search, session.council.tenantId), ...filterConditions(filter, session)]);
}
