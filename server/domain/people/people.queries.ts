import type { PageSelection } from '../../platform/reading/lookAhead.ts';
import { type Page, readPage } from '../../platform/reading/reader.ts';
import { column, date, globalId, instant, many, needs, shape } from '../../platform/reading/shape.ts';
import type { Session } from '../../platform/session.ts';
import { type PeopleSearch, searchCondition } from './peopleSearch.ts';

export const personShape = shape({
  typeName: 'Person',
  table: 'person',
  fields: {
    id: globalId(),
    version: column('version'),
    nhsNumber: column('nhs_number'),
    givenName: column('given_name'),
    familyName: column('family_name'),
    preferredName: column('preferred_name'),
    bornOn: date('born_on'),
    ageYears: needs('bornOn'),
    email: column('email'),
    phone: column('phone'),
    addressLines: column('address_lines'),
    postcode: column('postcode'),
    preferredLanguage: column('preferred_language'),
    needsInterpreter: column('needs_interpreter'),
    communicationNeeds: column('communication_needs'),
    ethnicity: column('ethnicity'),
    clientGroup: column('client_group'),
    primarySupportReason: column('primary_support_reason'),
    livingSituation: column('living_situation'),
    hasDementia: column('has_dementia'),
    keyWorker: column('key_worker'),
    registeredAt: instant('registered_at'),
    supporters: many(() => supporterShape, { from: 'id', to: 'person_id' }),
  },
});

export const supporterShape = shape({
  typeName: 'Supporter',
  table: 'supporter',
  fields: {
    id: globalId(),
    version: column('version'),
    name: column('name'),
    relationship: column('relationship'),
    livesInHousehold: column('lives_in_household'),
    email: column('email'),
    phone: column('phone'),
    authority: column('authority'),
    authorityFrom: date('authority_from'),
    authorityTo: date('authority_to'),
    hasAuthority: needs('authority', 'authorityFrom', 'authorityTo'),
    consents: column('consents'),
    consentRecordedOn: date('consent_recorded_on'),
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
